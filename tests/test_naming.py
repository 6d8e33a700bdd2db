"""Names through the whole of `press check`: of the termbase, of a record's own, of the archive."""

import json

import pytest

RECORD = """kind: statement
language: en
languages: [en, ru]
date: 2026-01-01
title: A letter
{extra}body:
{body}
"""
CATALOG = """msgid ""
msgstr ""
"Language: ru\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Source-Language: en\\n"

msgctxt "title"
msgid "A letter"
msgstr "Письмо"
"""
NAMES = """names:
  - name: {en: Ali Sample, ru: Али Образцов}
    gender: masculine
    role: {en: expert, ru: эксперт}
"""


def write(newsroom, body, translations=(), extra=""):
    """Write a release with paragraphs and their Russian translations."""
    lines = "\n".join(f"  - {json.dumps(text)}" for text in body)
    record = newsroom / "releases/2026/letter.yaml"
    record.write_text(RECORD.format(body=lines, extra=extra), "utf-8")
    catalog = newsroom / "locales/ru/LC_MESSAGES/releases/2026/letter.po"
    pairs = zip(body, translations, strict=False)
    entries = "".join(
        f'\nmsgctxt "body"\nmsgid {json.dumps(source)}\n'
        f"msgstr {json.dumps(target, ensure_ascii=False)}\n"
        for source, target in pairs
    )
    catalog.write_text(CATALOG + entries, "utf-8")


def check(press, newsroom, *names):
    select = [part for name in names for part in ("--select", name)]
    done = press("check", "--format", "json", *select, cwd=newsroom)
    return json.loads(done.out)["problems"]


def test_a_missing_name_is_told_where_it_should_stand(newsroom, press):
    write(newsroom, ["Rights in Ganja"], ["Права"])
    (found,) = check(press, newsroom, "missing-name")
    assert found["path"] == "locales/ru/LC_MESSAGES/releases/2026/letter.po"
    assert found["message"] == "`Ganja` of the source is not in the translation"


@pytest.mark.parametrize(
    ("target", "kinds"),
    [
        ("Приехал Али Образцов.", []),
        ("Приехал эксперт.", []),
        ("Эксперта Образцова встретили.", []),
        ("Приехал Али Обрасцов.", ["misspelt-name"]),
        ("Приехали гости.", ["missing-name"]),
    ],
)
def test_names_that_a_record_spells_count_for_it(target, kinds, newsroom, press):
    write(newsroom, ["Ali Sample came."], [target], NAMES)
    found = check(press, newsroom, "missing-name", "misspelt-name")
    assert [one["check"] for one in found] == kinds


@pytest.mark.parametrize(("names", "found"), [(NAMES, 1), ("", 0)])
def test_and_for_no_other_release(names, found, newsroom, press):
    write(newsroom, ["Sample came."], ["Приехали гости."], names)
    assert len(check(press, newsroom, "missing-name")) == found


def test_a_name_spelt_in_one_language_is_translated_in_the_catalog(newsroom, press):
    extra = "names: [{name: Ali Sample, gender: masculine}]\n"
    write(newsroom, ["Ali Sample came."], ["Приехали гости."], extra)
    catalog = newsroom / "locales/ru/LC_MESSAGES/releases/2026/letter.po"
    text = catalog.read_text("utf-8")
    name = '\nmsgctxt "name"\nmsgid "Ali Sample"\nmsgstr "Али Образцов"\n'
    catalog.write_text(text + name, "utf-8")
    assert len(check(press, newsroom, "missing-name")) == 1


@pytest.mark.parametrize(("of", "severity"), [("", "error"), ("#: main.c\n", "warning")])
def test_a_catalog_from_elsewhere_is_asked_too(of, severity, newsroom, press, tmp_path):
    path = tmp_path / "other.po"
    entry = f'\n{of}msgid "Sabina Aliyeva came."\nmsgstr "Приехали гости."\n'
    path.write_text(CATALOG + entry, "utf-8")
    done = press("check", "--format", "json", "--select", "missing-name", path, cwd=newsroom)
    (found,) = json.loads(done.out)["problems"]
    assert found["severity"] == severity


TERMBASE = """
  youth-council:
    name: Youth Council
"""


@pytest.mark.parametrize(
    ("body", "unused"), [("A letter came.", True), ("The Youth Council came.", False)]
)
def test_an_entry_is_used_that_a_text_mentions(body, unused, newsroom, press):
    path = newsroom / "locales/termbase.yaml"
    text = path.read_text("utf-8").replace("institutions:", f"institutions:{TERMBASE.rstrip()}", 1)
    path.write_text(text, "utf-8")
    write(newsroom, [body])
    found = check(press, newsroom, "unused-entry")
    assert [one["message"] for one in found] == [
        "nothing uses `institution youth-council`"
    ] * unused
    if unused:
        assert (found[0]["path"], found[0]["severity"]) == ("locales/termbase.yaml", "note")
        assert "youth-council:" in text.splitlines()[found[0]["line"] - 1]


def test_an_entry_is_used_that_a_fact_or_a_template_or_a_role_names(newsroom, press):
    path = newsroom / "locales/termbase.yaml"
    text = path.read_text("utf-8")
    text = text.replace(
        "people:",
        "people:\n  ali:\n    name: Vali Example\n    gender: masculine\n"
        "    roles: [{role: head-of-nothing}]",
        1,
    )
    text = text.replace(
        "roles:\n  chief", "roles:\n  head-of-nothing:\n    name: head of nothing\n  chief", 1
    )
    text = text.replace("terms:\n", "terms:\n  gathering:\n    name: gathering\n", 1)
    path.write_text(text, "utf-8")
    write(newsroom, ["A letter came."])
    unused = {one["message"] for one in check(press, newsroom, "unused-entry")}
    assert unused == {"nothing uses `person ali`", "nothing uses `term gathering`"}
    template = newsroom / "templates/narrative/statement.j2"
    template.write_text(
        '{% set what = term("gathering") %}\n' + template.read_text("utf-8"), "utf-8"
    )
    write(newsroom, ["A letter came."], extra="")
    record = newsroom / "releases/2026/letter.yaml"
    record.write_text(
        record.read_text("utf-8").replace(
            '  - "A letter came."', "  - {quote: Well., speaker: Vali Example}"
        ),
        "utf-8",
    )
    assert check(press, newsroom, "unused-entry") == []


def test_links_of_records_have_their_place(newsroom, press):
    write(newsroom, ["See [it](https://press.example.org/en/2026/none.html)."])
    (found,) = check(press, newsroom, "dead-link")
    assert (found["path"], found["line"], found["column"]) == ("releases/2026/letter.yaml", 7, 5)
    assert found["severity"] == "error"
