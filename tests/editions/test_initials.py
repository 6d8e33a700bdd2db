"""Initials are written as each language's press does, or as the settings say."""

import pytest

RECORD = """\
kind: statement
language: en
languages: [az, en, ru]
date: 2026-01-15
title: Sample
author: Zaur Valimammadli
body:
  - quote: Sample words.
    speaker: Zaur Valimammadli
"""
DEFAULT = {"az": "Z.Vəliməmmədli", "en": "Z.\u00a0Valimammadli", "ru": "З.\u00a0Велимамедли"}


def quoted(newsroom, press, settings=""):
    """Return the text that names a person for the second time, by language."""
    file = newsroom / "pyproject.toml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("[tool.press]\n", f"[tool.press]\n{settings}\n"), "utf-8")
    (newsroom / "releases/sample.yaml").write_text(RECORD, "utf-8")
    done = press("build", "sample", "--preview", "--format", "txt", cwd=newsroom)
    assert done.code == 0, done.err
    return {code: (newsroom / f"dist/{code}/sample.txt").read_text("utf-8") for code in DEFAULT}


def test_each_language_has_its_own_style(newsroom, press):
    texts = quoted(newsroom, press)
    assert {code for code in DEFAULT if DEFAULT[code] in texts[code]} == set(DEFAULT)


def test_the_settings_choose_another(newsroom, press):
    texts = quoted(newsroom, press, 'initials = {az = "spaced", en = "closed", ru = "closed"}')
    assert "Z.\u00a0Vəliməmmədli" in texts["az"]
    assert "Z.Valimammadli" in texts["en"]
    assert "З.Велимамедли" in texts["ru"]


@pytest.mark.parametrize(
    ("locale", "style", "name", "gender", "form"),
    [
        ("az", "spaced", "Zaur Vəliməmmədli", "m", "Z.\u00a0Vəliməmmədlinin"),
        ("az", "closed", "Zaur Vəliməmmədli", "m", "Z.Vəliməmmədlinin"),
        ("ru", "spaced", "Сабина Алиева", "f", "С.\u00a0Алиевой"),
        ("ru", "closed", "Сабина Ариф кызы Алиева", "f", "С.А.Алиевой"),
    ],
)
def test_the_case_ending_follows_in_either_style(
    newsroom, press, locale, style, name, gender, form
):
    (newsroom / "press.toml").write_text(
        f'[tool.press]\ninitials = {{{locale} = "{style}"}}\n', "utf-8"
    )
    options = ("--kind", "person", "--gender", gender)
    done = press("inflect", locale, "short genitive", name, *options, cwd=newsroom)
    assert done.out == f"{form}\n"
