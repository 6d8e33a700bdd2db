"""Every defect of wordings.tsv is found by its check; correct texts have no finding at all."""

from itertools import permutations
from pathlib import Path

import pytest

from toolkit import registry
from toolkit.checking.asking import ask_units
from toolkit.model import Message, Severity, State, Unit

CHECKS = registry.plugins("checks")
ROWS = [
    line.encode("latin-1", "backslashreplace").decode("unicode_escape").split("\t")
    for line in (Path(__file__).parent / "wordings.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def problems_of(source, target, field, text, translation):
    """Return what the checks find in a translation."""
    unit = Unit(
        target,
        "2026/x",
        "x.po",
        Message(text, msgctxt=field),
        Message(text, translation, msgctxt=field),
        State.REVIEWED,
        source_locale=source,
    )
    return list(ask_units([unit], CHECKS, lambda path: None))


def checks_of(*row):
    """Return the checks that find something in a translation."""
    return {problem.check for problem in problems_of(*row)}


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


def test_the_same_said_otherwise_is_no_fault():
    path = Path(__file__).parent / "paraphrases.tsv"
    lines = path.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    told = [dict(zip(("en", "az", "ru"), row, strict=True)) for row in rows]
    found = [
        (problem.check, texts[source], texts[target])
        for source, target in permutations(("en", "az", "ru"), 2)
        for texts in told
        for problem in problems_of(source, target, "body", texts[source], texts[target])
        if problem.severity > Severity.NOTE
    ]
    assert found == []
