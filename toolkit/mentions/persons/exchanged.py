"""Two persons of a sentence in each other's parts: who gave, and to whom.

The first person of an active sentence is its subject, and another it leads to has a `to`
before the name, or stands right behind the verb; Azerbaijani and Russian tell both by cases.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.capitalised import outsiders
from toolkit.mentions.reading import read
from toolkit.model import Finding
from toolkit.names.transcription import is_bare, renders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.capitalised import Outsider
    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["exchanged"]

_PERSONS = 2
# What stands between the two where the first does nothing to the second, or is done to.
_PASSIVE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|and|or|by|with|who|whom|whose|that)\b|[.;:!?’]"
)
_LEADS = re.compile(r"(?:\bto|\b[a-z]+ed|\b(?:met|told|gave|sent|saw|beat|taught|paid)) \Z")
# The dative and the accusative of Azerbaijani, and what of other cases ends alike.
_GIVEN_AZ = re.compile(r"(?:[yn]?[aə]|n?[ıiuü])\Z")
_GENITIVE_AZ = re.compile(r"n?[ıiuü]n\Z")
_RU_OBJECT = re.compile(r"(?:[уюеи]|ым|им|ом|ем|ой|ей|ому|ему)\Z")
_VERB = re.compile(r"(?:л|ла|[еёия]т)\Z")


class _Parts(NamedTuple):
    """Who acts in a sentence, and upon whom."""

    subject: Outsider
    object: Outsider


def exchanged(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding where two persons have each other's parts in the target."""
    languages = names.languages
    if source == target or not names.are_told:
        return
    here = outsiders(source, names.source)
    there = outsiders(target, names.target) if len(here) == _PERSONS else ()
    if len(there) != _PERSONS:
        return
    if languages[1] == "en":
        parts, persons, text = _by_order(target, there), here, source
        languages = languages[::-1]
    elif languages == ("az", "ru"):
        parts, persons, text = _by_cases(here), there, target
    elif languages[0] == "en":
        parts, persons, text = _by_order(source, here), there, target
    else:
        return
    if parts is not None and _are_turned(parts, persons, text, languages):
        reading, first, second = read(target), *there
        message = f"`{first.text}` and `{second.text}` have each other's parts"
        hint = f"The source begins with `{here[0].text}`."
        yield Finding(message, hint, None, *reading.span(first.start, second.end))


def _by_order(text: str, persons: tuple[Outsider, ...]) -> _Parts | None:
    """Return who acts on whom in an English sentence that begins with a person."""
    reading, (first, second) = read(text), persons
    between = text[reading.end(first.end - 1) : reading.start(second.start)]
    is_told = not first.start and not _PASSIVE.search(between) and _LEADS.search(between)
    return _Parts(first, second) if is_told else None


def _by_cases(persons: tuple[Outsider, ...]) -> _Parts | None:
    """Return who acts on whom in an Azerbaijani sentence that begins with a person."""
    first, second = persons
    is_told = not first.start and _GIVEN_AZ.search(second.words[-1])
    return _Parts(first, second) if is_told else None


def _are_turned(
    parts: _Parts, persons: tuple[Outsider, ...], text: str, languages: tuple[str, str]
) -> bool:
    """Whether in Azerbaijani or Russian the object is the subject, and the subject an object."""
    subject = next((one for one in persons if _is_same(parts.subject, one, languages)), None)
    target = next((one for one in persons if _is_same(parts.object, one, languages)), None)
    if subject is None or target is None or subject == target:
        return False
    pairs = zip(parts.object.words, target.words, strict=False)
    if not all(is_bare(*pair, languages) for pair in pairs):
        return False
    name, word = parts.subject.words[-1], subject.words[-1]
    if is_bare(name, word, languages):
        return False
    return _is_object(word, languages[1]) or (
        languages[1] == "ru" and _is_of_verb(subject, read(text))
    )


def _is_same(one: Outsider, other: Outsider, languages: tuple[str, str]) -> bool:
    if len(one.words) != len(other.words):
        return False
    return all(renders(*pair, languages) for pair in zip(one.words, other.words, strict=True))


def _is_object(word: str, language: str) -> bool:
    """Whether a name has the ending of a case in which it is an object."""
    if language == "ru":
        return _RU_OBJECT.search(word) is not None
    return _GIVEN_AZ.search(word) is not None and not _GENITIVE_AZ.search(word)


def _is_of_verb(one: Outsider, reading: Reading) -> bool:
    """Whether a name in the Russian accusative, which is the genitive too, is behind its verb."""
    is_behind = reading.follows(one.start) and _VERB.search(reading.words[one.start - 1])
    return bool(is_behind) and one.words[-1].endswith(("а", "я"))
