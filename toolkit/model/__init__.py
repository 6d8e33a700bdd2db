"""The vocabulary everybody uses: plain frozen values and the shapes of plug-ins.

Nothing here reads or writes anything. Field names are the gettext manual's.
"""

from toolkit.model.checks import Check, Finding, PlaceholderRules, Problem, Report, Severity, Unit
from toolkit.model.drafts import Provider, Reply, Request
from toolkit.model.editions import Block, Edition, Span, Text, Use
from toolkit.model.exchange import Code, CodeKind, Exchange, Inline, Note, Segment, merged
from toolkit.model.formats import Alternate, Format, Publication
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
    "RANK",
    "Alternate",
    "Approximation",
    "Block",
    "Check",
    "Code",
    "CodeKind",
    "Edition",
    "Exchange",
    "Finding",
    "Form",
    "Format",
    "Gender",
    "Inline",
    "Key",
    "Language",
    "Message",
    "Note",
    "Number",
    "Origin",
    "Period",
    "Phrase",
    "PhraseKind",
    "PlaceholderRules",
    "Problem",
    "Provider",
    "Publication",
    "Reply",
    "Report",
    "Request",
    "Segment",
    "Severity",
    "Span",
    "State",
    "Text",
    "Unit",
    "Use",
    "merged",
]
