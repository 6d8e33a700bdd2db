"""Which vanished entry a new message continues. Only vanished entries are looked at."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.catalogs.similar import similar_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from toolkit.model import Key, Message

__all__ = ["Pairs", "Pool", "by_likeness", "by_slot", "by_value"]

Pairs = list[tuple["Message", "Message"]]
"""(entry of the catalog, message of the template) each."""


@dataclass(slots=True)
class Pool:
    """What is not matched yet: entries by old key, template messages by new key."""

    vanished: dict[Key, Message]
    pending: dict[Key, Message]

    def take(self, pairs: Pairs) -> Pairs:
        """Remove the pairs from the pool and return them."""
        for old, new in pairs:
            del self.vanished[old.key]
            del self.pending[new.key]
        return pairs


def by_value(
    pool: Pool,
    old_value: Callable[[Message], Hashable],
    new_value: Callable[[Message], Hashable],
) -> Pairs:
    """Pair entries and messages whose values agree, in order; None agrees with nothing.

    Plural pairs with plural only, here and below: forms do not carry over.
    """
    waiting: dict[Hashable, list[Message]] = defaultdict(list)
    for old in reversed(pool.vanished.values()):
        if old_value(old) is not None:
            waiting[old_value(old), _is_plural(old)].append(old)
    pairs: Pairs = []
    for new in pool.pending.values():
        same = waiting.get((new_value(new), _is_plural(new)))
        if same:
            pairs.append((same.pop(), new))
    return pool.take(pairs)


def _is_plural(message: Message) -> bool:
    return bool(message.msgid_plural)


def by_slot(pool: Pool, catalog: Sequence[Message], template: Sequence[Message]) -> Pairs:
    """Pair a message with the one vanished entry between the same unchanged neighbours.

    Both sequences are whole, in their order. The beginning or the end counts as one of
    the neighbours, not as both. The kind of field (msgctxt) must be the same.
    """
    slots = {place: old for place, old in _slots(catalog) if old.key in pool.vanished}
    pairs: Pairs = []
    for place, new in _slots(template):
        old = slots.get(place)
        if old is not None and new.key in pool.pending and _is_same_kind(old, new):
            pairs.append((old, new))
    return pool.take(pairs)


def _is_same_kind(old: Message, new: Message) -> bool:
    return old.msgctxt == new.msgctxt and _is_plural(old) == _is_plural(new)


def _slots(messages: Sequence[Message]) -> list[tuple[tuple[Key | None, Key | None], Message]]:
    keys = [None, *(message.key for message in messages), None]
    places = zip(keys, keys[2:], strict=False)
    return [(place, it) for place, it in zip(places, messages, strict=False) if any(place)]


def by_likeness(pool: Pool) -> Pairs:
    """Pair entries and messages whose texts resemble each other, the most similar first."""
    pairs: Pairs = []
    for plural in (False, True):
        olds = [old for old in pool.vanished.values() if _is_plural(old) == plural]
        news = [new for new in pool.pending.values() if _is_plural(new) == plural]
        found = similar_pairs([old.msgid for old in olds], [new.msgid for new in news])
        pairs += [(olds[old], news[new]) for old, new in found]
    return pool.take(pairs)
