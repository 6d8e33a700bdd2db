"""Persons whom no termbase has: what outsiders.tsv says is found, and nothing else."""

from pathlib import Path

import pytest

from tests.mentions.newsroom import sample
from toolkit.model import Severity

ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "outsiders.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def found(source, target, text, translation):
    rules = sample().rules(source, target)
    return {
        "missing-name": rules.missing(text, translation),
        "misspelt-name": rules.misspelt(text, translation),
        "untransliterated-name": rules.untransliterated(text, translation),
    }


@pytest.mark.parametrize(
    ("wanted", "source", "target", "text", "translation"),
    ROWS,
    ids=[f"{row[2]}-{row[0]}-{number}" for number, row in enumerate(ROWS)],
)
def test_what_a_translation_makes_of_names(wanted, source, target, text, translation):
    findings = found(source, target, text, translation)
    assert {check for check, some in findings.items() if some} == {wanted} - {"-"}


@pytest.mark.parametrize("translation", ["Жители Шамахи пришли.", "Жители Шемахи пришли."])
def test_another_practice_for_a_town_is_a_note(translation):
    (finding,) = found("en", "ru", "People of Shamakhi came.", translation)["misspelt-name"]
    assert finding.severity is Severity.NOTE


def test_a_misspelt_town_is_no_note():
    (finding,) = found("en", "ru", "People of Shamakhi came.", "Жители Шамхаы пришли.")[
        "misspelt-name"
    ]
    assert finding.severity is not Severity.NOTE


@pytest.mark.parametrize(
    ("text", "translation", "severity"),
    [
        ("Solveig Solheim came.", "Пришла Solveig Solheim.", Severity.NOTE),
        (
            "Marek Dvorak and Solveig Solheim came.",
            "Пришли Марек Дворак и Solveig Solheim.",
            Severity.WARNING,
        ),
    ],
)
def test_a_person_beside_another_is_certain(text, translation, severity):
    (finding,) = found("en", "ru", text, translation)["untransliterated-name"]
    assert finding.severity is severity
    assert translation[finding.start : finding.end] == "Solveig Solheim"
