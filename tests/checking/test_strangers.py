"""Catalogs that belong to no newsroom: checked together, each as if it were alone."""

import shutil

import pytest

from toolkit import Newsroom
from toolkit.checking import asking

RELEASES = "locales/ru/LC_MESSAGES/releases/samples"


@pytest.fixture
def strangers(whole_newsroom, tmp_path):
    """A few catalogs of a translator, outside the newsroom; one of them cannot be read."""
    folder = tmp_path / "loose/ru"
    folder.mkdir(parents=True)
    for path in sorted((whole_newsroom / RELEASES).glob("*.po"))[:6]:
        text = path.read_text("utf-8").replace(" в ", " в  ")
        (folder / path.name).write_text(text, "utf-8")
    shutil.copy(whole_newsroom / "pyproject.toml", folder / "broken.po")
    return sorted(folder.iterdir())


@pytest.mark.parametrize("least", [1, 2000], ids=["shared", "alone"])
def test_many_are_checked_as_each_is(whole_newsroom, strangers, least, monkeypatch):
    monkeypatch.setattr(asking, "LEAST", least)
    monkeypatch.setenv("PRESS_CACHE_DIR", "")
    newsroom = Newsroom(whole_newsroom)
    each = [problem for path in strangers for problem in newsroom.check([path]).problems]
    assert list(newsroom.check(strangers).problems) == each
    assert {one.check for one in each} == {"double-spaces", "invalid-catalog"}
