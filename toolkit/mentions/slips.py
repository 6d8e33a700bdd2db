"""A name that stands in a translation, but not as the termbase spells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.mentions.acceptance import is_phrased
from toolkit.mentions.likeness import is_like
from toolkit.mentions.spellings import words_of
from toolkit.model import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from toolkit.mentions.index import Mention
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Slot, Spellings

__all__ = ["Slip", "missing_word", "slip_in"]

_SHORTEST = 3
# Fewer words say too little when one of them is another.
_LONG = 5
# Letters that may follow a name of the source: Strasbourgda.
_ENDING = 4


@dataclass(frozen=True, slots=True)
class Slip:
    """Words of a translation that should be a name; `left`: they are the source's own."""

    start: int
    end: int
    left: bool = False

    def finding(self, name: str, reading: Reading) -> Finding:
        """Return the finding, with the spelling the termbase has."""
        text = reading.slice(self.start, self.end)
        start, end = reading.places[self.start][0], reading.places[self.end - 1][1]
        message = f"`{text}` is spelt as in the source" if self.left else f"`{text}` is misspelt"
        return Finding(message, f"The termbase has `{name}`.", start=start, end=end)


def slip_in(
    mention: Mention,
    spellings: tuple[Spellings, ...],
    sources: tuple[Spellings, ...],
    target: Reading,
    is_known: Callable[[str], bool],
) -> Slip | None:
    """Return where a translation spells the name of a person or place wrongly.

    `sources` are the spellings of the source's language; a word that `is_known` as
    another name is none.
    """
    for one in spellings:
        names = _Names(one, tuple(filter(_is_of(one), sources)), mention)
        slip = None
        if one.entry.kind == "person":
            slip = _in_person(names, target, is_known)
        elif one.entry.kind == "place":
            slip = _in_place(names, target, is_known)
        if slip is not None:
            return slip
    return None


def _is_of(one: Spellings) -> Callable[[Spellings], bool]:
    return lambda other: other.entry.msgctxt == one.entry.msgctxt


@dataclass(frozen=True, slots=True)
class _Names:
    """What to compare words with: the name in the target's language and in the source's."""

    target: Spellings
    sources: tuple[Spellings, ...]
    mention: Mention

    def given(self) -> Iterator[str]:
        """Yield the given name as each language spells it."""
        for one in (self.target, *self.sources):
            yield one.accepted[0].forms[0][0]

    def family(self) -> Iterator[str]:
        """Yield the family name, or that of a place, as each language spells it."""
        for one in (self.target, *self.sources):
            yield one.accepted[0].forms[0][-1]
        yield from words_of(self.target.entry.name)[-1:]


def _in_person(names: _Names, target: Reading, is_known: Callable[[str], bool]) -> Slip | None:
    spellings = names.target
    family = [at for at, word in enumerate(target.words) if word in spellings.family]
    if not family and spellings.derived is not None:
        family = [at for at, word in enumerate(target.words) if spellings.derived.fullmatch(word)]
    if family:
        return _given_before(family[0], names, target)
    if len(spellings.accepted[0].forms[0]) < 2:
        return None
    at = _nearest(spellings.family, names, target, is_known)
    return None if at < 0 else Slip(at, at + 1, _is_left(target.words[at], names))


def _given_before(family: int, names: _Names, target: Reading) -> Slip | None:
    """Return the given name before a family name, where it is nearly the right one."""
    at = family - 1
    word = target.words[at]
    if not target.follows(family) or len(word) < _SHORTEST or not target.is_capital(at):
        return None
    if word in names.target.given or not is_like(word, names.target.given, names.given()):
        return None
    return Slip(at, at + 1, _is_left(word, names))


def _in_place(names: _Names, target: Reading, is_known: Callable[[str], bool]) -> Slip | None:
    spellings = names.target
    forms = frozenset(form[0] for one in spellings.accepted for form in one.forms if len(form) == 1)
    derived = spellings.derived
    if not forms or not forms.isdisjoint(target.vocabulary):
        return None
    if derived is not None and any(map(derived.fullmatch, target.vocabulary)):
        return None
    at = _nearest(forms, names, target, is_known)
    return None if at < 0 else Slip(at, at + 1, _is_left(target.words[at], names))


def _nearest(
    forms: frozenset[str],
    names: _Names,
    target: Reading,
    is_known: Callable[[str], bool],
) -> int:
    """Return the first capitalised word that is nearly a form or sounds like it, or -1."""
    spelt = tuple(names.family())
    for at, word in enumerate(target.words):
        is_name = len(word) > _SHORTEST and target.is_capital(at)
        if not is_name or is_known(word):
            continue
        if is_like(word, forms, spelt) or _is_left(word, names):
            return at
    return -1


def _is_left(word: str, names: _Names) -> bool:
    """Whether a word is the source's own, perhaps with an ending."""
    own = {form for one in names.sources for form in one.accepted[0].forms[0]}
    own |= set(words_of(names.mention.text))
    return any(word.startswith(name) and len(word) <= len(name) + _ENDING for name in own)


def missing_word(
    mention: Mention, spellings: tuple[Spellings, ...], target: Reading
) -> Slip | None:
    """Return where a long name stands with one of its words changed for another."""
    if not mention.is_full:
        return None
    for one in spellings:
        if any(is_phrased(slots, target) for slots in one.phrases):
            return None
    for one in spellings:
        for slots in one.phrases:
            if len(slots) >= _LONG and (slip := _but_one(slots, target)):
                return slip
    return None


def _but_one(slots: tuple[Slot, ...], target: Reading) -> Slip | None:
    """Return the words of a phrase of which only one is not there."""
    wrong = [slot for slot in slots if not any(map(slot.matches, target.words))]
    rest = tuple(slot for slot in slots if slot not in wrong)
    if len(wrong) != 1 or not is_phrased(rest, target):
        return None
    places = [at for at, word in enumerate(target.words) if any(one.matches(word) for one in rest)]
    return Slip(min(places), max(places) + 1)
