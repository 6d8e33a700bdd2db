"""What is translatable in the body of a record, with the context a translator needs.

Equal texts under one msgctxt are one message. `#.` says who speaks and under
which heading, never a position: inserting a paragraph touches no other entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toolkit.records.amounts import read_amount
from toolkit.records.schema import Heading, Image, Items, Paragraph, Quote, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.records.blocks import Block, Item
    from toolkit.records.parts import Correction
    from toolkit.records.schema import Release

__all__ = ["BodyText", "body_texts", "is_in", "paragraphs"]


class BodyText(NamedTuple):
    """A text of the body, the kind of field it is, and what `#.` says of it."""

    msgctxt: str
    text: str
    comment: str = ""


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a text at its blank lines."""
    return tuple(text.split("\n\n"))


def is_in(block: Block | Correction, language: str) -> bool:
    """Whether the edition in `language` has a block, or is corrected."""
    only = () if isinstance(block, str) else block.only
    return not only or language in only


def body_texts(release: Release, language: str) -> Iterator[BodyText]:
    """Yield every text of the body that the edition in `language` prints, then its corrections."""
    heading = ""
    for block in release.body:
        if not is_in(block, language):
            continue
        if isinstance(block, Heading):
            heading = block.heading
        under = f"Under the heading: {heading}" if heading else ""
        yield from _block_texts(block, under, release.language)
    for one in release.corrections:
        if is_in(one, language):
            yield BodyText("correction", one.note, "Tells readers what was put right")


def _block_texts(block: Block, under: str, source: str) -> Iterator[BodyText]:
    if isinstance(block, str | Paragraph):
        text = block if isinstance(block, str) else block.text
        yield from (BodyText("body", paragraph, under) for paragraph in paragraphs(text))
    elif isinstance(block, Heading):
        yield BodyText("heading", block.heading)
    elif isinstance(block, Quote):
        speaker = f"Words of {block.speaker}" if block.speaker else under
        yield from (BodyText("quote", one, speaker) for one in paragraphs(block.quote))
    elif isinstance(block, Items):
        yield from _items(block.list, under)
    elif isinstance(block, Table):
        yield from _cells(block, under, source)
    elif isinstance(block, Image):
        yield BodyText("alt", block.alt, "Read aloud in place of the picture")
        yield from _caption(block.caption)


def _caption(caption: str | None) -> Iterator[BodyText]:
    if caption:
        yield BodyText("caption", caption)


def _items(items: Sequence[str | Item], under: str) -> Iterator[BodyText]:
    for item in items:
        if isinstance(item, str):
            yield BodyText("list", item, under)
        else:
            yield BodyText("list", item.item, under)
            yield from _items(item.list, under)


def _cells(block: Table, under: str, source: str) -> Iterator[BodyText]:
    """Yield the cells that hold words: a number is a fact and the same in every language."""
    comment = f"Table: {block.caption}" if block.caption else under
    for cell in (*block.table.header, *(cell for row in block.table.rows for cell in row)):
        if cell and read_amount(cell, source) is None:
            yield BodyText("cell", cell, comment)
    yield from _caption(block.caption)
