"""What is staged takes its place all at once, or the output stays as it was."""

import contextlib
import os

import pytest

from tests.building.newsrooms import below
from toolkit.building.signs import sign_of
from toolkit.building.staging import Staging
from toolkit.errors import PressError


@pytest.fixture
def output(tmp_path):
    folder = tmp_path / "dist"
    (folder / "az").mkdir(parents=True)
    (folder / "az/old.html").write_bytes(b"old")
    (folder / "az/gone.html").write_bytes(b"gone")
    return folder


def staged(output):
    staging = Staging(output)
    staging.put("az/old.html", b"changed")
    staging.put("en/2020/new.html", b"new")
    return staging


AFTER = {"az/old.html": b"changed", "en/2020/new.html": b"new"}


def test_nothing_shows_before_the_end(output):
    before = below(output)
    staging = staged(output)
    assert below(output) == before
    staging.commit(["az/old.html", "en/2020/new.html"], ["az/gone.html"])
    assert below(output) == AFTER
    assert not staging.is_left


def test_what_the_output_has_is_not_written_again(output):
    staging = Staging(output)
    sign, is_new = staging.put("az/old.html", b"old")
    assert (sign, is_new) == (sign_of((output / "az/old.html").stat()), False)
    staging.commit([], [])
    assert not staging.is_left


def test_a_file_keeps_its_sign_when_it_takes_its_place(output):
    staging = Staging(output)
    sign, is_new = staging.put("az/old.html", b"changed")
    staging.commit(["az/old.html"], [])
    now = sign_of((output / "az/old.html").stat())
    assert (staging.settled("az/old.html", sign), is_new) == (now, True)
    (output / "az/old.html").write_bytes(b"another's")
    assert staging.settled("az/old.html", sign) is None
    assert staging.settled("az/nothing.html", sign) is None


def test_a_copy_of_a_file_is_not_made_twice(output, tmp_path):
    source = tmp_path / "one.png"
    source.write_bytes(b"picture")
    staging = Staging(output)
    assert staging.copy("files/one.png", source)[1]
    staging.commit(["files/one.png"], [])
    assert (output / "files/one.png").read_bytes() == b"picture"
    assert not Staging(output).copy("files/one.png", source)[1]


def test_where_there_was_nothing_the_whole_folder_takes_its_place(tmp_path):
    staging = Staging(tmp_path / "far/dist")
    staging.put("en/new.html", b"new")
    inode = (tmp_path / "far/.dist.press-staging/new").stat().st_ino
    staging.commit(["en/new.html"], [])
    assert (tmp_path / "far/dist").stat().st_ino == inode


def test_files_of_a_folder_that_takes_its_place_keep_their_signs(tmp_path):
    staging = Staging(tmp_path / "dist")
    sign, _ = staging.put("en/new.html", b"new")
    staging.commit(["en/new.html"], [])
    assert staging.settled("en/new.html", sign) == sign
    assert sign_of((tmp_path / "dist/en/new.html").stat()) == sign


def test_a_failed_build_leaves_nothing_behind(output):
    before = below(output)
    staging = staged(output)
    staging.discard()
    assert below(output) == before
    assert not staging.is_left


def test_a_build_killed_before_the_end_is_forgotten(output):
    before = below(output)
    staged(output)
    Staging(output).recover()
    assert below(output) == before


@pytest.mark.parametrize("done", range(1, 5))
def test_a_build_killed_at_the_end_is_finished(output, monkeypatch, done):
    """Let the system go away after so many renames; the first is the journal's."""
    steps = iter([None] * done)

    def replaced(source, target, real=os.replace):
        if next(steps, "killed") == "killed":
            raise KeyboardInterrupt
        real(source, target)

    staging = staged(output)
    with monkeypatch.context() as patch, contextlib.suppress(KeyboardInterrupt):
        patch.setattr(os, "replace", replaced)
        staging.commit(["az/old.html", "en/2020/new.html"], ["az/gone.html"])
    staging.discard()
    assert (output / "az/old.html").read_bytes() in {b"old", b"changed"}
    Staging(output).recover()
    assert below(output) == AFTER
    assert not staging.is_left


@pytest.mark.skipif(os.name == "nt", reason="a folder that cannot be written")
def test_a_folder_that_refuses_is_told_and_the_output_stays(output, monkeypatch):
    before = below(output)

    def refused(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("toolkit.building.staging._write", refused)
    with pytest.raises(PressError, match="No space left on device"):
        Staging(output).put("az/old.html", b"changed")
    assert below(output) == before
