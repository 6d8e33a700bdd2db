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


@pytest.mark.parametrize(
    ("wanted", "source", "target", "field", "text", "translation"),
    ROWS,
    ids=[f"{row[2]}-{row[0]}-{number}" for number, row in enumerate(ROWS)],
)
def test_a_wording(wanted, source, target, field, text, translation):
    unit = Unit(
        target,
        "2026/x",
        "x.po",
        Message(text, msgctxt=field),
        Message(text, translation, msgctxt=field),
        State.REVIEWED,
        source_locale=source,
    )
    found = {problem.check for problem in ask_units([unit], CHECKS, lambda path: None)}
    if wanted == "-":
        assert found == set()
    else:
        assert found & set(wanted.split(","))
