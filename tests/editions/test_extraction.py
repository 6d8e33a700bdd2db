"""`pybabel extract` finds in the templates what `press sync` finds."""

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from toolkit.catalogs.store import read


def pybabel(*arguments, cwd):
    command = [sys.executable, "-m", "babel.messages.frontend", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture
def extracted(tmp_path):
    """What pybabel finds by the mapping of this newsroom."""
    file = tmp_path / "all.pot"
    done = pybabel("extract", "-F", "pyproject.toml", "--no-wrap", "-o", file, ".", cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return read(file)


def said(catalog):
    """Texts and comments; babel wraps those at a width of its own."""
    return {(one.msgid, " ".join(one.extracted)) for one in catalog.active}


def test_the_same_messages_with_the_same_comments(extracted):
    ours = read(ROOT / "locales/press.pot")
    assert said(extracted) == said(ours)
    assert [set(one.references) for one in extracted.active] == [
        set(ours.get("", one.msgid).references) for one in extracted.active
    ]


def test_only_ours_promises_no_format(extracted):
    """babel adds the flag by itself; a catalog of ours never takes it over."""
    assert any("python-brace-format" in one.flags for one in extracted.active)
    assert not re.search(
        "^#,.*-format", (ROOT / "locales/press.pot").read_text("utf-8"), re.MULTILINE
    )


def test_a_broken_template_is_not_skipped_in_silence(tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/a.j2").write_text('{{ _("one" }}', "utf-8")
    mapping = tmp_path / "babel.cfg"
    mapping.write_text("[press: templates/*.j2]\n", "utf-8")
    done = pybabel("extract", "-F", mapping, "-o", tmp_path / "all.pot", ".", cwd=tmp_path)
    assert done.returncode != 0
    assert "templates/a.j2:1: unexpected" in done.stderr
