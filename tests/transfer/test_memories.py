"""Import of a memory: it fills what is missing with drafts, and changes nothing else."""

import re

import pytest

from tests.conftest import files
from tests.transfer.test_importing import CATALOG
from toolkit import Newsroom
from toolkit.catalogs.states import state
from toolkit.catalogs.store import read
from toolkit.model import State
from toolkit.transfer.returned import Result


@pytest.fixture
def memory(newsroom, tmp_path):
    """A memory of everything that is reviewed."""
    path = tmp_path / "memory.tmx"
    Newsroom(newsroom).export(format="tmx", output=path)
    return path


def test_a_memory_changes_nothing_that_is_there(newsroom, memory, press):
    before = files(newsroom)
    done = press("import", "--force", memory, cwd=newsroom)
    assert (done.code, done.out) == (0, "")
    assert files(newsroom) == before


def test_a_memory_fills_what_is_missing_with_drafts(newsroom, memory, press):
    reviewed = read(newsroom / CATALOG)
    (newsroom / CATALOG).unlink()
    done = press("import", memory, cwd=newsroom)
    assert done.err.startswith("7 imported, 0 unchanged, 0 newer, 0 refused, 0 gone")
    catalog = read(newsroom / CATALOG)
    assert [one.msgstr for one in catalog.active] == [one.msgstr for one in reviewed.active]
    assert {state(one) for one in catalog.active} == {State.DRAFT}
    assert all(re.fullmatch(r"draft: tmx \S+", one.comments[0]) for one in catalog.active)
    assert press("import", memory, cwd=newsroom).err.startswith("0 imported")


UNIT = (
    "<tu>{prop}<tuv xml:lang='EN-us'><seg>{source}</seg></tuv>"
    "<tuv xml:lang='ru'><seg>{target}</seg></tuv></tu>"
)
TITLE = "Videoconference on human rights and multicultural values in times of pandemic held in Guba"


def strange_memory(path, *units):
    body = "".join(UNIT.format(**{"prop": "", "source": TITLE, **unit}) for unit in units)
    path.write_text(f"<tmx version='1.4'><body>{body}</body></tmx>", "utf-8")


@pytest.mark.parametrize(
    ("units", "text"),
    [
        ([{"target": "А"}, {"target": "Б"}], "А"),
        ([{"target": "А"}, {"target": "Б", "prop": "<prop type='x-msgctxt'>title</prop>"}], "Б"),
        ([{"target": "А", "source": TITLE.lower()}], ""),
    ],
)
def test_of_several_translations_one_of_the_same_kind_of_text_is_taken(
    units, text, newsroom, press
):
    (newsroom / CATALOG).unlink()
    strange_memory(newsroom / "m.tmx", *units)
    done = press("import", "m.tmx", cwd=newsroom)
    assert done.code == 0
    if text:
        (title,) = [one for one in read(newsroom / CATALOG).active if one.msgctxt == "title"]
        assert (title.msgstr, state(title)) == (text, State.DRAFT)
    else:
        assert not (newsroom / CATALOG).exists()


def test_a_translation_that_cannot_stand_is_refused(newsroom, press):
    (newsroom / CATALOG).unlink()
    strange_memory(newsroom / "m.tmx", {"target": "А <ph>&lt;b&gt;</ph>"})
    done = press("import", "m.tmx", cwd=newsroom)
    assert done.code == 1
    assert "its codes are not ours" in done.out
    assert not (newsroom / CATALOG).exists()


def test_the_same_from_python(newsroom, memory):
    (newsroom / CATALOG).unlink()
    imported = Newsroom(newsroom).import_([memory], dry_run=True)
    assert imported.counts[Result.IMPORTED] == 7
    assert imported.changed == (CATALOG,)
