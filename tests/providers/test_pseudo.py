"""Pseudo-translation: looks foreign, keeps what must stay, needs nobody."""

import pytest

from toolkit.model import Request
from toolkit.providers import pseudo


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Open data", "[!! Òpéñ dàtà !!]"),
        (" Edges stay\n", " [!! Édgéś śtàý !!]\n"),
        ("{count:genitive} of <b>us</b>", "[!! {count:genitive} òf <b>úś</b> !!]"),
        ("**See** [us](https://example.org/a)", "[!! **Śéé** [úś](https://example.org/a) !!]"),
        (
            "Write to us@example.org, %(name)s &amp; co",
            "[!! Wŕíté tò us@example.org, %(name)s &amp; çò !!]",
        ),
    ],
)
def test_accents_and_brackets(text, expected):
    (reply,) = pseudo.draft([Request(text, "en", "az", "body")])
    assert reply.text == expected
    assert pseudo.OFFLINE
