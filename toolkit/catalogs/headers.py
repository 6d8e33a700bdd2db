"""The header of a catalog: reading it, and what cannot be right in it.

The plural rule of a language comes from CLDR; Plural-Forms must only not contradict it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.catalogs.decoding import BOM
from toolkit.catalogs.plurals import agrees, plural_rule
from toolkit.errors import CatalogError, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toolkit.catalogs.entries import Entry
    from toolkit.model import Message

__all__ = ["check_plural_forms", "checked_headers", "has_utf8", "headers_of", "is_usual", "line_of"]

_CHARSET = re.compile(r"charset=([^\s;]*)", re.IGNORECASE)
_UTF8 = {"utf-8", "utf8"}
_ASCII = {"", "ascii", "us-ascii", "charset"}
"""Subsets of UTF-8: fine as long as the file keeps to them. `CHARSET` is xgettext's."""


def headers_of(text: str) -> Mapping[str, str]:
    """Return the fields of a header's msgstr in order; of a repeated one, the first."""
    fields: dict[str, str] = {}
    for name, value in _pairs(text):
        fields.setdefault(name, value)
    return MappingProxyType(fields)


@lru_cache(maxsize=16)  # each header is looked through more than once
def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    split = (line.partition(":") for line in text.split("\n"))
    return tuple((name.strip(), value.strip()) for name, colon, value in split if colon)


def line_of(name: str, text: str, entry: Entry) -> int:
    """Return the line (from 1) of a header field in its file; the header's if not found."""
    lines = text.split("\n", entry.stop)
    for index in range(entry.start, entry.stop):
        if re.search(rf'"\s*{re.escape(name)}\s*:', lines[index], re.IGNORECASE):
            return index + 1
    return entry.message.line


def _charsets(text: str) -> list[str]:
    values = [value for name, value in _pairs(text) if name.lower() == "content-type"]
    return [match[1].lower() if (match := _CHARSET.search(value)) else "" for value in values]


def has_utf8(text: str) -> bool:
    """Whether the header's msgstr declares UTF-8."""
    return any(charset in _UTF8 for charset in _charsets(text))


def checked_headers(text: str, entry: Entry, path: str, locale: str) -> Mapping[str, str]:
    """Return the header's fields; raises `CatalogError` for one that cannot be right.

    `locale` is the one of the folder, or empty. Refused: a charset other than UTF-8,
    ASCII over a text that is not, a language that is none or another than the folder's.
    """
    message = entry.message
    if message.msgid_plural:
        raise CatalogError("the header has a plural", where=Where(path, message.line, 1))
    _check_charset(text, entry, path)
    fields = headers_of(message.msgstr)
    if fault := _language_fault(fields.get("Language", ""), locale):
        where = Where(path, line_of("Language", text, entry), 1)
        raise CatalogError(fault[0], hint=fault[1], where=where)
    return fields


@lru_cache(maxsize=64)
def is_usual(header: str, locale: str) -> bool:
    """Whether a header's msgstr declares UTF-8 alone and the language of the folder, if any."""
    charsets = _charsets(header)
    language = headers_of(header).get("Language", "")
    return bool(charsets) and _UTF8.issuperset(charsets) and not _language_fault(language, locale)


def _check_charset(text: str, entry: Entry, path: str) -> None:
    charsets = _charsets(entry.message.msgstr) or [""]
    if _UTF8.issuperset(charsets):
        return
    wrong = next((name for name in charsets if name not in _UTF8 | _ASCII), None)
    where = Where(path, line_of("Content-Type", text, entry), 1)
    hint = "Save the file as UTF-8 and write: Content-Type: text/plain; charset=UTF-8"
    if wrong is not None:
        raise CatalogError(f"the header says charset {wrong[:40]}", hint=hint, where=where)
    if not _UTF8.intersection(charsets) and not text.removeprefix(BOM).isascii():
        raise CatalogError("the header does not say charset UTF-8", hint=hint, where=where)


@lru_cache
def _language_fault(language: str, locale: str) -> tuple[str, str] | None:
    """Return what is wrong with the language of a header, and what to do."""
    if re.search(r"[^\w@.\-+ ()]|\.\.", language):
        return "the header's Language is not a language", "Write a code such as az, en or ru."
    if not language or not locale or _base(language) == _base(locale):
        return None
    message = f"the header says Language: {language}, the folder says {locale}"
    return message, "Is this the right file? Correct the header, or move the file."


def check_plural_forms(
    text: str, entry: Entry, path: str, locale: str, messages: Iterable[Message]
) -> None:
    """Raise `CatalogError` where there are plurals and their order is another language's.

    Without the field gettext takes the English rule.
    """
    if not any(message.msgid_plural for message in messages):
        return
    said = headers_of(entry.message.msgstr).get("Plural-Forms", plural_rule("en")[1])
    if agrees(said, locale):
        return
    message = f"Plural-Forms is not the rule of {locale}"
    hint = f"Write: Plural-Forms: {plural_rule(locale)[1]}"
    raise CatalogError(
        message, hint=hint, where=Where(path, line_of("Plural-Forms", text, entry), 1)
    )


def _base(locale: str) -> str:
    return re.split(r"[-_.@ ]", locale, maxsplit=1)[0].lower()
