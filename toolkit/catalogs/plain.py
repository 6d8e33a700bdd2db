"""The common shape of an entry, read at once: one expression instead of a step a line.

It takes active entries without plural and previous text, written the way all tools
write them. Whatever it does not take is read with care by `toolkit.catalogs.entries`;
both give the same entry.
"""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.catalogs.lines import unescape
from toolkit.catalogs.notes import read_flags, read_references
from toolkit.model import Message

__all__ = ["PLAIN", "comments_of", "read_plain", "said"]

_TEXT = r'"[^"\\\r\n]*+(?:\\[\\"nrtbvf][^"\\\r\n]*+)*+"\r?\n'
_NOTES = r"(?:\#(?:[ .:,][^\r\n]*+)?\r?\n)*+"
_NEXT = r"\s*+(?:\Z|\#(?![~|])|\#(?:~\s*\|?|\|)\s*msg|msgctxt[ ]|msgid[ ])"
PLAIN = re.compile(
    rf"((?:\r?\n)*+)({_NOTES})(?:msgctxt[ ]((?:{_TEXT})++))?+"
    rf"msgid[ ]((?:{_TEXT})++)msgstr[ ]((?:{_TEXT})++)(?={_NEXT})"
)


def read_plain(text: str, at: int, line: int) -> tuple[Message, int, int, int] | None:
    """Return the message at an offset, its first line, the line after it, and the offset there.

    `line` is the index of the line at the offset. None if the entry there has another shape.
    """
    match = PLAIN.match(text, at)
    if match is None:
        return None
    blank, notes, msgctxt, msgid, msgstr = match.groups()
    start = line + blank.count("\n")
    first = start + notes.count("\n")
    stop = first + text.count("\n", match.end(2), match.end())
    told = _sorted(notes)
    message = Message(
        said(msgid),
        said(msgstr),
        said(msgctxt) if msgctxt else "",
        flags=read_flags(told[","]) if "," in told else (),
        comments=tuple(told.get(" ", ())),
        extracted=tuple(told.get(".", ())),
        references=read_references(tuple(told[":"])) if ":" in told else (),
        line=first + 1,
    )
    return message, start, stop, match.end()


def said(raw: str) -> str:
    """Return what strings in quotation marks say, one a line."""
    text = raw.rstrip("\r\n")[1:-1]
    if "\n" in text:
        text = (text.replace("\r", "") if "\r" in text else text).replace('"\n"', "")
    return unescape(text) if "\\" in text else text


@lru_cache(maxsize=64)  # most entries of a file have the same
def comments_of(notes: str) -> tuple[str, ...]:
    """Return what the translator remarks in the comment lines of an entry."""
    return tuple(_sorted(notes).get(" ", ()))


def _sorted(notes: str) -> dict[str, list[str]]:
    """Return the texts of comment lines by their sign."""
    found: dict[str, list[str]] = {}
    for line in notes.split("\n")[:-1]:
        sign, rest = line[1:2], line[2:].rstrip("\r")
        if sign in ".:,":
            rest = rest.removeprefix(" ")
        found.setdefault(sign.strip() or " ", []).append(rest)
    return found
