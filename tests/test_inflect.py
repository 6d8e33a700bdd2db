"""`inflect`: the form a sentence would print, or an error that says what exists."""

import pytest

from toolkit import PressError, inflect


def test_each_language_inflects():
    assert inflect("az", "genitive", "Milli Məclis").text == "Milli Məclisin"
    assert inflect("ru", "dative", "Губа", kind="place").text == "Губе"
    assert inflect("en", "indefinite", "NGO").text == "an NGO"


def test_an_unknown_feature_is_an_error_that_lists_the_known():
    with pytest.raises(PressError) as caught:
        inflect("az", "instrumental", "Quba")
    assert "genitive" in caught.value.hint
