"""Every entry of the sample termbase, in every form of its name: found, and missed."""

from functools import cache

import pytest

from toolkit.grammar.plain import language
from toolkit.model import Phrase, PhraseKind
from toolkit.sources import Sources

from .newsroom import ROOT, sample

SOURCES = Sources(ROOT)
NAMING = sample()
ENTRIES = [
    pytest.param(entry, code, id=f"{code}-{key}".replace(" ", "-"))
    for key, entry in SOURCES.termbase.entries.items()
    for code in ("az", "ru")
]
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


@cache
def rules(code):
    return NAMING.rules("en", code)


@pytest.mark.parametrize(("entry", "code"), ENTRIES)
def test_every_form_of_a_name_translates_it(entry, code):
    source = f"It was about {entry.name} today."
    for case, form in forms(entry, code).items():
        for target in (f"2024: {form}.", f"2024: {form.upper()}, 15"):
            names = rules(code)
            found = (
                *names.missing(source, target),
                *names.misspelt(source, target),
                *names.untransliterated(source, target),
                *names.forbidden(target),
            )
            assert not found, f"{case}: {target}"


@pytest.mark.parametrize(("entry", "code"), ENTRIES)
def test_a_text_without_the_name_lacks_it(entry, code):
    source = f"It was about {entry.name} today."
    found = rules(code).missing(source, "2024, 15.")
    is_word = entry.kind in WORDS and len(forms(entry, code)[language(code).CASES[0]].split()) == 1
    assert len(found) == (not is_word), found
