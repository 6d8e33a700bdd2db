"""A sentence of the narrative: a message of press.po and the facts it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.editions.saying import agreement, say
from toolkit.editions.voice import FOREIGN, LANGUAGE_END, NATIVE
from toolkit.grammar.placeholders import Placeholder, names, parse, validate
from toolkit.grammar.plain import language as language_of
from toolkit.model import Number, Problem, Severity, Span, State
from toolkit.translations import PRESS, TEMPLATE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from toolkit.editions.voice import Said, Voice
    from toolkit.facts import Fact
    from toolkit.model import Text

__all__ = ["Sentence", "spans", "tell", "typeset"]

_FOREIGN = re.compile(f"{FOREIGN}([a-z]*){LANGUAGE_END}([^{NATIVE}]*){NATIVE}")
_DOUBLED_COMMA = re.compile(rf",({NATIVE}?)(?=\s*[.,;:!?)])")
_DOUBLED_STOP = re.compile(rf"\.(?<!\.\.)({NATIVE}?)\.(?!\.)")


@dataclass(slots=True)
class Sentence:
    """What `_("...")` yields in a template: a message and the facts on offer to it.

    `offered` are their names. `places` tells where the template has each message, and an empty
    one the template: asked for a fault alone, for it takes another reading. Not frozen: fifty
    are made a release, most for labels.
    """

    msgid: str
    facts: Mapping[str, Fact]
    offered: frozenset[str]
    places: Callable[[], Mapping[str, tuple[str, int]]] = dict

    @property
    def place(self) -> tuple[str, int]:
        """The template and the line it stands in."""
        places = self.places()
        return places.get(self.msgid) or places.get("", ("", 0))


def tell(sentence: Sentence, voice: Voice, *, is_whole: bool = True) -> Text:
    """Say a sentence in the language of `voice`; one that is not whole begins as it stands.

    A translation whose placeholders are wrong is a problem of the edition, and
    the sentence is told in English instead, as one that is missing is.
    """
    said = voice.message(PRESS, "", sentence.msgid)
    if said.language == voice.language and "{" not in said.text and "}" not in said.text:
        return spans(said.text, voice)
    faults = _faults(said.text, said.language, sentence)
    if not faults and said.language == voice.language:
        filled = _fill(said.text, sentence.facts, voice)
        return spans(_begun(filled, said.text, voice) if is_whole else filled, voice)
    for fault in faults:
        voice.problems[_problem(fault, said, sentence, voice)] = None
        voice.heard.append(State.MISSING)
    return _tell_in_english(sentence, voice)


def _tell_in_english(sentence: Sentence, voice: Voice) -> Text:
    """Tell a sentence by English grammar, marked as English; nothing if that is faulty too."""
    if _faults(sentence.msgid, TEMPLATE_LANGUAGE, sentence):
        return ()
    for name in sorted(names(sentence.msgid)):
        voice.record(sentence.facts[name])
    english = voice.aside(TEMPLATE_LANGUAGE)
    filled = _begun(_fill(sentence.msgid, sentence.facts, english), sentence.msgid, english)
    text = spans(filled, english)
    return tuple(one._replace(language=one.language or TEMPLATE_LANGUAGE) for one in text)


def _faults(text: str, language: str, sentence: Sentence) -> tuple[tuple[str, str], ...]:
    """Return what is wrong with a message's placeholders: (check, what)."""
    if "{" not in text and "}" not in text:
        return ()
    faults = _malformed(text, language, sentence.offered)
    if faults:
        return faults
    absent = [name for name in names(text) if _is_absent(sentence.facts[name])]
    return tuple(
        ("absent-fact", f"`{name}` has no value in this release") for name in sorted(absent)
    )


def _is_absent(fact: Fact) -> bool:
    """Whether a release does not state a fact: an empty list is none."""
    return fact is None or (type(fact) is tuple and not fact)


@lru_cache(maxsize=2048)
def _malformed(text: str, language: str, facts: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Return what is wrong with placeholders; the same sentence is told in many releases."""
    faults = validate(text, language_of(language), dict.fromkeys(facts, False))
    return tuple(("placeholders", fault) for fault in faults)


def _problem(fault: tuple[str, str], said: Said, sentence: Sentence, voice: Voice) -> Problem:
    translation = said.translation
    message = translation.message if translation else None
    return Problem(
        check=fault[0],
        severity=Severity.ERROR,
        path=translation.path if translation and message else sentence.place[0],
        line=message.line if message else sentence.place[1],
        locale=voice.language,
        msgid=sentence.msgid,
        message=fault[1],
        hint="The sentence names facts in braces, e.g. {place:locative}.",
    )


def _fill(text: str, facts: Mapping[str, Fact], voice: Voice) -> str:
    """Put the facts into a message."""
    parts = parse(text)
    if len(parts) == 1 and isinstance(parts[0], str):
        return text
    before = voice.grammar.language.before
    pieces: list[str] = []
    words = ""
    for part in parts:
        if isinstance(part, str):
            words = part
            continue
        value = _value(part, facts[part.fact], voice)
        pieces += (before(words, value), value) if words else (value,)
        words = ""
    filled = "".join(pieces) + words
    # To search takes a fifth of the time of replacing nothing.
    if _DOUBLED_COMMA.search(filled):
        filled = _DOUBLED_COMMA.sub(r"\1", filled)
    filled = filled.rstrip(",")
    # An abbreviation at the end of a sentence brings its own full stop: at 3 p.m.
    return _DOUBLED_STOP.sub(r".\1", filled) if _DOUBLED_STOP.search(filled) else filled


def _begun(filled: str, message: str, voice: Voice) -> str:
    """Return a sentence with a capital letter where a fact begins it."""
    first = next(iter(parse(message)), "")
    return filled if isinstance(first, str) else voice.grammar.language.capitalise(filled)


def _value(one: Placeholder, fact: Fact, voice: Voice) -> str:
    if one.alternatives:
        return _alternative(one, fact, voice)
    text = say(voice, fact, one.features, one.part)
    return voice.grammar.language.capitalise(text) if "capital" in one.features else text


def _alternative(one: Placeholder, fact: Fact, voice: Voice) -> str:
    """Choose the word that agrees with the fact; an unknown gender is a problem."""
    order = voice.grammar.language.AGREEMENT[len(one.alternatives)]
    gender, number = agreement(voice, fact)
    for wanted in (number if number is Number.PLURAL else gender, Number.SINGULAR, gender):
        if wanted in order:
            return one.alternatives[order.index(wanted)]
    voice.problem_of_gender(fact)
    return one.alternatives[0]


def spans(text: str, voice: Voice) -> Text:
    """Typeset a text and split it where the language changes."""
    return typeset(text, voice.language)


@lru_cache(maxsize=1024)
def typeset(text: str, language: str) -> Text:
    """Typeset a text: labels and what is said of the office are the same on every page."""
    return tuple(_split(language_of(language).typeset(text)))


def _split(text: str) -> Iterator[Span]:
    end = 0
    for found in _FOREIGN.finditer(text):
        if found.start() > end:
            yield Span(text[end : found.start()])
        yield Span(found[2], language=found[1])
        end = found.end()
    if end < len(text):
        yield Span(text[end:])
