"""The cache: what was kept is there for what it was made of, and for nothing else."""

import os
import time

import pytest

from toolkit.cache import Cache, cache_folder


def test_what_was_kept_is_recalled_by_its_key_alone(tmp_path):
    cache = Cache(tmp_path / "cache")
    cache.keep("a release", "key 1", b"one\ntwo")
    assert cache.recall("a release", "key 1") == b"one\ntwo"
    assert cache.recall("a release", "key 2") is None
    assert cache.recall("another", "key 1") is None
    cache.keep("a release", "key 2", b"three")
    assert (cache.recall("a release", "key 1"), cache.recall("a release", "key 2")) == (
        None,
        b"three",
    )


def test_what_nobody_asks_for_goes_after_a_month(tmp_path):
    cache = Cache(tmp_path)
    cache.keep("a", "key", b"data")
    cache.keep("b", "key", b"data")
    (tmp_path / "ab").mkdir(exist_ok=True)
    (tmp_path / "ab/somebody-else-s.file").write_text("kept", "utf-8")
    month = 30 * 24 * 3600
    for path in tmp_path.glob("*/*"):
        os.utime(path, (0, 0))
    assert cache.recall("a", "key") == b"data"
    cache.tidy(time.time() + month - 60)
    assert (cache.recall("a", "key"), cache.recall("b", "key")) == (b"data", None)
    assert (tmp_path / "ab/somebody-else-s.file").exists()
    cache.tidy(time.time() + month + 60)
    assert cache.recall("a", "key") == b"data", "it was looked for today"
    cache.tidy(time.time() + month + 24 * 3600)
    assert cache.recall("a", "key") is None


def test_without_a_folder_nothing_is_kept():
    cache = Cache(None)
    cache.keep("a", "key", b"data")
    cache.tidy(0)
    assert cache.recall("a", "key") is None


def test_a_folder_that_refuses_is_no_fault(tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    cache = Cache(tmp_path / "file")
    cache.keep("a", "key", b"data")
    assert cache.recall("a", "key") is None


@pytest.mark.skipif(os.name == "nt", reason="folders of Unix")
def test_where_it_lies(monkeypatch, tmp_path):
    monkeypatch.delenv("PRESS_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "press-toolkit"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder() == tmp_path / ".cache/press-toolkit"
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "mine"))
    assert cache_folder() == tmp_path / "mine"
    monkeypatch.setenv("PRESS_CACHE_DIR", "")
    assert cache_folder() is None
