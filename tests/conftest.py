"""What every test may ask for: a newsroom of its own, and the command line."""

import gc
import os
import re
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

from toolkit.cli import main

ROOT = Path(__file__).parent.parent
MODULES = Path(os.environ.get("PRESS_NODE_MODULES") or ROOT / "node_modules")
"""Where npm keeps the programs that judge documents."""

# A desk waits for few examples; `--hypothesis-profile=thorough` tries many.
settings.register_profile("desk", max_examples=30)
settings.register_profile("thorough", max_examples=400, deadline=None)
settings.load_profile("desk")


def pytest_sessionfinish():
    """Spare what still lives the five looks for garbage that pytest takes at the end."""
    gc.collect()
    gc.freeze()


class Done(NamedTuple):
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def press(monkeypatch, capsys):
    """Run `press ARGUMENTS` in a folder; returns exit code, stdout and stderr."""

    def run(*arguments, cwd=ROOT):
        monkeypatch.chdir(cwd)
        monkeypatch.setattr("sys.argv", ["press", *map(str, arguments)])
        capsys.readouterr()
        try:
            main()
        except SystemExit as end:
            code = end.code or 0
        else:
            code = 0
        return Done(code, *capsys.readouterr())

    return run


@pytest.fixture(autouse=True, scope="session")
def _cache(tmp_path_factory):
    """Keep what is made for a test out of the user's cache, here and in processes of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PRESS_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True, scope="session")
def _bytecode(tmp_path_factory):
    """Compile modules once for all processes of tests, where none may be left beside the modules.

    Else each process would compile them all anew.
    """
    with pytest.MonkeyPatch.context() as patch:
        if sys.dont_write_bytecode:
            patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
            # Of xdist's workers each has a folder of its own in the session's.
            base = tmp_path_factory.getbasetemp()
            session = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
            patch.setenv("PYTHONPYCACHEPREFIX", str(session / "bytecode"))
        yield


@pytest.fixture
def newsroom(tmp_path):
    """A newsroom of five releases: the sample newsroom without its folder of one a kind."""
    return _copied(tmp_path / "newsroom", "samples")


@pytest.fixture
def whole_newsroom(tmp_path):
    """A copy of the sample newsroom with all its releases."""
    return _copied(tmp_path / "newsroom")


def _copied(root, *left_out):
    for folder in ("locales", "releases", "templates"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns(*left_out))
    copy_settings(root)
    return root


def copy_settings(root, name="pyproject.toml"):
    """Give a newsroom the settings of the sample one, without those of this project's tools."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    table = re.search(r"^\[tool\.press\]\n(?:.+\n)+", text, re.MULTILINE)
    (root / name).write_text(table[0], "utf-8")


def files(folder):
    """Return every file below a folder with its bytes, to compare before and after."""
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
