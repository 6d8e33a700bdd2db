"""What is told at a glance is what a closer look tells, over all texts of the corpora."""

import re

import pytest

from tests.checks import corpora
from toolkit.checking.pairs import conventions
from toolkit.reading.denials import polarity
from toolkit.reading.facts import scanning
from toolkit.reading.facts.figures import roman
from toolkit.reading.words.lexicon import lexicon, lowered

PATHS = corpora.PATHS[::2]
LETTERS = re.compile(r"[^\W\d_]+")


def pairs(path):
    """Return the texts of a catalog with their languages."""
    known = tuple(map(conventions, corpora.codes(path)))
    return [(pair, known) for pair in corpora.pairs(path)]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_texts_that_speak_of_nothing_in_common_say_no_contrary(path, monkeypatch):
    def said():
        return [
            list(polarity.opposed(*texts, *known, is_even=is_even))
            for texts, known in pairs(path)
            for is_even in (True, False)
        ]

    at_a_glance = said()
    monkeypatch.setattr(polarity, "_may_oppose", lambda *_: True)
    monkeypatch.setattr(polarity, "_are_contrary", lambda *_: True)
    assert said() == at_a_glance


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_words_that_say_something_are_found_wherever_they_stand(path):
    for texts, known in pairs(path):
        for text, language in zip(texts, known, strict=True):
            small, meanings = lowered(text, language), lexicon(language)
            runs = [(one.span(), meanings[one[0]]) for one in LETTERS.finditer(small)]
            read = [
                (meaning.kind if meaning else "roman", *place)
                for place, meaning in runs
                if meaning or roman(text[slice(*place)])
            ]
            marks = scanning._named(text, small, language)
            assert sorted((one.kind, one.start, one.end) for one in marks) == sorted(read)
