"""Words made of the names of countries: a text that has one names the country."""

from pathlib import Path

import pytest

from tests.mentions.newsroom import sample
from toolkit.mentions.acceptance import is_named
from toolkit.mentions.reading import read

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "demonyms.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize("at", [1, 2, 3], ids=["en", "az", "ru"])
def test_a_word_made_of_the_name_of_a_country_stands_for_it(at):
    index = sample().index(["", "en", "az", "ru"][at])
    spelt = {
        row[0]: index.spellings(index.get("place", f"country-{row[0].lower()}")) for row in ROWS
    }
    told = [(row[0], word.replace("~", " ")) for row in ROWS for word in row[at].split()]
    assert [one for one in told if not is_named(spelt[one[0]], read(one[1]))] == []
