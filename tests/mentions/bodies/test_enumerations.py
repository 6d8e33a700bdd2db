"""Bodies of a list that a translation leaves out, and what is no body of one."""

import pytest

from tests.mentions.newsroom import rules
from toolkit.model import Severity

OFFICE = "The Prosecutor General’s Office, the Ministry of Justice and the Supreme Court replied."
HOLDER = "The Prosecutor General, the Minister of Justice, and the chair of the Supreme Court came."


def severities(pair, source, target):
    found = rules(*pair).missing(source, target)
    return [one.severity for one in found if "names one" in one.message]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (OFFICE, "Ответили прокуратура, Министерство юстиции и Верховный суд.", []),
        (OFFICE, "Ответили Министерство юстиции и Верховный суд.", [Severity.WARNING]),
        (OFFICE, "Ответили комитет юстиции и Верховный суд.", [Severity.NOTE] * 2),
        (HOLDER, "Пришли генпрокурор, министр юстиции и председатель Верховного суда.", []),
    ],
)
def test_an_office_is_a_body_and_its_holder_is_none(source, target, expected):
    assert severities(("en", "ru"), source, target) == expected


def test_a_hearing_of_the_public_is_no_society():
    source = "Вода, еда и свет — темы общественных слушаний Общества потребителей и Союза юристов."
    target = "Su, yemək və işıq İstehlakçılar Cəmiyyəti və Hüquqşünaslar İttifaqının dinləməsində."
    assert severities(("ru", "az"), source, target) == []
