"""Differences: what of a release readers were not given as it would be made now.

What stands around every text (labels, about the institution, how it is reached) is the
office's, no part of the release: it stays as it was published, and differs in silence.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model import Block, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Edition, Text

__all__ = ["Difference", "differences"]

NOTHING = Block("")


class Difference(NamedTuple):
    """A part that differs: what kind it is, and its words before and after; none: it is not there.

    Equal words differ in their marks, links or languages.
    """

    part: str
    before: str
    after: str


def differences(before: Edition, after: Edition) -> tuple[Difference, ...]:
    """Return what differs between the published edition and the present one, in reading order.

    How far messages have been reviewed is no part of it.
    """
    return tuple(_differences(before, after))


def _differences(before: Edition, after: Edition) -> Iterator[Difference]:
    yield from _of_words("number", before.number, after.number)
    yield from _of_words("date", str(before.date), str(after.date))
    yield from _of_blocks([_called(before.title, "title")], [_called(after.title, "title")])
    dateline = "dateline"
    yield from _of_blocks([_called(before.dateline, dateline)], [_called(after.dateline, dateline)])
    if before.summary != after.summary:
        yield Difference("summary", _plain(before.summary), _plain(after.summary))
    yield from _of_blocks(before.blocks, after.blocks)
    yield from _of_blocks(before.topics.children, after.topics.children)
    yield from _of_blocks(before.attachments, after.attachments)
    yield from _of_blocks(before.contacts, after.contacts)
    if before.event != after.event:
        yield Difference("when", str(before.event or ""), str(after.event or ""))


def _of_words(part: str, before: str, after: str) -> Iterator[Difference]:
    if before != after:
        yield Difference(part, before, after)


def _called(block: Block, kind: str) -> Block:
    return block._replace(kind=kind)


def _of_blocks(before: Sequence[Block], after: Sequence[Block]) -> Iterator[Difference]:
    """Yield the blocks that differ, each beside the one that stands in its place."""
    old, new = [_bare(one) for one in before], [_bare(one) for one in after]
    for tag, start, end, first, last in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            pairs = zip_longest(old[start:end], new[first:last], fillvalue=NOTHING)
            for one, other in pairs:
                yield Difference(other.kind or one.kind, _words(one), _words(other))


def _bare(block: Block) -> Block:
    """Return a block without how far its messages have been reviewed."""
    children = tuple(_bare(child) for child in block.children)
    return block._replace(state=State.REVIEWED, children=children)


def _words(block: Block) -> str:
    """Return the words of a block, whatever it is."""
    cells = (*block.header, *(cell for row in block.rows for cell in row))
    caption = "" if block.kind == "correction" else _plain(block.caption)  # its text has it
    own = (_plain(block.text), *map(_plain, cells), block.alt, caption, block.source)
    return " ".join(filter(None, (*own, *map(_words, block.children))))


def _plain(text: Text) -> str:
    return "".join(span.text for span in text)
