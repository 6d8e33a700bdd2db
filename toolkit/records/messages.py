"""What is translatable in the body of a record, with the context a translator needs.

Equal texts under one msgctxt are one message. `#.` says who speaks and under
which heading, never a position: inserting a paragraph touches no other entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.records.schema import Heading, Image, Items, Quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.records.schema import Release

__all__ = ["body_texts", "paragraphs"]


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a text at its blank lines."""
    return tuple(text.split("\n\n"))


def body_texts(release: Release) -> Iterator[tuple[str, str, str]]:
    """Yield (msgctxt, text, comment) for every text of the body, in order."""
    heading = ""
    for block in release.body:
        under = f"Under the heading: {heading}" if heading else ""
        if isinstance(block, str):
            yield from (("body", paragraph, under) for paragraph in paragraphs(block))
        elif isinstance(block, Heading):
            heading = block.heading
            yield "heading", block.heading, ""
        elif isinstance(block, Quote):
            speaker = f"Words of {block.speaker}" if block.speaker else under
            yield from (("quote", paragraph, speaker) for paragraph in paragraphs(block.quote))
        elif isinstance(block, Items):
            yield from (("list", item, under) for item in block.list)
        elif isinstance(block, Image):
            yield "alt", block.alt, "Read aloud in place of the picture"
            if block.caption:
                yield "caption", block.caption, ""
