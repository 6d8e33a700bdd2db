"""Countries are places without an entry of the newsroom's own."""

import pytest

from toolkit.reference.countries import countries

LANGUAGES = ("az", "en", "ru")


@pytest.mark.parametrize(
    "typed", ["Türkiyə", "Türkiye", "Turkey", "Турция", "ABŞ", "США", "the Netherlands", "ОАЭ"]
)
def test_any_spelling_finds_a_country(typed):
    known = countries(LANGUAGES).find(typed.removeprefix("the "), ("place",))
    assert known.id.startswith("country-")
    assert set(known.forms) == set(LANGUAGES)


def test_there_are_some_two_hundred():
    assert 240 < len(countries(LANGUAGES).entries) < 300


def test_a_release_may_take_place_abroad(newsroom, press):
    (newsroom / "releases/2026/abroad.yaml").write_text(
        "kind: event\nlanguage: en\nlanguages: [en]\ndate: 2026-01-15\ntitle: T\n"
        "format: seminar\nplace: Netherlands\nbody: [Sample text.]\n",
        "utf-8",
    )
    done = press("build", "abroad", "--format", "txt", cwd=newsroom)
    assert done.code == 0, done.err
    text = (newsroom / "dist/en/2026/abroad.txt").read_text("utf-8")
    assert "A seminar was held in the Netherlands." in text


def test_the_newsroom_s_own_entry_comes_first(newsroom, press):
    termbase = newsroom / "locales/termbase.yaml"
    text = termbase.read_text("utf-8")
    own = "\nplaces:\n  britain:\n    name: Great Britain\n"
    termbase.write_text(text.replace("\nplaces:\n", own), "utf-8")
    (newsroom / "releases/2026/abroad.yaml").write_text(
        "kind: event\nlanguage: en\nlanguages: [en]\ndate: 2026-01-15\ntitle: T\n"
        "format: seminar\nplace: Great Britain\nbody: [Sample text.]\n",
        "utf-8",
    )
    press("build", "abroad", "--format", "txt", cwd=newsroom)
    text = (newsroom / "dist/en/2026/abroad.txt").read_text("utf-8")
    assert "held in Great Britain." in text


def test_a_language_that_cldr_does_not_know_has_none():
    found = countries(("en", "xx")).find("Georgia", ("place",))
    assert dict(found.forms) == {"en": "Georgia"}
