"""The vocabulary everybody uses: plain frozen values and the shapes of plug-ins.

Nothing here reads or writes anything. Field names are the gettext manual's. Each is loaded
when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.late import late

if TYPE_CHECKING:
    from toolkit.model.checks import (
        Archive,
        CatalogCheck,
        CatalogView,
        EntryCheck,
        Finding,
        Genre,
        Link,
        NameRules,
        NewsroomCheck,
        Pair,
        PlaceholderRules,
        Rendering,
        TermEntry,
        TextCheck,
        Unit,
    )
    from toolkit.model.conventions import (
        Conventions,
        Kind,
        Member,
    )
    from toolkit.model.drafts import (
        Machine,
        Provider,
        Refusal,
        Reply,
        Request,
        Task,
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
        MULTIPLE,
        Alternate,
        CombinedFormat,
        Format,
        PartialFormat,
        Publication,
        Rendition,
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
    from toolkit.model.machines import (
        BY_RULE,
        ProviderSettings,
    )
    from toolkit.model.messages import (
        RANK,
        Key,
        Message,
        State,
    )
    from toolkit.model.problems import (
        Problem,
        Severity,
    )
    from toolkit.model.reports import (
        Checked,
        Report,
        Rule,
    )
else:
    __getattr__ = late(
        __name__,
        {
            "toolkit.model.checks": (
                "Archive CatalogCheck CatalogView EntryCheck Finding Genre Link NameRules "
                "NewsroomCheck Pair PlaceholderRules Rendering TermEntry TextCheck Unit"
            ),
            "toolkit.model.conventions": "Conventions Kind Member",
            "toolkit.model.drafts": "Machine Provider Refusal Reply Request Task",
            "toolkit.model.editions": "Block Edition Span Text Use",
            "toolkit.model.exchange": "Code CodeKind Exchange Inline Note Segment merged",
            "toolkit.model.formats": (
                "MULTIPLE Alternate CombinedFormat Format PartialFormat Publication Rendition"
            ),
            "toolkit.model.grammar": (
                "Approximation Derivation Form Gender Language Number Origin Period Phrase "
                "PhraseKind"
            ),
            "toolkit.model.machines": "BY_RULE ProviderSettings",
            "toolkit.model.messages": "RANK Key Message State",
            "toolkit.model.problems": "Problem Severity",
            "toolkit.model.reports": "Checked Report Rule",
        },
    )

__all__ = [
    "BY_RULE",
    "MULTIPLE",
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
    "CombinedFormat",
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
    "Inline",
    "Key",
    "Kind",
    "Language",
    "Link",
    "Machine",
    "Member",
    "Message",
    "NameRules",
    "NewsroomCheck",
    "Note",
    "Number",
    "Origin",
    "Pair",
    "PartialFormat",
    "Period",
    "Phrase",
    "PhraseKind",
    "PlaceholderRules",
    "Problem",
    "Provider",
    "ProviderSettings",
    "Publication",
    "Refusal",
    "Rendering",
    "Rendition",
    "Reply",
    "Report",
    "Request",
    "Rule",
    "Segment",
    "Severity",
    "Span",
    "State",
    "Task",
    "TermEntry",
    "Text",
    "TextCheck",
    "Unit",
    "Use",
    "merged",
]
