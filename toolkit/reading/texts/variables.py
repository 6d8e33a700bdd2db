"""Variables: what a program puts into its messages (C, Python, Qt and brace formats, tags)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["CREDITS", "FILLER", "Variable", "has_unpaired_brace", "is_key", "variables"]

FILLER = "\ufffc"
"""Stands for a placeholder or a variable where checks read a text, once for each character."""

CREDITS = frozenset({"translator-credits", "translator_credits", "translators-credits"})
"""Messages that stand for the translators' names (GNOME): their translation is another text."""

_PRINTF = re.compile(
    r"%%|%\((?P<name>[^)\s]+)\)[-#0+ ]*\d*(?:\.\d+)?(?P<of>[diouxXeEfFgGcrsa])"
    r"|%(?:(?P<at>\d+)\$)?[-#0+']*(?:\d+|\*)?(?:\.(?:\d+|\*))?"
    r"(?:<PRI\w+>|(?:hh?|ll?|[jztLq])?(?P<type>[diouxXeEfFgGaAcCsSpn@]))"
)
_BRACE = re.compile(r"\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[^{}\s\"';]*\}")
_TAG = re.compile(r"<(/?[a-zA-Z][\w:-]*)(?:\s[^<>@]*)?/?>")
_QT = re.compile(r"%L?(?:\d{1,2}|n)")
# The whole message is a label in such marks: <no description>.
_LABEL = re.compile(r"\s*<[^<>/=]*>\s*")
# What a program looks its text up by: time.hours_ago.
_KEY = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+")
_SAME_TYPE = str.maketrans("iuCS", "ddcs")


class Variable(NamedTuple):
    """A variable: its kind (format, brace, tag), what it must agree in, and its text."""

    kind: str
    key: str
    text: str


def variables(text: str, flags: Collection[str] = ()) -> list[Variable]:
    """Return the variables of a message; `flags` (c-format, ...) say which formats it has.

    A `%` after a digit is a percent sign where no flag says otherwise. Variables without a
    name or number are known by their order.
    """
    if _LABEL.fullmatch(text):
        return []
    return [
        *_formats(text, flags),
        *(Variable("brace", found[0], found[0]) for found in _BRACE.finditer(text)),
        *(Variable("tag", found[1].lower(), found[0]) for found in _TAG.finditer(text)),
    ]


def _formats(text: str, flags: Collection[str]) -> Iterator[Variable]:
    if "qt-format" in flags or "kde-format" in flags:
        yield from (Variable("format", found[0], found[0]) for found in _QT.finditer(text))
        return
    if "no-c-format" in flags or "%" not in text:
        return
    is_sure = "c-format" in flags or "python-format" in flags
    order = 0
    for found in _PRINTF.finditer(text):
        if found[0] == "%%" or (not is_sure and text[: found.start()][-1:].isdigit()):
            continue
        if found["name"]:
            key = f"{found['name']} {found['of'].translate(_SAME_TYPE)}"
        else:
            order += 1
            kind = (found["type"] or "d").translate(_SAME_TYPE)
            key = f"{found['at'] or order} {kind}"
        yield Variable("format", key, found[0])


def is_key(text: str) -> bool:
    """Whether a message is no text, but what a program looks its text up by."""
    return _KEY.fullmatch(text) is not None


def has_unpaired_brace(text: str) -> bool:
    """Whether a brace stands without its partner."""
    depth = 0
    for mark in re.findall(r"[{}]", text):
        depth += 1 if mark == "{" else -1
        if depth < 0:
            return True
    return depth != 0
