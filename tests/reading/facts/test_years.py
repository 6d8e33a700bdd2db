"""Years: figures of one year that a translation gives to another."""

import pytest

from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair
from toolkit.reading.facts.years import exchanged_years


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("from 712 in 2021 to 689 in 2022", "с 689 в 2021 году до 712 в 2022-м", ("689", "712")),
        (
            "1,250 calls in 2021 and 980 in 2022",
            "в 2021 году — 980, в 2022 году — 1250",
            ("980", "1250"),
        ),
        ("from 712 in 2021 to 689 in 2022", "с 712 в 2021 году до 689 в 2022-м", ("", "")),
        # Another figure is a wrong number, and one year alone is compared with none.
        ("from 712 in 2021 to 689 in 2022", "с 712 в 2021 году до 698 в 2022-м", ("", "")),
        ("712 in 2021", "712 в 2021 году", ("", "")),
        ("from 712 in 2021 to 689 in 2022", "сократилось", ("", "")),
        ("in 2021 and in 2022", "в 2021 и в 2022 годах", ("", "")),
    ],
)
def test_figures_that_have_each_others_year(source, target, found):
    ours, theirs = language("en").CONVENTIONS, language("ru").CONVENTIONS
    assert exchanged_years(Pair(source, target, "", Genre.FREE, ours, theirs)) == found
