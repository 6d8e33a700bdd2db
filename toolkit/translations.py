"""Where a translation is found: the newsroom's catalog first, then the shipped one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from toolkit.catalogs.changes import drafted_by
from toolkit.catalogs.states import state
from toolkit.errors import CatalogError
from toolkit.model import Message, State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.errors import PressError
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
    """What a catalog says for one message. `message` is None where it has no entry."""

    state: State
    path: str
    message: Message | None = None

    @property
    def text(self) -> str:
        """Return the translated text; empty where it is missing."""
        return self.message.msgstr if self.message else ""

    @property
    def drafted_by(self) -> str:
        """Return whose draft it is, or was before its review; empty: a person's own."""
        return drafted_by(self.message)


class Translations:
    """The catalogs of a newsroom, read when first asked for and kept.

    With `faults`, a catalog that cannot be read is added to it and counts as absent;
    else it raises `CatalogError`.
    """

    def __init__(self, roots: tuple[Path, ...], faults: list[PressError] | None = None) -> None:
        self._roots = roots
        self._faults = faults
        self._catalogs: dict[tuple[str, str], tuple[Catalog, ...]] = {}
        self._found: defaultdict[tuple[str, str], dict[Key, Translation]] = defaultdict(dict)
        self._files: dict[tuple[Path, str], Catalog | None] = {}

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
                return Translation(state(message), path, message)
        return Translation(State.MISSING, path)

    def forget(self, domain: str) -> None:
        """Drop the catalogs of a domain."""
        for key in [key for key in self._catalogs if key[1] == domain]:
            del self._catalogs[key]
            self._found.pop(key, None)
            self._files.pop((self._roots[0], catalog_path(*key)), None)

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
