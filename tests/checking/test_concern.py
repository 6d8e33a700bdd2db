"""A check that looks for signs is asked only where one stands, and misses nothing by it."""

from types import SimpleNamespace

import pytest

from tests.checks.corpora import PATHS, catalog
from tests.checks.samples import units_of
from toolkit import registry
from toolkit.checking.concern import TextChecks
from toolkit.checking.pairs import conventions, pairs
from toolkit.model import Genre, Pair

CHECKS = registry.plugins("checks")


def pair(source, target):
    return Pair(source, target, "body", Genre.FREE, conventions("en"), conventions("ru"))


@pytest.mark.parametrize(
    ("source", "target", "asked"),
    [
        ("Text", "Текст", {"always"}),
        ("Text", "Текст?", {"always", "questions"}),
        ("Text?", "Текст", {"always", "questions"}),
        ("In 2024", "В году", {"always", "numbers"}),
        ("7?", "", {"always", "questions", "numbers"}),
    ],
)
def test_signs_of_either_text_decide(source, target, asked):
    def found(pair):
        yield from ()

    checks = {
        "always": SimpleNamespace(find_in_text=found),
        "entries": SimpleNamespace(find=found),
        "numbers": SimpleNamespace(find_in_text=found, SIGNS=frozenset("0")),
        "questions": SimpleNamespace(find_in_text=found, SIGNS=frozenset("?¿")),
    }
    texts = [pair("", ""), pair(source, target)]
    concerned = TextChecks(checks).concerned(texts)
    assert {name for name, _, found in concerned if texts[1] in found} == asked


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_who_is_not_asked_would_find_nothing(path):
    asking = TextChecks(CHECKS)
    signed = [name for name, check in CHECKS.items() if hasattr(check, "SIGNS")]
    assert signed
    for unit in units_of(catalog(path), catalog(path).locale):
        for _, one in pairs(unit):
            asked = asking.concerned([one])
            silent = set(signed) - {name for name, _, texts in asked if texts}
            assert not [name for name in silent if any(CHECKS[name].find_in_text(one))]
