"""`press draft` while it runs and when it ends: progress, Ctrl-C, summary, exit code, JSON."""

import contextlib
import json
import os
import pty
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from tests.drafts.offices import BEGINS, OLD, TITLE, drafted, entries
from toolkit.catalogs.states import state
from toolkit.model import State

SLOW = """
    import sys, time
    from toolkit import registry
    from toolkit.model import Reply

    class Slow:
        OFFLINE = False
        @staticmethod
        def draft(requests):
            yield Reply("Приём граждан 5 марта")
            print("ready", flush=True)
            time.sleep(60)

    known = registry.named
    registry.named = lambda room, name: Slow if name == "slow" else known(room, name)
    from toolkit.cli import main
    sys.argv = ["press", "draft", "--to", "ru", "--provider", "slow"]
    main()
"""


def test_exit_code_and_summary(room, press):
    done = press("draft", "new", "--to", "ru", cwd=room)
    assert done.code == 1
    assert done.out.splitlines() == [
        "release   to  drafted   missing",
        "2026/new  ru  2 memory  1",
        "  1 missing: the memory has nothing like it",
        "2 drafts to review, 1 missing still",
    ]
    assert done.err == ""
    assert press("draft", "--to", "ru", cwd=room).code == 0
    assert press("draft", "new", "--to", "ru", "--dry-run", cwd=room).code == 0


def test_a_record_that_cannot_be_read_is_left_out_and_the_rest_drafted(room, press):
    (room / "releases/2026/bad.yaml").write_text("kind: nothing\n", "utf-8")
    done = press("draft", "--to", "ru", cwd=room)
    assert done.code == 2
    assert "left out: releases/2026/bad.yaml" in done.err
    assert TITLE in entries(room)
    assert press("draft", "bad", cwd=room).code == 2


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(room):
    code = textwrap.dedent(SLOW)
    run = subprocess.Popen([sys.executable, "-c", code], cwd=room, stdout=subprocess.PIPE)
    assert run.stdout.readline() == b"ready\n"
    time.sleep(0.2)
    run.send_signal(signal.SIGINT)
    assert run.wait(20) == 130
    assert entries(room)[TITLE].msgstr == "Приём граждан 5 марта"
    assert state(entries(room)[TITLE]) is State.DRAFT
    assert [one.msgid for one in drafted(room).drafts] == [BEGINS[1]]


@pytest.mark.skipif(os.name == "nt", reason="a terminal of POSIX")
def test_a_bar_on_a_terminal_and_results_on_stdout(room):
    near, far = pty.openpty()
    code = "from toolkit.cli import main; import sys; sys.argv[0] = 'press'; main()"
    run = subprocess.run(
        [sys.executable, "-c", code, "draft", "--to", "ru"],
        cwd=room, stdout=subprocess.PIPE, stderr=far, check=True,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )  # fmt: skip
    os.close(far)
    shown = b""
    with contextlib.suppress(OSError):  # the end, on Linux
        while some := os.read(near, 100_000):
            shown += some
    assert b"3/3" in shown
    assert "2026/new  ru  2 memory  1" in run.stdout.decode()


def test_the_json_has_everything(room, press):
    shown = json.loads(press("draft", "--to", "ru", "--json", cwd=room).out)
    assert set(shown) == {"version", "drafts", "missing", "sent"}
    assert shown["drafts"][0]["remarks"] == [f"translated before: “{OLD}”"]
    assert shown["drafts"][0]["score"] == 82
    assert shown["missing"][0]["reason"] == "the memory has nothing like it"
