"""Forms of names, and whether one that a text has stands there as a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toolkit.reference.countries import is_country

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.entries import Entry
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Spellings

__all__ = ["NameForm", "name_forms", "stands"]

# A word in so few letters, with a capital at the beginning of a sentence, may be any word.
_SHORT = 4
_REPUBLIC = ("republic", "respublika", "республик")
_PREPOSITIONS = frozenset({"and", "for", "from", "in", "of", "the", "to", "with", "в", "из", "с"})
_OFFICES = frozenset({"institution", "role"})
# Titles before a family name, in the languages of the offices.
_TITLES = frozenset(
    {"ms", "mr", "mrs", "dr", "prof", "xanim", "cənab", "doktor", "господин", "госпожа", "доктор"}
)


class NameForm(NamedTuple):
    """A form of a name, and what it says when a text has it."""

    words: tuple[str, ...]
    entry: Entry
    key: str
    is_proper: bool
    is_capitals: bool = False
    is_family: bool = False
    is_full: bool = False
    is_country: bool = False


def name_forms(spellings: Spellings) -> Iterator[NameForm]:
    """Yield every form of the spellings that a language accepts for an entry."""
    entry, key = spellings.entry, spellings.entry.msgctxt
    for number, spelling in enumerate(spellings.accepted):
        flags = spelling.is_proper, spelling.text.isupper(), False, number == 0, is_country(entry)
        for form in spelling.forms:
            yield NameForm(form, entry, key, *flags)
    for name in spellings.family:
        yield NameForm((name,), entry, key, is_proper=True, is_family=True)


def stands(form: NameForm, reading: Reading, at: int, after_name: bool) -> bool:
    """Whether a form that a text has at a word stands there as a name."""
    if form.is_proper and not reading.is_capital(at):
        return False
    if form.is_capitals and not reading.slice(at, at + len(form.words)).isupper():
        return False
    if after_name and not form.is_full and form.entry.kind in _OFFICES:
        # The Council of Europe Commissioner for Human Rights is not ours.
        return False
    if form.is_country:
        return after_name or _is_land(reading, at, at + len(form.words))
    return not form.is_family or after_name or _is_alone(reading, at)


def _is_land(reading: Reading, start: int, end: int) -> bool:
    """Whether a country's name is that: Michael Jordan, Georgia Smith and Mali yardım are not."""
    before, after = start - 1, end
    if reading.is_capital(after) and reading.follows(after):
        is_owner = reading.words[before] == "of" and reading.follows(start)
        return is_owner or reading.words[after].startswith(_REPUBLIC)
    if reading.is_capital(before) and reading.follows(start):
        return reading.words[before] in _PREPOSITIONS
    return len(reading.slice(start, end)) > _SHORT or reading.follows(start)


def _is_alone(reading: Reading, at: int) -> bool:
    """Whether a family name has no given name before it that would make it another person's."""
    if not reading.is_capital(at - 1) or not reading.follows(at):
        return True
    return len(reading.words[at - 1]) < 3 or reading.words[at - 1] in _TITLES
