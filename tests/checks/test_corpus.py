"""The corpora of correct translations and of planted defects: false alarms and recall."""

from collections import Counter

import pytest

from tests.checks.corpora import PATHS, catalog
from tests.mentions.newsroom import sample
from toolkit import registry
from toolkit.checking.asking import ask_units
from toolkit.model import Severity
from toolkit.outside import outside_units

CHECKS = registry.plugins("checks")
CORRECT = [path for path in PATHS if "correct-" in path.stem]
DEFECTS = [path for path in PATHS if "defects-" in path.stem]
RECALL, NAMED = 0.95, 0.9
# The checks that name a class of defects, where the class is one thing. What words alone say
# (mid-May, a fortnight, hardly anyone) is compared by wrong-word.
OF_CLASS = {
    "date": {"wrong-date", "wrong-word"},
    "time": {"wrong-time", "wrong-number", "wrong-word"},
    "number": {"wrong-number", "lost-percent", "wrong-currency", "wrong-date", "wrong-word"},
    "homoglyph": {"homoglyphs"},
    "link": {"changed-literal", "broken-markup"},
    "truncated": {"truncated-text", "end-punctuation", "wrong-number", "missing-name"},
    "negation": {"negation", "wrong-word"},
    "quotes": {"lost-quotation", "added-quotation", "unbalanced-marks"},
    "brackets": {"unbalanced-marks"},
    "repeated": {"repeated-words"},
    "no-diacritics": {"missing-diacritics"},
    "title-case": {"title-case"},
    "dotted-i": {"wrong-i"},
    "untranslated": {"untranslated-text", "wrong-language"},
    "source-words": {"source-words"},
    "nfd": {"decomposed-text"},
    "apostrophe": {"apostrophe-suffix"},
}


def problems_in(path):
    """Return each entry of a corpus with the problems found in it."""
    units = tuple(outside_units(catalog(path), path, sample()))
    found = {(unit.message.msgctxt, unit.message.msgid): [] for unit in units}
    for problem in ask_units(units, CHECKS, lambda _: catalog(path)):
        found[problem.msgctxt, problem.msgid].append(problem)
    return [(unit.translation, found[unit.message.msgctxt, unit.message.msgid]) for unit in units]


def expected(message):
    marks = [line for line in message.extracted if line.startswith("expect:")]
    return marks[0].partition(":")[2].strip()


@pytest.mark.parametrize("path", CORRECT, ids=lambda path: path.stem)
def test_correct_translations_raise_no_alarm(path):
    entries = problems_in(path)
    worst = [max(problem.severity for problem in found) for _, found in entries if found]
    assert Severity.ERROR not in {one.severity for _, found in entries for one in found}
    assert worst.count(Severity.WARNING) <= len(entries) / 100


@pytest.mark.parametrize("path", DEFECTS, ids=lambda path: path.stem)
def test_planted_defects_are_found_by_the_checks_of_their_class(path):
    entries = problems_in(path)
    missed = Counter(expected(message) for message, found in entries if not found)
    assert sum(missed.values()) <= len(entries) * (1 - RECALL), missed
    mapped = [
        (expected(message), {problem.check for problem in found})
        for message, found in entries
        if found and expected(message) in OF_CLASS
    ]
    otherwise = [(name, checks) for name, checks in mapped if not checks & OF_CLASS[name]]
    assert len(otherwise) <= len(mapped) * (1 - NAMED), otherwise
