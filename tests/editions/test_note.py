"""Readers may be told that a reviewed text began as a machine translation, in each language."""

import json
import re

import pytest

from tests.formats.reading import everything
from toolkit import Newsroom, registry

RELEASE = "2020/guba-videoconference"
NOTES = {
    "az": "Bu mətn əvvəlcə maşın tərcüməsi ilə hazırlanıb və redaktor tərəfindən yoxlanılıb.",
    "en": "This text began as a machine translation and was reviewed by an editor.",
    "ru": "Черновик этого текста подготовлен с помощью машинного перевода и проверен редактором.",
}


@pytest.fixture
def noting(newsroom):
    settings = newsroom / "pyproject.toml"
    text = settings.read_text("utf-8")
    noted = text.replace("[tool.press]\n", "[tool.press]\nnote_drafts = true\n")
    settings.write_text(noted, "utf-8")
    return newsroom


def mark(root, code, provider, release=RELEASE):
    """Say that the title was a provider's draft once."""
    path = root / f"locales/{code}/LC_MESSAGES/releases/{release}.po"
    comment = f"# from draft: {provider} 2026-03-01\n"
    text = path.read_text("utf-8")
    at = text.rindex("\n\n", 0, text.index('msgctxt "title"')) + 2
    path.write_text(f"{text[:at]}{comment}{text[at:]}", "utf-8")


def said(edition):
    notes = (block for block in edition.blocks if block.kind == "note")
    return "".join(span.text for block in notes for span in block.text).replace("\u00a0", " ")


@pytest.mark.parametrize("code", ["az", "ru"])
def test_a_reviewed_edition_says_so_and_its_original_does_not(noting, code):
    mark(noting, code, "google")
    editions = Newsroom(noting).editions(RELEASE)
    assert {one: said(edition) for one, edition in editions.items()} == {
        one: NOTES[code] if one == code else "" for one in ("az", "en", "ru")
    }


def test_an_english_edition_of_another_language_says_so_in_english(noting):
    release = "2020/guba-library-videoconference"
    mark(noting, "en", "libretranslate", release)
    assert said(Newsroom(noting).editions(release)["en"]) == NOTES["en"]


@pytest.mark.parametrize("provider", ["memory", "transliteration", "tmx"])
def test_peoples_own_words_are_no_machine_translation(noting, provider):
    mark(noting, "ru", provider)
    assert said(Newsroom(noting).editions(RELEASE)["ru"]) == ""


def test_without_the_setting_nothing_is_said(newsroom):
    mark(newsroom, "ru", "google")
    assert said(Newsroom(newsroom).editions(RELEASE)["ru"]) == ""


def test_it_stands_in_every_format_and_in_the_data_of_the_page(noting, press):
    mark(noting, "ru", "google")
    assert press("build", RELEASE, cwd=noting).code == 0
    paths = [path for path in (noting / "dist/ru/2020").iterdir() if path.stem in RELEASE]
    assert len(paths) >= len(registry.plugins("formats"))
    for path in paths:
        assert "Черновик" in everything(path.suffix, path.read_bytes()), path
    page = (noting / f"dist/ru/{RELEASE}.html").read_text("utf-8")
    assert '<p class="note">Черновик' in page
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page)[1])
    assert data["creditText"].replace("\u00a0", " ") == NOTES["ru"]
    assert data["digitalSourceType"].startswith("https://schema.org/CompositeWithTrained")
    english = (noting / f"dist/en/{RELEASE}.html").read_text("utf-8")
    assert 'class="note"' not in english
    assert "creditText" not in english
