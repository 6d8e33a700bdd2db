"""Where a translation is found: the newsroom's catalog first, then the shipped one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from toolkit.catalogs.changes import drafted_by
from toolkit.catalogs.states import state
from toolkit.errors import CatalogError
from toolkit.model import Message, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from toolkit.catalogs.glance import Glimpse
    from toolkit.catalogs.po import Catalog
    from toolkit.errors import PressError
    from toolkit.grammar.known import Known
    from toolkit.model import Key

__all__ = ["PRESS", "TEMPLATE_LANGUAGE", "TERMBASE", "Translation", "Translations", "catalog_path"]

PRESS = "press"
"""The domain of template sentences."""

TERMBASE = "termbase"
"""The domain of names and terms."""

TEMPLATE_LANGUAGE = "en"
"""Template and termbase msgids are English in every newsroom."""


def catalog_path(locale: str, domain: str) -> str:
    """Return a catalog's path below the newsroom, e.g. locales/ru/LC_MESSAGES/press.po."""
    folder = "" if domain in {PRESS, TERMBASE} else "releases/"
    return f"locales/{locale}/LC_MESSAGES/{folder}{domain}.po"


class Translation(NamedTuple):
    """What a catalog says for one message: the translated text, empty where it is missing.

    `drafted_by` says whose draft it is, or was before its review; empty: a person's own.
    `message` is None where there is no entry, or none was read with its lines.
    """

    state: State
    path: str
    text: str = ""
    drafted_by: str = ""
    message: Message | None = None


class Translations:
    """The catalogs of a newsroom, read when first asked for and kept.

    With `faults`, a catalog that cannot be read is added to it and counts as absent;
    else it raises `CatalogError`. `known` has the answers of earlier runs.
    """

    known: Known | None = None

    def __init__(self, roots: tuple[Path, ...], faults: list[PressError] | None = None) -> None:
        self._roots = roots
        self._faults = faults
        self._catalogs: dict[tuple[str, str], tuple[Catalog, ...]] = {}
        self._found: defaultdict[tuple[str, str], dict[Key, Translation]] = defaultdict(dict)
        self._files: dict[tuple[Path, str], Catalog | None] = {}
        self._glanced: dict[tuple[str, str], Mapping[Key, Glimpse] | None] = {}

    def find(self, locale: str, domain: str, msgctxt: str, msgid: str) -> Translation:
        """Return the translation of a message; raises `CatalogError` on an unreadable file."""
        found = self._found[locale, domain]
        key = (msgctxt, msgid)
        if key not in found:
            found[key] = self._find(locale, domain, msgctxt, msgid)
        return found[key]

    def _find(self, locale: str, domain: str, msgctxt: str, msgid: str) -> Translation:
        path = catalog_path(locale, domain)
        for catalog in self.catalogs(locale, domain):
            message = catalog.get(msgctxt, msgid)
            if message is not None:
                drafter = drafted_by(message.comments)
                return Translation(state(message), path, message.msgstr, drafter, message)
        return Translation(State.MISSING, path)

    def said(self, locale: str, domain: str, msgctxt: str, msgid: str) -> Translation:
        """Return the translation of a message to be printed: not where it stands in its file.

        The catalog of a release is read at a glance if that will do; raises as `find` does.
        """
        if domain in {PRESS, TERMBASE}:
            return self._shared(locale, domain, msgctxt, msgid)
        if self._faults is not None:
            return self.find(locale, domain, msgctxt, msgid)
        glanced = self.glanced(locale, domain)
        if glanced is None:
            return self.find(locale, domain, msgctxt, msgid)
        msgstr, comments = glanced.get((msgctxt, msgid), ("", ()))
        found = State.REVIEWED if msgstr else State.MISSING
        return Translation(found, catalog_path(locale, domain), msgstr, drafted_by(comments))

    def _shared(self, locale: str, domain: str, *asked: str) -> Translation:
        """Return what a catalog says that all releases use: it may be known from before."""
        if self.known is None:
            return self.find(locale, domain, *asked)
        return self.known.of(locale, domain, lambda: self.find(locale, domain, *asked), *asked)

    def glanced(self, locale: str, domain: str) -> Mapping[Key, Glimpse] | None:
        """Return what the catalog of a release says, read at a glance; None if that will not do."""
        key = (locale, domain)
        if key not in self._glanced:
            from toolkit.catalogs.glance import look

            path = f"{self._roots[0]}/{catalog_path(locale, domain)}"
            self._glanced[key] = look(path, locale)
        return self._glanced[key]

    def forget(self, domain: str) -> None:
        """Drop the catalogs of a domain."""
        for key in [key for key in self._catalogs if key[1] == domain]:
            del self._catalogs[key]
            self._found.pop(key, None)
            self._files.pop((self._roots[0], catalog_path(*key)), None)
        for key in [key for key in self._glanced if key[1] == domain]:
            del self._glanced[key]

    def names(self, locale: str) -> Iterator[Message]:
        """Yield every active termbase entry that has a name in `locale`, in any state."""
        for catalog in self.catalogs(locale, TERMBASE):
            yield from (message for message in catalog.active if message.msgstr)

    def catalogs(self, locale: str, domain: str) -> tuple[Catalog, ...]:
        """Return the catalogs of a locale and domain that exist, the newsroom's first."""
        key = (locale, domain)
        if key not in self._catalogs:
            shared = domain in {PRESS, TERMBASE}
            self._catalogs[key] = tuple(
                self._read(locale, domain, self._roots if shared else self._roots[:1])
            )
        return self._catalogs[key]

    def _read(self, locale: str, domain: str, roots: tuple[Path, ...]) -> Iterator[Catalog]:
        shown = catalog_path(locale, domain)
        for root in roots:
            if (root / shown).is_file() and (catalog := self.at(root, shown)):
                yield catalog

    def at(self, root: Path, shown: str) -> Catalog | None:
        """Return the catalog at a path below `root`, read once; None if it has a fault."""
        if (root, shown) not in self._files:
            self._files[root, shown] = self._attempt(root, shown)
        return self._files[root, shown]

    def _attempt(self, root: Path, shown: str) -> Catalog | None:
        from toolkit.catalogs.store import read

        try:
            return read(root / shown, shown)
        except CatalogError as error:
            if self._faults is None:
                raise
            self._faults.append(error)
            return None
