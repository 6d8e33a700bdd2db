"""Crashes, full disks and rivals: a catalog is the old one or the new one, with every edit.

PRESS_KILLS says how often a sync is killed (a few times if it is not set).
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest

from tests.conftest import ROOT, files
from toolkit import Newsroom
from toolkit.catalogs import replacing
from toolkit.catalogs.store import read

KILLS = int(os.environ.get("PRESS_KILLS", "10"))
CATALOG = "locales/az/LC_MESSAGES/releases/one.po"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals and mounts")


def unmeasured():
    """For programs that are cut off: what coverage writes of them would be, too."""
    return {name: text for name, text in os.environ.items() if not name.startswith("COVERAGE_")}


def record(words: str) -> str:
    body = "".join(f"  - Paragraph {n} tells at length {words} what was said.\n" for n in range(40))
    head = "kind: event\nlanguage: en\ndate: 2026-01-15\ntitle: One\nformat: seminar\n"
    return f"{head}body:\n{body}"


@pytest.fixture
def room(tmp_path):
    """A small newsroom with one release, translated and in sync."""
    return furnish(tmp_path / "room")


def furnish(root):
    (root / "releases").mkdir(parents=True)
    (root / "press.toml").write_text('[tool.press]\nlanguages = ["az", "en"]\n', "utf-8")
    (root / "releases/one.yaml").write_text(record("this"), "utf-8")
    Newsroom(root).sync()
    text = (root / CATALOG).read_text("utf-8")
    for number in range(40):
        text = text.replace('msgstr ""\n\n', f'msgstr "tərcümə {number}"\n\n', 1)
    (root / CATALOG).write_text(text, "utf-8")
    return root


def translations(root):
    return {message.msgstr for message in read(root / CATALOG).messages} - {""}


SYNCS = """
import os, sys
from pathlib import Path
from toolkit import Newsroom
from toolkit.errors import PressError
root, texts = Path(sys.argv[1]), [Path(name).read_text("utf-8") for name in sys.argv[2:]]

def go_on():
    while True:
        for text in texts:
            new = root / f"releases/.new{os.getpid()}"
            new.write_text(text, "utf-8")
            new.replace(root / "releases/one.yaml")
            try:
                Newsroom(root).sync()
            except PressError:
                pass  # changed meanwhile, or half written by the editor: refused, and tried again

Newsroom(root).sync()
print("go", flush=True)
if sys.stdin.readline() == "go on\\n":
    go_on()
for _ in sys.stdin:
    child = os.fork()
    if not child:
        go_on()
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""


@pytest.fixture
def start(tmp_path):
    """Start a process that goes on syncing, the record saying now this, now that.

    With other `words` than "go on" it has a child of its own do so, anew for each line it gets.
    """
    running = []
    for words in ("this", "that"):
        (tmp_path / words).write_text(record(words), "utf-8")

    def start(root, words="go on"):
        command = [sys.executable, "-c", SYNCS, root, tmp_path / "this", tmp_path / "that"]
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=unmeasured(),
            text=True,
        )
        running.append(child)
        assert child.stdout.readline() == "go\n"
        print(words, file=child.stdin, flush=True)
        return child

    yield start
    for child in running:
        child.kill()
        child.communicate()


def test_a_killed_sync_damages_nothing(room, start):
    before, delay, parent = translations(room), random.Random(1), start(room, "fork")
    for _ in range(KILLS):
        print(file=parent.stdin, flush=True)
        child = int(parent.stdout.readline())
        time.sleep(delay.uniform(0.0, 0.2))
        os.kill(child, signal.SIGKILL)
        assert parent.stdout.readline() == "gone\n"
        assert translations(room) == before
    Newsroom(room).sync()
    (room / "releases/one.yaml").write_text(record("yet another thing"), "utf-8")
    Newsroom(room).sync()
    assert translations(room) == before
    assert not list(room.rglob(f"*{replacing.SUFFIX}"))


def append(path, number, *, at_once):
    """Add a translation as an editor does: by a new file in its place, or in the file itself."""
    text = path.read_text("utf-8") + f'\nmsgid "edit {number}"\nmsgstr "düzəliş {number}"\n'
    if at_once:
        new = path.with_name("editor.tmp")
        new.write_text(text, "utf-8")
        new.replace(path)
    else:
        path.write_text(text, "utf-8")


def test_two_syncs_and_an_editor_lose_no_edit(room, start):
    before = translations(room)
    children = [start(room), start(room)]
    for number in range(40):
        append(room / CATALOG, number, at_once=number % 3 > 0)
        time.sleep(0.02)
    for child in children:
        assert child.poll() is None, child.communicate()[1]
        child.kill()
        child.wait()
    assert before | {f"düzəliş {number}" for number in range(40)} <= translations(room)


FULL = """
import resource, sys
from toolkit.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
sys.argv = ["press", "sync"]
main()
"""


def test_a_file_that_may_not_grow_is_left_as_it_was(room):
    (room / "releases/one.yaml").write_text(record("something else"), "utf-8")
    before = files(room)
    done = subprocess.run(
        [sys.executable, "-c", FULL],
        cwd=room, env=unmeasured(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert "one.po: cannot be written: File too large" in done.stderr
    assert files(room) == before


@pytest.fixture
def disk(tmp_path):
    """Return a disk of one megabyte, where the system lets us have one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("no disk can be mounted")
    yield place
    subprocess.run(["umount", place], check=True)


def fill(disk):
    with (disk / "filler").open("wb", buffering=0) as filler:
        while shutil.disk_usage(disk).free:
            filler.write(bytes(4096))


def test_a_full_disk_leaves_the_old_file(disk, press):
    room = furnish(disk / "room")
    (room / "releases/one.yaml").write_text(record("something else"), "utf-8")
    fill(disk)
    before = files(room)
    done = press("sync", cwd=room)
    assert (done.code, done.out) == (2, "")
    assert "one.po: cannot be written: No space left on device" in done.err
    assert "hint: The file is as it was." in done.err
    assert files(room) == before
    (disk / "filler").unlink()
    assert press("sync", cwd=room).code == 0


def test_a_folder_that_may_not_be_written_is_named(disk, press):
    room = furnish(disk / "room")
    (room / "releases/one.yaml").write_text(record("something else"), "utf-8")
    before = files(room)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    done = press("sync", cwd=room)
    assert (done.code, done.out) == (2, "")
    assert "one.po: cannot be written: Read-only file system" in done.err
    assert files(room) == before
