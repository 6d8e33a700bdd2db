"""The same newsroom gives the same bytes, whoever builds it and however."""

import os
import subprocess
import sys

import pytest

from tests.building.newsrooms import below
from toolkit.building.changes import THREADLESS
from toolkit.building.manifest import Manifest

BUILD = """
import sys
from pathlib import Path
from toolkit import Newsroom
Newsroom(sys.argv[1]).build(output=Path(sys.argv[2]), jobs=int(sys.argv[3]), formats={formats})
"""


THREADS = """
import threading
print(len(list(Path("/proc/self/task").iterdir())), threading.active_count())
"""


def built(newsroom, output, seed, jobs, formats, cache=""):
    command = [sys.executable, "-c", BUILD.format(formats=formats), newsroom, output, str(jobs)]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PRESS_CACHE_DIR": str(cache)}
    subprocess.run(command, check=True, env=environment)
    return below(output)


def test_hash_seeds_and_numbers_of_processes(newsroom, tmp_path):
    formats = ("pdf", "docx", "eml", "ninjs")
    one = built(newsroom, tmp_path / "one", seed=1, jobs=1, formats=formats)
    two = built(newsroom, tmp_path / "two", seed=2, jobs=2, formats=formats)
    assert one == two


def test_hash_seeds_make_nothing_anew(newsroom, tmp_path):
    """What a file is made of has one key in every run; else each build would make all lists."""
    made, known = [], []
    for one in (1, 2):
        cache = tmp_path / f"cache{one}"
        made.append(built(newsroom, tmp_path / f"{one}", one, one, ("html", "txt"), cache))
        (path,) = (cache / "builds").iterdir()
        with Manifest.open(path) as manifest:
            keys = {path: key for path, key, _ in manifest.outputs()}
            known.append((keys, manifest.facts()["site"], manifest.releases()))
    assert made[0] == made[1]
    assert known[0] == known[1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the system for its threads")
def test_what_is_made_before_there_are_processes_starts_no_thread(newsroom, tmp_path):
    """A process that is forked beside a thread may wait for ever for what that held."""
    script = BUILD.format(formats=tuple(THREADLESS)) + THREADS
    command = [sys.executable, "-c", script, newsroom, tmp_path / "dist", "1"]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "1 1\n"
