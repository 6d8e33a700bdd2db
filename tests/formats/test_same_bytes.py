"""The same edition is the same document, byte for byte, in every process."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from toolkit import registry

PROGRAM = """
import sys
from hashlib import sha256
from tests.formats import full_edition, publication
from toolkit import registry
made = registry.plugin("formats", sys.argv[1]).render(full_edition(), publication())
print(sha256(made).hexdigest())
"""


def digest(name, seed):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, name],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC{seed}"},
        check=True,
        capture_output=True,
    )
    return done.stdout


@pytest.mark.parametrize("name", registry.plugin_names("formats"))
def test_whatever_the_process_and_its_clock(name):
    assert digest(name, "1") == digest(name, "2")
