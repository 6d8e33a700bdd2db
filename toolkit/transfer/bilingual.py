"""A domain in two languages: each text to translate beside what the catalog says of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.merge import merge
from toolkit.catalogs.store import read
from toolkit.sync import release_messages
from toolkit.translations import PRESS, TEMPLATE_LANGUAGE, TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.model import Key, Message
    from toolkit.sources import Sources
    from toolkit.transfer.codes import TextKind

__all__ = ["KINDS", "SHARED", "Bilingual", "bilinguals", "digest", "message_id"]

SHARED = (PRESS, TERMBASE)
"""The domains that belong to no release; they are named like releases."""

KINDS: Mapping[str, TextKind] = {PRESS: "sentence", TERMBASE: "name"}
"""What the texts of a shared domain may hold; those of a release are free."""


def message_id(key: Key) -> str:
    """Return a permanent name of a message, fit for XML (an NMTOKEN)."""
    return f"m-{sha256(chr(0).join(key).encode()).hexdigest()[:20]}"


def digest(message: Message) -> str:
    """Return what tells whether an entry was changed: by its text, translation and `fuzzy`."""
    said = (*message.key, message.msgstr, str(message.fuzzy))
    return sha256("\0".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True)
class Bilingual:
    """The messages of a domain and their catalog in one language.

    `original` is the file the texts stand in, `wanted` the messages as extracted now;
    `catalog` may be new, and need not be in sync.
    """

    root: Path
    source: str
    target: str
    domain: str
    original: str
    wanted: tuple[Message, ...]

    @property
    def kind(self) -> TextKind:
        """What the texts of the domain may hold."""
        return KINDS.get(self.domain, "free")

    @property
    def shown(self) -> str:
        """The catalog's path below the newsroom."""
        return catalog_path(self.target, self.domain)

    @cached_property
    def catalog(self) -> Catalog:
        """The catalog on disk, else a new one; raises `CatalogError`."""
        path = self.root / self.shown
        if path.is_file():
            return read(path, self.shown)
        return new_catalog(self.target, self.domain, source_language=self.source)

    @cached_property
    def synced(self) -> tuple[Message, ...]:
        """The catalog's messages as they are after a sync."""
        by_id = self.domain == TERMBASE
        return merge(
            self.catalog,
            self.wanted,
            by_similarity=not by_id,
            match_by="msgctxt" if by_id else "key",
        ).messages

    @cached_property
    def entries(self) -> dict[Key, Message]:
        """The catalog's entry of each message; of one it does not have yet, what sync makes."""
        active = {message.key: message for message in self.synced if not message.obsolete}
        wanted = (message.key for message in self.wanted)
        return {key: self.catalog.get(*key) or active[key] for key in wanted}


def bilinguals(
    sources: Sources, names: Iterable[str] = (), to: Iterable[str] = ()
) -> Iterator[Bilingual]:
    """Yield the releases and shared domains named (none: all), in each language of `to` (all).

    Raises `PressError` for a name that is not there.
    """
    names, to = tuple(names), tuple(to)
    for domain in SHARED:
        if not names or domain in names:
            yield from _of(sources, to, domain)
    releases = [name for name in names if name not in SHARED]
    if names and not releases:
        return
    for resolved in sources.resolve_all(sources.select(releases)).values():
        record = resolved.record
        for code in sources.languages_of(resolved):
            if code != record.release.language and (not to or code in to):
                wanted = release_messages(resolved, code)
                yield Bilingual(
                    sources.root, record.release.language, code, record.name, record.path, wanted
                )


def _of(sources: Sources, to: tuple[str, ...], domain: str) -> Iterator[Bilingual]:
    messages = (
        sources.templates.messages()
        if domain == PRESS
        else tuple(entry.message for entry in sources.own_entries)
    )
    for code in sources.settings.languages:
        if code != TEMPLATE_LANGUAGE and (not to or code in to):
            original = f"locales/{domain}.pot"
            yield Bilingual(
                sources.root, TEMPLATE_LANGUAGE, code, domain, original, tuple(messages)
            )
