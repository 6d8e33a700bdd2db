"""The names of the termbase in a text, and what a translation calls each, in every case."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from toolkit.model import Origin, Phrase, PhraseKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.entries import Entry
    from toolkit.grammar.forms import Grammar
    from toolkit.mentions.rules import Rules
    from toolkit.model import Unit

__all__ = ["Name", "names_in"]


class Name(NamedTuple):
    """What a name is in the target language, and its cases, those that are no guess."""

    text: str
    cases: Mapping[str, str]


def names_in(unit: Unit) -> dict[str, Name]:
    """Return the names in the text of a message, as they stand there: those that surely are."""
    rules = cast("Rules | None", unit.names)
    if rules is None:
        return {}
    names: dict[str, Name] = {}
    for mention in rules.names.source.mentions(unit.message.msgid):
        entry = mention.entries[0]
        spelt = rules.names.target.spellings(entry)
        if spelt and len(mention.entries) == 1 and mention.is_full:
            cases = dict(_cases(spelt.text, entry, rules.names.target.vocabulary.grammar))
            names[mention.text] = Name(spelt.text, cases)
    return names


def _cases(text: str, entry: Entry, grammar: Grammar) -> Iterator[tuple[str, str]]:
    fields = entry.fields
    phrase = Phrase(text, PhraseKind(entry.kind), fields.gender, fields.number)
    for case in grammar.language.CASES[1:]:
        form = grammar.inflect(phrase, frozenset({case}), entry.msgctxt)
        if form.origin is not Origin.GUESS:
            yield case, form.text
