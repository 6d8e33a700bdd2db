"""Checks across the archive: what differs between releases, leads nowhere, or is not used."""

from dataclasses import replace

import pytest

from tests.mentions.newsroom import rules
from toolkit import registry
from toolkit.checking.archive import renderings
from toolkit.model import Archive, Genre, Link, Message, Severity, State, TermEntry, Unit

CHECKS = registry.plugins("checks")
BASE = "https://press.example.org/"


def unit(msgid, msgstr, path="a.po", msgctxt="body", **facts):
    entry = Message(msgid, msgstr, msgctxt=msgctxt, line=7)
    source = Message(msgid, msgctxt=msgctxt)
    return Unit("ru", path, path, source, entry, State.REVIEWED, names=rules("en", "ru"), **facts)


def found(check, *units, **archive):
    named = tuple(renderings(units))
    seen = Archive(units, renderings=named, base_url=BASE, **archive)
    findings = CHECKS[check].find_across(seen)
    return [(one.path if one else "", finding) for one, finding in findings]


def test_one_text_in_two_wordings_is_told_at_the_later_one():
    first, second = unit("Thank you", "Спасибо"), unit("Thank you", "Благодарим", "b.po")
    ((path, finding),) = found("inconsistent-translation", first, second)
    assert path == "b.po"
    assert finding.message == "the same text is translated otherwise in a.po:7"
    assert finding.hint == "There it is `Спасибо`."


def test_the_same_field_is_compared_first():
    title = unit("Contest", "Конкурс", msgctxt="title")
    cell = unit("Contest", "Конкурсы", "b.po", msgctxt="cell")
    again = unit("Contest", "Конкурсы", "c.po", msgctxt="cell")
    ((path, finding),) = found("inconsistent-translation", title, cell, again)
    assert (path, finding.severity) == ("b.po", Severity.NOTE)


def test_sentences_and_drafts_are_not_compared():
    first = unit("Thank you", "Спасибо")
    sentence = unit("Thank you", "Благодарим", "b.po", genre=Genre.SENTENCE)
    assert not found("inconsistent-translation", first, sentence, unit("Bye", "Пока"))


NAMES = {
    "cases are no difference": ("Книги Лейлы Гасановой", "Приехала Лейла Гасанова", False),
    "another letter is one": ("Книги Лейлы Хасановой", "Приехала Лейла Гасанова", True),
    "another given name is no spelling": ("Книги Айнур", "Приехала Лейла Гасанова", False),
}


@pytest.mark.parametrize("what", NAMES)
def test_one_name_in_two_spellings(what):
    first, second, differs = NAMES[what]
    units = unit("Books by Leyla Hasanova", first), unit("Leyla Hasanova came", second, "b.po")
    assert [path for path, _ in found("inconsistent-name", *units)] == ["b.po"] * differs


def test_the_finding_shows_both_spellings_and_its_place():
    text = "Сегодня Лейла Хасанова выступила."
    units = unit("Leyla Hasanova came", "Лейла Гасанова"), unit("Leyla Hasanova spoke", text)
    ((_, finding),) = found("inconsistent-name", *units)
    assert text[finding.start : finding.end] == "Лейла Хасанова"
    assert finding.message == (
        "`Leyla Hasanova` is `Лейла Хасанова` here and `Лейла Гасанова` in a.po:7"
    )


def test_drafts_are_not_compared():
    first = unit("Leyla Hasanova came", "Лейла Гасанова")
    draft = replace(unit("Leyla Hasanova spoke", "Лейла Хасанова"), state=State.DRAFT)
    assert not found("inconsistent-name", first, draft)


def test_names_of_the_termbase_are_not_compared():
    units = unit("Sabina Aliyeva", "Сабина Алиева"), unit("Sabina Aliyeva", "Сабине Алиевой")
    assert not found("inconsistent-name", *units)


ADDRESSES = {
    BASE: False,
    f"{BASE}en": False,
    f"{BASE}en/index.html": False,
    f"{BASE}en/index-2.html": False,
    f"{BASE}en/feed.xml": False,
    f"{BASE}en/archive/2020.html": False,
    f"{BASE}en/topics/human-rights.html": False,
    f"{BASE}en/archive/seminar.html": True,
    f"{BASE}en/2020/guba.html": False,
    f"{BASE}en/2020/guba.html#top": False,
    f"{BASE}en/2020/guba.ninjs.json": False,
    f"{BASE}files/2020/plan.pdf": False,
    f"{BASE}feed.xml": False,
    "https://ombudsman.az/en/2020/none.html": False,
    "mailto:press@example.org": False,
    f"{BASE}en/2020/none.html": True,
    f"{BASE}2020/guba.html": True,
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_link_to_a_page_that_is_not_there(address):
    link = Link("releases/x.yaml", 4, 5, address)
    in_record = found("dead-link", links=[link], pages=["2020/guba"])
    text = f"Смотри [здесь]({address})."
    in_translation = found("dead-link", unit("See here.", text), pages=["2020/guba"])
    dead = ADDRESSES[address]
    assert [(one.path, one.line, one.column) for _, one in in_record] == [
        ("releases/x.yaml", 4, 5)
    ] * dead
    assert [text[one.start : one.end] for _, one in in_translation] == [address] * dead


def test_an_entry_that_nothing_uses():
    entries = [TermEntry("t.yaml", 3, 5, f"term {used}", used) for used in (True, False)]
    ((_, finding),) = found("unused-entry", entries=entries)
    assert (finding.message, finding.line) == ("nothing uses `term False`", 3)
