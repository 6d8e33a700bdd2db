"""The placeholder language of template messages, and nothing more.

    placeholder  = "{" fact [ "." part ] [ ":" ( features | alternatives ) ] "}"
    features     = word *( " " word )                 e.g. quoted genitive
    alternatives = text 1*( "|" text )                e.g. wrote|wrote (feminine)

Substitution is never left to `%`, `str.format` or a template engine: a catalog
is data, and this grammar has no attribute, index or call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Language

__all__ = [
    "DATE_STYLES",
    "FORMS",
    "PARTS",
    "Fault",
    "Placeholder",
    "Rules",
    "names",
    "parse",
    "validate",
]

PARTS = frozenset({"role", "name"})
"""The parts of a fact that `{x.part}` may name."""

DATE_STYLES = frozenset({"long", "short", "month", "year", "weekday", "time", "adverbial", "until"})
"""Ways to write a date; `short` of a person is the initials."""

FORMS = frozenset({"full", "short", "surname", "abbr", "quoted", "each", "capital", "counted"})
"""Features every language has: they choose what is printed, not how it ends."""

# Each says which form of a fact is printed: a placeholder names one at most.
_STYLES = DATE_STYLES | {"full", "short", "surname", "abbr"}

_TOKEN = re.compile(r"\{(?P<inside>[^{}]*)\}|(?P<stray>[{}])")
_HEAD = re.compile(r"(?P<fact>[a-z][a-z0-9_]*)(?:\.(?P<part>[a-z]+))?(?::(?P<rest>.*))?", re.DOTALL)


class Placeholder(NamedTuple):
    """One `{...}`: a fact, perhaps a part of it, and features or alternatives."""

    fact: str
    part: str = ""
    features: frozenset[str] = frozenset()
    alternatives: tuple[str, ...] = ()


class Fault(ValueError):
    """A message whose braces are not placeholders; `offset` counts characters from 0."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


@lru_cache(maxsize=4096)
def parse(text: str) -> tuple[str | Placeholder, ...]:
    """Split a message into literal texts and placeholders; raises `Fault`."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[str | Placeholder]:
    end = 0
    for token in _TOKEN.finditer(text):
        if token.start() > end:
            yield text[end : token.start()]
        if token["stray"]:
            raise Fault(f"a `{token['stray']}` without its partner", token.start())
        yield _placeholder(token["inside"], token.start())
        end = token.end()
    if end < len(text):
        yield text[end:]


def _placeholder(inside: str, offset: int) -> Placeholder:
    head = _HEAD.fullmatch(inside)
    if not head:
        raise Fault(f"`{{{inside}}}` is not a placeholder", offset)
    rest = head["rest"]
    fact, part = head["fact"], head["part"] or ""
    if rest is None:
        return Placeholder(fact, part)
    if "|" in rest:
        return Placeholder(fact, part, alternatives=tuple(rest.split("|")))
    features = rest.split(" ")
    if not all(features) or len(set(features)) < len(features):
        raise Fault(f"`{{{inside}}}`: one blank between features, each named once", offset)
    return Placeholder(fact, part, frozenset(features))


@lru_cache(maxsize=4096)
def names(text: str) -> frozenset[str]:
    """Return the facts a message names; raises `Fault`."""
    return frozenset(part.fact for part in parse(text) if isinstance(part, Placeholder))


def validate(text: str, language: Language, facts: Mapping[str, bool]) -> tuple[str, ...]:
    """Return what is wrong with a message's placeholders in `language`.

    `facts` are the facts on offer; the value says whether one may be a list.
    """
    try:
        parts = parse(text)
    except Fault as fault:
        return (str(fault),)
    return tuple(
        problem
        for part in parts
        if isinstance(part, Placeholder)
        for problem in _faults(part, language, facts)
    )


@dataclass(frozen=True)
class Rules:
    """The placeholder rules of one sentence in one language (`model.PlaceholderRules`).

    `facts` are the facts on offer; the value says whether one may be a list.
    """

    language: Language
    facts: Mapping[str, bool]

    def faults(self, text: str) -> tuple[str, ...]:
        """Return what is wrong with the placeholders of `text`."""
        return validate(text, self.language, self.facts)

    def names(self, text: str) -> frozenset[str]:
        """Return the facts `text` names; of a text with faults, those that can be read."""
        heads = (_HEAD.fullmatch(token["inside"] or "") for token in _TOKEN.finditer(text))
        return frozenset(head["fact"] for head in heads if head)


def _faults(one: Placeholder, language: Language, facts: Mapping[str, bool]) -> Iterator[str]:
    if one.fact not in facts:
        yield f"unknown fact `{one.fact}`; this sentence has: {', '.join(sorted(facts)) or 'none'}"
        return
    if one.part and one.part not in PARTS:
        yield f"unknown part `{one.part}` of `{one.fact}`; parts: {', '.join(sorted(PARTS))}"
    known = language.FEATURES | FORMS | DATE_STYLES
    for feature in sorted(one.features - known):
        yield f"unknown feature `{feature}` for {language.CODE}; known: {', '.join(sorted(known))}"
    for what, words in (("cases", frozenset(language.CASES)), ("styles", _STYLES)):
        named = sorted(one.features & words)
        if len(named) > 1:
            yield f"`{one.fact}` has two {what}: {', '.join(named)}"
    yield from _alternative_faults(one, language, facts[one.fact])


def _alternative_faults(one: Placeholder, language: Language, is_list: bool) -> Iterator[str]:
    if not one.alternatives:
        return
    order = language.AGREEMENT.get(len(one.alternatives))
    if order is None:
        counts = "; ".join("|".join(places) for places in language.AGREEMENT.values())
        yield f"{len(one.alternatives)} alternatives for `{one.fact}`; {language.CODE} has {counts}"
    elif is_list and "plural" not in order:
        yield f"`{one.fact}` may be a list: its alternatives need the plural"
