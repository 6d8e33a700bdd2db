"""Comments of a YAML file, and what each stands beside; parsers of YAML drop them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from toolkit.strict_yaml import LOADER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.strict_yaml import Document, Loc

__all__ = ["Comment", "comments", "extent", "subject"]

_SIGN = re.compile(r"(?:^|(?<=[ \t]))#", re.MULTILINE)
_BLOCK, _QUOTED = frozenset("|>"), frozenset("'\"")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment's text and place; `alone` says that nothing stands before it in its line."""

    text: str
    line: int
    column: int
    alone: bool


def comments(text: str) -> Iterator[Comment]:
    """Yield the comments of a YAML text that parses; a `#` inside of a value is none."""
    starts, ends = _values(text)
    after = 0
    for sign in _SIGN.finditer(text):
        start = sign.start()
        at = bisect_right(starts, start) - 1
        if start < after or (at >= 0 and start < ends[at]):
            continue
        begin, after = text.rfind("\n", 0, start) + 1, text.find("\n", start)
        after = len(text) if after < 0 else after
        said = text[start + 1 : after].strip()
        line = text.count("\n", 0, start) + 1
        yield Comment(said, line, start - begin + 1, not text[begin:start].strip())


def _values(text: str) -> tuple[list[int], list[int]]:
    """Return where the values begin and end in which a `#` is a character like others."""
    starts: list[int] = []
    ends: list[int] = []
    for token in _tokens(text):
        style = _style(text, token)
        if style in _BLOCK:
            # A comment may stand in the line of the `|` itself.
            starts.append(text.find("\n", token.start_mark.index))
            ends.append(token.end_mark.index)
        elif style in _QUOTED:
            starts.append(token.start_mark.index)
            ends.append(token.end_mark.index)
    return starts, ends


def _tokens(text: str) -> list[yaml.Token]:
    """Scan as `strict_yaml` does: libyaml first, PyYAML's own for what only that one reads."""
    try:
        return list(yaml.scan(text, Loader=LOADER))
    except yaml.YAMLError:
        return list(yaml.scan(text, Loader=yaml.SafeLoader))


def _style(text: str, token: yaml.Token) -> str:
    return text[token.start_mark.index] if isinstance(token, yaml.ScalarToken) else ""


def subject(document: Document, comment: Comment) -> Loc | None:
    """Return the field or block that a comment stands before, or at the end of; None: nothing.

    In a line of its own it is about what begins in the next line with anything, as a
    whole. At the end of a line it is about what begins and ends there, or about the field
    whose value begins or goes on there.
    """
    begins = _beginnings(document)
    before = [loc for loc, line in begins.items() if line < comment.line]
    here = [loc for loc, line in begins.items() if line == comment.line]
    if comment.alone or not (before or here):
        return next((loc for loc, line in begins.items() if line > comment.line), None)
    if not here:
        return before[-1]
    for loc in here:
        within = (line for other, line in begins.items() if other[: len(loc)] == loc)
        if all(line == comment.line for line in within):
            return loc
    return here[-1]


def _beginnings(document: Document) -> dict[Loc, int]:
    """Return the line each field and item begins in, in file order."""
    places = {loc: document.keys.get(loc, place) for loc, place in document.values.items() if loc}
    ordered = sorted(places.items(), key=lambda item: (item[1], len(item[0])))
    return {loc: line for loc, (line, _) in ordered}


def extent(document: Document, loc: Loc) -> range:
    """Return the lines of a field or block: from where it begins to what comes after it."""
    begins = _beginnings(document)
    first = begins[loc]
    after = (line for other, line in begins.items() if line > first and other[: len(loc)] != loc)
    return range(first, next(after, document.text.rstrip("\n").count("\n") + 2))
