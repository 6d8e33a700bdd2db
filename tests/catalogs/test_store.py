"""Files: whole or untouched, whoever else is writing."""

import ctypes
import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from toolkit.catalogs import exchanging, replacing
from toolkit.catalogs.store import read, replace_file, revise, write
from toolkit.errors import CatalogError

from .catalog_files import HEADER


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "locales" / "az" / "LC_MESSAGES" / "press.po"
    assert write(file, HEADER, expected=None)
    return file


def test_what_is_written_is_read(path):
    catalog = read(path)
    assert (catalog.locale, catalog.text) == ("az", HEADER)
    assert write(path, HEADER + "# end\n", expected=catalog.digest)
    assert [file.name for file in path.parent.iterdir()] == ["press.po"]


def test_equal_bytes_are_not_written(path):
    os.utime(path, (1, 1))
    assert not write(path, HEADER, expected=read(path).digest)
    assert not replace_file(path, HEADER.encode())
    assert path.stat().st_mtime == 1


def test_a_file_somebody_else_saved_is_left_alone(path):
    digest = read(path).digest
    path.write_text("mine", encoding="utf-8")
    for expected in (digest, None):
        with pytest.raises(CatalogError, match="changed meanwhile"):
            write(path, "ours", expected=expected)
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_text_that_cannot_be_encoded_touches_nothing(path):
    with pytest.raises(CatalogError) as caught:
        write(path, HEADER + "\ud800", expected=read(path).digest)
    assert caught.value.where.line == 7
    assert path.read_text(encoding="utf-8") == HEADER


def test_what_is_no_file_is_an_error_with_a_hint(tmp_path):
    for file in (tmp_path / "none.po", tmp_path):
        with pytest.raises(CatalogError) as caught:
            read(file)
        assert caught.value.hint
    with pytest.raises(CatalogError, match="cannot be written"):
        replace_file(tmp_path, b"x")
    assert not list(tmp_path.iterdir())


def test_leftovers_of_a_killed_process_are_swept(path):
    left = path.with_name(f".press.po.0123abcd{replacing.SUFFIX}")
    other = path.with_name(f".other.po.0123abcd{replacing.SUFFIX}")
    left.touch()
    other.touch()
    forgotten = path.with_name(f".gone.po.0123abcd{replacing.SUFFIX}")
    forgotten.touch()
    os.utime(forgotten, (1, 1))
    replace_file(path, b"new")
    assert not left.exists()
    assert other.exists()
    assert not forgotten.exists()


def test_a_change_is_made_anew_for_a_file_saved_meanwhile(path):
    theirs = iter(["# theirs\n", "# theirs again\n"])

    def change(catalog):
        for line in theirs:
            path.write_text(catalog.text + line, encoding="utf-8")
            break
        return catalog.text + "# ours\n"

    assert revise(path, change)
    assert path.read_text(encoding="utf-8") == HEADER + "# theirs\n# theirs again\n# ours\n"


def test_a_file_that_others_keep_saving_is_left_to_them(path):
    count = 0

    def change(catalog):
        nonlocal count
        count += 1
        path.write_text(f"{HEADER}# {count}\n", encoding="utf-8")
        return HEADER + "# ours\n"

    with pytest.raises(CatalogError, match="changed meanwhile"):
        revise(path, change)
    assert path.read_text(encoding="utf-8") == f"{HEADER}# {count}\n"
    assert count == 5


def test_a_file_saved_in_the_last_moment_is_put_back(path, monkeypatch):
    """An editor saves after we looked and before we replace."""
    real = replacing.exchange
    saves = iter([HEADER + "# theirs\n"])

    def exchange(first, second):
        for text in saves:
            path.write_text(text, encoding="utf-8")
        return real(first, second)

    monkeypatch.setattr(replacing, "exchange", exchange)
    if not real(path, path):
        pytest.skip("files cannot be exchanged here")
    assert revise(path, lambda catalog: catalog.text + "# ours\n")
    assert path.read_text(encoding="utf-8") == HEADER + "# theirs\n# ours\n"
    assert [file.name for file in path.parent.iterdir()] == ["press.po"]


def unable(*_):
    """A file system that cannot exchange."""
    ctypes.set_errno(errno.EINVAL)
    return -1


@pytest.mark.parametrize("function", [None, unable])
def test_where_files_cannot_be_exchanged_they_are_replaced(function, path, monkeypatch):
    monkeypatch.setattr(exchanging, "_renameat2", lambda: function)
    assert revise(path, lambda catalog: catalog.text + "# ours\n")
    assert path.read_text(encoding="utf-8") == HEADER + "# ours\n"


def test_an_exchange_with_nothing_is_an_error(path):
    if not exchanging.exchange(path, path):
        pytest.skip("files cannot be exchanged here")
    with pytest.raises(FileNotFoundError):
        exchanging.exchange(path, path.with_name("none"))


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions and links")
def test_permissions_and_links_stay(path, tmp_path):
    path.chmod(0o640)
    link = tmp_path / "link.po"
    link.symlink_to(path)
    replace_file(link, b"new", durable=False)
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_one_writer_at_a_time(path, monkeypatch):
    monkeypatch.setattr(replacing, "PATIENCE", 0.05)
    with replacing.locked(path), pytest.raises(CatalogError, match="another process"):
        write(path, "x", expected=None)


def test_threads_take_turns(path):
    digest, wins = read(path).digest, []

    def save(text):
        try:
            wins.append(write(path, text, expected=digest))
        except CatalogError:
            wins.append(False)

    threads = [threading.Thread(target=save, args=(f"text {n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(wins) == [False] * 7 + [True]


WRITER = """
import sys
from pathlib import Path
from toolkit.catalogs.store import replace_file
print("go", flush=True)
for n in range(10**9):
    replace_file(Path(sys.argv[1]), b"%d\\n" % n * 200_000)
"""


def test_a_killed_writer_leaves_a_whole_file(path):
    for delay in (0.0, 0.01, 0.03, 0.05):
        command = [sys.executable, "-c", WRITER, str(path)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
        child.stdout.readline()
        threading.Event().wait(0.1 + delay)
        child.kill()
        child.communicate()
        lines = path.read_bytes().splitlines()
        assert len(set(lines)) == 1
        assert len(lines) == 200_000
    replace_file(path, b"end")
    assert [file.name for file in path.parent.iterdir()] == ["press.po"]
