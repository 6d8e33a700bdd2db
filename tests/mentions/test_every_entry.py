"""Every entry of the sample termbase, in every form of its name: found, and missed."""

import pytest

from toolkit.grammar.plain import language
from toolkit.model import Phrase, PhraseKind
from toolkit.sources import Sources

from .newsroom import ROOT, rules

SOURCES = Sources(ROOT)
KINDS = {entry.kind for entry in SOURCES.termbase.entries.values()}
KIND_AND_CODE = [(kind, code) for kind in sorted(KINDS) for code in ("az", "ru")]
# A common word has many right translations: nobody asks for it.
WORDS = {"term", "role"}


def forms(entry, code):
    """Return the preferred name in every case of the language, as sentences print it."""
    grammar = SOURCES.grammar(code)
    name = SOURCES.translations.find(code, "termbase", entry.msgctxt, entry.name).text
    phrase = Phrase(name, PhraseKind(entry.kind), entry.fields.gender, entry.fields.number)
    return {
        case: grammar.inflect(phrase, frozenset({case}), entry.msgctxt).text
        for case in grammar.language.CASES
    }


def entries(kind):
    return [entry for entry in SOURCES.termbase.entries.values() if entry.kind == kind]


@pytest.mark.parametrize(("kind", "code"), KIND_AND_CODE)
def test_every_form_of_a_name_translates_it(kind, code):
    targets = [
        (entry.name, case, target)
        for entry in entries(kind)
        for case, form in forms(entry, code).items()
        for target in (f"2024: {form}.", f"2024: {form.upper()}, 15")
    ]
    assert [one for one in targets if found(f"It was about {one[0]} today.", one[2], code)] == []


def found(source, target, code):
    names = rules("en", code)
    return (
        *names.missing(source, target),
        *names.misspelt(source, target),
        *names.untransliterated(source, target),
        *names.forbidden(target),
    )


@pytest.mark.parametrize(("kind", "code"), KIND_AND_CODE)
def test_a_text_without_the_name_lacks_it(kind, code):
    counts = {
        entry.msgctxt: len(
            rules("en", code).missing(f"It was about {entry.name} today.", "2024, 15.")
        )
        for entry in entries(kind)
    }
    assert counts == {entry.msgctxt: int(not is_word(entry, code)) for entry in entries(kind)}


def is_word(entry, code):
    return entry.kind in WORDS and len(forms(entry, code)[language(code).CASES[0]].split()) == 1
