"""Bringing a catalog up to date with its source, losing no translation and no comment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from toolkit.catalogs.changes import (
    added,
    has_translation,
    is_worth_keeping,
    padded,
    refreshed,
    retired,
    staled,
)
from toolkit.catalogs.matching import Pairs, Pool, by_likeness, by_slot, by_value
from toolkit.catalogs.plurals import plural_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from toolkit.catalogs.po import Catalog
    from toolkit.model import Key, Message

__all__ = ["MatchBy", "MergeResult", "merge"]

MatchBy = Literal["key", "msgctxt"]
"""What identifies an entry: (msgctxt, msgid), or msgctxt alone where it is a permanent id."""


@dataclass(frozen=True, slots=True)
class MergeResult:
    """The merged messages in their order, and the keys of what happened to them.

    `kept` are exact matches, `moved` have another msgctxt now, `stale` another text,
    `returned` were obsolete, `obsolete` became so. Keys are the new ones, but for
    `obsolete`.
    """

    messages: tuple[Message, ...]
    added: tuple[Key, ...]
    kept: tuple[Key, ...]
    stale: tuple[Key, ...]
    moved: tuple[Key, ...]
    obsolete: tuple[Key, ...]
    returned: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class _Matches:
    """(entry, message of the template) pairs by kind, and the entries that are left."""

    kept: Pairs
    returned: Pairs
    moved: Pairs
    stale: Pairs
    vanished: tuple[Message, ...]


def _no_name(_: Message) -> bool:
    return False


def merge(
    catalog: Catalog,
    template: Sequence[Message],
    *,
    by_similarity: bool = True,
    match_by: MatchBy = "key",
    is_name: Callable[[Message], bool] = _no_name,
) -> MergeResult:
    """Return the catalog's messages for the template's, in the template's order.

    An exact key is kept; then obsolete entries return; then, among entries that vanished,
    the same text under another msgctxt moves (reviewed stays reviewed), and the slot
    between the same unchanged neighbours and, with `by_similarity`, likeness make a
    stale entry: translation kept, fuzzy, with the key it was made for. Where `is_name`
    holds for both, only equal texts match. What is left becomes obsolete if it has a
    translation. With `match_by="msgctxt"` an entry is matched by its msgctxt, never by
    its text. Merging twice is merging once.
    """
    wanted: dict[Key, Message] = {}
    for message in template:
        wanted.setdefault(message.key, message)
    matcher = _Matcher(catalog, wanted)
    matches = matcher.by_id() if match_by == "msgctxt" else matcher.by_text(by_similarity, is_name)
    forms = plural_forms(catalog.headers.get("Plural-Forms", ""), catalog.locale)
    entries = {key: padded(entry, forms) for key, entry in _entries(matches).items()}
    active = tuple(entries.get(key) or added(new, forms) for key, new in wanted.items())
    obsolete = _obsolete(catalog, matches)
    unchanged = active == catalog.active and obsolete == catalog.obsolete
    return _result(catalog.messages if unchanged else active + obsolete, matches, wanted, entries)


class _Matcher:
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

    def by_id(self) -> _Matches:
        """Match by msgctxt alone."""
        stale = by_value(self.pool, _msgctxt, _msgctxt)
        found = by_value(self.old_pool, _msgctxt, _msgctxt)
        return self._matches([], stale, [*self.returned, *found])

    def by_text(self, by_similarity: bool, is_name: Callable[[Message], bool]) -> _Matches:
        """Match by text and place."""
        pool, active = self.pool, self.catalog.active
        stale = by_value(pool, _source, _key)
        moved = by_value(pool, _msgid, _msgid)
        stale += by_slot(pool, active, self.template, is_name)
        if by_similarity:
            stale += by_likeness(pool, is_name)
            stale += by_slot(pool, active, self.template, is_name, most=len(active))
        return self._matches(moved, stale, self.returned)

    def _matches(self, moved: Pairs, stale: Pairs, returned: Pairs) -> _Matches:
        return _Matches(self.kept, returned, moved, stale, tuple(self.pool.vanished.values()))


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


def _entries(matches: _Matches) -> dict[Key, Message]:
    same = {new.key: refreshed(old, new) for old, new in (*matches.kept, *matches.moved)}
    stale = {new.key: staled(old, new) for old, new in matches.stale}
    back = {
        new.key: refreshed(old, new) if old.msgid == new.msgid else staled(old, new)
        for old, new in matches.returned
    }
    return same | stale | back


def _obsolete(catalog: Catalog, matches: _Matches) -> tuple[Message, ...]:
    """Return the old obsolete entries that did not return, and the new ones, each once."""
    returned = {old for old, _ in matches.returned}
    stay = [old for old in catalog.obsolete if old not in returned]
    fresh = [retired(old) for old in matches.vanished]
    latest = {
        (old.key, old.msgstr, old.msgstr_plural, old.fuzzy): old
        for old in (*fresh, *stay)
        if has_translation(old)
    }
    kept = set(latest.values())
    return tuple(old for old in (*stay, *fresh) if old in kept)


def _result(
    messages: tuple[Message, ...],
    matches: _Matches,
    wanted: dict[Key, Message],
    entries: dict[Key, Message],
) -> MergeResult:
    stale = _keys(pair for pair in matches.stale if has_translation(pair[0]))
    empty = {new.key for old, new in matches.stale if not has_translation(old)}
    return MergeResult(
        messages=messages,
        added=tuple(key for key in wanted if key not in entries or key in empty),
        kept=_keys(matches.kept),
        stale=stale,
        moved=_keys(matches.moved),
        obsolete=tuple(old.key for old in matches.vanished if has_translation(old)),
        returned=_keys(matches.returned),
    )


def _keys(pairs: Iterable[tuple[Message, Message]]) -> tuple[Key, ...]:
    return tuple(new.key for _, new in pairs)
