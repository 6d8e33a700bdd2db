"""Whether a text takes up a name: in a form of it, in words made of it, by what stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Slot, Spellings

__all__ = ["is_named", "is_phrased", "is_spelt"]

# Words that may come between those of a name: права и свободы человека.
_BETWEEN = 6


def is_named(spellings: Spellings, reading: Reading) -> bool:
    """Whether a text has the name: as it is spelt, in other words of it, or derived."""
    if is_spelt(spellings, reading) or _is_family(spellings, reading):
        return True
    if any(is_phrased(one, reading) or _is_shortened(one, reading) for one in spellings.phrases):
        return True
    if any(stem.matches(word) for stem in spellings.stems for word in reading.vocabulary):
        return True
    derived = spellings.derived
    if derived is not None and any(map(derived.matches, reading.vocabulary)):
        return True
    return spellings.entry.kind == "place" and _is_joined(spellings, reading)


def _is_shortened(slots: tuple[Slot, ...], reading: Reading) -> bool:
    """Whether a text has a phrase in a row without one of its inner words: Губинский центр."""
    if len(slots) < 3:
        return False
    length = len(slots) - 1
    for at in range(len(reading.words) - length + 1):
        words = reading.words[at : at + length]
        if slots[0].matches(words[0]) and slots[-1].matches(words[-1]):
            inner = iter(slots[1:-1])
            if all(any(slot.matches(word) for slot in inner) for word in words[1:-1]):
                return True
    return False


def _is_joined(spellings: Spellings, reading: Reading) -> bool:
    """Whether a text has a place with other hyphens and apostrophes: Kot-d’İvuar."""
    names = ["".join(one.forms[0]) for one in spellings.accepted if len(one.forms[0]) > 1]
    return bool(names) and any(map("".join(reading.words).__contains__, names))


def is_spelt(spellings: Spellings, reading: Reading) -> bool:
    """Whether a text has a form of one of the spellings, as it stands."""
    if not spellings.words.isdisjoint(reading.vocabulary):
        return True
    for word in spellings.heads.keys() & reading.vocabulary:
        for form in spellings.heads[word]:
            if len(form) == 1 or reading.find(form) >= 0:
                return True
    return False


def _is_family(spellings: Spellings, reading: Reading) -> bool:
    return not spellings.family.isdisjoint(reading.vocabulary)


def is_phrased(slots: tuple[Slot, ...], reading: Reading) -> bool:
    """Whether a text has each word of a phrase, near each other, in any order."""
    found: list[list[int]] = []
    for slot in slots:
        places = [at for at, word in enumerate(reading.words) if slot.matches(word)]
        if not places:
            return False
        found.append(places)
    reach = len(slots) + _BETWEEN
    anchors = min(found, key=len)
    return any(
        all(any(abs(at - anchor) <= reach for at in places) for places in found)
        for anchor in anchors
    )
