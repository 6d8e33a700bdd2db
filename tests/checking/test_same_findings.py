"""The same catalog has the same problems in every process, in one order and in the same words."""

import json
import os
import subprocess
import sys

from tests.checks.corpora import CORPUS

AMBIGUOUS = "edibler, seherde, deyib, yasli, suret"
"""Each may be one of two words: ediblər and ədiblər, səhərdə and şəhərdə."""
CATALOG = f"""\
msgid ""
msgstr "Language: az\\nContent-Type: text/plain; charset=UTF-8\\n"

msgctxt "body"
msgid "The mayor did not see the letters of 12 people."
msgstr "Mer 12 nəfərin məktubunu görməyib, {AMBIGUOUS}."
"""


def found(paths, seed):
    command = [sys.executable, "-m", "toolkit", "check", "--format", "json", *paths]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PRESS_CACHE_DIR": ""}
    return subprocess.run(command, capture_output=True, check=False, env=environment).stdout


def test_hash_seeds_change_no_word(tmp_path):
    ambiguous = tmp_path / "az.po"
    ambiguous.write_text(CATALOG, "utf-8")
    paths = ambiguous, CORPUS / "defects-az.po"
    one, two = (found(paths, seed) for seed in (1, 2))
    assert one == two
    hints = [problem["hint"] for problem in json.loads(one)["problems"]]
    assert len(hints) > 100
    assert "Write ediblər." in hints
