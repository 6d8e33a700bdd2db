"""Baselines: an archive's known problems are hidden, new ones are told, mended ones counted."""

import json

import pytest

from toolkit.checking.baseline import read_baseline, write_baseline
from toolkit.errors import PressError
from toolkit.model import Problem, Severity

MISSING = "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po"


def problem(message, line=1, check="double-spaces", path="a.po"):
    return Problem(check, Severity.WARNING, path, message, line, 1, "ru", "title", "A")


@pytest.fixture
def baseline(newsroom, press):
    """A newsroom with problems and the baseline of them."""
    (newsroom / MISSING).unlink()
    path = newsroom / "baseline.json"
    done = press("check", "--write-baseline", path, cwd=newsroom)
    count = len(json.loads(path.read_text("utf-8"))["problems"])
    assert (done.code, done.out) == (0, "")
    assert done.err == f"{count} problems listed in {path.as_posix()}\n"
    assert count > 3
    return path, count


def test_known_problems_are_hidden(baseline, newsroom, press):
    path, count = baseline
    assert press("check", cwd=newsroom).code == 1
    done = press("check", "--strict", "--baseline", path, cwd=newsroom)
    assert (done.code, done.err) == (0, "")
    assert done.out == f"0 errors, 0 warnings, 0 notes, {count} in the baseline\n"


def test_new_problems_are_told_wherever_the_old_ones_moved(baseline, newsroom, press):
    path, count = baseline
    catalog = newsroom / "locales/ru/LC_MESSAGES/press.po"
    text = catalog.read_text("utf-8")
    catalog.write_text("# A new comment.\n" + text.replace("В {place", "В  {place", 1), "utf-8")
    done = press("check", "--strict", "--baseline", path, cwd=newsroom)
    assert done.code == 1
    assert done.out.endswith(f"0 errors, 1 warning, 0 notes, {count} in the baseline\n")


def test_mended_problems_are_told_once(baseline, newsroom, press):
    path, count = baseline
    assert press("sync", cwd=newsroom).code == 0
    # An entry that is there and empty has another hint, but is the same problem.
    done = press("check", "--baseline", path, cwd=newsroom)
    assert (done.code, done.err) == (0, "")
    (newsroom / MISSING).unlink()
    record = newsroom / "releases/2020/ennhri-online-meeting.yaml"
    record.unlink()
    done = press("check", "--baseline", path, cwd=newsroom)
    assert (done.code, done.err) == (0, f"{count} of the baseline are mended: write it anew\n")


def test_what_was_not_looked_at_is_not_called_mended(baseline, newsroom, press):
    path, _ = baseline
    for arguments in (["locales/az"], ["--select", "double-spaces"]):
        done = press("check", "--baseline", path, *arguments, cwd=newsroom)
        assert (done.code, done.err) == (0, "")


def test_a_baseline_is_sorted_stable_and_without_lines(tmp_path):
    path = tmp_path / "deep" / "baseline.json"
    problems = [problem("b", 3), problem("a", 2), problem("a", 9), problem("x", path="_.po")]
    assert write_baseline(path, problems) == 4
    text = path.read_text("utf-8")
    rows = json.loads(text)["problems"]
    assert [(row["path"], row["message"]) for row in rows] == [
        ("_.po", "x"),
        ("a.po", "a"),
        ("a.po", "a"),
        ("a.po", "b"),
    ]
    assert set(rows[0]) == {"path", "check", "locale", "msgctxt", "msgid", "message"}
    write_baseline(path, [problem(one.message, 77, path=one.path) for one in reversed(problems)])
    assert path.read_text("utf-8") == text
    assert list(path.parent.iterdir()) == [path]


def test_as_many_are_hidden_as_are_known(tmp_path):
    from toolkit.checking.baseline import hide

    path = tmp_path / "baseline.json"
    write_baseline(path, [problem("a")])
    known = read_baseline(path)
    twins = [problem("a", 1), problem("a", 2)]
    assert hide(twins, known, lambda *_: True) == ((twins[1],), 1, 0)
    assert hide([], known, lambda *_: True) == ((), 0, 1)
    assert hide([], known, lambda *_: False) == ((), 0, 0)


def test_a_file_that_cannot_be_read_is_never_hidden(newsroom, press, tmp_path):
    (newsroom / "locales/ru/LC_MESSAGES/press.po").write_text('msgid "x\n', "utf-8")
    path = tmp_path / "baseline.json"
    done = press("check", "--write-baseline", path, cwd=newsroom)
    assert done.code == 2
    assert "press check tells them" in done.err
    done = press("check", "--baseline", path, cwd=newsroom)
    assert done.code == 2
    assert "[invalid-catalog]" in done.out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read: No such file or directory"),
        ("", "is no baseline of `press check`"),
        ("[]", "is no baseline of `press check`"),
        ('{"version": 2, "problems": []}', "is no baseline of `press check`"),
        ('{"version": 1, "problems": [{"path": "x"}]}', "is no baseline of `press check`"),
        ('{"version": 1, "problems": [{"path": 1}]}', "is no baseline of `press check`"),
    ],
)
def test_what_is_no_baseline_is_refused(content, message, tmp_path):
    path = tmp_path / "baseline.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(PressError) as caught:
        read_baseline(path)
    assert caught.value.message == message
    assert "--write-baseline" in caught.value.hint


@pytest.mark.parametrize(
    "arguments",
    [
        ["--yes"],
        ["--fix", "--format", "json"],
        ["--fix", "--baseline", "b.json"],
        ["--fix", "--output", "o.txt"],
        ["--write-baseline", "a.json", "--baseline", "b.json"],
        ["--write-baseline", "a.json", "--output", "o.txt"],
        ["--baseline", "nowhere.json"],
    ],
)
def test_options_that_contradict_each_other_are_refused(arguments, newsroom, press):
    done = press("check", *arguments, cwd=newsroom)
    assert done.code == 2
    assert "hint:" in done.err
    assert not (newsroom / "a.json").exists()
