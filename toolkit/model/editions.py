"""Editions: a release in one language as a plain value.

What an edition has by the dozen are named tuples: made, compared and looked up in half the time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from toolkit.model.grammar import Period
from toolkit.model.messages import RANK, State
from toolkit.model.problems import Problem

__all__ = ["Block", "Edition", "Span", "Text", "Use"]


class Span(NamedTuple):
    """A run of text in one style. `language` is set where it is not the edition's."""

    text: str
    emphasis: bool = False
    strong: bool = False
    href: str = ""
    language: str = ""


Text = tuple[Span, ...]


class Block(NamedTuple):
    """A paragraph, heading, quotation, list, table or picture of an edition, or a note on it.

    A `correction` tells what was put right: its `caption`, with which its `text` begins, when;
    its `id` is the day (ISO 8601).

    `children` are the paragraphs of a quotation or the items of a list (an item may
    hold a list of its own); `header` and `rows` the cells of a table, `numeric` says
    which of its columns hold numbers. `state` is the worst state of the messages it
    prints: anything but `reviewed` is marked in a preview and never published. `id` is
    the termbase's of a topic, the same in every language.
    """

    kind: str
    text: Text = ()
    children: tuple[Block, ...] = ()
    header: tuple[Text, ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()
    numeric: tuple[bool, ...] = ()
    caption: Text = ()
    alt: str = ""
    source: str = ""
    state: State = State.REVIEWED
    id: str = ""


class Use(NamedTuple):
    """One message or guessed form that an edition prints; the gate reads these.

    `drafted_by` is the provider whose draft it is, or was before a person reviewed it.
    """

    domain: str
    msgctxt: str
    msgid: str
    state: State
    detail: str = ""
    drafted_by: str = ""


NO_TOPICS = Block("topics")


@dataclass(frozen=True, slots=True)
class Edition:
    """A release in one language: resolved text, no templates left in it.

    A plain value: what the formats print, what the gate judges, and what is
    kept when a release is published. `summary` has no state of its own; `uses` has.
    `event` is when the event takes place that it announces, `place` where; `embargo`
    and `corrected`, when it was last put right, carry a timezone.
    """

    release: str
    kind: str
    language: str
    source_language: str
    date: dt.date
    number: str
    title: Block
    summary: Text
    dateline: Block
    blocks: tuple[Block, ...]
    boilerplate: tuple[Block, ...]
    labels: Mapping[str, Text]
    contact: Mapping[str, str]
    topics: Block = NO_TOPICS
    contacts: tuple[Block, ...] = ()
    attachments: tuple[Block, ...] = ()
    uses: tuple[Use, ...] = ()
    problems: tuple[Problem, ...] = ()
    place: Text = ()
    event: Period | None = None
    embargo: dt.datetime | None = None
    corrected: dt.datetime | None = None

    @property
    def corrections(self) -> tuple[Block, ...]:
        """Return what tells readers that it was put right, the last one last."""
        if self.corrected is None:
            return ()
        return tuple(block for block in self.blocks if block.kind == "correction")

    @property
    def changed(self) -> dt.date:
        """Return the day it was last changed."""
        return max(self.date, self.corrected.date()) if self.corrected else self.date

    @property
    def files(self) -> tuple[str, ...]:
        """Return the pictures and documents it needs, as paths relative to the record."""
        blocks = (*self.blocks, *self.attachments)
        return tuple(dict.fromkeys(block.source for block in blocks if block.source))

    @property
    def state(self) -> State:
        """Return the worst state of everything the edition prints."""
        waiting = (use.state for use in self.uses if use.state is not State.REVIEWED)
        return min(waiting, key=RANK.__getitem__, default=State.REVIEWED)
