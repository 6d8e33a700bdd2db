"""Stationery: a newsroom's own letter and letterhead are tried, once for each change."""

import json
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest

from tests.formats import FOLDER, asset
from tests.formats.reading import docx_parts

LETTER = (FOLDER / "letter.typ").read_text("utf-8")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def bare(tmp_path):
    """A newsroom without a release, and the folder of its own formats."""
    (tmp_path / "press.toml").write_text('languages = ["en"]\n', "utf-8")
    (tmp_path / "templates/formats").mkdir(parents=True)
    return tmp_path


def found(press, root):
    done = press("check", "--format", "json", cwd=root)
    problems = json.loads(done.out)["problems"]
    return done.code, [(one["check"], one["path"], one["line"]) for one in problems]


def letterhead(old, new):
    """The letterhead with a replacement in its text."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, part in docx_parts(asset("letterhead.docx")).items():
            archive.writestr(name, part.replace(old, new))
    return written.getvalue()


def line_of(words):
    """The line of the letter where some words first stand."""
    return LETTER.partition(words)[0].count("\n") + 1


def replaced(old, new):
    """The letter with a replacement, and the line that is said to be wrong."""
    return "letter.typ", LETTER.replace(old, new).encode(), line_of(old)


END = line_of("no such words")
BROKEN = {
    "no Typst": ("letter.typ", b"#let x =\n", 1),
    "an unknown variable": ("letter.typ", b"#set text(lang: edition.language)\n", 1),
    "an unknown name": replaced(".attachments", ".files"),
    "an unknown label": (*replaced('("topics"', '("topic"')[:2], line_of("#let label")),
    "a logo that is not there": ("letter.typ", f'{LETTER}#image("logo.svg")\n'.encode(), END),
    "no Word": ("letterhead.docx", b"a letter", 0),
    "an unknown name in Word": ("letterhead.docx", letterhead(b"title.text", b"titel.text"), 0),
    "broken XML": ("letterhead.docx", letterhead(b"</w:body>", b""), 0),
}


@pytest.mark.parametrize(("name", "data", "line"), BROKEN.values(), ids=BROKEN.keys())
def test_what_is_broken_is_listed_whenever_it_is_checked(name, data, line, bare, press):
    path = bare / "templates/formats" / name
    path.write_bytes(data)
    for _ in range(2):
        assert found(press, bare) == (2, [("invalid-template", f"templates/formats/{name}", line)])
    path.write_bytes(asset(name))
    assert found(press, bare) == (0, [])


def test_a_letter_may_show_a_logo_that_stands_beside_it(bare, press):
    folder = bare / "templates/formats"
    (folder / "letter.typ").write_text(f'{LETTER}#image("logo.svg", alt: "Logo")\n', "utf-8")
    (folder / "logo.svg").write_text(SVG, "utf-8")
    assert found(press, bare) == (0, [])
    (folder / "logo.svg").write_text("no picture", "utf-8")
    assert found(press, bare) == (2, [("invalid-template", "templates/formats/letter.typ", 0)])


@pytest.mark.parametrize("name", ["letter.typ", "letterhead.docx", "search.js", ""])
def test_nothing_that_sets_documents_is_loaded_without_need(name, bare):
    if name:
        (bare / "templates/formats" / name).write_bytes(asset(name))
    code = (
        "import sys, json; from toolkit import Newsroom;"
        "Newsroom().check(); print(json.dumps(sorted(sys.modules)))"
    )
    for _ in range(2):
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, capture_output=True, check=True, cwd=bare)
    assert not {"typst", "docx", "docxtpl", "toolkit.formats.pdf"} & set(json.loads(done.stdout))
