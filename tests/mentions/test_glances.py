"""What is told at a glance is what a closer look tells, over all texts of the corpora."""

from functools import cache
from pathlib import Path

from toolkit.catalogs.po import parse
from toolkit.mentions import outsiders, persons
from toolkit.mentions.outsiders import is_there
from toolkit.mentions.reading import has_capitals, read

CORPUS = Path(__file__).parents[1] / "checks/corpus"
PATHS = sorted(CORPUS.glob("*.po"))


@cache
def pairs(path):
    return [(one.msgid, one.msgstr) for one in parse(path.read_bytes(), "x.po").active]


def test_a_person_s_name_is_two_words_with_capitals():
    texts = [(path.stem, text) for path in PATHS for pair in pairs(path) for text in pair]
    named = [one for one in texts if persons._PAIR.search(one[1])]
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
