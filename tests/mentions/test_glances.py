"""What is told at a glance is what a closer look tells, over all texts of the corpora."""

from pathlib import Path

import pytest

from toolkit.catalogs.po import parse
from toolkit.mentions import outsiders, persons
from toolkit.mentions.reading import has_capitals, read

CORPUS = Path(__file__).parents[1] / "checks/corpus"
PATHS = sorted(CORPUS.glob("*.po"))


def pairs(path):
    return [(one.msgid, one.msgstr) for one in parse(path.read_bytes(), "x.po").active]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_person_s_name_is_two_words_with_capitals(path):
    texts = [text for pair in pairs(path) for text in pair]
    named = [text for text in texts if persons._PAIR.search(text)]
    assert [text for text in named if not has_capitals(text)] == []


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_name_is_there_where_a_word_may_be_it(path):
    looks = [
        (outsiders.is_there(name, target), bool(outsiders._places(name, target)))
        for source, target in pairs(path)
        for name in read(source).capitals.values()
    ]
    assert any(there for there, _ in looks)
    assert [one for one in looks if one[0] is not one[1]] == []
