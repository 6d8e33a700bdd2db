"""What tests of building share."""

import tempfile
from pathlib import Path

import pytest

from tests.building.newsrooms import furnish


@pytest.fixture(scope="module")
def house():
    """A newsroom and its site, to be copied: a build of everything takes its time."""
    with tempfile.TemporaryDirectory() as folder:
        yield furnish(Path(folder) / "house")
