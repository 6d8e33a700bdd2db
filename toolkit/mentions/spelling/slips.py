"""A name that stands in a translation, but not as the termbase spells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.mentions.acceptance import is_phrased
from toolkit.mentions.given_names import is_given_name
from toolkit.mentions.spelling.likeness import has_ending, is_like
from toolkit.mentions.spellings import words_of
from toolkit.model import Finding
from toolkit.names.offices import is_of_an_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from toolkit.mentions.index import Mention
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Slot, Spellings

__all__ = ["Known", "Slip", "missing_word", "slip_in"]

_SHORTEST = 3
# Fewer words say too little when one of them is another.
_LONG = 5


@dataclass(frozen=True, slots=True)
class Slip:
    """Words of a translation that should be a name; `left`: they are the source's own."""

    start: int
    end: int
    left: bool = False

    def finding(self, name: str, reading: Reading) -> Finding:
        """Return the finding, with the spelling the termbase has."""
        text = reading.slice(self.start, self.end)
        message = f"`{text}` is spelt as in the source" if self.left else f"`{text}` is misspelt"
        hint = f"The termbase has `{name}`."
        return Finding(message, hint, None, *reading.span(self.start, self.end))


@dataclass(frozen=True, slots=True)
class Known:
    """A name in the target's language, and in the source's."""

    target: Spellings
    source: Spellings | None

    @property
    def _both(self) -> Iterator[Spellings]:
        yield self.target
        if self.source is not None:
            yield self.source

    def given(self) -> Iterator[str]:
        """Yield the given name as each language spells it."""
        for one in self._both:
            yield one.accepted[0].forms[0][0]

    def family(self) -> Iterator[str]:
        """Yield the family name, or that of a place, as each language spells it."""
        for one in self._both:
            yield one.accepted[0].forms[0][-1]
        yield from words_of(self.target.entry.name)[-1:]


def slip_in(
    mention: Mention, known: tuple[Known, ...], target: Reading, is_known: Callable[[str], bool]
) -> Slip | None:
    """Return where a translation spells the name of a person or place wrongly.

    A word that `is_known` as another name is none.
    """
    for names in known:
        slip = None
        if names.target.entry.kind == "person":
            slip = _in_person(mention, names, target, is_known)
        elif names.target.entry.kind == "place":
            slip = _in_place(mention, names, target, is_known)
        if slip is not None:
            return slip
    return None


def _in_person(
    mention: Mention, names: Known, target: Reading, is_known: Callable[[str], bool]
) -> Slip | None:
    family = _family_at(names.target, target)
    if family >= 0:
        return _given_before(family, mention, names, target)
    if len(names.target.accepted[0].forms[0]) < 2:
        return None
    return _nearest(names.target.family, mention, names, target, is_known)


def _family_at(spellings: Spellings, target: Reading) -> int:
    """Return which word is the family name, or -1."""
    if not spellings.family.isdisjoint(target.vocabulary):
        return next(at for at, word in enumerate(target.words) if word in spellings.family)
    derived = spellings.derived
    found = (at for at, word in enumerate(target.words) if derived and derived.matches(word))
    return next(found, -1)


def _given_before(family: int, mention: Mention, names: Known, target: Reading) -> Slip | None:
    """Return the given name before a family name, where it is nearly the right one, or another."""
    at = family - 1
    word = target.words[at]
    if not target.follows(family) or len(word) < _SHORTEST or not target.is_capital(at):
        return None
    if word in names.target.given:
        return None
    # A family has more members than one: who they are, their number tells.
    is_other = target.words.count(target.words[family]) == 1 and is_given_name(word)
    is_other = is_other and not is_of_an_office(word)
    if not is_other and not is_like(word, names.target.given, names.given()):
        return None
    return Slip(at, at + 1, _is_left(word, mention, names))


def _in_place(
    mention: Mention, names: Known, target: Reading, is_known: Callable[[str], bool]
) -> Slip | None:
    forms, derived = names.target.words, names.target.derived
    if not forms or not forms.isdisjoint(target.vocabulary):
        return None
    if derived is not None and any(map(derived.matches, target.vocabulary)):
        return None
    return _nearest(forms, mention, names, target, is_known)


def _nearest(
    forms: frozenset[str],
    mention: Mention,
    names: Known,
    target: Reading,
    is_known: Callable[[str], bool],
) -> Slip | None:
    """Return the first capitalised word that is nearly a form, or sounds like the name."""
    spelt = tuple(names.family())
    for at, word in enumerate(target.words):
        if len(word) <= _SHORTEST or not target.is_capital(at) or is_known(word):
            continue
        left = _is_left(word, mention, names)
        if left or is_like(word, forms, spelt):
            return Slip(at, at + 1, left)
    return None


def _is_left(word: str, mention: Mention, names: Known) -> bool:
    """Whether a word is the source's own, perhaps with an ending."""
    own = set(words_of(mention.text))
    if names.source is not None:
        own.update(names.source.accepted[0].forms[0])
    return any(has_ending(word, name) for name in own)


def missing_word(mention: Mention, known: tuple[Known, ...], target: Reading) -> Slip | None:
    """Return where a long name stands with one of its words changed for another."""
    if not mention.is_full:
        return None
    phrases = [slots for one in known for slots in one.target.phrases if len(slots) >= _LONG]
    if not phrases or any(_is_in_a_row(one.target, target) for one in known):
        return None
    return next(filter(None, (_but_one(slots, target) for slots in phrases)), None)


def _is_in_a_row(spellings: Spellings, target: Reading) -> bool:
    """Whether a text has a spelling of several words as it stands."""
    return any(
        len(form) > 1 and target.find(form) >= 0
        for word in spellings.heads.keys() & target.vocabulary
        for form in spellings.heads[word]
    )


def _but_one(slots: tuple[Slot, ...], target: Reading) -> Slip | None:
    """Return the word that stands where one of a phrase should."""
    wrong = [slot for slot in slots if not any(map(slot.matches, target.words))]
    rest = tuple(slot for slot in slots if slot not in wrong)
    if len(wrong) != 1 or not is_phrased(rest, target):
        return None
    right = [any(slot.matches(word) for slot in rest) for word in target.words]
    first, last = right.index(True), len(right) - right[::-1].index(True)
    odd = (at for at in range(first, last) if not right[at] and len(target.words[at]) > _SHORTEST)
    at = next(odd, -1)
    return None if at < 0 else Slip(at, at + 1)
