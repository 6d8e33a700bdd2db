"""Every defect of wordings.tsv is found by its check; correct texts have no finding at all."""

from pathlib import Path

import pytest

from toolkit import registry
from toolkit.checking.asking import ask_units
from toolkit.model import Message, State, Unit

CHECKS = registry.plugins("checks")
ROWS = [
    line.encode("latin-1", "backslashreplace").decode("unicode_escape").split("\t")
    for line in (Path(__file__).parent / "wordings.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def checks_of(source, target, field, text, translation):
    """Return the checks that find something in a translation."""
    unit = Unit(
        target,
        "2026/x",
        "x.po",
        Message(text, msgctxt=field),
        Message(text, translation, msgctxt=field),
        State.REVIEWED,
        source_locale=source,
    )
    return {problem.check for problem in ask_units([unit], CHECKS, lambda path: None)}


@pytest.mark.parametrize("target", ["az", "en", "ru"])
def test_a_correct_wording_has_no_finding(target):
    rows = [row for row in ROWS if row[0] == "-" and row[2] == target]
    assert rows
    found = [(checks_of(*row[1:]), row) for row in rows]
    assert [(checks, row) for checks, row in found if checks] == []


@pytest.mark.parametrize("wanted", sorted({row[0] for row in ROWS} - {"-"}))
def test_a_wrong_wording_is_found_by_its_check(wanted):
    rows = [row[1:] for row in ROWS if row[0] == wanted]
    assert [row for row in rows if not checks_of(*row) & set(wanted.split(","))] == []
