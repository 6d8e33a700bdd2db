"""An error is a value: the place, the message, and what to do next."""

import pytest

from toolkit.errors import CatalogError, PressError, Problems, Where, printable


@pytest.mark.parametrize(
    ("where", "text"),
    [
        (Where("releases/guba.yaml", 3, 7), "releases/guba.yaml:3:7"),
        (Where("releases/guba.yaml", 3), "releases/guba.yaml:3"),
        (Where("releases/guba.yaml"), "releases/guba.yaml"),
        (Where(), ""),
    ],
)
def test_an_unknown_line_or_column_is_left_out(where, text):
    assert str(where) == text


def test_places_sort_by_file_line_and_column():
    places = [Where("b", 1, 1), Where("a", 10, 1), Where("a", 2, 9), Where("a", 2, 1)]
    assert [str(place) for place in sorted(places)] == ["a:2:1", "a:2:9", "a:10:1", "b:1:1"]


def test_an_error_prints_its_place_first():
    error = PressError("unknown field `titel`", hint="Write `title`.", where=Where("x.yaml", 2, 1))
    assert str(error) == "x.yaml:2:1: unknown field `titel`"
    assert error.hint == "Write `title`."


def test_an_error_without_a_place_is_its_message():
    error = PressError("no such release")
    assert str(error) == "no such release"
    assert (error.hint, error.where) == ("", Where())


def test_a_single_error_stands_for_itself():
    error = CatalogError("no header")
    assert error.errors() == (error,)


def test_problems_keep_every_error_and_print_the_first():
    first = PressError("one", hint="Mend one.", where=Where("x.yaml", 1))
    problems = Problems([first, PressError("two")])
    assert [error.message for error in problems.errors()] == ["one", "two"]
    assert (str(problems), problems.hint) == ("x.yaml:1: one", "Mend one.")


def test_problems_of_problems_are_one_flat_list():
    one, two, three = (PressError(text) for text in ("one", "two", "three"))
    assert Problems([one, Problems([two, three])]).errors() == (one, two, three)


def test_what_many_say_is_told_once():
    again = [PressError("one", where=Where("x.yaml", line)) for line in (1, 2, 1)]
    assert Problems(again).errors() == (again[2], again[1])


def test_one_except_clause_catches_the_family():
    for error in (CatalogError("a"), Problems([PressError("b")])):
        with pytest.raises(PressError):
            raise error


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Qubada “görüş” 2\u00a0iyul\nsətir", "Qubada “görüş” 2\u00a0iyul\nsətir"),
        ("\x1b[2Jtitle", r"\x1b[2Jtitle"),
        ("a\rb\tc", r"a\rb\tc"),
        ("a\u202eb", r"a\u202eb"),
    ],
)
def test_a_text_of_a_file_cannot_steer_the_terminal(text, shown):
    assert printable(text) == shown
