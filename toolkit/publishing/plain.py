"""Editions as plain data, to be kept for years, and back: nothing in a file is trusted.

A field that says nothing is left out, so that a toolkit that knows more fields reads what an
older one has written.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from toolkit import markup
from toolkit.entries import ID
from toolkit.model import Block, Edition, Span, State
from toolkit.records.blocks import PICTURES
from toolkit.records.texts import is_below
from toolkit.strict_yaml import FORBIDDEN

if TYPE_CHECKING:
    from toolkit.model import Text

__all__ = ["Unsound", "read_edition", "write_edition"]

LEFT_OUT = frozenset({"uses", "problems"})
"""What only the gate asks of an edition."""

KINDS = frozenset(
    (
        *("paragraph", "heading", "quote", "list", "item", "table", "image", "note"),
        *("correction", "label", "topics", "topic", "contact", "attachment"),
    )
)
DEEPEST = 20
"""Levels of lists in lists: a record has no more."""
CODE = re.compile("[a-z]{2,3}")
FIRST_YEAR, LAST_YEAR = 1900, 2100
NAME = re.compile("[a-z][a-z0-9_-]*")


class Unsound(Exception):
    """What is wrong with the data of an edition, or of what was published."""


def write_edition(edition: Edition) -> dict[str, Any]:
    """Return an edition as what JSON can hold."""
    return {name: value for name, value in _said(edition).items() if name not in LEFT_OUT}


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever an edition is made of
    if isinstance(value, Block | Span) or is_dataclass(value):
        return _said(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return value


def _said(value: Any) -> dict[str, Any]:  # noqa: ANN401 - a named tuple or a dataclass
    """Return the fields of a value that say more than their defaults."""
    if is_dataclass(value):
        known = {field.name: field.default for field in fields(value)}
    else:
        known = {name: value._field_defaults.get(name) for name in value._fields}
    said = ((name, getattr(value, name), default) for name, default in known.items())
    return {name: _plain(one) for name, one, default in said if one != default}


@cache
def _adapter() -> TypeAdapter[tuple[Edition]]:
    # In a tuple: pydantic takes no configuration for a bare dataclass.
    return TypeAdapter(tuple[Edition], config=ConfigDict(extra="forbid", strict=True))


def read_edition(written: str) -> Edition:
    """Return the edition that JSON holds; raises `Unsound` for anything that is none."""
    try:
        (edition,) = _adapter().validate_json(f"[{written}]")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"][1:]))
        raise Unsound(f"{place}: {first['msg']}") from error
    for fault in _faults(edition):
        raise Unsound(fault)
    return edition


def _faults(edition: Edition) -> Iterator[str]:
    """Yield what a sound edition does not have, beside other types."""
    if edition.uses or edition.problems:
        yield "it has what only the gate reads"
    if not CODE.fullmatch(edition.source_language):
        yield f"{edition.source_language!r} is no language"
    yield from _of_times(edition)
    names = (edition.kind, *edition.labels)
    yield from (f"{name!r} is no name" for name in names if not NAME.fullmatch(name))
    words = (edition.number, *edition.contact, *edition.contact.values())
    yield from (fault for one in words for fault in _of_words(one))
    if not any(span.text.strip() for span in edition.title.text):
        yield "it has no title"
    texts_of = (edition.summary, edition.place, *edition.labels.values())
    yield from (fault for text in texts_of for fault in _of_text(text))
    for block in _blocks(edition):
        yield from _of_block(block, 0)
    for block in edition.attachments:
        if not block.source:
            yield "an attachment without its file"


def _of_times(edition: Edition) -> Iterator[str]:
    moments = [one for one in (edition.embargo, edition.corrected) if one]
    event = (edition.event.start, edition.event.last) if edition.event else ()
    for day in (edition.date, *moments, *event):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            yield f"{day} is no day of ours"
    if any(moment.tzinfo is None for moment in moments):
        yield "a time without its timezone"
    corrections = [block.id for block in edition.blocks if block.kind == "correction"]
    if bool(corrections) != bool(edition.corrected):
        yield "corrections, or when there was one, alone"
    yield from (f"{day!r} is no day" for day in corrections if not _is_day(day))


def _is_day(written: str) -> bool:
    try:
        return dt.date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False


def _blocks(edition: Edition) -> Iterator[Block]:
    yield from (edition.title, edition.dateline, edition.topics)
    yield from (*edition.blocks, *edition.boilerplate, *edition.contacts, *edition.attachments)


def _of_block(block: Block, depth: int) -> Iterator[str]:
    if depth > DEEPEST:
        yield "it is nested too deep"
        return
    if block.kind not in KINDS:
        yield f"{block.kind!r} is no kind of block"
    if block.state is not State.REVIEWED:
        yield "a text that nobody has reviewed"
    yield from _of_source(block)
    if block.id and block.kind != "correction" and not ID.fullmatch(block.id):
        yield f"{block.id!r} is no id"
    widths = {len(block.header), len(block.numeric), *map(len, block.rows)}
    if block.kind == "table" and widths == {0}:
        yield "a table of nothing"
    if len(widths) > 1:
        yield "a table whose rows differ in length"
    yield from _of_words(block.alt)
    cells = (*block.header, *(cell for row in block.rows for cell in row))
    yield from (fault for text in (block.text, block.caption, *cells) for fault in _of_text(text))
    yield from (fault for child in block.children for fault in _of_block(child, depth + 1))


def _of_source(block: Block) -> Iterator[str]:
    if block.kind == "image" and not block.source.lower().endswith(PICTURES):
        yield f"{block.source!r} is no picture"
    if block.source and (block.kind not in {"image", "attachment"} or not is_below(block.source)):
        yield f"{block.source!r} is no file beside the record"


def _of_text(text: Text) -> Iterator[str]:
    for span in text:
        yield from _of_words(span.text)
        if span.href and not markup.is_address(span.href):
            yield f"{span.href!r} is no address of a link"
        if span.language and not CODE.fullmatch(span.language):
            yield f"{span.language!r} is no language"


def _of_words(words: str) -> Iterator[str]:
    if found := FORBIDDEN.search(words):
        yield f"forbidden character U+{ord(found.group()):04X}"
