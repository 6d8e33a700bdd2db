"""English phrases: where the head stands, the word that takes the plural.

Source: A Comprehensive Grammar of the English Language (Quirk et al.), sections
5.101-5.102 (plurals of compounds) and 17 (postmodification).
"""

from __future__ import annotations

import re

from toolkit.languages._en.lexicon import BEFORE_GENERAL, PARTICIPLES, PREPOSITIONS

__all__ = ["PREPOSITIONS", "split_head", "split_word"]

_RELATIVES = frozenset({"that", "where", "which", "who", "whom", "whose"})
# An adjective after its noun: persons concerned, president designate.
_AFTER_NOUN = frozenset({"concerned", "designate", "elect", "emeritus", "involved"})
# A participle between the head and its complement: child deprived of care, person living with HIV.
_PARTICIPLE = re.compile(r"\w{2,}[^e\W]ed")
_NO_PARTICIPLE = frozenset({"embed", "infrared", "shed", "sickbed"})
_RUNNER_UP = frozenset({"hanger-on", "looker-on", "passer-by", "runner-up"})


def split_head(text: str) -> tuple[str, str, str]:
    """Split a phrase into what stands before its head, the head, and the rest.

    The head is the last word before the first preposition, relative pronoun,
    parenthesis or comma: `member | of parliament`, `person | deprived of liberty`.
    """
    words = list(re.finditer(r"\S+", text))
    if not words:
        return text, "", ""
    spelled = [word.group() for word in words]
    end = next((place for place in range(1, len(words)) if _ends_head(spelled, place)), len(words))
    head = words[_head_place([one.lower() for one in spelled[:end]], end < len(words))]
    return text[: head.start()], head.group(), text[head.end() :]


def _ends_head(words: list[str], place: int) -> bool:
    """Whether the head stands before the word at `place`."""
    word = words[place]
    closed = words[place - 1].endswith((",", ";", ":"))
    return closed or word.startswith("(") or word.lower() in PREPOSITIONS | _RELATIVES


def _head_place(words: list[str], has_tail: bool) -> int:
    """Return the head's place among the words up to the preposition."""
    place = len(words) - 1
    if place and words[place] == "general" and words[place - 1] in BEFORE_GENERAL:
        return place - 1
    if place and words[place] in _AFTER_NOUN:
        return place - 1
    if place and has_tail and _is_participle(words[place]):
        return place - 1
    return place


def _is_participle(word: str) -> bool:
    if word in PARTICIPLES:
        return True
    return bool(_PARTICIPLE.fullmatch(word)) and word not in _NO_PARTICIPLE


def split_word(word: str) -> tuple[str, str, str]:
    """Split a hyphenated word as a phrase: `|secretary|-general`, `vice-|president|`."""
    parts = word.split("-")
    lower = [part.lower() for part in parts]
    is_first = word.lower() in _RUNNER_UP or (
        len(parts) > 2 and bool(lower[1]) and lower[1] in PREPOSITIONS | {"de"}
    )
    if is_first:
        return "", parts[0], word[len(parts[0]) :]
    general = lower[-1] == "general" and lower[-2:-1] and lower[-2] in BEFORE_GENERAL
    place = len(parts) - (2 if general or (len(parts) > 1 and lower[-1] == "elect") else 1)
    before = "".join(f"{part}-" for part in parts[:place])
    return before, parts[place], word[len(before) + len(parts[place]) :]
