"""Ctrl-C, whatever it falls into: one line and exit code 130."""

import os
import signal
import subprocess
import sys
import time

import pytest

from toolkit.cli.interrupts import hearing
from toolkit.errors import PressError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


def interrupt():
    os.kill(os.getpid(), signal.SIGINT)


class Interrupted:
    """An object at whose end Ctrl-C is pressed: Python ignores what is raised there."""

    def __del__(self):
        interrupt()


def end_an_object():
    Interrupted()
    time.sleep(5)


def raise_another_error():
    try:
        interrupt()
    except KeyboardInterrupt:
        raise PressError("a process that shared the work was killed") from None


@pytest.mark.parametrize("work", [interrupt, end_an_object, raise_another_error])
def test_it_is_heard(work):
    with pytest.raises(KeyboardInterrupt), hearing():
        work()


def test_it_is_told_in_one_line(press, newsroom, monkeypatch):
    monkeypatch.setattr("toolkit.cli.terminal.progress", lambda _: raise_another_error())
    done = press("check", cwd=newsroom)
    assert (done.code, done.out, done.err) == (130, "", "interrupted\n")


def test_errors_are_what_they_were_where_nobody_pressed_it():
    with pytest.raises(PressError), hearing():
        raise PressError("wrong")
    with pytest.raises(SystemExit) as end, hearing():
        raise SystemExit(1)
    assert end.value.code == 1


def test_other_errors_that_python_ignores_are_told_as_ever(monkeypatch):
    told = []
    monkeypatch.setattr("toolkit.cli.interrupts._told", told.append)

    class Broken:
        def __del__(self):
            raise ValueError("broken")

    with hearing():
        Broken()
    assert [one.exc_type for one in told] == [ValueError]


def test_typer_ends_a_program_itself():
    with pytest.raises(KeyboardInterrupt), hearing():
        raise SystemExit(130)


def test_whoever_ignores_interrupts_goes_on_ignoring_them():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with hearing():
            interrupt()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


FORKING = """
import os, signal
from toolkit import processes
os.register_at_fork(before=lambda: os.kill(os.getpid(), signal.SIGINT))
try:
    processes.share(list, range(100), least=10, jobs=2)
except KeyboardInterrupt:
    print("heard")
"""


def test_one_that_comes_while_a_process_is_forked_waits():
    """Python ignores what is raised in a fork, and a child would print it."""
    code = [sys.executable, "-c", FORKING]
    done = subprocess.run(code, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "heard\n", "")
