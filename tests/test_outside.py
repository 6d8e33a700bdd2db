"""A catalog from elsewhere is taken for what it says it is."""

from pathlib import Path

import pytest

from toolkit.catalogs.po import parse
from toolkit.model import Genre
from toolkit.outside import outside_units

from .mentions.newsroom import sample

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: {}\\n"\n\n'


@pytest.fixture(scope="module")
def naming():
    return sample()


def units(text, naming, path="x.po", language="ru"):
    header = HEADER.format(language)
    return list(outside_units(parse(header + text, path), Path(path), naming))


@pytest.mark.parametrize(
    ("entry", "genre"),
    [
        ('msgctxt "title"\nmsgid "A visit"\nmsgstr ""\n', Genre.FREE),
        ('msgid "Braces { are literal"\nmsgstr ""\n', Genre.FREE),
        ('msgid "Held in {place}."\nmsgstr ""\n', Genre.SENTENCE),
        ('msgctxt "person ali-aliyev"\nmsgid "Ali Aliyev"\nmsgstr ""\n', Genre.NAME),
        ('#: releases/2020/a.yaml\nmsgid "A visit"\nmsgstr ""\n', Genre.FREE),
        ('#: src/main.c:12\nmsgid "Open"\nmsgstr ""\n', Genre.FOREIGN),
        ('#, python-brace-format\nmsgid "Held in {place}."\nmsgstr ""\n', Genre.FOREIGN),
    ],
)
def test_what_a_message_is(entry, genre, naming):
    (unit,) = units(entry, naming)
    assert unit.genre is genre
    assert (unit.placeholders is not None) is (genre is Genre.SENTENCE)


def test_a_program_s_catalog_is_one_throughout(naming):
    text = '#: src/main.c:12\nmsgid "Open"\nmsgstr ""\n\nmsgid "Held in {place}."\nmsgstr ""\n'
    assert {unit.genre for unit in units(text, naming)} == {Genre.FOREIGN}


@pytest.mark.parametrize(
    ("path", "language", "locale"),
    [
        ("x.po", "ru", "ru"),
        ("x.po", "ru_RU", "ru"),
        ("x.po", "az-Latn", "az"),
        ("guba.az.po", "", "az"),
        ("az.po", "", "az"),
        ("az/guba.po", "", "az"),
        ("guba.po", "", ""),
        ("guba.po", "kk", "kk"),
    ],
)
def test_the_language_is_the_header_s_else_the_path_s(path, language, locale, naming):
    (unit,) = units('msgid "A visit"\nmsgstr ""\n', naming, path, language)
    assert unit.locale == locale


EN = 'msgid "The family was moved to a new flat."\nmsgstr ""\n'
AZ = 'msgid "Ailə yeni mənzilə köçürülüb və heç kim evsiz qalmayıb."\nmsgstr ""\n'


@pytest.mark.parametrize(
    ("text", "language", "sources"),
    [
        (EN, "ru", ["en"]),
        (AZ, "en", ["az"]),
        (f"{EN}\n{AZ}", "ru", ["en", "az"]),
        (f'{AZ}\nmsgid "ASAN"\nmsgstr ""\n', "en", ["az", "az"]),
        ('msgid "ASAN"\nmsgstr ""\n', "ru", ["en"]),
        (f"#: src/main.c:12\n{AZ}", "ru", ["en"]),
    ],
)
def test_the_source_s_language_is_recognised_where_no_header_says_it(
    text, language, sources, naming
):
    assert [unit.source_locale for unit in units(text, naming, language=language)] == sources


def test_the_header_is_believed(naming):
    header = HEADER.format("ru").rstrip() + '\n"X-Source-Language: en\\n"\n\n'
    (unit,) = outside_units(parse(header + AZ, "x.po"), Path("x.po"), naming)
    assert unit.source_locale == "en"
