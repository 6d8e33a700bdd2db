"""Ignore comments: what they silence, where they may stand, and what is wrong with some."""

import json
import re

import pytest

from toolkit.catalogs.po import parse
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.ignoring import asks, settle
from toolkit.checking.record_comments import asked_in_record
from toolkit.checking.rules import rules
from toolkit.model import Problem, Severity
from toolkit.sources import Sources

RECORD = "releases/2026/opening.yaml"
CATALOG = "locales/{}/LC_MESSAGES/releases/2026/opening.po"
BECAUSE = "because the poster has them"
TEXT = """\
kind: statement
language: en
languages: [en, ru, az]
date: 2026-01-05
title: The office opens
summary: It opens today.
body:
  - The office opens at nine.
  - quote: Come and see.
    speaker: Sabina Aliyeva
  - |
    First paragraph.

    Second paragraph.
"""
MESSAGES = {
    "title": "The office opens",
    "summary": "It opens today.",
    "body": "The office opens at nine.",
    "quote": "Come and see.",
    "first": "First paragraph.",
    "second": "Second paragraph.",
}


@pytest.fixture
def opening(newsroom, press):
    """A newsroom with a release whose every translation has two blanks somewhere."""
    (newsroom / RECORD).write_text(TEXT, "utf-8")
    assert press("sync", "opening", cwd=newsroom).code == 0
    for code in ("az", "ru"):
        path = newsroom / CATALOG.format(code)
        text = path.read_text("utf-8")
        header, _, entries = text.partition("\n\n")
        entries = re.sub(r'(msgid "(.*)"\nmsgstr )""', r'\1"ə  \2"', entries)
        path.write_text(f"{header}\n\n{entries}", "utf-8")
    return newsroom


@pytest.fixture
def found(opening, press):
    """Return what is found in the release: (check, message of the record or of the problem)."""

    def problems(*arguments):
        arguments = arguments or ("--select", "double-spaces,invalid-ignore,unused-ignore")
        done = press("check", "--format", "json", RECORD, *arguments, cwd=opening)
        rows = json.loads(done.out)["problems"]
        return {(one["check"], one["locale"], one["msgid"] or one["message"]) for one in rows}

    return problems


def write(newsroom, path, old, new):
    text = (newsroom / path).read_text("utf-8")
    assert text.count(old) == 1
    (newsroom / path).write_text(text.replace(old, new), "utf-8")


def blanks(*names, codes=("az", "ru")):
    return {("double-spaces", code, MESSAGES[name]) for name in names for code in codes}


def test_without_a_comment_everything_is_found(found):
    assert found() == blanks(*MESSAGES)


@pytest.mark.parametrize(
    ("old", "new", "silenced"),
    [
        ("title: The", "# {}\ntitle: The", {"title"}),
        ("office opens\n", "office opens  # {}\n", {"title"}),
        ("  - The", "  # {}\n  - The", {"body"}),
        ("at nine.", "at nine.  # {}", {"body"}),
        ("see.", "see.  # {}", {"quote"}),
        ("  - quote", "  # {}\n  - quote", {"quote"}),
        ("  - |\n", "  - |  # {}\n", {"first", "second"}),
        ("  - |\n", "  # {}\n  - |\n", {"first", "second"}),
        ("body:\n", "body:  # {}\n", {"body", "quote", "first", "second"}),
        ("body:\n", "# {}\nbody:\n", {"body", "quote", "first", "second"}),
        ("title: The", "# Written by hand.\n# {}\n# Kept.\n\ntitle: The", {"title"}),
    ],
)
def test_a_comment_in_a_record_is_about_its_field_in_every_language(
    old, new, silenced, opening, found
):
    comment = f"check: ignore double-spaces {BECAUSE}"
    write(opening, RECORD, old, new.format(comment))
    assert found() == blanks(*MESSAGES) - blanks(*silenced)


def test_equal_texts_of_other_fields_are_not_meant(opening, press, found):
    write(opening, RECORD, "  - The office opens at nine.", "  - heading: It opens today.")
    write(opening, RECORD, "summary:", f"# check: ignore double-spaces {BECAUSE}\nsummary:")
    press("sync", "opening", cwd=opening)
    for code in ("az", "ru"):
        path = opening / CATALOG.format(code)
        entry = 'msgctxt "heading"\nmsgid "It opens today."\nmsgstr "ə  It opens today."'
        text = path.read_text("utf-8")
        text = re.sub(r'(#.*\n)*msgctxt "heading"\nmsgid .*\nmsgstr .*', entry, text)
        path.write_text(text, "utf-8")
    assert blanks("summary") <= found()


def test_a_comment_in_a_catalog_is_about_its_entry(opening, found):
    comment = f"# check: ignore double-spaces {BECAUSE}\n"
    write(opening, CATALOG.format("ru"), 'msgctxt "title"', f'{comment}msgctxt "title"')
    assert found() == blanks(*MESSAGES) - blanks("title", codes=("ru",))


def test_the_report_counts_what_is_ignored(opening, press):
    write(opening, RECORD, "body:\n", f"body:  # check: ignore double-spaces {BECAUSE}\n")
    done = press("check", "--strict", RECORD, "--select", "double-spaces", cwd=opening)
    assert (done.code, done.out.splitlines()[-1]) == (
        1,
        "0 errors, 4 warnings, 0 notes, 8 ignored",
    )
    write(opening, RECORD, "title:", f"# check: ignore double-spaces {BECAUSE}\ntitle:")
    write(opening, RECORD, "summary:", f"# check: ignore double-spaces {BECAUSE}\nsummary:")
    done = press("check", "--strict", RECORD, "--select", "double-spaces", cwd=opening)
    assert (done.code, done.out) == (0, "0 errors, 0 warnings, 0 notes, 12 ignored\n")


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("check: ignore double-spaces", "an ignore comment without a reason"),
        ("check: ignore double-spaces because", "an ignore comment without a reason"),
        ("check: ignore", "an ignore comment that names no check"),
        ("check: ignore because I say so", "an ignore comment that names no check"),
        (
            "check: ignore speling because x",
            "an ignore comment names an unknown check 'speling'",
        ),
        (
            "check: ignore double-spaces, speling because x",
            "an ignore comment names an unknown check 'speling'",
        ),
        *(
            (f"check: ignore {name} because x", f"'{name}' cannot be ignored")
            for name in (
                "missing-translation",
                "draft-translation",
                "stale-translation",
                "fuzzy-translation",
                "invalid-record",
                "invalid-catalog",
                "absent-fact",
                "missing-file",
                "unknown-gender",
                "invalid-ignore",
                "unused-ignore",
            )
        ),
    ],
)
def test_a_comment_that_cannot_be_followed_is_an_error(comment, message, opening, found):
    write(opening, RECORD, "title:", f"# {comment}\ntitle:")
    write(opening, CATALOG.format("ru"), 'msgctxt "title"', f'# {comment}\nmsgctxt "title"')
    own = {("invalid-ignore", "", message), ("invalid-ignore", "ru", message)}
    assert found() == blanks(*MESSAGES) | own


def test_a_comment_that_nothing_follows_is_an_error(opening, found):
    write(
        opening,
        RECORD,
        "Second paragraph.\n",
        "Second paragraph.\n# check: ignore double-spaces because x\n",
    )
    own = ("invalid-ignore", "", "an ignore comment that nothing follows")
    assert found() == blanks(*MESSAGES) | {own}


def test_the_place_of_a_wrong_comment_is_told(opening, press):
    write(opening, RECORD, "title:", "# check: ignore\ntitle:")
    done = press("check", RECORD, "--select", "invalid-ignore", cwd=opening)
    assert done.code == 1
    assert done.out.startswith(f"{RECORD}:5:1: error: an ignore comment that names no check")


def test_a_comment_that_ignores_nothing_is_a_note_once_the_check_was_run(opening, found):
    write(
        opening, RECORD, "title:", "# check: ignore placeholders, double-spaces because x\ntitle:"
    )
    silenced = blanks(*MESSAGES) - blanks("title")
    assert found() == silenced
    own = ("unused-ignore", "", "nothing here is 'placeholders' any more")
    checks = "double-spaces,placeholders,unused-ignore"
    assert found("--select", checks) == silenced | {own}
    assert found("--select", "placeholders") == set()


def test_a_comment_waits_for_a_translation_before_it_is_called_unused(opening, found):
    comment = "# check: ignore placeholders because x\n"
    write(opening, RECORD, "title:", f"{comment}title:")
    path = CATALOG.format("ru")
    write(opening, path, 'msgctxt "title"', f'{comment}msgctxt "title"')
    write(opening, path, 'msgstr "ə  The office opens"', 'msgstr ""')
    assert found("--select", "placeholders,unused-ignore") == set()
    write(
        opening, path, 'msgid "The office opens"\nmsgstr ""', 'msgid "The office opens"\nmsgstr "ə"'
    )
    told = {locale for _, locale, _ in found("--select", "placeholders,unused-ignore")}
    assert told == {"", "ru"}


def test_nothing_unreviewed_passes_by_a_comment(opening, press):
    path = CATALOG.format("ru")
    write(
        opening,
        path,
        'msgctxt "title"',
        '# check: ignore fuzzy-translation because x\n#, fuzzy\nmsgctxt "title"',
    )
    done = press("check", RECORD, cwd=opening)
    assert done.code == 1
    assert "[fuzzy-translation]" in done.out
    assert "'fuzzy-translation' cannot be ignored" in done.out


def test_a_comment_in_a_catalog_from_elsewhere(opening, press, tmp_path):
    path = tmp_path / "other.po"
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    entry = 'msgid "A b"\nmsgstr "А  б"\n'
    path.write_text(f"{header}\n# check: ignore double-spaces {BECAUSE}\n{entry}", "utf-8")
    done = press("check", path, "--select", "double-spaces,unused-ignore", cwd=opening)
    assert done.out == "0 errors, 0 warnings, 0 notes, 1 ignored\n"
    path.write_text(f"# check: ignore placeholders {BECAUSE}\n{header}\n{entry}", "utf-8")
    done = press("check", path, cwd=opening)
    assert f"{path}:1:1: note: nothing here is 'placeholders' any more" in done.out


def test_a_comment_in_the_termbase_is_about_its_entry(opening, press):
    comment = f"  # check: ignore double-spaces {BECAUSE}\n"
    termbase = "locales/termbase.yaml"
    write(opening, termbase, "  zaur-valimammadli:\n", f"{comment}  zaur-valimammadli:\n")
    names = opening / "locales/ru/LC_MESSAGES/termbase.po"
    text = names.read_text("utf-8")
    names.write_text(text.replace("Заур Велимамедли", "Заур  Велимамедли"), "utf-8")
    done = press(
        "check", "--select", "double-spaces", "locales/ru/LC_MESSAGES/termbase.po", cwd=opening
    )
    assert done.out == "0 errors, 0 warnings, 0 notes, 1 ignored\n"


def kept_at(lines, path, asked):
    """Return the lines whose problems, which are of no message, are not ignored."""
    problems = [
        Problem("double-spaces", Severity.WARNING, path, "m", line, line and 3) for line in lines
    ]
    settled = settle(problems, asked, rules(), rules())
    assert settled.own == ()
    assert {one.line for one in (*settled.kept, *settled.ignored)} == set(lines)
    return {one.line for one in settled.kept}


def test_problems_of_a_record_are_ignored_by_their_lines(opening):
    write(opening, RECORD, "  - quote:", f"  # check: ignore double-spaces {BECAUSE}\n  - quote:")
    sources = Sources(opening)
    resolved = sources.resolved(RECORD.removeprefix("releases/").removesuffix(".yaml"))
    asked = list(asked_in_record(sources, resolved))
    # The quotation and its speaker stand in lines 10 and 11.
    assert kept_at(range(15), RECORD, asked) == set(range(15)) - {10, 11}


def test_problems_of_a_header_and_of_an_entry_are_ignored_by_their_lines():
    comment = f"# check: ignore double-spaces {BECAUSE}\n"
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    entry = '#: a\nmsgid "A"\nmsgstr "А"\n'
    gone = f'{comment}#~ msgid "B"\n#~ msgstr "Б"\n'
    in_header = parse(f"{comment}{header}\n{entry}\n{gone}", "a.po")
    assert kept_at(range(12), "a.po", list(asked_in_catalog(in_header))) == set(range(4, 12))
    in_entry = parse(f"{header}\n{comment}{entry}\n{gone}", "a.po")
    kept = kept_at(range(12), "a.po", list(asked_in_catalog(in_entry)))
    assert kept == set(range(12)) - {4, 5, 6, 7}


@pytest.mark.parametrize(
    ("comment", "is_ours"),
    [
        ("check: ignore x because y", True),
        ("Check:ignore x", True),
        ("check: ignored", False),
        ("check: is this right?", False),
        ("to check: ignore this", False),
    ],
)
def test_other_comments_are_let_be(comment, is_ours):
    assert asks(comment) is is_ours
