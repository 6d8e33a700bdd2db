"""The texts of a record: what one scalar may be, and what each is for.

A field's annotation tells everything later steps need: `Refers` names the kinds of
termbase entry it accepts, `Prose` the msgctxt its text is translated under, `Counts`
the term a number counts.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from toolkit.registry import has_language

__all__ = [
    "OPEN_END",
    "Actor",
    "Amount",
    "At",
    "Attendee",
    "Code",
    "Counts",
    "Day",
    "Email",
    "FilePath",
    "Instant",
    "Institution",
    "Language",
    "Line",
    "Moment",
    "Person",
    "Place",
    "Prose",
    "Refers",
    "Role",
    "Subject",
    "Term",
    "Text",
    "Truth",
    "Work",
    "Year",
    "Years",
    "is_below",
    "read_instant",
]

OPEN_END = "..."
"""As the last item of a list: there were others."""

MAX_LINE = 500
MAX_TEXT = 20_000
MAX_WORD = 300
"""Longer than any real word or link; keeps line breaking and layout honest."""


@dataclass(frozen=True)
class Refers:
    """Marks a text that names a termbase entry of one of these kinds.

    With `free`, a text that no entry matches is translated under that msgctxt.
    """

    kinds: tuple[str, ...]
    free: str = ""


@dataclass(frozen=True)
class Counts:
    """Marks a whole number that counts the term with this permanent id."""

    term: str


@dataclass(frozen=True)
class Prose:
    """Marks a free text; `msgctxt` is the kind of field it is."""

    msgctxt: str


_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def _collapse(value: str) -> str:
    """Make one line of a text that YAML may have wrapped."""
    if "\n" in value and _BLANK_LINE.search(value.strip()):
        raise ValueError("expected one line of text; found a blank line inside")
    return _checked(" ".join(value.split()), MAX_LINE)


def _paragraphs(value: str) -> str:
    """Collapse white space; a blank line goes on separating paragraphs."""
    parts = (" ".join(part.split()) for part in _BLANK_LINE.split(value))
    return _checked("\n\n".join(part for part in parts if part), MAX_TEXT)


def _checked(value: str, most: int) -> str:
    if not value:
        raise ValueError("expected a text; found nothing in it")
    if len(value) > most:
        raise ValueError(f"expected at most {most} characters; found {len(value)}")
    longest = max(map(len, value.split())) if len(value) > MAX_WORD else 0
    if longest > MAX_WORD:
        raise ValueError(f"expected words of at most {MAX_WORD} characters; found {longest}")
    return value


def _day(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"(19|20)\d\d-\d\d-\d\d", value):
            raise ValueError("expected a day such as 2020-07-02 (year-month-day)")
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{value} is not in the calendar") from None
    return value


_MOMENT = re.compile(
    r"((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?) ?(Z|[+-]\d\d:\d\d)?", re.ASCII
)


def _moment(value: object) -> object:
    if isinstance(value, str):
        found = _MOMENT.fullmatch(value)
        try:
            if found:
                return dt.datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3] or ''}")
        except ValueError:
            pass
        raise ValueError("expected a date and time such as 2020-07-02 10:00 or ... 10:00 +04:00")
    return value


def _integer(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{1,9}", value, re.ASCII):
            raise ValueError("expected a whole number in digits")
        return int(value)
    return value


def _truth(value: object) -> object:
    if isinstance(value, str):
        if value not in {"true", "false"}:
            raise ValueError("expected true or false")
        return value == "true"
    return value


def _language(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}", value) or not has_language(value):
        raise ValueError(f"expected a code of a language such as az, en or ru; found {value!r}")
    return value


def _email(value: str) -> str:
    if not re.fullmatch(EMAIL, value):
        raise ValueError("expected an address such as press@example.org")
    return value


def _file_path(value: str) -> str:
    """A file beside the record: relative, inside the newsroom."""
    path = value.replace("\\", "/")
    if not is_below(path):
        raise ValueError("expected a path relative to the record, without `..` or a drive")
    return path


def is_below(path: str) -> bool:
    """Whether a path leads to something beside the record: with slashes, and not out of there."""
    is_absolute = path.startswith("/") or ":" in path
    return not (is_absolute or "\\" in path or "\0" in path or ".." in path.split("/"))


@dataclass(frozen=True, order=True)
class Instant:
    """A day, and the time of day where it was given."""

    date: dt.date
    time: dt.time | None = None


_INSTANT = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d))?", re.ASCII)


def read_instant(value: object) -> object:
    """Read a day, or a day and a time of day; raises `ValueError`."""
    if isinstance(value, str):
        found = _INSTANT.fullmatch(value)
        if not found:
            raise ValueError("expected a day such as 2026-11-07 or a time such as 2026-11-07 15:00")
        day = _day(found[1])
        assert isinstance(day, dt.date)
        try:
            return Instant(day, dt.time.fromisoformat(found[2]) if found[2] else None)
        except ValueError:
            raise ValueError(f"{found[2]} is no time of day") from None
    return value


def _amount(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{1,12}(?:\.\d{1,6})?", value, re.ASCII):
            raise ValueError("expected a number in plain digits such as 42685 or 12.5")
        return Decimal(value)
    return value


Line = Annotated[str, AfterValidator(_collapse)]
FilePath = Annotated[Line, AfterValidator(_file_path)]
Text = Annotated[str, AfterValidator(_paragraphs)]
Code = Annotated[Line, WithJsonSchema({"type": ["string", "number"]})]
EMAIL = r"^[^\s@<>\"]+@[^\s@<>\"]+\.[a-z]{2,}$"
Email = Annotated[str, AfterValidator(_email), WithJsonSchema({"type": "string", "pattern": EMAIL})]
Language = Annotated[
    str,
    AfterValidator(_language),
    WithJsonSchema({"type": "string", "pattern": "^[a-z]{2,3}$", "examples": ["az", "en", "ru"]}),
]

DAY = r"^(19|20)\d\d-\d\d-\d\d$"
TIME = r"^(19|20)\d\d-\d\d-\d\d([T ]\d\d:\d\d)?$"

Day = Annotated[dt.date, BeforeValidator(_day), WithJsonSchema({"type": "string", "pattern": DAY})]
Moment = Annotated[
    dt.datetime,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d"}),
]
At = Annotated[
    Instant, BeforeValidator(read_instant), WithJsonSchema({"type": "string", "pattern": TIME})
]
Amount = Annotated[Decimal, BeforeValidator(_amount), WithJsonSchema({"type": "number"})]
Year = Annotated[int, BeforeValidator(_integer), Field(ge=1900, le=2100)]
Years = Annotated[int, BeforeValidator(_integer), Field(ge=1, le=1000), Counts("year")]
Truth = Annotated[bool, BeforeValidator(_truth)]

# The first kind that knows a spelling wins: a role named alone stands for its holder.
Person = Annotated[Line, Refers(("person", "role"))]
Place = Annotated[Line, Refers(("place",))]
Institution = Annotated[Line, Refers(("institution",))]
Actor = Annotated[Line, Refers(("institution", "person", "role"))]
Term = Annotated[Line, Refers(("term",))]
Work = Annotated[Line, Refers(("work",))]
Role = Annotated[Line, Refers(("role",), free="role")]
Attendee = Annotated[Line, Refers(("term", "institution"), free="participants")]
Subject = Annotated[Line, Refers(("work", "term", "institution"), free="subject")]
