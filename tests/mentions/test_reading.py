"""A text as names are looked for in it: folding moves no word, and capitals stay known."""

import re
import sys

import pytest

from toolkit.mentions.reading import fold, read

_WORD = re.compile(r"[^\W_]")


def test_folding_keeps_each_letter_in_its_place_and_makes_none():
    characters = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]
    text = "\n".join(characters)
    folded = fold(text)
    assert len(folded) == len(text)
    assert [
        one
        for one, small in zip(text, folded, strict=True)
        if bool(_WORD.match(one)) is not bool(_WORD.match(small))
    ] == []


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("İlham Əliyeva-Nın ofisi", {0: "ilham", 1: "əliyeva", 2: "nin"}),
        ("В Шеки, 15 мая Ёлка", {0: "в", 1: "шеки", 4: "елка"}),
        (
            "Write to Info@Ombudsman.az or WWW.SITE.AZ #Baku In Baku",
            {0: "write", 3: "in", 4: "baku"},
        ),
        ("Ask Info@site.az: Baku", {0: "ask", 1: "baku"}),
        ("in baku", {}),
    ],
)
def test_capitals(text, capitals):
    reading = read(text)
    assert reading.capitals == capitals
    assert all(reading.words[at] == word for at, word in capitals.items())
    assert [at for at in range(len(reading.words)) if reading.is_capital(at)] == [*capitals]


@pytest.mark.parametrize("text", ["İSMAYILLI", "Ёлка", "ABC’s Ñandú İı"])
def test_folding_keeps_every_offset(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)
