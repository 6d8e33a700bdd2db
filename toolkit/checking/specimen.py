"""A specimen: an edition with everything one may have, to try templates on."""

from __future__ import annotations

import datetime as dt
from base64 import b64decode
from typing import TYPE_CHECKING

from toolkit.model import Block, Edition, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["PICTURE", "specimen"]

PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
)
"""A PNG of one pixel."""
DAY = dt.date(2026, 3, 4)


def specimen(labels: Iterable[str]) -> Edition:
    """Return an edition with every kind of block; each label says its own name."""
    word = (Span("Word"),)
    mark = (Span("Corrected", strong=True),)
    paragraph = Block("paragraph", _every_style())
    inner = Block("list", children=(Block("item", word),))
    blocks = (
        paragraph,
        Block("heading", word),
        Block("quote", children=(paragraph, paragraph)),
        Block("list", children=(Block("item", word, children=(inner,)),)),
        Block(
            "table", header=(word, word), rows=((word, ()),), numeric=(False, True), caption=word
        ),
        Block("image", alt="A picture", caption=word, source="picture.png"),
        Block("note", word),
        Block("correction", (*mark, Span(". "), *word), caption=mark, id=DAY.isoformat()),
    )
    return Edition(
        release="specimen",
        kind="event",
        language="en",
        source_language="en",
        date=DAY,
        number="1",
        title=Block("title", word),
        summary=word,
        dateline=Block("dateline", word),
        blocks=blocks,
        boilerplate=(paragraph,),
        labels={name: (Span(name),) for name in labels},
        contact={"website": "https://example.org", "phone": "1", "email": "press@example.org"},
        topics=Block("topics", children=(Block("topic", word, id="topic"),)),
        contacts=(Block("contact", _every_style()),),
        attachments=(Block("attachment", word, source="report.pdf"),),
        place=word,
        corrected=dt.datetime.combine(DAY, dt.time(), dt.UTC),
    )


def _every_style() -> tuple[Span, ...]:
    return (
        Span("Plain, "),
        Span("strong", strong=True),
        Span("emphasis", emphasis=True),
        Span("link", href="https://example.org/"),
        Span("слово", language="ru"),
        Span("."),
    )
