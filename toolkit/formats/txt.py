"""Plain text: the release as it stands in the body of an e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Block, Edition, Publication, Text

__all__ = ["SUFFIX", "render"]

SUFFIX = ".txt"


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the edition as UTF-8 text: paragraphs separated by a blank line."""
    parts = list(_parts(edition, publication.preview))
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8")


def _parts(edition: Edition, preview: bool) -> Iterator[str]:
    if preview:
        yield f"*** {plain(edition.labels['preview'])} ***"
    if edition.number:
        yield f"{plain(edition.labels['number'])} {edition.number}"
    mark = f"[{plain(edition.labels['unreviewed'])}] "
    body = (edition.title, edition.dateline, *edition.blocks)
    for block in (*body, *edition.contacts, *edition.attachments, *edition.boilerplate):
        unreviewed = preview and block.state is not State.REVIEWED
        yield (mark if unreviewed else "") + _block(block)
    yield plain(edition.note)
    yield "\n".join(_contact(edition))


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


def _contact(edition: Edition) -> Iterator[str]:
    for kind, value in edition.contact.items():
        label = plain(edition.labels[kind]) if kind in edition.labels else kind
        yield f"{label}: {value}"


def plain(text: Text) -> str:
    """Return a text without styles; a link keeps its address in parentheses."""
    return "".join(
        f"{span.text} ({span.href})" if span.href and span.href != span.text else span.text
        for span in text
    )
