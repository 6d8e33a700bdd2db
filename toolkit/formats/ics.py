"""iCalendar: the event that a release announces, to be put into a reader's calendar (RFC 5545).

Times are written in UTC, so that no calendar needs to know the newsroom's timezone; an event
without a time of day takes whole days.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from toolkit.addresses import page_address
from toolkit.particulars import description, plain, preview_note, updated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Edition, Period, Publication

__all__ = ["SUFFIX", "has_document", "render"]

SUFFIX = ".ics"
PROGRAM = "-//press toolkit//press build//EN"
DAY = dt.timedelta(days=1)
LINE = 75
"""Octets of a line without its end (RFC 5545, section 3.1)."""


def has_document(edition: Edition) -> bool:
    """Whether the edition announces an event that was still to come."""
    return edition.event is not None


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the calendar with the event; nothing for an edition that announces none."""
    if edition.event is None:
        return b""
    lines = _lines(edition, edition.event, publication)
    return b"".join(_folded(line) for line in lines)


def _lines(edition: Edition, event: Period, publication: Publication) -> Iterator[str]:
    language = edition.language
    page = page_address(publication, edition)
    title = f"{preview_note(edition, publication)} {plain(edition.title.text)}".lstrip()
    about = f"{description(edition)}\n\n{page}".lstrip()
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:{PROGRAM}"
    yield "METHOD:PUBLISH"
    yield "BEGIN:VEVENT"
    # The same event in every language: a calendar that has it updates it.
    yield f"UID:{_text(edition.release)}@{urlsplit(publication.base_url).hostname}"
    yield f"DTSTAMP:{_utc(updated(edition, publication))}"
    if edition.corrected:
        yield f"LAST-MODIFIED:{_utc(edition.corrected)}"
        yield f"SEQUENCE:{len(edition.corrections)}"
    yield from _times(event, publication)
    yield f"SUMMARY;LANGUAGE={language}:{_text(title)}"
    yield f"DESCRIPTION;LANGUAGE={language}:{_text(about)}"
    if edition.place:
        yield f"LOCATION;LANGUAGE={language}:{_text(plain(edition.place))}"
    topics = [_text(plain(topic.text)) for topic in edition.topics.children]
    if topics:
        yield f"CATEGORIES;LANGUAGE={language}:{','.join(topics)}"
    yield f"URL:{page}"
    # A day of a conference is no reason to refuse other appointments.
    yield "TRANSP:TRANSPARENT"
    yield f"STATUS:{'TENTATIVE' if publication.preview else 'CONFIRMED'}"
    yield "END:VEVENT"
    yield "END:VCALENDAR"


def _times(event: Period, publication: Publication) -> Iterator[str]:
    """Yield when it begins and ends. The last of whole days is not counted (section 3.6.1)."""
    if event.starts is None:
        yield f"DTSTART;VALUE=DATE:{event.start:%Y%m%d}"
        if not event.is_open:
            yield f"DTEND;VALUE=DATE:{event.last + DAY:%Y%m%d}"
        return
    yield f"DTSTART:{_utc(dt.datetime.combine(event.start, event.starts, publication.zone))}"
    if event.ends is not None:
        yield f"DTEND:{_utc(dt.datetime.combine(event.last, event.ends, publication.zone))}"
    elif event.last > event.start:
        yield f"DTEND:{_utc(dt.datetime.combine(event.last + DAY, dt.time(), publication.zone))}"


def _utc(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """Return a value of type TEXT (section 3.3.11)."""
    escaped = re.sub(r"[\\;,]", r"\\\g<0>", words)
    return re.sub(r"\r\n|[\n\r\u2028\u2029\x85]", r"\\n", escaped)


def _folded(line: str) -> bytes:
    """Return a line in pieces of 75 octets, no character cut."""
    pieces, piece = [], b""
    for char in line:
        encoded = char.encode("utf-8", "replace")
        if len(piece) + len(encoded) > LINE:
            pieces.append(piece)
            piece = b" "
        piece += encoded
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
