"""`press build`: what it prints where, and how it ends."""

import json

import pytest

from tests.building.newsrooms import CALLS, GUBA, WISHES, catalog, furnish, substitute
from tests.conftest import files


def test_files_go_to_stdout_and_sums_to_stderr(tmp_path, press):
    root = furnish(tmp_path / "room")
    done = press("build", "--format", "txt", "--jobs", "1", cwd=root)
    assert f"az/{GUBA}.txt" in done.out.split()
    assert done.err == f"{len(done.out.split())} written, 0 unchanged\n"
    again = press("build", "--format", "txt", cwd=root)
    assert (again.out, again.err) == ("", f"0 written, {len(done.out.split())} unchanged\n")


def test_what_is_withheld_is_told_each_time_and_strict_fails(tmp_path, press):
    root = furnish(tmp_path / "room")
    press("build", "--format", "txt", cwd=root)
    substitute(catalog(root, "ru", CALLS), 'msgctxt "body"', '#, fuzzy\nmsgctxt "body"')
    for options, code in (([], 0), ([], 0), (["--strict"], 1), ([CALLS], 1)):
        done = press("build", "--format", "txt", *options, cwd=root)
        assert done.code == code
        assert f"withheld: {CALLS}\n  ru: 1 fuzzy: body" in done.err
        assert "; 1 withheld" in done.err
    assert not (root / f"dist/az/{CALLS}.txt").exists()


def test_one_json_object(tmp_path, press):
    root = furnish(tmp_path / "room")
    first = json.loads(press("build", "--format", "txt", "--json", cwd=root).out)
    (root / f"releases/{WISHES}.yaml").unlink()
    second = json.loads(press("build", "--format", "txt", "--json", cwd=root).out)
    assert list(first) == ["version", "written", "removed", "unchanged", "withheld"]
    assert (first["version"], first["removed"], first["unchanged"]) == (1, [], 0)
    assert f"az/{WISHES}.txt" in second["removed"]
    assert second["withheld"] == {}


def test_what_is_named_and_the_lists(tmp_path, press):
    root = furnish(tmp_path / "room")
    paths = press("build", CALLS, "--format", "txt", cwd=root).out.split()
    assert {path for path in paths if path.endswith(".txt")} == {
        f"{code}/{CALLS}.txt" for code in ("az", "en", "ru")
    } | {"robots.txt"}
    assert GUBA in (root / "dist/en/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--locale", "xx"], "'xx' is not a language of this newsroom\n  hint: Its languages: az"),
        (["--output", "pyproject.toml"], "pyproject.toml is no folder\n  hint: Name another"),
        (["--output", "releases"], "releases holds what releases are made of"),
        (["--output", "locales/az"], "locales/az holds what releases are made of"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_written(arguments, said, tmp_path, press):
    root = furnish(tmp_path / "room")
    before = files(root)
    for _ in range(2):
        done = press("build", "--format", "txt", *arguments, cwd=root)
        assert (done.code, done.out) == (2, "")
        assert said in done.err
    assert files(root) == before


def test_a_release_may_have_a_language_that_the_settings_lack(tmp_path, press):
    root = furnish(tmp_path / "room")
    record = root / f"releases/{GUBA}.yaml"
    record.write_text(record.read_text("utf-8") + "languages: [en, tr]\n", "utf-8")
    done = press("build", "--preview", "--locale", "tr", "--format", "txt", cwd=root)
    assert (done.code, f"tr/{GUBA}.txt" in done.out.split()) == (0, True)
    done = press("build", "--locale", "az", "--format", "txt", cwd=root)
    assert {path.partition("/")[0] for path in done.out.split() if path.endswith(".txt")} == {"az"}
