"""The vocabulary everybody uses: plain frozen values and the shapes of plug-ins.

Nothing here reads or writes anything. Field names are the gettext manual's.
"""

from toolkit.model.checks import Check, Finding, PlaceholderRules, Problem, Report, Severity, Unit
from toolkit.model.editions import Block, Edition, Span, Text, Use
from toolkit.model.formats import MULTIPLE, Alternate, CombinedFormat, Format, Publication
from toolkit.model.grammar import (
    Approximation,
    Form,
    Gender,
    Language,
    Number,
    Origin,
    Period,
    Phrase,
    PhraseKind,
)
from toolkit.model.messages import RANK, Key, Message, State

__all__ = [
    "MULTIPLE",
    "RANK",
    "Alternate",
    "Approximation",
    "Block",
    "Check",
    "CombinedFormat",
    "Edition",
    "Finding",
    "Form",
    "Format",
    "Gender",
    "Key",
    "Language",
    "Message",
    "Number",
    "Origin",
    "Period",
    "Phrase",
    "PhraseKind",
    "PlaceholderRules",
    "Problem",
    "Publication",
    "Report",
    "Severity",
    "Span",
    "State",
    "Text",
    "Unit",
    "Use",
]
