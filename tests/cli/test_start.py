"""`press --help` comes at once: nothing heavy is imported before it is needed."""

import json
import subprocess
import sys

import pytest

HEAVY = ("babel", "jinja2", "pydantic", "rich", "polib", "yaml", "pymorphy3", "rapidfuzz")


def test_the_app_imports_nothing_heavy():
    code = (
        "import sys, json; from toolkit.cli.app import app; import toolkit;"
        "print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert not set(HEAVY) & set(json.loads(done.stdout))


@pytest.mark.parametrize(
    "command", ["build", "check", "explain", "inflect", "schema", "status", "sync"]
)
def test_every_command_has_help_and_stands_in_the_readme(command, press):
    from tests.conftest import ROOT

    done = press(command, "--help")
    assert done.code == 0
    assert f"press {command}" in (ROOT / "README.md").read_text("utf-8")
