"""Sorting and letter case are ICU's: of a list it made, and of itself where there is Node.js."""

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from toolkit.languages.az import lower, sort_key, title, upper

HERE = Path(__file__).parent
ROWS = [
    line.split("\t")
    for line in (HERE / "az_icu.tsv").read_text("utf-8").splitlines()
    if not line.startswith("# ")
][1:]
LETTERS = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzwABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZWéâñîЁйцж0129"
JOINTS = ("", "", "", " ", "-", "’", ", ", "_")


def made_here(texts):
    return [[text, upper(text), lower(text), title(text)] for text in sorted(texts, key=sort_key)]


def test_a_list_that_icu_made():
    assert len(ROWS) > 600
    shuffled = random.Random(1).sample(ROWS, len(ROWS))
    assert made_here([row[0] for row in shuffled]) == ROWS


@pytest.mark.skipif(not shutil.which("node"), reason="Node.js brings ICU")
def test_icu_itself():
    dice = random.Random(7)
    texts = {
        "".join(f"{dice.choice(LETTERS)}{dice.choice(JOINTS)}" for _ in range(dice.randint(1, 6)))
        for _ in range(3000)
    }
    done = subprocess.run(
        ["node", HERE / "icu.js"],
        input=json.dumps(sorted(texts)),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert made_here(texts) == json.loads(done.stdout)
