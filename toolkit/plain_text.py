"""Plain text of an edition: what a text file holds, and an e-mail beside its HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.addresses import file_address
from toolkit.model import Block, Span, State
from toolkit.particulars import contact_lines, correction_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.model import Edition, Publication, Text

__all__ = ["plain", "print_blocks", "print_edition"]


def print_edition(edition: Edition, publication: Publication) -> str:
    """Return an edition as text: paragraphs separated by a blank line."""
    return "\n\n".join(part for part in _parts(edition, publication) if part) + "\n"


def print_blocks(edition: Edition, publication: Publication) -> str:
    """Return what an edition tells, without its title and what stands around the text."""
    return "\n\n".join(_marked(edition.blocks, edition, publication))


def _parts(edition: Edition, publication: Publication) -> Iterator[str]:
    if publication.preview:
        yield f"*** {plain(edition.labels['preview'])} ***"
    if edition.number:
        yield f"{plain(edition.labels['number'])} {edition.number}"
    body = (edition.title, edition.dateline, *correction_mark(edition), *edition.blocks)
    files = (_with_address(one, edition, publication) for one in edition.attachments)
    media = Block("heading", edition.labels.get("for_media", ()) if edition.contacts else ())
    blocks = (*body, media, *edition.contacts, *files, *edition.boilerplate)
    yield from _marked(blocks, edition, publication)
    yield "\n".join(f"{name}: {value}" for name, value, _ in contact_lines(edition))


def _marked(blocks: Iterable[Block], edition: Edition, publication: Publication) -> Iterator[str]:
    """Yield blocks that say something; in a preview a mark stands before what is unreviewed."""
    for block in blocks:
        unreviewed = publication.preview and block.state is not State.REVIEWED
        said = _block(block)
        if said:
            yield f"[{plain(edition.labels['unreviewed'])}] {said}" if unreviewed else said


def _with_address(block: Block, edition: Edition, publication: Publication) -> Block:
    """Return a document's title with where it is found on the web."""
    address = file_address(publication, edition.release, block.source)
    return block._replace(text=(Span(plain(block.text), href=address),))


def _block(block: Block) -> str:
    match block.kind:
        case "list":
            return "\n".join(_items(block, ""))
        case "quote":
            return "\n\n".join(plain(child.text) for child in block.children)
        case "table":
            return "\n".join(_table(block))
        case "image":
            return ": ".join(filter(None, (block.alt, plain(block.caption))))
    return plain(block.text)


def _items(block: Block, indent: str) -> Iterator[str]:
    for item in block.children:
        yield f"{indent}- {plain(item.text)}"
        for below in item.children:
            yield from _items(below, f"{indent}  ")


def _table(block: Block) -> Iterator[str]:
    """Yield the rows with columns of one width, numbers to the right."""
    if block.caption:
        yield plain(block.caption)
    rows = [[plain(cell) for cell in row] for row in (block.header, *block.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.rjust(width) if numeric else cell.ljust(width)
            for cell, width, numeric in zip(row, widths, block.numeric, strict=True)
        )
        yield "  ".join(cells).rstrip()


def plain(text: Text) -> str:
    """Return a text without styles; a link keeps its address in parentheses."""
    return "".join(_span(span) for span in text)


def _span(span: Span) -> str:
    is_seen = not span.href or span.href in {span.text, f"mailto:{span.text}"}
    return span.text if is_seen else f"{span.text} ({span.href})"
