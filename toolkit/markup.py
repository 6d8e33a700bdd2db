r"""Inline markup of free text: `*emphasis*`, `**strong**` and `[text](https://...)`.

Marks nest (`***both***`, `*a **b** c*`). `\*`, `\[` and `\\` escape; unpaired
marks are literal; only http, https, mailto and tel links become links,
everything else stays the text that was typed.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from toolkit.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.model import Text

__all__ = ["Piece", "escape", "is_address", "parse", "pieces", "plain"]

_EMPHASIS, _STRONG = 1, 2
_LONGEST_RUN = _EMPHASIS + _STRONG
_MARKS = {_EMPHASIS: "emphasis", _STRONG: "strong"}


def _address(depth: int) -> str:
    """Return a pattern of an address whose parentheses are balanced, `depth` deep at most.

    Possessive, so that no text makes it try twice.
    """
    inner = rf"|\({_address(depth - 1)}\)" if depth else ""
    return rf"(?:[^\s()<>\"]++{inner})*+"


_ADDRESS = rf"(?:https?://|mailto:|tel:)(?!\)){_address(3)}"
_SIGN = re.compile(r"[*\[\\]")
_TOKEN = re.compile(
    rf"""
      \\(?P<escaped>[*\[\\])
    | \[(?P<label>[^\[\]]+)\]\((?P<href>{_ADDRESS})\)
    | (?P<run>\*+)
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class _Run:
    """Asterisks in a row: how many have no partner yet, and what ends and begins here."""

    unpaired: int
    can_open: bool
    can_close: bool
    ends: list[int] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)

    @property
    def widths(self) -> frozenset[int]:
        """The marks that can be made of what is unpaired."""
        if self.unpaired == _LONGEST_RUN:
            return frozenset({_EMPHASIS, _STRONG})
        return frozenset({self.unpaired} - {0})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text: words, or a mark (emphasis, strong, link) that begins or ends.

    `source` is what was typed, `text` how it reads (a mark: as nothing), `href` where a
    link that begins leads.
    """

    source: str
    text: str = ""
    mark: str = ""
    begins: bool = False
    href: str = ""


def parse(text: str) -> Text:
    """Split a text into spans. Takes time in proportion to it."""
    if not ("*" in text or "[" in text or "\\" in text):
        return (Span(text),) if text else ()
    return tuple(_merged(_spans(text)))


def is_address(href: str) -> bool:
    """Whether a link may lead there."""
    return re.fullmatch(_ADDRESS, href) is not None


def plain(text: str) -> str:
    """Return a text as it reads, without its marks."""
    return "".join(piece.text for piece in pieces(text)) if _SIGN.search(text) else text


def escape(text: str) -> str:
    """Return a text in which nothing is a mark."""
    return _SIGN.sub(r"\\\g<0>", text)


def pieces(text: str) -> Iterator[Piece]:
    """Yield the words and marks of a text, in order; marks nest, joined sources are the text."""
    tokens = list(_TOKEN.finditer(text))
    runs = {token.start(): _run(token) for token in tokens if token["run"]}
    _pair(runs.values())
    end = 0
    for token in tokens:
        if end < token.start():
            yield Piece(text[end : token.start()], text[end : token.start()])
        end = token.end()
        if token["escaped"]:
            yield Piece(token[0], token["escaped"])
        elif token["label"]:
            yield Piece("[", mark="link", begins=True, href=token["href"])
            yield from pieces(token["label"])
            yield Piece(f"]({token['href']})", mark="link")
        else:
            yield from _marks(runs[token.start()])
    if end < len(text):
        yield Piece(text[end:], text[end:])


def _marks(run: _Run) -> Iterator[Piece]:
    """Yield what a run of asterisks ends, what of it stays literal, and what it begins."""
    yield from (Piece("*" * width, mark=_MARKS[width]) for width in run.ends)
    if run.unpaired:
        yield Piece("*" * run.unpaired, "*" * run.unpaired)
    # The mark that was paired first is the innermost one.
    for width in reversed(run.begins):
        yield Piece("*" * width, mark=_MARKS[width], begins=True)


def _spans(text: str) -> Iterator[Span]:
    depth, href = Counter[str](), ""
    for piece in pieces(text):
        if piece.mark:
            depth[piece.mark] += 1 if piece.begins else -1
            if piece.mark == "link":
                href = piece.href
        else:
            yield Span(piece.text, depth["emphasis"] > 0, depth["strong"] > 0, href)


def _run(token: re.Match[str]) -> _Run:
    """A run opens before a word and closes after one; more than three asterisks do neither."""
    stars, text = token["run"], token.string
    before = text[max(token.start() - 1, 0) : token.start()]
    after = text[token.end() : token.end() + 1]
    is_mark = len(stars) <= _LONGEST_RUN
    return _Run(
        len(stars),
        can_open=is_mark and bool(after) and not after.isspace(),
        can_close=is_mark and bool(before) and not before.isspace(),
    )


def _pair(runs: Iterable[_Run]) -> None:
    """Find each closing run its opening ones: the nearest that offers a mark of its width.

    What stands unpaired between the two stays literal. `offered` counts what the
    open runs offer, so that nobody searches in vain.
    """
    opened: list[_Run] = []
    offered: Counter[int] = Counter()
    for run in runs:
        while run.can_close and any(offered[width] for width in run.widths):
            _close(run, opened, offered)
        if run.can_open and run.unpaired:
            opened.append(run)
            offered.update(run.widths)


def _close(run: _Run, opened: list[_Run], offered: Counter[int]) -> None:
    """Pair a mark of `run` with the nearest opening run that offers its width."""
    while not (shared := opened[-1].widths & run.widths):
        offered.subtract(opened.pop().widths)
    partner, width = opened[-1], max(shared)
    offered.subtract(partner.widths)
    partner.unpaired -= width
    run.unpaired -= width
    partner.begins.append(width)
    run.ends.append(width)
    offered.update(partner.widths)
    if not partner.unpaired:
        opened.pop()


def _merged(spans: Iterator[Span]) -> Iterator[Span]:
    """Join neighbours of one style."""
    for bare, same in groupby(spans, lambda span: span._replace(text="")):
        yield bare._replace(text="".join(span.text for span in same))
