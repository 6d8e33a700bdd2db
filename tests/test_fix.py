"""`press check --fix`: shown as a diff first, written on request."""

import difflib
import subprocess

import pytest

from .conftest import files

CATALOG = "locales/ru/LC_MESSAGES/releases/2020/guba-videoconference.po"
BAD, GOOD = '"В Губе прошла  видеоконференция', '"В Губе прошла видеоконференция'


@pytest.fixture
def flawed(newsroom):
    """A newsroom with two blanks in a title."""
    path = newsroom / CATALOG
    path.write_text(path.read_text("utf-8").replace(BAD.replace("  ", " "), BAD), "utf-8")
    return newsroom


def test_a_mend_is_shown_and_not_written(flawed, press):
    before = files(flawed)
    done = press("check", "--fix", cwd=flawed)
    assert files(flawed) == before
    assert done.code == 1
    assert f"--- a/{CATALOG}\n+++ b/{CATALOG}\n" in done.out
    assert f"\n-{BAD}" in done.out
    assert f"\n+{GOOD}" in done.out
    assert done.err == "1 text in 1 catalog can be mended (write them with --fix --yes)\n"


def test_the_diff_is_a_patch(flawed, press):
    patch = press("check", "--fix", cwd=flawed).out
    subprocess.run(["git", "apply", "-"], input=patch.encode(), cwd=flawed, check=True)
    assert GOOD in (flawed / CATALOG).read_text("utf-8")


def test_a_mend_is_written_on_request(flawed, press):
    before = files(flawed)
    done = press("check", "--fix", "--yes", cwd=flawed)
    assert (done.code, done.err) == (0, "1 text in 1 catalog mended\n")
    after = files(flawed)
    changed = [path for path in before if before[path] != after[path]]
    assert changed == [flawed / CATALOG]
    assert after.keys() == before.keys()
    old, new = (one[changed[0]].decode().splitlines() for one in (before, after))
    lines = [line for line in difflib.ndiff(old, new) if line[0] in "+-"]
    # The entry's line and the header's date, each once before and once after.
    assert [line[2:19] for line in lines] == ['"PO-Revision-Date'] * 2 + [
        '"В Губе прошла  в',
        GOOD[:17],
    ]
    assert press("check", "--strict", cwd=flawed).code == 0
    done = press("check", "--fix", "--yes", cwd=flawed)
    assert (done.code, done.out) == (0, "")
    assert files(flawed) == after


def test_a_person_is_asked(flawed, press, monkeypatch):
    asked = []

    def answer(yes):
        monkeypatch.setattr("toolkit.cli.terminal.has_person", lambda: True)
        monkeypatch.setattr("typer.confirm", lambda text: asked.append(text) or yes)
        return press("check", "--fix", cwd=flawed)

    before = files(flawed)
    assert answer(False).code == 1
    assert files(flawed) == before
    assert answer(True).code == 0
    assert files(flawed) != before
    assert answer(True).code == 0
    assert asked == ["Write these changes?"] * 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["--ignore", "double-spaces"],
        ["--select", "placeholders"],
        ["locales/az"],
        ["templates"],
    ],
)
def test_only_what_is_asked_for_is_mended(arguments, flawed, press):
    done = press("check", "--fix", *arguments, cwd=flawed)
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize("place", ["record", "catalog", "settings"])
def test_what_is_ignored_is_not_mended(place, flawed, press):
    comment = "# check: ignore double-spaces because the poster has them"
    if place == "record":
        path = flawed / "releases/2020/guba-videoconference.yaml"
        path.write_text(
            path.read_text("utf-8").replace("\ntitle:", f"\n{comment}\ntitle:"), "utf-8"
        )
    elif place == "catalog":
        path = flawed / CATALOG
        text = path.read_text("utf-8")
        path.write_text(text.replace('msgctxt "title"', f'{comment}\nmsgctxt "title"'), "utf-8")
    else:
        with (flawed / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write('\n[tool.press.checks]\nseverity = {double-spaces = "off"}\n')
    assert press("check", "--fix", cwd=flawed).out == ""


def test_what_cannot_be_read_is_told(flawed, press):
    broken = flawed / "locales/az/LC_MESSAGES/press.po"
    broken.write_text('msgid "x\n', "utf-8")
    done = press("check", "--fix", "--yes", cwd=flawed)
    assert done.code == 2
    assert "locales/az/LC_MESSAGES/press.po:1:" in done.err
    assert GOOD in (flawed / CATALOG).read_text("utf-8")


def test_a_catalog_from_elsewhere(newsroom, press, tmp_path):
    path = tmp_path / "other.po"
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    entry = (
        '\n#: src/main.c:7\n#, c-format\nmsgid "%d files"\nmsgid_plural "%d f"\n'
        'msgstr[0] "%d  файл"\nmsgstr[1] "%d   файла"'
    )
    path.write_bytes(f"{header}{entry}".replace("\n", "\r\n").encode())
    done = press("check", "--fix", "--yes", path, cwd=newsroom)
    assert done.code == 0
    assert "\\ No newline at end of file" in done.out
    text = path.read_bytes().decode()
    wanted = f"{header}{entry}".replace("%d  файл", "%d файл").replace("%d   файла", "%d файла")
    assert text == wanted.replace("\n", "\r\n")


def test_a_catalog_that_changed_meanwhile_is_not_written(flawed, press):
    from toolkit import Newsroom, PressError

    room = Newsroom(flawed)
    mends, faults = room.mends()
    assert (len(mends), faults) == (1, ())
    path = flawed / CATALOG
    path.write_text(path.read_text("utf-8") + "\n# changed\n", "utf-8")
    with pytest.raises(PressError, match="changed meanwhile"):
        room.write_mends(mends)
    assert path.read_text("utf-8").endswith("# changed\n")
