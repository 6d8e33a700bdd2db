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


def test_what_was_added_removed_and_marked_since(newsroom, press):
    name = "2026/call-center-916"
    record = newsroom / f"releases/{name}.yaml"
    text = record.read_text("utf-8").replace("language: en\n", "language: en\nlanguages: [en]\n")
    first, last = "  - The first paragraph.\n", f"  - {'Long words. ' * 20}\n"
    record.write_text(f"{text}{first}  - Between.\n  - A word.\n", "utf-8")
    assert press("publish", name, cwd=newsroom).code == 0
    record.write_text(f"{text}  - Between.\n  - A *word*.\n{last}", "utf-8")
    lines = press("status", name, cwd=newsroom).out.splitlines()
    assert "  en: paragraph: removed “The first paragraph.”" in lines
    assert any(line.startswith("  en: paragraph: added “Long words.") for line in lines)
    assert "  en: paragraph: marks or links of “A word.”" in lines
    assert max(map(len, lines)) < 150


def test_of_long_texts_the_part_that_differs_is_told(newsroom, press):
    name = "2026/call-center-916"
    record = newsroom / f"releases/{name}.yaml"
    text = record.read_text("utf-8").replace("language: en\n", "language: en\nlanguages: [en]\n")
    words = "This is a long paragraph about what the office does all day and all night, "
    record.write_text(f"{text}  - {words}in winter.\n", "utf-8")
    assert press("publish", name, cwd=newsroom).code == 0
    record.write_text(f"{text}  - {words}in summer.\n", "utf-8")
    assert "day and all night, in winter.” is now “" in press("status", name, cwd=newsroom).out
