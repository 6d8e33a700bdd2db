"""Checks of whole catalogs: headers, plural rules and counts, messages that are equal."""

import pytest

from toolkit import registry
from toolkit.catalogs.headers import line_of
from toolkit.catalogs.plurals import plural_rule
from toolkit.checking.asking import ask_catalog
from toolkit.model import CatalogView, Severity

from .samples import catalog_of, samples_of

CHECKS = {
    name: module
    for name, module in registry.plugins("checks").items()
    if name in {"catalog-header", "equal-messages", "plural-count", "plural-rule"}
}
SAMPLES = [
    pytest.param(sample, id=f"{name}-{number}")
    for name, module in CHECKS.items()
    for number, sample in enumerate(samples_of(name, module))
]
HEADER = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n{}'
PLURAL = 'msgid "file"\nmsgid_plural "files"\nmsgstr[0] "a"\nmsgstr[1] "b"\n'


def view_of(text, locale, path=""):
    catalog = catalog_of(text, locale)
    return CatalogView(
        locale=catalog.locale,
        domain=catalog.domain,
        path=path or catalog.path,
        headers=catalog.headers,
        lines={name: line_of(name, catalog.text, catalog.header) for name in catalog.headers},
        messages=catalog.messages,
        plural_rule=plural_rule(catalog.locale),
        header=catalog.header.message.msgstr,
    )


def found(text, locale="az", path=""):
    problems = ask_catalog(view_of(text, locale, path), CHECKS)
    return [(one.check, one.severity, one.line) for one in problems]


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_is_what_the_documentation_says(sample):
    view = view_of(sample.text, sample.locale)
    problems = list(ask_catalog(view, {sample.check: CHECKS[sample.check]}))
    assert bool(problems) is sample.is_bad, problems


@pytest.mark.parametrize(
    ("fields", "body", "problems"),
    [
        ('"Plural-Forms: nplurals=2; plural=n>1 || n==0;\\n"\n', "", []),
        ('"Plural-Forms: nplurals=3; plural=n>2;\\n"\n', "", [("plural-rule", Severity.ERROR, 5)]),
        ('"Plural-Forms: nplurals=1; plural=0;\\n"\n', "", [("plural-rule", Severity.WARNING, 5)]),
        ('"Plural-Forms: \\n"\n', "", [("plural-rule", Severity.ERROR, 5)]),
        ("", f"\n{PLURAL}", [("plural-rule", Severity.ERROR, 1)]),
        ('"POT-Creation-Date: hello\\n"\n', "", [("catalog-header", Severity.WARNING, 5)]),
        ('"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n"\n', "", []),
        ('"PO-Revision-Date: 2026-02-30T10:00Z\\n"\n', "", []),
        ('"LANGUAGE: az\\n"\n', "", [("catalog-header", Severity.ERROR, 3)]),
        (
            '"Plural-Forms: nplurals=3; plural=n != 1;\\n"\n',
            f"\n{PLURAL}",
            [("plural-count", Severity.ERROR, 7)],
        ),
    ],
)
def test_headers_and_plurals(fields, body, problems):
    assert found(HEADER.format("az", fields) + body) == problems


def test_a_language_is_missing():
    text = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    assert found(text) == [("catalog-header", Severity.WARNING, 1)]
    assert found(text, path="other.po") == [("catalog-header", Severity.ERROR, 1)]
    text = 'msgid ""\nmsgstr ""\n"Language: az\\n"\n'
    assert found(text) == [("catalog-header", Severity.ERROR, 1)]


def test_a_template_is_left_alone():
    text = 'msgid ""\nmsgstr ""\n"POT-Creation-Date: hello\\n"\n'
    assert found(f"{text}\n{PLURAL}", path="press.pot") == []


def test_obsolete_messages_are_equal_to_none():
    text = HEADER.format("az", "") + '\nmsgid "u\u0308"\nmsgstr ""\n\n#~ msgid "ü"\n#~ msgstr "x"\n'
    assert found(text) == []
