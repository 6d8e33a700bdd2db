"""Names of a woman in the forms of a man's, and of a man in those of a woman's, in Russian.

The family name of the source tells whose it is (-ov, -ova); in the translation both names must
be in one case of that gender: Айтен Гараевой, not Айтену Гараеву.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.mentions.capitalised import outsiders
from toolkit.mentions.reading import fold, read
from toolkit.mentions.spelling.transcribed import families_of
from toolkit.model import Finding, Gender, Phrase, PhraseKind
from toolkit.names.tables import given_names
from toolkit.names.transcription import renders

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.mentions.capitalised import Outsider
    from toolkit.mentions.names import Names
    from toolkit.mentions.paradigms import Paradigms

__all__ = ["misdeclined"]

# Family names that tell a gender, as English and Azerbaijani write them, with a case ending.
_SOURCE = re.compile(r"[oe]v(?P<a>a)?(?:n[iıuü]n|[iıuü]n|y?[aə]|n?[iıuü]|[dt][aə]n?|l[aə])?\Z")
_TARGET = re.compile(r"(?P<stem>\w+[ое]в)(?:а|ой|ою|у|ым|ом|е)?\Z")
_ENDING = 3
_HARD = str.maketrans("яюые", "ауио")
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщьй")
_ENDINGS = frozenset({"а", "у", "ом", "е", "ем"})
_SAID = {Gender.FEMININE: "woman", Gender.MASCULINE: "man"}
_AND = frozenset({"и", "с", "со"})


def misdeclined(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each name in the forms of the other gender, or of two cases."""
    languages = names.languages
    if languages[1] != "ru" or source == target or not names.are_told:
        return
    reading = read(target)
    for one in outsiders(source, names.source):
        gender = _gender(one.words[-1])
        at = _place(one, target, languages) if gender else -1
        # The names of two may have one family name: Лала и Заур Мурадовы.
        if gender is None or at < 1 or not _AND.isdisjoint(reading.words[max(at - 2, 0) : at - 1]):
            continue
        paradigms = names.target.vocabulary.paradigms
        if not _agree(reading.words[at - 1], reading.words[at], gender, paradigms):
            start, end = reading.span(at - 1, at + 1)
            message = f"`{target[start:end]}` is no form of the name of a {_SAID[gender]}"
            yield Finding(message, f"The source has `{one.text}`.", start=start, end=end)


def _gender(family: str) -> Gender | None:
    """Return whose a family name of the source is; that of -ova may be a man's in no case."""
    found = _SOURCE.search(family)
    if found is None:
        return None
    return Gender.FEMININE if found["a"] else Gender.MASCULINE


def _place(one: Outsider, target: str, languages: tuple[str, str]) -> int:
    """Return where the family name of a person stands behind the given name, or -1."""
    reading, given, family = read(target), *one.words[-2:]
    for at, word in reading.capitals.items():
        if not reading.is_capital(at - 1) or not _TARGET.match(word) or not reading.follows(at):
            continue
        if all(
            renders(*pair, languages, families_of(one.words, languages[0]))
            or renders(*pair, languages)
            for pair in ((family, word), (given, reading.words[at - 1]))
        ):
            return at
    return -1


def _agree(given: str, family: str, gender: Gender, paradigms: Paradigms) -> bool:
    """Whether two folded words may be a name of a gender in one case."""
    found = _TARGET.match(family)
    if found is None:
        return True
    surname = found["stem"].capitalize() + ("а" if gender is Gender.FEMININE else "")
    stems, longest = _given_names(gender), len(given)
    lengths = range(max(longest - _ENDING, 1), longest + 1)
    bases = [base for length in lengths for base in stems.get(given[:length], ())]
    # Most names are in the nominative: it takes long to make all forms.
    is_nominative = family == fold(surname)
    if is_nominative and (not bases or any(fold(base) == given for base in bases)):
        return True
    known = [
        tuple(map(_plain, form))
        for base in bases
        for form in paradigms.of(_person(f"{base} {surname}", gender), ("",), "")
    ]
    wanted = _plain(given), _plain(family)
    if wanted[0] in {form[0] for form in known} or any(_is_of_man(given, base) for base in bases):
        return wanted in known
    return (family,) in paradigms.of(_person(surname, gender), ("",), "")


def _is_of_man(given: str, base: str) -> bool:
    """Whether a name that never changes has the ending of a man's: Айтену."""
    ending = given.removeprefix(fold(base))
    return base[-1] in _CONSONANTS and ending != given and ending in _ENDINGS


def _plain(word: str) -> str:
    """Return a word with hard vowels: practices have Хаяла and Хаяля."""
    return word.translate(_HARD)


def _person(name: str, gender: Gender) -> Phrase:
    return Phrase(name, PhraseKind.PERSON, gender)


@lru_cache(maxsize=2)
def _given_names(gender: Gender) -> Mapping[str, list[str]]:
    """Return the given names of a gender by what all their forms begin with."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in given_names():
        for text in one.ru if one.gender is gender else ():
            found[fold(text).rstrip("аяьй")].append(text)
    return found
