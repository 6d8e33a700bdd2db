"""Restoring: what was taken out of a text before a machine saw it is put back into the reply.

Marks come back spaced, re-cased, full-width or with letters of another script, and are known
again.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.drafts.intruders import INVISIBLE
from toolkit.drafts.inventory import VARIABLE
from toolkit.drafts.placing import placed

if TYPE_CHECKING:
    from toolkit.drafts.protection import Protected
    from toolkit.model import Conventions

__all__ = ["RETURNED", "Restored", "restore"]

RETURNED = re.compile(
    r"(?P<before>\s*)(?:[\[［【]\s*[XxХх×Ｘｘ]\s*(?P<number>\d+)\s*[XxХх×Ｘｘ]\s*[\]］】]"
    r"|(?<!\w)[XХ](?P<bare>\d+)[XХ](?!\w))"
    r"(?:(?P<after>\s+)|(?P<ending>[-\u2010\u2011’'ʼ]?[^\W\d_]+))?"
)
"""A mark as it may come back: blanks inside, Cyrillic and full-width letters, no brackets; and
the ending that a machine puts to it."""
_QUOTED = ('""', "“”", "«»", "„“", "''", "‘’")


@dataclass(frozen=True, slots=True)
class Restored:
    """A reply with the parts in place, and the names in it whose case nothing told."""

    text: str
    unsure: tuple[str, ...] = ()


def restore(reply: str, protected: Protected, source: str, target: Conventions) -> Restored:
    """Return a reply with the parts in place of their marks, in NFC, edges as in the source.

    Marks that are not ours stay, and so do the second of two and one that closes what is not
    open: whoever counts finds them.
    """
    waiting = set(range(len(protected.parts)))
    unsure: list[str] = []
    open_now = 0

    def put(found: re.Match[str]) -> str:
        nonlocal open_now
        number = int((found["number"] or found["bare"])[:6])
        part = protected.parts[number] if number in waiting else None
        if part is None or (part.closes and not open_now):
            return found[0]
        waiting.remove(number)
        open_now += part.opens - part.closes
        before = "" if part.closes else found["before"]
        after = "" if part.opens else found["after"] or ""
        if part.cases is None:
            return f"{before}{part.form}{found['ending'] or ''}{after}"
        name = placed(part.form, part.cases, found, target)
        if not name.is_sure:
            unsure.append(part.form)
        return f"{before}{name.text}{after}"

    text = _mended(RETURNED.sub(put, reply), source)
    text = _with_edges(unicodedata.normalize("NFC", text), source)
    return Restored(text, tuple(dict.fromkeys(unsure)))


def _mended(text: str, source: str) -> str:
    """Repair placeholders that came back spaced or full-width; take away what nobody sees."""
    text = "".join(one if one in source else _usual(one) for one in text)
    for found in VARIABLE.finditer(source):
        inside = found[0][1:-1]
        if found[0].startswith("{") and inside.strip() and "{" not in inside:
            spaced = rf"[{{｛]\s*{re.escape(inside.strip())}\s*[}}｝]"
            text = re.sub(spaced, lambda _, whole=found[0]: whole, text)  # type: ignore[misc]
    return text


def _usual(char: str) -> str:
    """Return what a character is written with: digits in ASCII, a blank for a tab."""
    if char in INVISIBLE:
        return ""
    digit = unicodedata.decimal(char, None)
    return " " if char == "\t" else char if digit is None else str(digit)


def _with_edges(text: str, source: str) -> str:
    core = source.strip()
    start = source.find(core)
    return f"{source[:start]}{_unquoted(text.strip(), core)}{source[start + len(core) :]}"


def _unquoted(text: str, source: str) -> str:
    """Take away the marks that a machine put around the whole of what it was told."""
    first, last = text[:1], text[-1:]
    is_quoted = len(text) > 1 and f"{first}{last}" in _QUOTED and first not in source
    return text[1:-1] if is_quoted and not {first, last} & set(text[1:-1]) else text
