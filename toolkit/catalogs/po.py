"""Catalogs as values: a `.po` file read to messages, with its own text kept.

The reader is ours and goes by lines, because writing must be lossless: the writer
(`toolkit.catalogs.write`) keeps the original lines of every entry that did not change,
so each entry must know its lines, which polib does not tell. polib also loses entries
and comments without an error (an unterminated msgid, `#~|`, a plural index out of
range), and reading for review must not lose anything. It escapes and unescapes our
texts, and in the tests it is the second reader that has to agree with ours.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.catalogs.decoding import BOM, decoded
from toolkit.catalogs.entries import Entry, read_entries
from toolkit.catalogs.headers import check_plural_forms, checked_headers
from toolkit.errors import CatalogError, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from toolkit.model import Key, Message

__all__ = ["Catalog", "parse", "place_of", "split_lines"]


@dataclass(frozen=True)
class Catalog:
    """The messages of one locale and domain, and the text they were read from.

    `messages` are in file order, obsolete ones included, without the header. `path`
    is empty for a catalog that is not from a file. `header` and `entries` say which
    lines of `text` each message occupies; a file outside a newsroom may have no header.
    """

    locale: str
    domain: str
    headers: Mapping[str, str]
    messages: tuple[Message, ...]
    text: str
    path: str
    header: Entry | None = field(repr=False)
    entries: tuple[Entry, ...] = field(repr=False)

    def get(self, msgctxt: str, msgid: str) -> Message | None:
        """Return the active message with this key, or None."""
        return self._by_key.get((msgctxt, msgid))

    @cached_property
    def active(self) -> tuple[Message, ...]:
        """The messages in use."""
        return tuple(message for message in self.messages if not message.obsolete)

    @cached_property
    def obsolete(self) -> tuple[Message, ...]:
        """The messages kept in case their text comes back."""
        return tuple(message for message in self.messages if message.obsolete)

    @cached_property
    def _by_key(self) -> dict[Key, Message]:
        return {message.key: message for message in self.active}

    @property
    def digest(self) -> str | None:
        """The SHA-256 of the file that was read; None for a catalog not from a file."""
        return sha256(self.text.encode()).hexdigest() if self.path else None

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text with their line ends, without the byte order mark."""
        return split_lines(self.text)


def split_lines(text: str) -> tuple[str, ...]:
    """Return the lines with their ends. Only line feeds count: U+2028 is a character."""
    return tuple(io.StringIO(text.removeprefix(BOM), newline="\n"))


def parse(text: str | bytes, path: str) -> Catalog:
    """Return the catalog a file holds; `path` gives its locale and domain.

    Raises `CatalogError`, with the place and a hint, for anything that could not be
    written back as it is. A fuzzy header counts (xgettext writes it so).
    """
    content = decoded(text, path)
    locale, domain = place_of(path)
    entries = list(read_entries(content.removeprefix(BOM), path))
    header = next((entry for entry in entries if _is_header(entry.message)), None)
    if header is None and locale:
        raise _no_header(entries, path)
    rest = tuple(entry for entry in entries if entry is not header)
    _refuse_duplicates((entry.message for entry in rest), path)
    headers = checked_headers(content, header, path, locale) if header else MappingProxyType({})
    messages = tuple(entry.message for entry in rest)
    if header and locale:
        check_plural_forms(content, header, path, locale, messages)
    return Catalog(
        locale=locale or headers.get("Language", ""),
        domain=domain,
        headers=headers,
        messages=messages,
        text=content,
        path=path,
        header=header,
        entries=rest,
    )


def place_of(path: str) -> tuple[str, str]:
    """Return locale and domain of locales/<locale>/LC_MESSAGES/[releases/]<domain>.po.

    Elsewhere the locale is empty and the domain the file's name.
    """
    pure = PurePosixPath(path.replace("\\", "/"))
    parts = pure.with_suffix("").parts if pure.name else ()
    if "LC_MESSAGES" not in parts[1:]:
        return "", pure.stem
    at = len(parts) - 1 - parts[::-1].index("LC_MESSAGES")
    domain = "/".join(parts[at + 1 :])
    return parts[at - 1], domain.removeprefix("releases/")


def _is_header(message: Message) -> bool:
    return not message.msgid and not message.msgctxt and not message.obsolete


def _no_header(entries: Sequence[Entry], path: str) -> CatalogError:
    line = entries[0].message.line if entries else 1
    hint = 'Restore the file from a copy, or put a header (msgid "") before its first entry.'
    return CatalogError("the file has no header", hint=hint, where=Where(path, line, 1))


def _refuse_duplicates(messages: Iterable[Message], path: str) -> None:
    first: dict[Key, int] = {("", ""): 1}
    for message in messages:
        if message.obsolete:
            continue
        line = first.setdefault(message.key, message.line)
        if line != message.line:
            what = f"this message stands in line {line} already"
            hint = "Keep the better translation and remove the other entry."
            raise CatalogError(what, hint=hint, where=Where(path, message.line, 1))
