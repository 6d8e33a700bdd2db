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
    mark = f"[{plain(edition.labels['unreviewed'])}] "
    if edition.number:
        yield f"{plain(edition.labels['number'])} {edition.number}"
    for block in (edition.title, edition.dateline, *edition.blocks, *edition.boilerplate):
        unreviewed = preview and block.state is not State.REVIEWED
        yield (mark if unreviewed else "") + _block(block)
    yield "\n".join(_contact(edition))


def _block(block: Block) -> str:
    if block.kind == "list":
        return "\n".join(f"- {plain(item)}" for item in block.items)
    if block.kind == "image":
        return ": ".join(filter(None, (block.alt, plain(block.caption))))
    text = plain(block.text)
    return f"{text}\n— {plain(block.attribution)}" if block.attribution else text


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
