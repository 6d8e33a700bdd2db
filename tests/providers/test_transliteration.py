"""Transliteration as a provider: names from the language that tells most."""

import pytest

from toolkit.model import Gender, Provider, Reply, Request
from toolkit.providers import transliteration


def replied(*requests) -> list[Reply]:
    provider: Provider = transliteration
    return list(provider.draft(requests))


@pytest.mark.parametrize(
    ("text", "target", "known", "expected"),
    [
        ("Gunel Huseynzade", "az", {}, "Günel Hüseynzadə"),
        ("Gunel Huseynzade", "ru", {}, "Гюнель Гусейнзаде"),
        ("Xanim Qasimova", "ru", {"az": "Xanım Qasımova"}, "Ханум Гасымова"),
    ],
)
def test_persons(text, target, known, expected):
    request = Request(text, "en", target, "person", Gender.FEMININE, known)
    assert replied(request)[0].text == expected


def test_places():
    request = Request("Sheki", "en", "ru", "place", Gender.NEUTER)
    assert replied(request)[0].text == "Шеки"


def test_what_is_no_name_has_a_reason_instead():
    (term, german) = replied(
        Request("petition", "en", "az", "term"), Request("Guba", "en", "de", "place")
    )
    assert term == Reply(reason="only names of persons and places are transliterated")
    assert german == Reply(reason="no names are transliterated into 'de'")
