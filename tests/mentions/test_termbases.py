"""What the termbase of a newsroom says of names, and what it leaves open."""

from toolkit.naming import Naming

from .newsroom import make, sample


def test_a_newsroom_may_prefer_another_name_of_a_country(tmp_path):
    termbase = "places:\n  holland:\n    name: Netherlands\n"
    names = {"ru": {("place holland", "Netherlands"): "Голландия"}}
    preferred = Naming(make(tmp_path / "newsroom", termbase, names)).rules("en", "ru")
    assert not preferred.missing("In the Netherlands", "В Голландии")
    assert preferred.missing("In the Netherlands", "В Нидерландах")


def test_a_name_without_a_translation_is_not_asked_for(tmp_path):
    made = Naming(make(tmp_path / "newsroom", "places:\n  x:\n    name: Xanadu\n"))
    assert not made.rules("en", "ru").missing("In Xanadu", "В раю")


def test_forbidden_variants_of_several_words_and_none(tmp_path):
    termbase = (
        "institutions:\n  call-center:\n    name: Call Center\n"
        "    forbidden: {ru: [горячая линия, '!']}\n"
    )
    made = Naming(make(tmp_path / "newsroom", termbase)).rules("en", "ru")
    (finding,) = made.forbidden("По горячей линии и по другой линии")
    assert (finding.start, finding.end, finding.hint) == (3, 16, "")


def test_languages_that_are_not_the_newsrooms_have_no_rules():
    assert sample().rules("en", "fr") is None
    assert sample().rules("en", "ru") is not None
