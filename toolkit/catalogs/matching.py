"""Which vanished entry a new message continues. Only vanished entries are looked at."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.catalogs.similar import similar_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from collections.abc import Set as AbstractSet

    from toolkit.model import Key, Message

__all__ = ["Pairs", "Pool", "by_likeness", "by_slot", "by_value"]

Pairs = list[tuple["Message", "Message"]]
"""(entry of the catalog, message of the template) each."""


@dataclass(slots=True)
class Pool:
    """What is not matched yet: entries by old key, template messages by new key.

    `empty` are entries that hold nothing: they only take their place among the others.
    """

    vanished: dict[Key, Message]
    pending: dict[Key, Message]
    empty: dict[Key, Message] = field(default_factory=dict)

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


def by_slot(
    pool: Pool,
    catalog: Sequence[Message],
    template: Sequence[Message],
    is_name: Callable[[Message], bool],
    *,
    most: int = 1,
) -> Pairs:
    """Pair in order what stands between the same unchanged neighbours, then as now.

    Both sequences are whole, in their order. The beginning or the end counts as one of
    the neighbours, not as both. Of each kind of field (msgctxt) the slot must hold as
    many entries as messages, and at most `most`. A name is not paired with a name.
    """
    unchanged = {message.key for message in catalog} & {message.key for message in template}
    olds = _slots(catalog, unchanged, pool.vanished.keys() | pool.empty.keys())
    news = _slots(template, unchanged, pool.pending.keys())
    pairs = [
        (old, new)
        for slot, found in news.items()
        if len(olds.get(slot, ())) == len(found) <= most
        for old, new in zip(olds[slot], found, strict=True)
        if old.key in pool.vanished and not (is_name(old) and is_name(new))
    ]
    return pool.take(pairs)


_Slot = tuple["Key | None", "Key | None", str, bool]


def _slots(
    messages: Sequence[Message], unchanged: AbstractSet[Key], wanted: AbstractSet[Key]
) -> dict[_Slot, list[Message]]:
    """Return the wanted messages by their unchanged neighbours and their kind."""
    found: dict[_Slot, list[Message]] = defaultdict(list)
    before: Key | None = None
    waiting: list[Message] = []
    for message in (*messages, None):
        if message is not None and message.key not in unchanged:
            waiting.append(message)
            continue
        after = message.key if message else None
        for one in waiting:
            if one.key in wanted and (before or after):
                found[before, after, one.msgctxt, _is_plural(one)].append(one)
        before, waiting = after, []
    return dict(found)


def by_likeness(pool: Pool, is_name: Callable[[Message], bool]) -> Pairs:
    """Pair entries and messages whose texts resemble each other, the most similar first.

    A name is not paired with a name: those that resemble each other are two persons.
    """
    pairs = [*_alike(pool, is_name, plural=False), *_alike(pool, is_name, plural=True)]
    return pool.take(pairs)


def _alike(pool: Pool, is_name: Callable[[Message], bool], *, plural: bool) -> Pairs:
    olds = [old for old in pool.vanished.values() if _is_plural(old) == plural]
    news = [new for new in pool.pending.values() if _is_plural(new) == plural]

    def may_pair(old: int, new: int) -> bool:
        return not (is_name(olds[old]) and is_name(news[new]))

    found = similar_pairs([old.msgid for old in olds], [new.msgid for new in news], may_pair)
    return [(olds[old], news[new]) for old, new in found]
