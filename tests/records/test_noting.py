"""A correction is added to a record, and every other byte stays."""

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from toolkit.errors import PressError
from toolkit.records.noting import with_correction
from toolkit.strict_yaml import FORBIDDEN, load

DAY = dt.date(2026, 11, 28)
NOTE = 'It was "45", not 54: a #slip'
ENTRY = '- date: 2026-11-28\n{0}  note: "It was \\"45\\", not 54: a #slip"\n'


def entry(indent):
    return indent + ENTRY.format(indent)


@pytest.mark.parametrize(
    ("before", "added", "after"),
    [
        ("kind: event\n", f"corrections:\n{entry('  ')}", ""),
        ("kind: event", f"\ncorrections:\n{entry('  ')}", ""),
        ("kind: event\ncorrections:\n", entry("  "), ""),
        ("corrections:\n- date: 2026-11-01\n  note: One\n", entry(""), ""),
        ("corrections:\n    - date: 2026-11-01\n      note: One\n", entry("    "), ""),
        ("corrections:\n  - note: One\n", entry("  "), "\n# About the title\ntitle: A\n"),
        ("corrections:\n  - note: >-\n      One\n\n      two\n", entry("  "), "title: A\n"),
        ("corrections:\n  - note: One\n  - note: Two\n", entry("  "), "title: |\n  A\n"),
    ],
)
def test_lines_are_added_where_they_belong(before, added, after):
    assert with_correction(before + after, DAY, NOTE) == before + added + after


def test_the_newlines_of_the_file_are_kept():
    made = with_correction("kind: event\r\ntitle: A\r\n", DAY, "Note")
    assert made == (
        'kind: event\r\ntitle: A\r\ncorrections:\r\n  - date: 2026-11-28\r\n    note: "Note"\r\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        "corrections: [{date: 2026-11-01, note: One}]\ntitle: A\n",
        "corrections: []\n",
        "corrections: One\n",
        "{kind: event}\n",
        "- a list\n",
        "kind: event\n...\n",
    ],
)
def test_what_cannot_be_done_by_adding_lines_is_not_done(text):
    assert with_correction(text, DAY, NOTE) is None


def test_what_is_no_yaml():
    with pytest.raises(PressError):
        with_correction("kind: [", DAY, NOTE)


WORDS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1).filter(
    lambda words: not FORBIDDEN.search(words) and "\n" not in words
)


@given(WORDS, st.sampled_from(sorted((ROOT / "releases").rglob("*.yaml"))))
def test_any_note_is_read_back_from_any_sample(words, path):
    text = path.read_text("utf-8")
    made = with_correction(text, DAY, words)
    assert made.startswith(text)
    before = load(text, "").value
    noted = {"date": "2026-11-28", "note": unicodedata.normalize("NFC", words)}
    corrections = [*before.get("corrections", ()), noted]
    assert load(made, "").value == {**before, "corrections": corrections}
