"""Where a report goes, and whether it has colours."""

import json
import re
from pathlib import Path

import pytest

from toolkit.reports import junit


@pytest.mark.parametrize(
    ("environment", "terminal", "coloured"),
    [
        ({}, False, False),
        ({}, True, True),
        ({"TERM": "dumb"}, True, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": ""}, False, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colours_are_as_the_environment_wants_them(environment, terminal, coloured, monkeypatch):
    from toolkit.cli.terminal import wants_colour

    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal, raising=False)
    assert wants_colour() is coloured


def test_a_report_goes_whole_into_a_file(newsroom, press, tmp_path):
    target = tmp_path / "reports" / "press.sarif"
    done = press("check", "--format", "sarif", "--output", target, cwd=newsroom)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert json.loads(target.read_text("utf-8"))["version"] == "2.1.0"
    assert list(target.parent.iterdir()) == [target]


def test_a_report_that_fails_leaves_the_old_file(newsroom, press, tmp_path, monkeypatch):
    target = tmp_path / "press.xml"
    target.write_text("before")
    monkeypatch.setattr(junit, "tostring", lambda *_, **__: 1 / 0)
    done = press("check", "--format", "junit", "--output", target, cwd=newsroom)
    assert (done.code, target.read_text()) == (3, "before")
    report = re.search(r"report: (\S+)\)", done.err)
    Path(report[1]).unlink()


def test_paths_are_told_as_the_repository_has_them(newsroom, press):
    (newsroom.parent / ".git").mkdir()
    (newsroom / "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po").unlink()
    out = press("check", "--format", "github", cwd=newsroom).out
    name = "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po"
    assert f"file=newsroom/{name}," in out


def test_progress_is_shown_to_a_person_only(capsys, monkeypatch):
    from toolkit.cli.terminal import progress

    with progress("Checking"):
        pass
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    with progress("Checking"):
        pass
    out, err = capsys.readouterr()
    assert (out, "Checking" in err) == ("", True)
