"""Bringing a catalog up to date with its source, losing no translation and no comment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from toolkit.catalogs.changes import (
    added,
    has_translation,
    padded,
    refreshed,
    retired,
    staled,
)
from toolkit.catalogs.matches import Matcher
from toolkit.catalogs.plurals import plural_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from toolkit.catalogs.matches import Matches
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
    matcher = Matcher(catalog, wanted)
    matches = matcher.by_id() if match_by == "msgctxt" else matcher.by_text(by_similarity, is_name)
    forms = plural_forms(catalog.headers.get("Plural-Forms", ""), catalog.locale)
    entries = {key: padded(entry, forms) for key, entry in _entries(matches).items()}
    active = tuple(entries.get(key) or added(new, forms) for key, new in wanted.items())
    obsolete = _obsolete(catalog, matches)
    unchanged = active == catalog.active and obsolete == catalog.obsolete
    return _result(catalog.messages if unchanged else active + obsolete, matches, wanted, entries)


def _entries(matches: Matches) -> dict[Key, Message]:
    same = {new.key: refreshed(old, new) for old, new in (*matches.kept, *matches.moved)}
    stale = {new.key: staled(old, new) for old, new in matches.stale}
    back = {
        new.key: refreshed(old, new) if old.msgid == new.msgid else staled(old, new)
        for old, new in matches.returned
    }
    return same | stale | back


def _obsolete(catalog: Catalog, matches: Matches) -> tuple[Message, ...]:
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
    matches: Matches,
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
