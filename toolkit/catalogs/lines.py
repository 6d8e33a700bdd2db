"""What one line of a `.po` file is (GNU gettext manual, "The Format of PO Files")."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = [
    "MESSAGE",
    "PREVIOUS",
    "Line",
    "apart",
    "complaint",
    "keyword_of",
    "part_of",
    "read_line",
    "unescape",
]

MESSAGE = "msg"
"""The part of a line that belongs to the message itself: a keyword or a string."""

PREVIOUS = "#|"
"""The part of a line that tells the key a stale translation was made for."""

_ESCAPE = r'\\(?:[\\"nrtbvfa]|[0-7]{1,3}|x[0-9a-fA-F]{1,2}(?![0-9a-fA-F]))'
_STRING = rf'"[^"\\]*(?:{_ESCAPE}[^"\\]*)*"'
_KEYWORD = r"msgctxt|msgid_plural|msgid|msgstr(?:[ \t]*\[[ \t]*[0-9]+[ \t]*\])?"
_SPACE = " \t\v\f\r"
_WELL_FORMED = re.compile(rf"[{_SPACE}]*({_KEYWORD}|)[{_SPACE}]*((?:{_STRING}[{_SPACE}]*)*)")
_STRINGS = re.compile(_STRING)
_PREFIX = re.compile(rf"[{_SPACE}]*(?:#~?\|?[{_SPACE}]*)?")
_PIECE = re.compile(
    rf"(?:(?:{_KEYWORD})[{_SPACE}]*(?:{_STRING}[{_SPACE}]*)*|(?:{_STRING}[{_SPACE}]*)+)"
)
_FIRST_WORD = re.compile(r"[ \t]*([^\s\"]+)")
_COMMENTS = {".": "#.", ":": "#:", ",": "#,"}
_ESCAPES = re.compile(rb"\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))")
_LETTERS = {
    letter.encode(): sign.encode() for letter, sign in zip("nrtbvfa", "\n\r\t\b\v\f\a", strict=True)
}


class Line(NamedTuple):
    """A line: its part (`#`, `#.`, `#:`, `#,`, `#|`, `msg`, or empty), keyword and text.

    `keyword` is empty on a line that continues a string; `text` is the comment, or
    the unescaped string; None where a keyword stands without one.
    """

    part: str
    keyword: str = ""
    text: str | None = None
    obsolete: bool = False


_BLANK = Line("")


def read_line(raw: str) -> Line | None:
    """Return what a line (without its line end) is, or None if it is malformed."""
    raw = raw.lstrip(_SPACE)
    if not raw or raw.isspace():
        return _BLANK
    if raw[0] != "#":
        return _message_line(raw, MESSAGE, obsolete=False)
    sign = raw[1:2]
    if sign == "~":
        return _obsolete_line(raw[2:].lstrip())
    if sign == "|":
        return _previous_line(raw[2:], obsolete=False)
    if sign in _COMMENTS:
        return Line(_COMMENTS[sign], text=raw[2:].removeprefix(" "))
    return Line("#", text=raw[1:].removeprefix(" "))


def _obsolete_line(rest: str) -> Line | None:
    if not rest:
        return _BLANK
    if rest[0] == "#":
        return read_line(rest)
    if rest[0] == "|":
        return _previous_line(rest[1:], obsolete=True)
    return _message_line(rest, MESSAGE, obsolete=True)


def _previous_line(rest: str, *, obsolete: bool) -> Line | None:
    return _message_line(rest, PREVIOUS, obsolete=obsolete) if rest.strip() else _BLANK


def _message_line(rest: str, part: str, *, obsolete: bool) -> Line | None:
    match = _WELL_FORMED.fullmatch(rest)
    if match is None:
        return None
    keyword, strings = match.groups()
    if not strings:
        return Line(part, _tidied(keyword), None, obsolete)
    text = "".join(piece[1:-1] for piece in _STRINGS.findall(strings))
    try:
        return Line(part, _tidied(keyword), unescape(text) if "\\" in text else text, obsolete)
    except UnicodeDecodeError:
        return None


def _tidied(keyword: str) -> str:
    """Return `msgstr [ 0 ]` as `msgstr[0]`."""
    return keyword if keyword.isalpha() else re.sub(r"\s+", "", keyword)


def unescape(text: str) -> str:
    """Return a text without its escapes; octal and hexadecimal ones are bytes of UTF-8.

    Raises `UnicodeDecodeError` for bytes that are no text.
    """
    return _ESCAPES.sub(_bytes, text.encode()).decode()


def _bytes(escape: re.Match[bytes]) -> bytes:
    octal, hexadecimal, letter = escape.groups()
    if letter:
        return _LETTERS.get(letter, letter)
    value = int(octal, 8) if octal else int(hexadecimal, 16)
    if not 0 < value < 256:
        raise UnicodeDecodeError("utf-8", escape[0], 0, len(escape[0]), "no character")
    return bytes((value,))


def apart(raw: str) -> list[str]:
    """Return the lines that one with several keywords stands for, each with its `#~`."""
    start = _PREFIX.match(raw)
    assert start is not None, "matches the empty text too"
    pieces = _PIECE.findall(raw, start.end())
    whole = sum(map(len, pieces)) == len(raw) - start.end()
    if len(pieces) < 2 or not whole:
        return [raw]
    return [start[0] + piece.rstrip() for piece in pieces]


def keyword_of(line: Line, current: str) -> str:
    """Return the keyword a line stands under; `current` is that of the line before."""
    return line.keyword or current


def part_of(line: Line, current: str) -> str:
    """Return the name of what a line writes: `msgstr[1]` for a message, else its part."""
    return keyword_of(line, current) if line.part == MESSAGE else line.part


def complaint(raw: str) -> tuple[int, str, str]:
    """Return the column (from 1) where a malformed line goes wrong, what and a hint."""
    start = len(raw) - len(raw.lstrip("#~| \t"))
    match = _WELL_FORMED.match(raw, start)
    end = match.end() if match else start
    if match and raw[end : end + 1] == '"':
        return _broken_string(raw, end)
    if match and match.end() == len(raw):
        return 1, "the escapes are not UTF-8", "Write the characters themselves."
    if match and match.group(2):
        hint = 'Write a quotation mark inside a text as \\"; nothing may follow the closing one.'
        return end + 1, "something stands after the end of the text", hint
    if match and match.group(1):
        return end + 1, f"{match.group(1)} is not followed by a text in quotation marks", ""
    word = _FIRST_WORD.match(raw, start)
    name = word.group(1)[:40] if word else raw[start : start + 40]
    return start + 1, f"{name!r} is not a word of a .po file", "Expected msgid, msgstr or a text."


def _broken_string(raw: str, start: int) -> tuple[int, str, str]:
    bad = re.compile(rf'"[^"\\]*(?:{_ESCAPE}[^"\\]*)*').match(raw, start)
    end = bad.end() if bad else start
    if raw[end : end + 1] == "\\" and raw[end + 1 : end + 2]:
        escape = raw[end : end + 2]
        return end + 1, f"unknown escape {escape}", "Write a backslash itself as \\\\."
    hint = "Is the file complete? Close the text, or restore the file from a copy."
    return start + 1, "the text has no closing quotation mark", hint
