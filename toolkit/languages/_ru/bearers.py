"""Where the name of a person stands in a phrase: after a role, or first of all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.languages._ru.dictionary import morphology
from toolkit.languages._ru.persons import is_full_name
from toolkit.languages._ru.surnames import surname_gender
from toolkit.model import Gender, PhraseKind

if TYPE_CHECKING:
    from toolkit.languages._ru.analysis import Analysis

__all__ = ["name_end"]


def name_end(found: Analysis, at: int, kind: PhraseKind) -> int:
    """Return where a person's name that begins here ends; 0: none does.

    A name follows a head that is a person, or begins a phrase: президент Ильхам Алиев.
    """
    tokens = found.tokens
    if found.groups and not found.groups[-1].head.reading.animate and not _is_person(found):
        return 0
    if not found.groups and kind in {PhraseKind.PLACE, PhraseKind.WORK, PhraseKind.INSTITUTION}:
        return 0
    end = at
    while end < len(tokens) and (_is_name_word(tokens[end]) or tokens[end].isspace()):
        end += 1
    words = [token for token in tokens[at:end] if not token.isspace()]
    while words and not is_full_name(words) and len(words) > 2:
        words = words[:-1]
    if is_full_name(words) or (found.groups and _is_new_name(words)):
        return at + 2 * len(words) - 1
    return at + 1 if len(words) == 1 and _is_lone_surname(found, at, words[0]) else 0


def _is_new_name(words: list[str]) -> bool:
    """Whether a word that no list has begins a name, as its ending and the surname's tell.

    In a consonant and beside Бабаев or Бабаева it can be in no other case than the nominative.
    """
    is_pair = len(words) == 2 and words[0][-1:] in "бвгджзйклмнпрстфхцчшщь"
    return (
        is_pair
        and not morphology().word_is_known(words[0].lower())
        and surname_gender(words[1]) is not None
    )


def _is_lone_surname(found: Analysis, at: int, word: str) -> bool:
    """Whether a surname alone follows its bearer's role: судья Иванов, госпожа Мамедова.

    After a masculine role `Мамедова` may be his genitive: it stays, and is noted as a doubt.
    """
    if not found.groups or found.groups[-1].head.at + 2 != at or not word[:1].isupper():
        return False
    shown = surname_gender(word)
    head = found.groups[-1].head.reading
    if shown is Gender.FEMININE and head.gender is not Gender.FEMININE:
        found.doubtful = f"`{word}`: a name or its owner's genitive?"
    return shown is Gender.MASCULINE or (shown is not None and head.gender is Gender.FEMININE)


def _is_person(found: Analysis) -> bool:
    return not found.groups[-1].head.reading.is_noun


def _is_name_word(token: str) -> bool:
    return bool(re.fullmatch(r"[А-ЯЁ][А-ЯЁа-яё.’'-]*|оглу|оглы|кызы|гызы", token))
