"""A build of what has changed does no more than the change asks for."""

import shutil
import subprocess
import sys

import pytest

from tests.building.edits import (
    NOW,
    doubt,
    edit_the_termbase,
    record,
    tell_otherwise,
    translate,
)
from tests.building.newsrooms import CALLS, WISHES, build, catalog
from toolkit.building.changes import RELEASES

TELLING = """
import sys, jinja2
from toolkit import Newsroom, entries
compile, compiled = jinja2.Environment.compile, []
jinja2.Environment.compile = lambda *given: compiled.append(given) or compile(*given)
read, termbases = entries.read_termbase, []
entries.read_termbase = lambda paths: termbases.append(paths) or read(paths)
written = Newsroom(sys.argv[1]).build(formats=["html"]).written
loaded = [name for name in sys.argv[2:] if name in sys.modules]
print(loaded, len(compiled), len(termbases), written[0])
"""
UNUSED = (
    "pymorphy3",
    "toolkit.languages._az.forms",
    "toolkit.languages._en.forms",
    "toolkit.languages._ru.forms",
    "toolkit.model.checks",
    "toolkit.model.drafts",
    "toolkit.publishing.files",
    "toolkit.reference.entries",
)


def test_only_what_a_change_concerns_is_written(house, tmp_path):
    root = shutil.copytree(house, tmp_path / "room")
    first = build(root, now=NOW)
    translate(root, 1)
    second = build(root, now=NOW)
    # Files of the search are named by what they hold.
    assert {one for one in second.written if "/search/" not in one} <= set(first.written)
    assert f"ru/{WISHES}.html" in second.written
    assert not any("call-center" in path for path in second.written)
    assert not any(path.startswith(("az/", "en/")) for path in second.written)
    for _ in range(2):
        third = build(root, now=NOW)
        assert (third.written, third.removed) == ((), ())
        assert third.unchanged == len(first.written)


def test_an_edit_that_changes_no_edition_renders_none(house, tmp_path, monkeypatch):
    from toolkit.building.documents import Desk

    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    edit_the_termbase(root, 1)

    def render(*_):
        raise AssertionError("no edition names Debbie Kohner")

    with monkeypatch.context() as patch:
        patch.setattr(Desk, "_render", render)
        assert build(root, now=NOW).written == ()
    tell_otherwise(root, 1)
    assert build(root, now=NOW).written == ()


def test_an_edit_that_no_list_shows_looks_at_none(house, tmp_path, monkeypatch):
    from toolkit.building.lists import Lists

    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    record = root / f"releases/{WISHES}.yaml"
    record.write_text(f"{record.read_text('utf-8')}# a remark\n", "utf-8")

    def make(*_):
        raise AssertionError("all that lists and feeds show is as it was")

    with monkeypatch.context() as patch:
        patch.setattr(Lists, "make", make)
        assert build(root, now=NOW).written == ()
    translate(root, 1)
    assert "ru/feed.xml" in build(root, now=NOW).written


def test_a_build_of_nothing_loads_no_record(house, tmp_path, monkeypatch):
    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    translate(root, 1)
    build(root, now=NOW)

    def load(*_):
        raise AssertionError("nothing has changed")

    monkeypatch.setattr("toolkit.building.changes.Changes.__init__", load, raising=True)
    built = build(root, now=NOW)
    assert built.unchanged > 50
    assert not built.withheld


def test_what_was_looked_at_is_not_compared_again(house, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.building.signs.RACY", 0)
    root = shutil.copytree(house, tmp_path / "room")
    doubt(root, 0)
    build(root, now=NOW)
    second = build(root, now=NOW)

    def compare(*_):
        raise AssertionError("nothing has changed")

    monkeypatch.setattr("toolkit.building.built._compared", compare)
    assert build(root, now=NOW) == second
    assert list(second.withheld) == [CALLS]
    for other in ({"preview": True}, {"formats": ("html",)}, {"locales": ("az",)}):
        with pytest.raises(AssertionError):
            build(root, now=NOW, **other)


def tell(root, at):
    """Build what a new translation concerns; return what that has loaded, compiled and written."""
    translate(root, at)
    command = [sys.executable, "-c", TELLING, root, *UNUSED]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def test_a_change_loads_no_dictionary_and_compiles_nothing_twice(house, tmp_path):
    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    assert [tell(root, at) for at in range(2)][1] == f"[] 0 0 ru/{WISHES}.html\n"


def test_the_first_change_of_an_archive_loads_no_dictionary(house, tmp_path):
    root = shutil.copytree(house, tmp_path / "room")
    for number in range(RELEASES):
        wishes = record(root, WISHES)
        shutil.copy(wishes, wishes.with_stem(f"wishes-{number}"))
        for code in ("az", "ru"):
            wishes = catalog(root, code, WISHES)
            shutil.copy(wishes, wishes.with_stem(f"wishes-{number}"))
    done = subprocess.run(
        [sys.executable, "-m", "toolkit", "build", "--jobs", "2", "--format", "html"],
        check=True,
        capture_output=True,
        cwd=root,
    )
    assert b"samples/wishes-7.html" in done.stdout
    assert tell(root, 0) == f"[] 0 0 ru/{WISHES}.html\n"
