"""The memory's cache: made once, never stale, never believed when it is damaged."""

import random
import sqlite3
import subprocess
import sys

import pytest

from tests.memory.offices import room, sources, write_catalog
from tests.memory.test_memory import found
from toolkit.memory import opening
from toolkit.memory.opening import open_memory


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "office").mkdir()
    write_catalog(tmp_path / "office", "ru", "2026/x", {"Good morning.": "Доброе утро."})
    return room(tmp_path / "office")


def kept(tmp_path):
    return sorted((tmp_path / "cache/memory").iterdir())


@pytest.fixture
def read(monkeypatch):
    """Return the origins of the parts that were read, one list for each time."""
    asked = []

    def collect(chosen, faults, collect=opening.collect):
        asked.append([one.origin for one in chosen])
        return collect(chosen, faults)

    monkeypatch.setattr(opening, "collect", lambda chosen, faults: collect(list(chosen), faults))
    return asked


def test_it_is_made_once_and_then_only_what_changed_is_read(office, tmp_path, read):
    assert found(office, "Good morning.") == "Доброе утро."
    (store,) = kept(tmp_path)
    assert {"2026/x", "press", "termbase"} == set(read.pop())
    assert found(office, "Good morning.") == "Доброе утро."
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Утро доброе."})
    write_catalog(office, "ru", "2026/y", {"Good night.": "Доброй ночи."})
    assert found(office, "Good morning.") == "Утро доброе."
    assert found(office, "Good night.") == "Доброй ночи."
    assert read == [["2026/x", "2026/y"]] * 2
    assert kept(tmp_path) == [store]


def test_it_is_made_anew_when_too_much_has_changed(office, tmp_path, monkeypatch):
    found(office, "Good morning.")
    (store,) = kept(tmp_path)
    monkeypatch.setattr(opening, "MOST_CHANGED", 0)
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Утро доброе."})
    assert found(office, "Good morning.") == "Утро доброе."
    assert len(kept(tmp_path)) == 1
    assert kept(tmp_path) != [store]


def test_what_is_no_longer_reviewed_or_there_is_forgotten(office):
    found(office, "Good morning.")
    path = write_catalog(
        office, "ru", "2026/x", {"Good morning.": "Доброе утро."}, flags=("fuzzy",)
    )
    assert found(office, "Good morning.") is None
    path.unlink()
    assert found(office, "Good morning.") is None


def test_a_store_and_what_changed_since_say_what_a_new_one_would(office, monkeypatch):
    chance, codes = random.Random(3), ("az", "en", "ru")
    texts = {code: [f"{code} wort {n} des {n % 7} texts" for n in range(12)] for code in codes}
    asked = [("en", "ru"), ("ru", "az"), ("az", "en"), ("az", "ru")]

    def edit():
        source, target = chance.sample(codes, 2)
        pairs = {("body", chance.choice(texts[source])): chance.choice(texts[target])}
        write_catalog(office, target, f"2026/{chance.randrange(6)}", pairs, source=source)

    def said():
        memory = open_memory(sources(office))
        return [
            memory.near("free", source, target, text[:-1], "body")
            for source, target in asked
            for text in texts[source]
        ]

    for _ in range(6):
        edit()
    monkeypatch.setattr(opening, "MOST_CHANGED", 1)
    for _ in range(4):
        edit()
        layered = said()
        with monkeypatch.context() as patch:
            patch.setenv("PRESS_CACHE_DIR", "")
            assert layered == said()
    assert any(layered)


def damage(data, how):
    middle = len(data) // 2
    if how == "cut off":
        return data[:middle]
    if how == "a byte":
        return data[:middle] + bytes([data[middle] ^ 255]) + data[middle + 1 :]
    if how == "a page":
        return data[:4096] + b"\xff" * 4096 + data[8192:]
    return {"empty": b"", "other": b"no database", "head": b"SQLite format 3\x00" + b"\xff" * 4096}[
        how
    ]


@pytest.mark.parametrize("how", ["cut off", "a byte", "a page", "empty", "other", "head"])
def test_a_damaged_cache_is_made_anew(office, tmp_path, how):
    found(office, "Good morning.")
    (path,) = kept(tmp_path)
    path.write_bytes(damage(path.read_bytes(), how))
    assert found(office, "Good morning.") == "Доброе утро."
    (path,) = kept(tmp_path)
    with sqlite3.connect(path) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_is_changed_while_it_is_read_is_read_again(office, monkeypatch):
    path = office / "locales/ru/LC_MESSAGES/releases/2026/x.po"
    before = path.read_bytes()

    def collect(chosen, faults, collect=opening.collect):
        path.write_bytes(before.replace("Доброе утро.".encode(), "Утро.".encode()))
        return collect(chosen, faults)

    with monkeypatch.context() as patch:
        patch.setattr(opening, "collect", collect)
        assert found(office, "Good morning.") == "Утро."
    path.write_bytes(before)
    assert found(office, "Good morning.") == "Доброе утро."


def test_a_store_that_a_rival_removes_at_once_is_no_fault(office, monkeypatch):
    def removed(*arguments, keep=opening._keep):
        path = keep(*arguments)
        path.unlink()
        return path

    monkeypatch.setattr(opening, "_keep", removed)
    assert found(office, "Good morning.") == "Доброе утро."


OPENS = """
import sys
from pathlib import Path
from toolkit.memory import opening
from toolkit.sources import Sources
opening.MOST_CHANGED = 0
for n in range(4):
    catalog = Path(sys.argv[1]) / f"locales/ru/LC_MESSAGES/releases/2026/{sys.argv[2]}.po"
    catalog.write_text(catalog.read_text("utf-8").replace(f"новое {n}", f"новое {n + 1}"), "utf-8")
    memory = opening.open_memory(Sources(Path(sys.argv[1])))
    found = memory.exact("free", "en", "ru", f"Text of {sys.argv[2]}")
    assert found.target == f"новое {n + 1}", found
    assert memory.exact("free", "en", "ru", "Good morning.").target == "Доброе утро."
"""


def test_two_programs_at_once_see_what_is_there(office):
    for name in ("one", "two"):
        write_catalog(office, "ru", f"2026/{name}", {f"Text of {name}": "новое 0"})
    running = [
        subprocess.Popen([sys.executable, "-c", OPENS, office, name], stderr=subprocess.PIPE)
        for name in ("one", "two")
    ]
    assert [one.communicate()[1].decode() for one in running] == ["", ""]


@pytest.mark.parametrize("place", ["", "a file"])
def test_without_a_cache_it_works_too(office, tmp_path, monkeypatch, place):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Доброе утро."})
    (tmp_path / "a file").write_text("", "utf-8")
    monkeypatch.setenv("PRESS_CACHE_DIR", place and str(tmp_path / place))
    assert found(office, "Good morning.") == "Доброе утро."


def test_a_catalog_that_cannot_be_read_is_left_out_and_named_each_time(office):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Доброе утро."})
    write_catalog(office, "ru", "2026/y", {"a": "б"}).write_text('msgid "broken', "utf-8")
    for _ in range(2):
        memory = open_memory(sources(office))
        assert memory.exact("free", "en", "ru", "Good morning.").target == "Доброе утро."
        (fault,) = memory.faults
        assert str(fault).startswith("locales/ru/LC_MESSAGES/releases/2026/y.po:")
