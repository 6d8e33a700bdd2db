"""Quotations: what stands in quotation marks, of whatever kind, and marks without a partner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.texts.literals import without_tags
from toolkit.reading.words.lexicon import signs

__all__ = [
    "MARKS",
    "Quotation",
    "Quoted",
    "goes_on",
    "has_dialogue",
    "is_speech",
    "quotations",
    "quoted_share",
]

_MARK = re.compile('[«»„“”‘’"‚‹›]')
MARKS = frozenset('«»„“”‘’"‚‹›')
_CLOSING = {"«": "»", "„": "“”", "“": "”", "‘": "’", '"': '"', "‚": "‘’", "‹": "›", "”": "”"}
# An ending behind a mark; another mark that would close what is open.
_JOINED = re.compile(r"’[^\W\d_]{1,5}(?![^\W\d_’])")
_LATER = re.compile(r"(?<=\S)’(?![^\W\d_])")
_DIALOGUE = re.compile(r"^[–—-]\s", re.MULTILINE)
# Who speaks, behind a quotation, between two of one sentence, and before what goes on.
_PARTED = re.compile(r",?\s?[–—]\s")
_GOING_ON = re.compile(r"[^\W\d_][.,]? [–—] \Z")
_INTERRUPTED = re.compile(r"[”»\"],? (?:[–—] )?[^”»\".;:!?]{2,60}, \Z")
_SPEECH = (",", ".", "!", "?", "…", ";")


class Quotation(NamedTuple):
    """A text in quotation marks: its depth (0: outside any other), its marks, its place."""

    depth: int
    opening: str
    closing: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations of a text, by their end, and the places of marks without a partner."""

    all: tuple[Quotation, ...] = ()
    single: tuple[int, ...] = ()


_NONE = Quoted()


@lru_cache(maxsize=TEXTS)
def quotations(text: str) -> Quoted:
    """Return what stands in quotation marks. An apostrophe is none."""
    if MARKS.isdisjoint(signs(text)):
        return _NONE
    text = without_tags(text)
    opened: list[tuple[str, int]] = []
    found: list[Quotation] = []
    single: list[int] = []
    for match in _MARK.finditer(text):
        mark, at = match[0], match.start()
        partner = _partner(mark, at, text, opened)
        if partner is not None:
            single += [place for one, place in opened[partner + 1 :] if one not in "‘‚"]
            opening, start = opened[partner]
            del opened[partner:]
            found.append(Quotation(0, opening, mark, start, at + 1))
        elif _opens(mark, at, text):
            opened.append((mark, at))
        elif mark not in "’‘":
            single.append(at)
    single += [place for mark, place in opened if mark not in "‘‚"]
    return Quoted(tuple(_placed(one, found) for one in found), tuple(sorted(single)))


def _placed(one: Quotation, found: list[Quotation]) -> Quotation:
    """Return a quotation with its depth: how many others stand around it."""
    depth = sum(other.start < one.start and one.end < other.end for other in found)
    return one._replace(depth=depth)


def _partner(mark: str, at: int, text: str, opened: list[tuple[str, int]]) -> int | None:
    """Return which open mark this one closes, the nearest that it can."""
    if mark == "’" and text[at + 1 : at + 2].isalpha() and not _ends_quotation(at, text, opened):
        return None
    if mark == '"' and _after_blank(at, text) and not _before_blank(at, text):
        return None
    for place in range(len(opened) - 1, -1, -1):
        if mark in _CLOSING.get(opened[place][0], ""):
            return place
    return None


def _ends_quotation(at: int, text: str, opened: list[tuple[str, int]]) -> bool:
    """Whether a mark with an ending behind closes the last quotation: ‘Qanun’u oxuyub."""
    is_open = bool(opened) and opened[-1][0] == "‘"
    return is_open and _JOINED.match(text, at) is not None and not _LATER.search(text, at + 1)


def _opens(mark: str, at: int, text: str) -> bool:
    if mark == '"':
        return not _before_blank(at, text)
    if mark in "‘”":
        return _after_blank(at, text) and not _before_blank(at, text)
    return mark in _CLOSING


def _after_blank(at: int, text: str) -> bool:
    return not at or text[at - 1].isspace() or text[at - 1] in "([«„“—–-*/"


def _before_blank(at: int, text: str) -> bool:
    return at + 1 >= len(text) or text[at + 1].isspace() or text[at + 1] in ".,;:!?)]»”"


def is_speech(one: Quotation, text: str) -> bool:
    """Whether a quotation is direct speech, whose parts a translation may join or split.

    It ends as sentences do, or a dash parts it from who speaks: “Biz hazırıq”, – deyib.
    """
    content = text[one.start + 1 : one.end - 1]
    if content.rstrip('»”“’"').endswith(_SPEECH):
        return True
    is_parted = _PARTED.match(text, one.end) or _GOING_ON.search(text, 0, one.start)
    return " " in content and is_parted is not None


def goes_on(one: Quotation, text: str) -> bool:
    """Whether a quotation goes on with the sentence of one before it: “...” dedi, “və ...”."""
    before = text[: one.start]
    is_begun = _INTERRUPTED.search(before) is not None
    return is_begun and text[one.start + 1 : one.start + 2].islower() and " " in before


def has_dialogue(text: str) -> bool:
    """Whether direct speech stands after dashes at the beginning of lines."""
    return _DIALOGUE.search(text) is not None


def quoted_share(text: str) -> float:
    """Return how much of a text stands in quotation marks, from 0 to 1."""
    outer = (one.end - one.start for one in quotations(text).all if not one.depth)
    return sum(outer) / max(len(text), 1)
