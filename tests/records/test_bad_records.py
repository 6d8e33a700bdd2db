"""A bad record: exit 2, one clear line with its place and a hint, nothing written."""

import re

import pytest

from tests.conftest import files

GOOD = """\
kind: event
language: en
date: 2026-01-15
title: A seminar
format: seminar
body: [A paragraph.]
"""
BAD = {
    "unknown kind": (GOOD.replace("event", "evnt"), 1, "`kind`: 'evnt' is not a kind"),
    "no kind": (GOOD.replace("kind: event\n", ""), 1, "`kind` is missing"),
    "unknown key": (GOOD + "tittle: x\n", 7, "unknown field `tittle`"),
    "missing field": (GOOD.replace("format: seminar\n", ""), 1, "`format` is missing"),
    "wrong type": (
        GOOD.replace("A seminar", "[a, list]"),
        4,
        "`title`: expected a text; found a list",
    ),
    "mapping for a text": (GOOD.replace("A seminar", "{a: b}"), 4, "`title`: expected a text"),
    "text for a list": (
        GOOD.replace("[A paragraph.]", "A paragraph."),
        6,
        "`body`: expected a list",
    ),
    "unknown name": (GOOD + "place: Gubba\n", 7, "`place`: no place is called 'Gubba'"),
    "impossible date": (
        GOOD.replace("01-15", "02-30"),
        3,
        "`date`: 2026-02-30 is not in the calendar",
    ),
    "no date": (GOOD.replace("2026-01-15", "soon"), 3, "`date`: expected a day such as"),
    "date as a number": (GOOD.replace("2026-01-15", "1593475200"), 3, "`date`: expected a day"),
    "date with a time": (
        GOOD.replace("2026-01-15", "2026-01-15T00:00"),
        3,
        "`date`: expected a day",
    ),
    "duplicate key": (GOOD + "title: Another\n", 7, "duplicate field `title` (first on line 4)"),
    "alias": (GOOD.replace("A seminar", "&a A seminar") + "summary: *a\n", 4, "anchor `&a`"),
    "tag": (GOOD.replace("A seminar", "!!str A seminar"), 4, "tag "),
    "merge key": (GOOD + "<<: {title: x}\n", 7, "merge keys are not allowed"),
    "empty title": (
        GOOD.replace("A seminar", '""'),
        4,
        "`title`: expected a text; found nothing in it",
    ),
    "blank title": (GOOD.replace("A seminar", '"  "'), 4, "`title`: expected a text"),
    "no title at all": (GOOD.replace(" A seminar", ""), 1, "`title` is missing"),
    "control character": (
        GOOD.replace("A sem", '"A \\u0007').replace("inar", 'inar"', 1),
        4,
        "forbidden character U+0007",
    ),
    "escape": (GOOD.replace("A seminar", "A \x1b[31mseminar"), 4, "forbidden character U+001B"),
    "bidirectional override": (
        GOOD.replace("A seminar", "A \u202eseminar"),
        4,
        "forbidden character U+202E",
    ),
    "lone surrogate": (GOOD.replace("A seminar", '"\\uD800"'), 4, ""),
    "tab": (GOOD.replace("date", "\tdate"), 3, "not valid YAML"),
    "second document": (GOOD + "---\nkind: event\n", 7, "second document"),
    "not a mapping": ("- kind: event\n", 1, "expected a record"),
    "empty": ("", 0, "expected a record"),
    "word too long": (
        GOOD.replace("A paragraph.", "x" * 2000),
        6,
        "`body[1]`: expected words of at most",
    ),
    "block of two kinds of typo": (
        GOOD.replace("[A paragraph.]", "[{qoute: x}]"),
        6,
        "`body[1]`: expected a paragraph, or one of",
    ),
    "picture outside": (
        GOOD.replace("A paragraph.", "{image: ../../etc/x.png, alt: x}"),
        6,
        "`body[1].image`",
    ),
    "an unknown language": (
        GOOD + "languages: [en, xx]\n",
        7,
        "`languages[2]`: expected a code of a language such as az, en or ru; found 'xx'",
    ),
    "no address": (
        GOOD + "contacts: [{name: Press service, email: press}]\n",
        7,
        "`contacts[1].email`: expected an address such as press@example.org",
    ),
    "nobody before the others": (
        GOOD + "participants: [...]\n",
        7,
        "`participants`: `...` stands for others at the end of a list",
    ),
    "unknown closing": (
        GOOD + "closing: fireworks\n",
        7,
        "`closing`: expected 'questions-answered'",
    ),
}


def refused(done, line, message):
    """Whether a command ended with one clear error of the record and its hint, and nothing else."""
    first, hint = done.err.splitlines()[:2]
    place = rf"releases/2026/bad\.yaml:{line}:\d+: " if line else r"releases/2026/bad\.yaml.*: "
    assert re.match(place + re.escape(message), first), first
    assert hint.startswith("  hint: ")
    assert "Traceback" not in done.err
    assert "\x1b" not in done.err
    return (done.code, done.out) == (2, "")


@pytest.mark.parametrize("case", BAD)
def test_a_bad_record(case, newsroom, press):
    text, line, message = BAD[case]
    path = newsroom / "releases/2026/bad.yaml"
    path.write_text(text, "utf-8", newline="\n")
    before = files(newsroom)
    assert refused(press("sync", cwd=newsroom), line, message)
    assert files(newsroom) == before


@pytest.mark.parametrize("case", ["unknown kind", "unknown name", "lone surrogate"])
@pytest.mark.parametrize("command", [("build",), ("sync",), ("status",), ("build", "2026/bad")])
def test_every_command_refuses_it(command, case, newsroom, press):
    text, line, message = BAD[case]
    (newsroom / "releases/2026/bad.yaml").write_text(text, "utf-8", newline="\n")
    before = files(newsroom)
    assert refused(press(*command, cwd=newsroom), line, message)
    assert files(newsroom) == before


@pytest.mark.parametrize("case", ["unknown kind", "unknown name", "lone surrogate"])
def test_a_check_lists_it_and_goes_on(case, newsroom, press):
    (newsroom / "releases/2026/bad.yaml").write_text(BAD[case][0], "utf-8", newline="\n")
    checked = press("check", cwd=newsroom)
    assert checked.code == 2
    assert "[invalid-record]" in checked.out


def test_not_utf8(newsroom, press):
    (newsroom / "releases/2026/bad.yaml").write_bytes(GOOD.encode() + b"summary: \xff\n")
    done = press("build", cwd=newsroom)
    assert done.code == 2
    assert done.err.startswith("releases/2026/bad.yaml:7: is not UTF-8")


def test_every_fault_of_a_record_is_told_at_once(newsroom, press):
    text = GOOD.replace("A seminar", "[a]") + "placee: Guba\nmoderator: Nobody Known\n"
    (newsroom / "releases/2026/bad.yaml").write_text(text, "utf-8")
    errors = [line for line in press("build", cwd=newsroom).err.splitlines() if "bad.yaml" in line]
    assert [line.split(": ")[1] for line in errors] == ["`title`", "unknown field `placee`"]


def test_a_bad_record_leaves_the_previous_output(newsroom, press):
    press("build", cwd=newsroom)
    before = files(newsroom / "dist")
    (newsroom / "releases/2026/bad.yaml").write_text("kind: event\n", "utf-8")
    assert press("build", cwd=newsroom).code == 2
    assert files(newsroom / "dist") == before


def test_a_name_two_entries_share_asks_which(newsroom, press):
    termbase = newsroom / "locales/termbase.yaml"
    text = termbase.read_text("utf-8").replace(
        "places:\n", "places:\n  guba-village:\n    name: Guba\n"
    )
    termbase.write_text(text, "utf-8")
    (newsroom / "releases/2026/one.yaml").write_text(GOOD + "place: Guba\n", "utf-8")
    done = press("build", cwd=newsroom)
    assert done.code == 2
    assert "releases/2026/one.yaml:7:8: 'Guba' may be `guba` or `guba-village`" in done.err
    assert "hint: Write the id instead" in done.err


def test_an_unknown_name_says_how_to_add_it(newsroom, press):
    (newsroom / "releases/2026/one.yaml").write_text(GOOD + "moderator: Nobody Known\n", "utf-8")
    done = press("build", cwd=newsroom)
    assert done.code == 2
    assert "hint: Add it to locales/termbase.yaml under `people:`" in done.err
