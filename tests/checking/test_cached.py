"""A check that remembers says what a check that does not would say, whatever was changed."""

import datetime as dt
import random
import shutil

import pytest

from toolkit import Newsroom
from toolkit.checking.surveyed import restore

NOW = dt.datetime(2026, 12, 1, 12, 0, tzinfo=dt.UTC)
SEMINAR = "samples/regional-seminars"


@pytest.fixture
def small(whole_newsroom, monkeypatch, tmp_path):
    """A newsroom of a few releases, and a cache folder of its own."""
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "cache"))
    for path in (whole_newsroom / "releases").rglob("*.yaml"):
        if path.stem not in {"call-center-916", "regional-seminars", "ennhri-online-meeting"}:
            path.unlink()
    return whole_newsroom


def fresh(newsroom, monkeypatch, now=NOW):
    """What a check finds that remembers nothing."""
    with monkeypatch.context() as patch:
        patch.setenv("PRESS_CACHE_DIR", "")
        return Newsroom(newsroom, now=now).check()


def edits(newsroom, seed):
    """Yield what people do to a newsroom, in an order of chance; each undone by chance, too."""
    chance = random.Random(seed)
    paths = [
        path
        for folder in ("locales", "releases", "templates")
        for path in sorted((newsroom / folder).rglob("*"))
        if path.is_file() and path.suffix in {".po", ".yaml", ".j2"}
    ]
    before = {}
    for _ in range(6):
        path = chance.choice(paths)
        text = path.read_text("utf-8") if path.is_file() else ""
        if path in before and chance.random() < 0.4:
            path.write_text(before.pop(path), "utf-8")
        elif chance.random() < 0.15:
            before[path] = text
            path.unlink(missing_ok=True)
        else:
            before[path] = text
            words = text.split(" ")
            at = chance.randrange(len(words))
            words[at] = chance.choice(["", "  ", "2 July 2021", words[at] * 2, "#, fuzzy"])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(" ".join(words), "utf-8")
        yield path


@pytest.mark.parametrize("seed", range(3))
def test_nothing_stale_whatever_is_edited(small, seed, monkeypatch):
    Newsroom(small, now=NOW).check()
    for path in edits(small, seed):
        remembered = Newsroom(small, now=NOW).check()
        assert remembered == fresh(small, monkeypatch), path


def test_a_release_that_falls_due_is_checked_again(small, monkeypatch):
    """Time alone changes a problem's severity."""
    record = next((small / "releases").rglob("regional-seminars.yaml"))
    (small / f"locales/ru/LC_MESSAGES/releases/{SEMINAR}.po").unlink()
    assert "date: 2026-05-14" in record.read_text("utf-8")
    for day in (dt.datetime(2026, 5, 1, tzinfo=dt.UTC), dt.datetime(2026, 5, 20, tzinfo=dt.UTC)):
        found = Newsroom(small, now=day).check()
        assert found == fresh(small, monkeypatch, day)
        assert {one.severity for one in found.problems if one.check == "missing-translation"} == {
            "warning" if day.day == 1 else "error"
        }


def test_a_picture_that_goes_is_noticed(small, monkeypatch):
    record = next((small / "releases").rglob("call-center-916.yaml"))
    text = record.read_text("utf-8")
    assert "\nbody:\n" in text
    picture = record.parent / "panel.png"
    picture.write_bytes(b"a picture")
    block = "\nbody:\n  - image: panel.png\n    alt: The panel\n"
    record.write_text(text.replace("\nbody:\n", block), "utf-8")
    assert "missing-file" not in {one.check for one in Newsroom(small, now=NOW).check().problems}
    picture.unlink()
    found = Newsroom(small, now=NOW).check()
    assert "missing-file" in {one.check for one in found.problems}
    assert found == fresh(small, monkeypatch)


def test_another_newsroom_with_the_same_files_is_another(small, tmp_path, monkeypatch):
    Newsroom(small, now=NOW).check()
    other = tmp_path / "other"
    shutil.copytree(small, other)
    (other / f"locales/ru/LC_MESSAGES/releases/{SEMINAR}.po").unlink()
    assert Newsroom(other, now=NOW).check() == fresh(other, monkeypatch)
    assert Newsroom(small, now=NOW).check() == fresh(small, monkeypatch)


@pytest.fixture
def stranger(small, tmp_path):
    """A catalog of a translator, beside the newsroom."""
    path = tmp_path / "loose/ru/text.po"
    path.parent.mkdir(parents=True)
    shutil.copy(small / f"locales/ru/LC_MESSAGES/releases/{SEMINAR}.po", path)
    return path


def check_stranger(newsroom, path, monkeypatch):
    """What a check finds in a catalog, which is what one finds that remembers nothing."""
    found = Newsroom(newsroom, now=NOW).check([path])
    with monkeypatch.context() as patch:
        patch.setenv("PRESS_CACHE_DIR", "")
        assert Newsroom(newsroom, now=NOW).check([path]) == found
    return found


def test_a_catalog_of_no_newsroom_is_remembered(small, stranger, monkeypatch):
    found = check_stranger(small, stranger, monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr("toolkit.checking.strangers.survey_strangers", None)
        assert Newsroom(small, now=NOW).check([stranger]) == found


@pytest.mark.parametrize("seed", range(2))
def test_nothing_stale_in_a_catalog_of_no_newsroom(small, stranger, seed, monkeypatch):
    chance, text = random.Random(seed), stranger.read_text("utf-8")
    for _ in range(4):
        words = stranger.read_text("utf-8").split(" ")
        words[chance.randrange(len(words))] = chance.choice(["", "3 июля", "# check:", "Губе"])
        stranger.write_text(" ".join(words), "utf-8")
        check_stranger(small, stranger, monkeypatch)
    stranger.write_text(text, "utf-8")
    before = check_stranger(small, stranger, monkeypatch)
    termbase = small / "locales/termbase.yaml"
    termbase.write_text(termbase.read_text("utf-8").replace("Guba", "Quba"), "utf-8")
    check_stranger(small, stranger, monkeypatch)
    other = stranger.with_name("other.po")
    stranger.rename(other)
    assert check_stranger(small, other, monkeypatch) != before or not before.problems


@pytest.mark.parametrize("damage", [b"", b"{", b'[{"problems": 1}]', b"\xff\xfe"])
def test_a_damaged_result_is_made_again(small, damage, monkeypatch, tmp_path):
    Newsroom(small, now=NOW).check()
    kept = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        key = path.read_bytes().partition(b"\n")[0]
        path.write_bytes(key + b"\n" + damage)
    assert Newsroom(small, now=NOW).check() == fresh(small, monkeypatch)


def test_what_is_no_result_is_none():
    assert restore(b"[]") is None
