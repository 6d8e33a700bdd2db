"""`press --help` comes at once: nothing heavy is imported before it is needed."""

import json
import signal
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


def test_a_build_of_nothing_imports_nothing_heavy(newsroom):
    code = (
        "import sys, json, atexit; from toolkit.cli import main;"
        "sys.argv = ['press', 'build', '--format', 'html'];"
        "atexit.register(lambda: print(json.dumps(sorted(sys.modules)))); main()"
    )
    for _ in range(2):
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, capture_output=True, check=True, cwd=newsroom)
    assert not set(HEAVY) & set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("inflect",), "Missing argument 'locale'"),
        (("import",), "Missing argument 'files'"),
        (("build", "--jobs", "many"), "Invalid value for '--jobs'"),
        (("build", "--jobs", "-1"), "Invalid value for '--jobs'"),
        (("biuld",), "No such command 'biuld'. Did you mean 'build'?"),
    ],
)
def test_a_wrong_call_is_told(press, arguments, said):
    done = press(*arguments)
    assert done.code == 2
    assert said in done.err


@pytest.mark.parametrize(
    ("paths", "unused"),
    [
        ((), ("toolkit.catalogs.po", "toolkit.records.load", "jinja2", "babel")),
        (("elsewhere.po",), ("toolkit.records.schema", "toolkit.build", "toolkit.checking.shared")),
    ],
    ids=["an unchanged newsroom", "a catalog from elsewhere"],
)
def test_a_check_imports_what_it_needs(paths, unused, newsroom, tmp_path):
    (tmp_path / "elsewhere.po").write_text(
        'msgid ""\nmsgstr "Language: ru\\n"\n\nmsgid "Yes"\nmsgstr "Да"\n', "utf-8"
    )
    code = (
        "import sys, json; from toolkit import Newsroom;"
        "Newsroom().check(sys.argv[1:]); print(json.dumps(sorted(sys.modules)))"
    )
    command = [sys.executable, "-c", code, *(str(tmp_path / path) for path in paths)]
    for _ in range(2):
        done = subprocess.run(command, capture_output=True, check=True, cwd=newsroom)
    assert not set(unused) & set(json.loads(done.stdout))


@pytest.mark.parametrize(
    "command",
    [
        *("build", "check", "explain", "export", "import", "inflect", "schema", "status", "sync"),
        "transliterate",
    ],
)
def test_every_command_has_help_and_stands_in_the_readme(command, press):
    from tests.conftest import ROOT

    done = press(command, "--help")
    assert done.code == 0
    assert f"press {command}" in (ROOT / "README.md").read_text("utf-8")


def test_an_interrupt_ends_with_130_and_one_line(newsroom):
    running = subprocess.Popen(
        [sys.executable, "-m", "toolkit", "inflect", "az"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=newsroom,
    )
    running.stdin.write("Bakı\tgenitive\n".encode())
    running.stdin.flush()
    assert running.stdout.readline().decode() == "Bakının\n"
    running.send_signal(signal.SIGINT)
    _, err = running.communicate()
    assert (running.returncode, err) == (130, b"interrupted\n")


def test_the_list_of_commands_says_what_each_does_in_a_line(press):
    listed = press("--help").out.partition("Commands:\n")[2].splitlines()
    assert len(listed) == 15
    assert not [line for line in listed if line.endswith("...")]
