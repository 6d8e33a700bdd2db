"""A newsroom with a release that prints every kind of message."""

import shutil

import pytest

from tests.conftest import ROOT, copy_settings
from tests.formats import photograph
from toolkit import Newsroom

from . import RECORD, RELEASE, change


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """A newsroom with this release alone, reviewed in every language and published."""
    root = tmp_path_factory.mktemp("published")
    for folder in ("locales", "templates"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("20*"))
    copy_settings(root, "press.toml")
    record = root / f"releases/{RELEASE}.yaml"
    record.parent.mkdir(parents=True)
    record.write_text(RECORD, "utf-8")
    record.with_name("picture.png").write_bytes(photograph("PNG"))
    Newsroom(root).sync()
    for code, word in (("az", "tərcümə"), ("ru", "перевод")):
        for _ in change(root, code, RELEASE, lambda _: True, msgstr=word):
            pass
    assert not Newsroom(root).build().withheld
    return root


@pytest.fixture
def reviewed(published, tmp_path):
    """Such a newsroom to spoil."""
    return shutil.copytree(published, tmp_path / "newsroom")
