"""Status: how far each edition is, in words and for machines."""

import json


def test_counts_by_state_and_words_left(newsroom, press):
    path = newsroom / "locales/ru/LC_MESSAGES/releases/2020/guba-videoconference.po"
    path.unlink()
    status = json.loads(press("status", "guba-videoconference", "--json", cwd=newsroom).out)
    (row,) = status["releases"]
    assert row["release"] == "2020/guba-videoconference"
    assert row["publishable"] is False
    assert row["withheld"][0].startswith("ru: ")
    assert set(row["editions"]) == {"az", "en", "ru"}
    assert set(row["editions"]["ru"]) == {
        "missing", "stale", "draft", "fuzzy", "reviewed", "words_left", "drafts",
    }  # fmt: skip
    assert row["editions"]["ru"]["missing"] == 7
    assert row["editions"]["ru"]["words_left"] > 150
    assert row["editions"]["az"]["missing"] == row["editions"]["az"]["words_left"] == 0


def test_in_words(newsroom, press):
    (newsroom / "locales/ru/LC_MESSAGES/releases/2026/call-center-916.po").unlink()
    lines = press("status", cwd=newsroom).out.splitlines()
    assert "2026/call-center-916: withheld" in lines
    assert "2020/guba-videoconference: publishable" in lines
