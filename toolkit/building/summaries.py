"""Summaries: of each edition what lists, feeds and the sitemap need, as JSON, a line each.

A summary has no text of its own; its place is what decides on which lists it stands. A whole
edition, for feeds, lacks what only the gate and calendars ask of it.
"""

from __future__ import annotations

import datetime as dt
import json
import marshal
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from toolkit.model import Block, Edition, Span, State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Text

__all__ = [
    "Row",
    "edition_digest",
    "edition_row",
    "read_edition",
    "read_places",
    "summarise",
    "write_editions",
]

Row = list[Any]
"""An edition as plain lists."""

LANGUAGE, DATE, TOPICS = 2, 4, 11
"""Where the language, date and topics stand in a row."""
_WRITE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
STATES = {state.value: state for state in State}
NOTHING = Block("")


def summarise(rows: Sequence[Row]) -> tuple[str, str]:
    """Return editions without their texts, labels and attachments, and their places.

    A place has the digest of the summary.
    """
    summaries = [_line(_summary(row)) for row in rows]
    places = [
        [row[LANGUAGE], row[DATE], _digest(summary), _WRITE(row[TOPICS]), row[-1]]
        for row, summary in zip(rows, summaries, strict=True)
    ]
    return "\n".join(summaries), _WRITE(places)


def read_places(name: str, text: str) -> dict[str, tuple[Edition, str]]:
    """Return the editions of a release by language with what is known of their places alone.

    With each comes the digest of its summary.
    """
    return {
        code: (_placed(name, code, date, topics, corrected), digest)
        for code, date, digest, topics, corrected in json.loads(text)
    }


def write_editions(rows: Sequence[Row]) -> str:
    """Return whole editions."""
    return "\n".join(map(_line, rows))


def _line(row: Row) -> str:
    return f"{row[LANGUAGE]} {_WRITE(row)}"


@lru_cache(maxsize=512)  # each stands on several lists
def read_edition(text: str, language: str) -> Edition:
    """Return the edition in one of the languages that `write_editions` has written."""
    start = f"{language} "
    line = next(line for line in text.split("\n") if line.startswith(start))
    return _read_edition(json.loads(line[len(start) :]))


def edition_digest(edition: Edition, row: Row) -> str:
    """Return the digest of an edition and its row; of messages only how far they are can be seen.

    It is that of plain lists as marshal writes them: in its version 2, which has no
    references, equal ones are equal bytes; to represent them takes three times as long.
    """
    beside = [
        [_block(block) for block in (*edition.boilerplate, *edition.contacts)],
        len(edition.contacts),
        list(edition.contact.items()),
        _text(edition.place),
        repr(edition.event),
    ]
    return sha256(marshal.dumps([str(edition.state), row, beside], 2)).hexdigest()


def _placed(name: str, language: str, date: str, topics: str, corrected: str | None) -> Edition:
    return Edition(
        release=name,
        kind="",
        language=language,
        source_language="",
        date=dt.date.fromisoformat(date),
        number="",
        title=NOTHING,
        summary=(),
        dateline=NOTHING,
        blocks=(),
        boilerplate=(),
        labels={},
        contact={},
        topics=_topics(topics),
        corrected=_moment(corrected),
    )


@lru_cache
def _topics(text: str) -> Block:
    """Return the topics of an edition: many are on the same ones."""
    return _read_block(json.loads(text))


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def edition_row(one: Edition) -> Row:
    """Return an edition as plain lists."""
    return [
        one.release,
        one.kind,
        one.language,
        one.source_language,
        one.date.isoformat(),
        one.number,
        _block(one.title),
        _text(one.summary),
        _block(one.dateline),
        [_block(block) for block in one.blocks],
        {name: _label(text) for name, text in one.labels.items()},
        _block(one.topics),
        [_block(block) for block in one.attachments],
        one.embargo.isoformat() if one.embargo else None,
        one.corrected.isoformat() if one.corrected else None,
    ]


def _summary(row: Row) -> Row:
    *head, _, _, topics, _, embargo, corrected = row
    return [*head, [], {}, topics, [], embargo, corrected]


def _moment(written: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(written) if written else None


def _read_edition(row: list[Any]) -> Edition:
    release, kind, language, source, date, number, title, summary, dateline, *rest = row
    blocks, labels, topics, attachments, embargo, corrected = rest
    return Edition(
        release=release,
        kind=kind,
        language=language,
        source_language=source,
        date=dt.date.fromisoformat(date),
        number=number,
        title=_read_block(title),
        summary=_read_text(summary),
        dateline=_read_block(dateline),
        blocks=tuple(map(_read_block, blocks)),
        boilerplate=(),
        labels={name: _read_text(text) for name, text in labels.items()},
        contact={},
        topics=_read_block(topics),
        attachments=tuple(map(_read_block, attachments)),
        embargo=_moment(embargo),
        corrected=_moment(corrected),
    )


def _text(text: Text) -> list[Any]:
    """Return the spans of a text: a plain one as its words."""
    return [
        [words, emphasis, strong, href, language]
        if emphasis or strong or href or language
        else words
        for words, emphasis, strong, href, language in text
    ]


_label = lru_cache(maxsize=512)(_text)  # most are the same in every edition


def _read_text(spans: list[Any]) -> Text:
    return tuple([Span(one) if type(one) is str else Span(*one) for one in spans])


def _block(one: Block) -> list[Any]:
    """Return the parts of a block, those alone that it has after its text and state."""
    row: list[Any] = [one.kind, _text(one.text), str(one.state), one.id]
    if one.children or one.header or one.rows or one.caption or one.source:
        row += [
            [_block(child) for child in one.children],
            [_text(cell) for cell in one.header],
            [[_text(cell) for cell in cells] for cells in one.rows],
            list(one.numeric),
            _text(one.caption),
            one.alt,
            one.source,
        ]
    return row


def _read_block(row: list[Any]) -> Block:
    kind, text, state, id, *rest = row
    if not rest:
        return Block(kind, _read_text(text), state=STATES[state], id=id)
    children, header, rows, numeric, caption, alt, source = rest
    return Block(
        kind,
        _read_text(text),
        children=tuple(map(_read_block, children)),
        header=tuple(map(_read_text, header)),
        rows=tuple(tuple(map(_read_text, cells)) for cells in rows),
        numeric=tuple(numeric),
        caption=_read_text(caption),
        alt=alt,
        source=source,
        state=STATES[state],
        id=id,
    )
