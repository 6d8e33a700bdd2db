"""Particulars: what formats tell of an edition beside its text, in plain words."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Protocol

from toolkit.model import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Block, Edition, Publication, Text

__all__ = [
    "contact_lines",
    "correction_mark",
    "description",
    "plain",
    "preview_note",
    "published",
    "updated",
]

SENTENCE = re.compile(r"[.!?…][\W_]*\Z")
"""How a text ends that is a sentence."""


class Reached(Protocol):
    """What says how an office is reached: an edition, or the lists of a language."""

    @property
    def labels(self) -> Mapping[str, Text]:
        """Return what things are called."""

    @property
    def contact(self) -> Mapping[str, str]:
        """Return addresses by their kind."""


def plain(text: Text) -> str:
    """Return a text without its styles."""
    return text[0].text if len(text) == 1 else "".join(span.text for span in text)


def description(edition: Edition) -> str:
    """Return what an edition is about in one plain text: its summary, else how it begins.

    It begins with its first sentence: lines above (whom it addresses, on what occasion) say
    nothing by themselves.
    """
    if edition.summary:
        return plain(edition.summary)
    texts = (plain(block.text) for block in edition.blocks if block.text)
    first = next(texts, "")
    return first if SENTENCE.search(first) else next(filter(SENTENCE.search, texts), first)


def published(edition: Edition, publication: Publication) -> dt.datetime:
    """Return when an edition could first be read: its day, or when its embargo ended."""
    day = dt.datetime.combine(edition.date, dt.time(), publication.zone)
    return max(day, edition.embargo.astimezone(publication.zone)) if edition.embargo else day


def updated(edition: Edition, publication: Publication) -> dt.datetime:
    """Return when an edition was last put right, or could first be read."""
    first = published(edition, publication)
    corrected = edition.corrected
    return max(first, corrected.astimezone(publication.zone)) if corrected else first


def correction_mark(edition: Edition) -> tuple[Block, ...]:
    """Return what stands below the headline of a text that was put right: when it last was."""
    return tuple(one._replace(text=one.caption) for one in edition.corrections[-1:])


def preview_note(edition: Edition, publication: Publication) -> str:
    """Return what stands before a short text in a preview; nothing before a published one."""
    if not publication.preview:
        return ""
    labels = ["preview"] if edition.state is State.REVIEWED else ["preview", "unreviewed"]
    return f"[{'. '.join(plain(edition.labels[label]) for label in labels)}]"


def contact_lines(told: Reached) -> list[tuple[str, str, str]]:
    """Return how the office is reached: what it is called, what is shown, where a link leads."""
    return [
        (plain(told.labels.get(kind, ())) or kind, value, _link(kind, value))
        for kind, value in told.contact.items()
    ]


def _link(kind: str, value: str) -> str:
    if kind == "email":
        return f"mailto:{value}"
    return value if value.startswith(("https://", "http://")) else ""
