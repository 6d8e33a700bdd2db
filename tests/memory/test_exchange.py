"""Memories from elsewhere are kept in the newsroom; its own leaves as TMX."""

import pytest

from tests.memory.offices import room, sources, write_catalog
from toolkit.memory.opening import open_memory

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
 o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu><tuv xml:lang="en-GB"><seg>Good morning.</seg></tuv>
<tuv xml:lang="ru-RU"><seg>Доброе утро.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>See <ph x="1">&lt;br&gt;</ph>this</seg></tuv>
<tuv xml:lang="ru"><seg>Смотрите <ph x="1">&lt;br&gt;</ph>это</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Thanks.</seg></tuv><tuv xml:lang="de"><seg>Danke.</seg></tuv></tu>
</body></tmx>
"""


@pytest.fixture
def office(tmp_path):
    (tmp_path / "office").mkdir()
    return room(tmp_path / "office")


@pytest.fixture
def tmx(tmp_path):
    path = tmp_path / "agency.tmx"
    path.write_text(TMX, "utf-8")
    return path


def recalled(office, text, source="en", target="ru"):
    match = open_memory(sources(office)).exact("free", source, target, text, "heading")
    return match and (match.target, match.origin)


def test_an_imported_memory_is_kept_and_looked_up(office, tmx, press):
    done = press("memory", "import", tmx, cwd=office)
    assert (done.code, done.out) == (0, "locales/memory/agency.tmx: 1 texts\n")
    assert done.err == "1 texts are in languages this newsroom does not have\n"
    assert (office / "locales/memory/agency.tmx").read_bytes() == tmx.read_bytes()
    assert recalled(office, "Good morning.") == ("Доброе утро.", "locales/memory/agency.tmx")
    assert recalled(office, "Доброе утро.", "ru", "en")[0] == "Good morning."
    assert recalled(office, "See this") is None  # its marks are not ours


def test_the_newsrooms_own_translation_comes_first(office, tmx, press):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "С добрым утром."})
    press("memory", "import", tmx, cwd=office)
    assert recalled(office, "Good morning.")[0] == "С добрым утром."


def test_a_newer_file_takes_the_place_of_the_older(office, tmx, press):
    press("memory", "import", tmx, cwd=office)
    tmx.write_text(TMX.replace("Доброе утро", "Утро доброе"), "utf-8")
    press("memory", "import", tmx, cwd=office)
    assert recalled(office, "Good morning.")[0] == "Утро доброе."


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.tmx", "<tmx", "a.tmx:1:"),
        ("a.tmx", TMX.replace("ru", "de").replace("RU", "DE"), "no text is in two languages"),
        ("a.docx", TMX, "not a memory by its name"),
        ("a.tmx", TMX.replace("<body>", '<!DOCTYPE x [<!ENTITY a "b">]><body>'), "a.tmx"),
    ],
)
def test_a_file_that_is_no_memory_is_refused_and_nothing_kept(
    office, tmx, tmp_path, press, name, text, message
):
    other = tmp_path / name
    other.write_text(text, "utf-8")
    done = press("memory", "import", tmx, other, cwd=office)
    assert done.code == 2
    assert message in done.err
    assert not (office / "locales/memory").exists()


def test_a_file_that_is_not_there(office, press):
    done = press("memory", "import", "nowhere.tmx", cwd=office)
    assert done.code == 2
    assert "nowhere.tmx: cannot be read" in done.err


def test_a_memory_that_was_damaged_later_is_left_out_and_named(office, tmx, press):
    press("memory", "import", tmx, cwd=office)
    (office / "locales/memory/agency.tmx").write_text("<tmx", "utf-8")
    memory = open_memory(sources(office))
    assert str(memory.faults[0]).startswith("locales/memory/agency.tmx:1:")


def test_what_is_exported_comes_back_elsewhere(office, tmp_path, press):
    write_catalog(office, "ru", "2026/x", {"**Good** morning.": "**Доброе** утро."})
    write_catalog(office, "az", "2026/x", {"**Good** morning.": "Sabahınız **xeyir**."})
    write_catalog(office, "ru", "press", {("", "About {office}"): "Об {office:prepositional}"})
    done = press("memory", "export", cwd=office)
    assert (done.code, done.err) == (0, "")
    other = room(tmp_path)
    assert press("memory", "import", office / "exchange/memory.tmx", cwd=other).code == 0
    assert recalled(other, "**Good** morning.")[0] == "**Доброе** утро."
    assert recalled(other, "Sabahınız **xeyir**.", "az", "ru")[0] == "**Доброе** утро."
    memory = open_memory(sources(other))
    assert (
        memory.exact("sentence", "en", "ru", "About {office}").target == "Об {office:prepositional}"
    )


def test_confidential_and_embargoed_texts_do_not_leave(newsroom, tmp_path, press):
    record = newsroom / "releases/2020/guba-videoconference.yaml"
    text = record.read_text("utf-8")
    whole = tmp_path / "whole.tmx"
    assert press("memory", "export", "--output", whole, cwd=newsroom).err == ""
    assert "Videoconference" in whole.read_text("utf-8")
    for field in ("confidential: true", "embargo: 2099-01-01 10:00"):
        record.write_text(f"{field}\n{text}", "utf-8")
        done = press("memory", "export", cwd=newsroom)
        assert "confidential or under embargo" in done.err
        left = (newsroom / "exchange/memory.tmx").read_text("utf-8")
        assert "2020/guba-videoconference" not in left


def test_an_export_of_a_broken_newsroom_names_the_file(office, press):
    write_catalog(office, "ru", "2026/y", {"a": "б"}).write_text('msgid "broken', "utf-8")
    done = press("memory", "export", cwd=office)
    assert done.code == 2
    assert "locales/ru/LC_MESSAGES/releases/2026/y.po" in done.err
