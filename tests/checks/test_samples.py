"""Every check's documentation is run: its bad samples are found, its good ones are not."""

import pytest

from tests.mentions.newsroom import rules
from toolkit import registry
from toolkit.model import Severity

from .samples import catalog_of, findings_in, samples_of

CHECKS = registry.plugins("checks")
SAMPLES = [
    pytest.param(sample, id=f"{name}-{number}")
    for name, module in CHECKS.items()
    for number, sample in enumerate(samples_of(name, module))
]


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_has_a_severity_samples_and_one_subject(name):
    module = CHECKS[name]
    assert module.SEVERITY in Severity
    assert {sample.is_bad for sample in samples_of(name, module)} == {True, False}
    subjects = ("find", "find_in_text", "find_in_catalog", "find_across")
    assert sum(hasattr(module, subject) for subject in subjects) == 1


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_what_the_documentation_says(sample):
    module = CHECKS[sample.check]
    if not hasattr(module, "find") and not hasattr(module, "find_in_text"):
        pytest.skip("its samples are no entries: it has tests of its own")
    catalog = catalog_of(sample.text, sample.locale)
    names = rules("en", sample.locale)
    found = findings_in(catalog, sample.locale, {sample.check: module}, names)
    assert found
    for line, problems in found.items():
        assert bool(problems) is sample.is_bad, f"line {line}: {problems}"
