"""The text report: lines to jump to, excerpts with carets, and counts at the end."""

import pytest

from toolkit.model import Checked, Problem, Severity
from toolkit.reports.text import render

from .problems import ALL, BLANKS, HOSTILE, MISSING, UNUSED, checked


def caret_line(text, start, end):
    """Return what stands under the excerpt, and the excerpt."""
    problem = Problem("c", Severity.NOTE, "a.po", "m", text=text, start=start, end=end)
    _, shown, carets, *_ = render(checked(problem), colour=False).splitlines()
    return shown[4:], carets[4:]


def test_problems_stand_by_file_and_are_counted():
    assert render(checked(*ALL), colour=False) == (
        "error: 100% wrong, they say: a, b and c [invalid-catalog]\n"
        "\n"
        "locales/ru/LC_MESSAGES/press.po:3:1: error: not translated [missing-translation]\n"
        "    A seminar was held.\n"
        "locales/ru/LC_MESSAGES/press.po:12:9: warning: more than one blank [double-spaces]\n"
        "    title: Seminar in Guba\n"
        "    В Губе  семинар\n"
        "          ^^\n"
        "    hint: Leave one.\n"
        "\n"
        "releases/2020/guba.yaml:4: note: nothing here [unused-ignore]\n"
        "\n"
        "2 errors, 1 warning, 1 note"
    )


def test_what_was_silenced_is_counted_too():
    assert render(Checked((), ignored=2, known=31), colour=False) == (
        "0 errors, 0 warnings, 0 notes, 2 ignored, 31 in the baseline"
    )


def test_colours_mark_the_severity_and_the_place():
    report = render(checked(BLANKS, MISSING, UNUSED), colour=True)
    for painted in ("\x1b[33mwarning\x1b[0m", "\x1b[33m^^\x1b[0m", "\x1b[1;31merror\x1b[0m"):
        assert painted in report
    assert "\x1b[34mnote\x1b[0m" in report


def test_no_input_steers_the_terminal():
    report = render(checked(HOSTILE), colour=False)
    assert not set("\x1b\x07\x85\x9b\u202e\u200b\ud800") & set(report)
    assert r"t\x1b[2J" in report


@pytest.mark.parametrize(
    ("text", "start", "end", "shown", "carets"),
    [
        ("Qubada  görüş", 6, 8, "Qubada  görüş", "      ^^"),
        # Wide characters take two columns, combining ones none.
        ("日本 x", 3, 4, "日本 x", "     ^"),
        ("日本", 0, 2, "日本", "^^^^"),
        ("e\u0301le x", 4, 5, "e\u0301le x", "   ^"),
        # A mark alone is shown under its letter.
        ("ae\u0301", 2, 3, "ae\u0301", " ^"),
        # What cannot be seen is shown as an escape, all of it marked.
        ("a\u200bb", 1, 2, "a\\u200bb", " ^^^^^^"),
        ("a\nb c", 2, 3, "a\\nb c", "   ^"),
        # A place at the end, or without length.
        ("abc", 3, 3, "abc", "  ^"),
        ("abc", 1, 1, "abc", " ^"),
    ],
)
def test_the_caret_stands_under_the_place(text, start, end, shown, carets):
    assert caret_line(text, start, end) == (shown, carets)


@pytest.mark.parametrize("place", [0, 1, 25, 76, 200, 399, 400])
def test_of_a_long_text_what_is_around_the_place_is_shown(place):
    text = "".join(chr(ord("а") + number % 32) for number in range(401))
    shown, carets = caret_line(text, place, place + 1)
    assert len(shown) <= 76
    assert shown[carets.index("^")] == text[place]
    assert shown.startswith("...") is (place > 60)
    assert shown.endswith("...") is (place < 340)
    assert shown.removeprefix("...").removesuffix("...") in text


@pytest.mark.parametrize("place", [0, 1, 200, 201, 398, 399])
def test_a_mark_at_the_edge_of_an_excerpt_stays_with_its_letter(place):
    letters = "abcdefghijklmnopqrstuvwxyz" * 8
    text = "".join(f"{letter}\u0301" for letter in letters[:200])
    shown, carets = caret_line(text, place, place + 1)
    columns = shown.replace("\u0301", "")
    assert len(columns) <= 76
    assert shown.count("\u0301") == len(columns.replace(".", ""))
    assert columns[len(carets) - 1] == letters[place // 2]


def test_a_place_longer_than_the_excerpt_is_marked_as_far_as_it_is_shown():
    shown, carets = caret_line("x" * 300, 50, 250)
    assert len(carets) <= len(shown)
