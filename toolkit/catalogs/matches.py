"""Which entry of a catalog each message of a template continues: one rule after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.catalogs.changes import has_translation, is_worth_keeping
from toolkit.catalogs.matching import Pairs, Pool, by_likeness, by_slot, by_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from toolkit.catalogs.po import Catalog
    from toolkit.model import Key, Message

__all__ = ["Matcher", "Matches"]


@dataclass(frozen=True, slots=True)
class Matches:
    """(entry, message of the template) pairs by kind, and the entries that are left."""

    kept: Pairs
    returned: Pairs
    moved: Pairs
    stale: Pairs
    vanished: tuple[Message, ...]


class Matcher:
    """Finds the entry that each message of the template continues."""

    def __init__(self, catalog: Catalog, wanted: dict[Key, Message]) -> None:
        self.catalog = catalog
        self.template = tuple(wanted.values())
        self.pool = Pool({message.key: message for message in catalog.active}, dict(wanted))
        self.kept = by_value(self.pool, _key, _key)
        worthless = [key for key, old in self.pool.vanished.items() if not is_worth_keeping(old)]
        self.pool.empty = {key: self.pool.vanished.pop(key) for key in worthless}
        self.old_pool = Pool(_returnable(catalog.obsolete), self.pool.pending)
        self.returned = by_value(self.old_pool, _key, _key)

    def by_id(self) -> Matches:
        """Match by msgctxt alone."""
        stale = by_value(self.pool, _msgctxt, _msgctxt)
        found = by_value(self.old_pool, _msgctxt, _msgctxt)
        return self._matches([], stale, [*self.returned, *found])

    def by_text(self, by_similarity: bool, is_name: Callable[[Message], bool]) -> Matches:
        """Match by text and place."""
        pool, active = self.pool, self.catalog.active
        stale = by_value(pool, _source, _key)
        moved = by_value(pool, _msgid, _msgid)
        stale += by_slot(pool, active, self.template, is_name)
        if by_similarity:
            stale += by_likeness(pool, is_name)
            stale += by_slot(pool, active, self.template, is_name, most=len(active))
        return self._matches(moved, stale, self.returned)

    def _matches(self, moved: Pairs, stale: Pairs, returned: Pairs) -> Matches:
        return Matches(self.kept, returned, moved, stale, tuple(self.pool.vanished.values()))


def _key(message: Message) -> Key:
    return message.key


def _msgctxt(message: Message) -> str:
    return message.msgctxt


def _msgid(message: Message) -> str:
    return message.msgid


def _source(message: Message) -> Key | None:
    """Return the key a stale translation was made for: its text may be back."""
    return message.previous if message.fuzzy else None


def _returnable(obsolete: Iterable[Message]) -> dict[Key, Message]:
    """Return the obsolete entry of each key: the latest, a reviewed one before others."""
    best: dict[Key, Message] = {}
    for message in obsolete:
        other = best.get(message.key)
        better = other is None or other.fuzzy or not message.fuzzy
        if better and has_translation(message):
            best[message.key] = message
    return best
