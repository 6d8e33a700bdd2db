"""The vocabulary everybody uses: plain frozen values and the shapes of plug-ins.

Nothing here reads or writes anything. Field names are the gettext manual's.
"""

from toolkit.model.checks import (
    Archive,
    CatalogCheck,
    CatalogView,
    EntryCheck,
    Finding,
    Genre,
    Image,
    Link,
    NameRules,
    NewsroomCheck,
    Pair,
    PlaceholderRules,
    Problem,
    Rendering,
    Severity,
    TermEntry,
    TextCheck,
    Unit,
)
from toolkit.model.conventions import (
    Conventions,
)
from toolkit.model.drafts import (
    Provider,
    Reply,
    Request,
)
from toolkit.model.editions import (
    Block,
    Edition,
    Span,
    Text,
    Use,
)
from toolkit.model.exchange import (
    Code,
    CodeKind,
    Exchange,
    Inline,
    Note,
    Segment,
    merged,
)
from toolkit.model.formats import (
    Alternate,
    Format,
    Publication,
)
from toolkit.model.grammar import (
    Approximation,
    Derivation,
    Form,
    Gender,
    Language,
    Number,
    Origin,
    Period,
    Phrase,
    PhraseKind,
)
from toolkit.model.messages import (
    RANK,
    Key,
    Message,
    State,
)
from toolkit.model.reports import (
    Checked,
    Report,
    Rule,
)

__all__ = [
    "RANK",
    "Alternate",
    "Approximation",
    "Archive",
    "Block",
    "CatalogCheck",
    "CatalogView",
    "Checked",
    "Code",
    "CodeKind",
    "Conventions",
    "Derivation",
    "Edition",
    "EntryCheck",
    "Exchange",
    "Finding",
    "Form",
    "Format",
    "Gender",
    "Genre",
    "Image",
    "Inline",
    "Key",
    "Language",
    "Link",
    "Message",
    "NameRules",
    "NewsroomCheck",
    "Note",
    "Number",
    "Origin",
    "Pair",
    "Period",
    "Phrase",
    "PhraseKind",
    "PlaceholderRules",
    "Problem",
    "Provider",
    "Publication",
    "Rendering",
    "Reply",
    "Report",
    "Request",
    "Rule",
    "Segment",
    "Severity",
    "Span",
    "State",
    "TermEntry",
    "Text",
    "TextCheck",
    "Unit",
    "Use",
    "merged",
]
