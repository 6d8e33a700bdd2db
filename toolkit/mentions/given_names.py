"""Given names that the tables have, and words with a capital letter that may be one."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from toolkit.mentions.reading import begins_sentence, fold
from toolkit.names.offices import is_of_an_office
from toolkit.names.tables import given_names
from toolkit.names.transcription import LANGUAGES

if TYPE_CHECKING:
    from toolkit.mentions.index import Index, Mention
    from toolkit.mentions.reading import Reading

__all__ = ["given_names_in", "is_given_name", "is_of_person", "may_be_common"]

# Letters that may follow a name in a sentence.
_ENDING = 4


@cache
def given_names_in(language: str) -> frozenset[str]:
    """Return every given name of the tables as a language spells it, folded."""
    return frozenset(fold(text) for one in given_names() for text in one.spellings(language))


@lru_cache(maxsize=1024)
def is_given_name(word: str) -> bool:
    """Whether the tables have a folded word as a given name, with an ending or without."""
    names = frozenset[str]().union(*map(given_names_in, LANGUAGES))
    return any(word[:end] in names for end in range(len(word), max(len(word) - _ENDING, 2), -1))


def may_be_common(at: int, reading: Reading, index: Index) -> bool:
    """Whether a word may have its capital letter from the beginning of a sentence alone.

    A given name has not, and no word that a dictionary of the language lacks.
    """
    word = reading.words[at]
    if not begins_sentence(at, reading) or is_given_name(word):
        return False
    is_word = index.vocabulary.grammar.language.CONVENTIONS.is_word
    return is_word is None or is_word(word)


def is_of_person(mention: Mention, reading: Reading) -> bool:
    """Whether what is mentioned in one word is the given name of a person: Turkan Aghayeva."""
    start, end = mention.start, mention.end
    is_one = end - start == 1 and end < len(reading.words) and is_given_name(reading.words[start])
    is_followed = is_one and reading.follows(end) and reading.is_capital(end)
    return is_followed and not is_of_an_office(reading.words[end])
