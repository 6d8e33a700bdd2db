"""Bodies of one kind that stand for one another, told apart by what they are for."""

import pytest

from tests.mentions.newsroom import rules
from toolkit.mentions.bodies.subjects import changed_subjects

CHILD = "The report went to the Committee on the Rights of the Child."


@pytest.mark.parametrize(
    ("source", "target", "languages", "word"),
    [
        (CHILD, "Доклад направлен в Комитет по правам инвалидов.", ("en", "ru"), "Комитет"),
        (CHILD, "Доклад направлен в Комитет по правам ребёнка.", ("en", "ru"), ""),
        # A word that only one of them has around its head is no subject of another body.
        (
            CHILD,
            "Доклад о правах инвалидов направлен в Комитет по правам ребёнка.",
            ("en", "ru"),
            "",
        ),
        (
            "Dövlət Gömrük Komitəsi cavab verib.",
            "The State Tourism Committee replied.",
            ("az", "en"),
            "Committee",
        ),
        # Its subject is before the head in Azerbaijani, and behind it only with a link in English.
        ("The Agency found mines.", "Agentlik uşaqlara kömək edib.", ("en", "az"), ""),
        # Two of one kind: nobody knows which is which.
        (
            "The Tax Court and the Labour Court agreed.",
            "Военный суд согласен.",
            ("en", "ru"),
            "",
        ),
        # The words of a sentence before tell nothing.
        (
            "Children came. The Committee on Torture agreed.",
            "Пришли дети. Согласился и Комитет против пыток.",
            ("en", "ru"),
            "",
        ),
        (CHILD, CHILD, ("en", "en"), ""),
        # An employee is no part of the name.
        (
            "An employee of the Agency came.",
            "Пришёл сотрудник Агентства по разминированию.",
            ("en", "ru"),
            "",
        ),
    ],
)
def test_the_body_for_another_subject(source, target, languages, word):
    names = rules(*languages)
    found = list(changed_subjects(source, target, names.names))
    assert [target[one.start : one.end] for one in found] == ([word] if word else [])
