"""A build killed at any moment: the site is the last good one, or becomes the new one whole.

PRESS_KILLS says how often a build is killed (a few times if it is not set).
"""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from tests.building.newsrooms import CALLS, below, build, cold, furnish, substitute

KILLS = int(os.environ.get("PRESS_KILLS", "4"))
BUILD = "import sys; from toolkit import Newsroom; Newsroom(sys.argv[1]).build(formats=['txt'])"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


def start(root):
    return subprocess.Popen([sys.executable, "-c", BUILD, root])


def test_a_killed_build_loses_nothing(tmp_path, monkeypatch):
    root = furnish(tmp_path / "room")
    build(root, formats=("txt",))
    began = time.monotonic()
    start(root).wait()
    lasts = time.monotonic() - began
    moments = random.Random(8)
    for number in range(KILLS):
        before = below(root / "dist")
        substitute(root / f"releases/{CALLS}.yaml", "title: .*", f"title: Centre {number}")
        substitute(root / "pyproject.toml", 'base_url = ".*"', f'base_url = "https://{number}.ex/"')
        after = cold(root, tmp_path / f"cold{number}", monkeypatch, formats=("txt",))
        process = start(root)
        time.sleep(moments.uniform(0.3, 3) * lasts)
        process.send_signal(signal.SIGKILL)
        process.wait()
        for path, data in below(root / "dist").items():
            assert data in {before.get(path), after.get(path)}, path
        build(root, formats=("txt",))
        assert below(root / "dist") == after
