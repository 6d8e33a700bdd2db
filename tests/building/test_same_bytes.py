"""The same newsroom gives the same bytes, whoever builds it and however."""

import os
import subprocess
import sys

from tests.building.newsrooms import below
from toolkit.building.manifest import Manifest

BUILD = """
import sys
from pathlib import Path
from toolkit import Newsroom
Newsroom(sys.argv[1]).build(output=Path(sys.argv[2]), jobs=int(sys.argv[3]), formats={formats})
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
            keys = {path: output.key for path, output in manifest.outputs().items()}
            known.append((keys, manifest.facts()["site"], manifest.releases()))
    assert made[0] == made[1]
    assert known[0] == known[1]
