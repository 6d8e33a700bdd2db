"""What stands at the other ends: streams that are closed, full, or say no text."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

PRESS = f'"{sys.executable}" -m toolkit'
FULL = Path("/dev/full")


def shell(line, stdin=b""):
    done = subprocess.run(
        ["/bin/sh", "-c", line], input=stdin, capture_output=True, check=False, cwd=ROOT
    )
    assert b"Traceback" not in done.stderr
    assert b"fault of the toolkit" not in done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("command", ["explain event", "check --select placeholders", "schema"])
def test_a_closed_output_is_no_fault(command):
    assert shell(f"{PRESS} {command} >&-") == (0, "", "")
    code, out, err = shell(f"{PRESS} {command} | head -c 1")
    assert (code, len(out), err) == (0, 1, "")


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("command", ["explain event", "schema"])
def test_a_full_disk_is_told_in_a_line_with_a_hint(command):
    code, _, err = shell(f"{PRESS} {command} > {FULL}")
    assert (code, err.splitlines()) == (
        2,
        ["No space left on device", "  hint: Is the disk full, or the file not yours?"],
    )


def test_errors_that_nobody_hears_keep_their_code():
    assert shell(f"{PRESS} explain nosuch 2>&-") == (2, "", "")


def test_a_closed_input_has_no_lines():
    assert shell(f"{PRESS} inflect ru <&-") == (0, "", "")


def test_an_input_that_is_no_text_is_told():
    code, out, err = shell(f"LC_ALL=C {PRESS} inflect ru", b"\xff\xfe\n")
    assert (code, out, err) == (2, "", "<stdin>: is not UTF-8\n  hint: Save it as UTF-8.\n")


@pytest.mark.parametrize("command", ["inflect ru genitive", "transliterate az ru", "explain"])
def test_an_argument_that_is_no_text_is_shown_as_it_is(command):
    code, out, err = shell(f"{PRESS} {command} \"$(printf '\\377')\"")
    assert code in {0, 2}
    assert "\\udcff" in out + err
