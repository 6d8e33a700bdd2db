"""What is told at a glance is what a closer look tells, over all texts of the corpora."""

from itertools import chain

import pytest

from tests.checks import corpora
from tests.checks.corpora import pairs
from toolkit.mentions.persons import fathers, outsiders, tabled
from toolkit.mentions.persons.outsiders import is_there
from toolkit.mentions.places import nationalities, settlements
from toolkit.mentions.reading import has_capitals, read
from toolkit.naming import Naming
from toolkit.sources import Sources

from .newsroom import ROOT

PATHS = corpora.PATHS[::2]


def test_a_person_s_name_is_two_words_with_capitals():
    texts = [(path.stem, text) for path in PATHS for pair in pairs(path) for text in pair]
    named = [one for one in texts if tabled._PAIR.search(one[1])]
    assert named
    assert [one for one in named if not has_capitals(one[1])] == []


def test_a_name_is_there_where_a_word_may_be_it():
    looks = [
        (path.stem, name, is_there(name, target), bool(outsiders._places(name, target)))
        for path in PATHS
        for source, target in pairs(path)
        for name in read(source).capitals.values()
    ]
    assert {path for path, _, there, _ in looks if there} == {path.stem for path in PATHS}
    assert [one for one in looks if one[2] is not one[3]] == []


def test_a_text_without_a_cue_has_nothing_that_the_rule_is_about():
    texts = [text for path in PATHS for pair in pairs(path) for text in pair]
    named = [text for text in texts if list(fathers._fathers(text))]
    assert [text for text in named if not fathers._CUE.is_in(text)] == []
    kinds = [*settlements._VILLAGES.values(), *settlements._DISTRICTS.values()]
    placed = [text for text in texts if any(settlements._named(kind, text) for kind in kinds)]
    assert [text for text in placed if not settlements._CUE.is_in(text)] == []


@pytest.mark.parametrize("code", ["az", "en", "ru"])
def test_a_word_that_names_a_nation_is_a_cue(code):
    texts = corpora.texts(code, PATHS)
    known = nationalities._words(code)
    named = [
        word for word in {*chain.from_iterable(read(text).words for text in texts)} if known[word]
    ]
    assert len(named) > 10
    assert [word for word in named if not nationalities._CUES[code].is_in(word)] == []


@pytest.mark.parametrize("code", ["az", "en", "ru"])
def test_a_word_that_may_begin_a_forbidden_variant_is_told_by_its_beginning(code):
    forbidden = Naming(Sources(ROOT)).rules("en", code)._forbidden
    words = {word for text in corpora.texts(code, PATHS) for word in read(text).words}
    for word in words:
        may_begin = [at for at, one in enumerate(forbidden._variants) if one.may_begin(word)]
        assert list(forbidden._begun[word]) == may_begin


@pytest.mark.parametrize("code", ["az", "en", "ru"])
def test_names_that_wait_for_their_words_are_all_those_of_a_text(code):
    sources = Sources(ROOT)
    waiting, made = (Naming(sources).rules(code, code) for _ in range(2))
    texts = corpora.texts(code, PATHS)
    for lazy, whole in (
        (waiting.names.source, made.names.source),
        (waiting._common.target, made._common.target),
    ):
        whole.complete()
        assert [text for text in texts if lazy.mentions(text) != whole.mentions(text)] == []
