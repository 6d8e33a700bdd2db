"""What every newsroom knows without an entry of its own, in three languages and every case."""

import unicodedata
from collections import Counter

import pytest

from toolkit.grammar.plain import language
from toolkit.model import Origin, Phrase, PhraseKind
from toolkit.names.gazetteer import gazetteer
from toolkit.reference.entries import reference

LANGUAGES = ("az", "en", "ru")
ENTRIES = tuple(reference(LANGUAGES).entries.values())
RECORD = """\
kind: event
language: {language}
date: 2026-01-15
when: 2026-01-14
title: Sample
format: seminar
place: {place}
organizers: [{organizers}]
body: [Sample text.]
"""


def test_how_many_there_are():
    sections = Counter(place.section for place in gazetteer())
    assert sections["districts of Azerbaijan"] == 67
    assert sections["economic regions"] == 14
    assert sections["abroad"] > 150
    kinds = Counter(entry.kind for entry in ENTRIES)
    assert kinds["institution"] > 170
    assert kinds["role"] > 100


def test_every_spelling_finds_its_entry_alone():
    for entry in ENTRIES:
        for spelling in entry.spellings():
            assert reference(LANGUAGES).find(spelling, (entry.kind,)) is entry
            assert unicodedata.normalize("NFC", spelling.strip()) == spelling
            assert "  " not in spelling
            assert "'" not in spelling


@pytest.mark.parametrize("code", ["az", "ru"])
def test_no_form_is_guessed(code):
    plugin = language(code)
    guessed = [
        (text, case)
        for entry in ENTRIES
        for text in (
            entry.forms[code],
            entry.fields.short.get(code, ""),
            entry.fields.abbreviation.get(code, ""),
        )
        for case in plugin.CASES
        if plugin.inflect(Phrase(text, PhraseKind(entry.kind)), frozenset({case})).origin
        is Origin.GUESS
    ]
    assert guessed == []


@pytest.mark.parametrize(
    ("code", "kind", "case", "name", "form"),
    [
        ("az", "place", "locative", "Kürdəmir rayonu", "Kürdəmir rayonunda"),
        ("az", "place", "locative", "Xəzər dənizi", "Xəzər dənizində"),
        ("az", "place", "ablative", "Naxçıvan", "Naxçıvandan"),
        ("az", "institution", "genitive", "Ali Məhkəmə", "Ali Məhkəmənin"),
        ("az", "institution", "genitive", "ÜST", "ÜST-nin"),
        ("az", "institution", "dative", "Parlamentlərarası İttifaq", "Parlamentlərarası İttifaqa"),
        ("az", "role", "genitive", "şöbə müdirinin müavini", "şöbə müdirinin müavininin"),
        ("ru", "place", "prepositional", "Газах", "Газахе"),
        ("ru", "place", "prepositional", "Губинский район", "Губинском районе"),
        ("ru", "place", "accusative", "Талыш", "Талыш"),
        ("ru", "place", "genitive", "Балаханы", "Балахан"),
        ("ru", "institution", "dative", "Детский фонд ООН", "Детскому фонду ООН"),
        ("ru", "institution", "accusative", "Счетная палата", "Счетную палату"),
        ("ru", "institution", "genitive", "Венецианская комиссия", "Венецианской комиссии"),
        ("ru", "role", "instrumental", "заведующий отделом", "заведующим отделом"),
        ("ru", "role", "genitive", "судья", "судьи"),
    ],
)  # fmt: skip
def test_forms_of_common_names(code, kind, case, name, form):
    assert name in {
        text
        for entry in ENTRIES
        if entry.kind == kind
        for text in (
            entry.forms[code],
            entry.fields.short.get(code),
            entry.fields.abbreviation.get(code),
        )
    }
    assert language(code).inflect(Phrase(name, PhraseKind(kind)), frozenset({case})).text == form


@pytest.fixture
def office(tmp_path):
    """A new newsroom: settings and nothing else."""
    (tmp_path / "press.toml").write_text("[tool.press]\n", "utf-8")
    (tmp_path / "releases").mkdir()
    return tmp_path


def built(office, press, **fields):
    """Return the text of a release in each language."""
    (office / "releases/sample.yaml").write_text(RECORD.format(**fields), "utf-8")
    done = press("build", "--preview", "--format", "txt", cwd=office)
    assert done.code == 0, done.err
    return {code: (office / f"dist/{code}/sample.txt").read_text("utf-8") for code in LANGUAGES}


@pytest.mark.parametrize(
    ("written", "place", "organizers"),
    [
        ("en", "Kurdamir region", "UNICEF, Ministry of Justice"),
        ("az", "Kürdəmir rayonu", "UNICEF, Ədliyyə Nazirliyi"),
        ("ru", "Кюрдамирский район", "ЮНИСЕФ, Министерство юстиции"),
    ],
)
def test_a_new_newsroom_names_them_in_any_language(office, press, written, place, organizers):
    texts = built(office, press, language=written, place=place, organizers=organizers)
    assert "Kürdəmir rayonunda" in texts["az"]
    assert "BMT-nin Uşaq Fondu və Azərbaycan Respublikasının Ədliyyə Nazirliyi" in texts["az"]
    assert "in Kurdamir District" in texts["en"]
    assert "the United Nations Children’s Fund and the Ministry of Justice" in texts["en"]
    assert "Детский фонд ООН и\u00a0Министерство юстиции Азербайджанской" in texts["ru"]
    assert "провели в\u00a0Кюрдамирском районе" in texts["ru"]


def test_an_entry_of_the_newsroom_s_own_comes_first(office, press):
    (office / "locales").mkdir()
    (office / "locales/termbase.yaml").write_text(
        "institutions:\n  children:\n    name: UN fund for children\n    also: {en: [UNICEF]}\n",
        "utf-8",
    )
    texts = built(office, press, language="en", place="Ujar", organizers="UNICEF")
    assert "UN fund for children" in texts["en"]


@pytest.mark.parametrize("id", ["unicef", "children"])
def test_a_spelling_that_is_not_the_newsroom_s_finds_its_entry_of_that_id_or_name(
    office, press, id
):
    (office / "locales").mkdir()
    (office / "locales/termbase.yaml").write_text(
        f"institutions:\n  {id}:\n    name: United Nations Children’s Fund\n"
        "    short: {en: the children’s fund}\n",
        "utf-8",
    )
    texts = built(office, press, language="en", place="Ujar", organizers="ЮНИСЕФ")
    catalog = office / "locales/ru/LC_MESSAGES/termbase.po"
    assert "the United Nations Children’s Fund" in texts["en"]
    assert "United Nations Children’s Fund" in texts["ru"]
    press("sync", cwd=office)
    assert f'msgctxt "institution {id}"' in catalog.read_text("utf-8")


def test_a_language_without_data_has_the_name_from_its_catalog(office, press):
    (office / "press.toml").write_text('[tool.press]\nlanguages = ["en", "de"]\n', "utf-8")
    (office / "releases/sample.yaml").write_text(
        RECORD.format(language="en", place="Kurdamir District", organizers="UNICEF"), "utf-8"
    )
    press("sync", cwd=office)
    catalog = office / "locales/de/LC_MESSAGES/releases/sample.po"
    assert 'msgid "Kurdamir District"' in catalog.read_text("utf-8")


@pytest.mark.parametrize(
    ("phrase", "form"),
    [
        ("UN", "the UN"),
        ("UNESCO", "UNESCO"),
        ("Amnesty International", "Amnesty International"),
        ("Council of Europe", "the Council of Europe"),
    ],
)
def test_english_articles(office, press, phrase, form):
    done = press("inflect", "en", "nominative", phrase, "--kind", "institution", cwd=office)
    assert done.out == f"{form}\n"
