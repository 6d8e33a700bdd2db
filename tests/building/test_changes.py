"""Whatever is edited, a build of what has changed leaves what a build of everything makes."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.building.edits import (
    EDITS,
    NOW,
    build_a_part,
    correct,
    doubt,
    draw_otherwise,
    edit,
    edit_the_termbase,
    hold_back,
    move,
    publish,
    retitle,
    show,
    translate,
    withdraw,
)
from tests.building.newsrooms import CALLS, WISHES, below, build, cold
from toolkit import PressError


@pytest.fixture(scope="module")
def published(house, tmp_path_factory):
    """Such a newsroom, all of whose releases are published: this takes its time, too."""
    root = shutil.copytree(house, tmp_path_factory.mktemp("published") / "house")
    show(root, 0)
    for at in range(4):
        publish(root, at)
    return root


@settings(
    max_examples=settings.default.max_examples // 6,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@example(days=[[(build_a_part, 1)]], preview=True)  # a preview has no sitemap
@given(
    days=st.lists(
        st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 9)), min_size=1, max_size=4),
        min_size=1,
        max_size=3,
    ),
    preview=st.booleans(),
)
def test_any_edits(house, monkeypatch, days, preview):
    with tempfile.TemporaryDirectory() as folder:
        root = shutil.copytree(house, Path(folder) / "room")
        build(root, now=NOW, preview=preview)
        for day, edits in enumerate(days):
            for change, at in edits:
                edit(root, change, at)
            now = NOW + dt.timedelta(hours=day * 3)
            left = below(root / "dist")
            done = attempt(build, root, now=now, preview=preview)
            output = Path(folder) / f"cold{day}"
            fresh = attempt(cold, root, output, monkeypatch, now=now, preview=preview)
            assert (done is None) == (fresh is None)
            assert below(root / "dist") == (left if fresh is None else fresh)


def attempt(make, *given, **options):
    """What a build makes; nothing where it may not go on."""
    try:
        return make(*given, **options)
    except PressError:
        return None


def test_publishing_correcting_and_editing(house, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.building.signs.RACY", 0)
    root = shutil.copytree(house, tmp_path / "room")
    path = root / f"dist/ru/{WISHES}.txt"
    said = []
    steps = (translate, edit_the_termbase, publish, translate, correct, translate, move)
    for at, change in enumerate(steps):  # the second of the releases, from 0, is published
        edit(root, change, at)
        build(root, now=NOW)
        said.append(path.read_text("utf-8"))
        assert below(root / "dist") == cold(root, tmp_path / f"cold{at}", monkeypatch, now=NOW)
    first, _, published, after, corrected, *later = said
    assert first == published == after
    assert "Ж0" in first
    assert "Ж3" in corrected
    assert "Описка 4." in corrected
    assert set(later) == {corrected}


def test_a_file_that_may_change_and_keep_its_sign_is_read_again(house, tmp_path, monkeypatch):
    from toolkit.building import built

    compared = []

    def compare(standing, real=built._compared):
        compared.append(standing)
        return real(standing)

    root = shutil.copytree(house, tmp_path / "room")
    monkeypatch.setattr("toolkit.building.signs.RACY", 10**15)  # files are always new
    monkeypatch.setattr("toolkit.building.noted._seen", lambda *_: "the same signs")
    monkeypatch.setattr(built, "_compared", compare)
    monkeypatch.setattr("toolkit.building.noted.MOST", 1)
    for _ in range(3):
        build(root, now=NOW)
    assert len(compared) == 3
    monkeypatch.setattr("toolkit.building.noted.MOST", 10**5)
    for _ in range(3):
        build(root, now=NOW)
    assert len(compared) == 4
    translate(root, 1)
    assert f"ru/{WISHES}.html" in build(root, now=NOW).written


def test_an_edit_that_went_into_one_language_and_is_taken_back(house, tmp_path, monkeypatch):
    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    path = root / f"locales/ru/LC_MESSAGES/releases/{WISHES}.po"
    said = path.read_bytes()
    translate(root, 1)
    build(root, now=NOW, locales=["ru"])
    path.write_bytes(said)
    build(root, now=NOW)
    assert below(root / "dist") == cold(root, tmp_path / "cold", monkeypatch, now=NOW)


def test_a_feed_makes_again_what_no_build_kept(house, tmp_path, monkeypatch):
    root = shutil.copytree(house, tmp_path / "room")
    with monkeypatch.context() as patch:
        patch.setattr("toolkit.building.documents.LATEST", 0)
        build(root, now=NOW)
    withdraw(root, 1)
    build(root, now=NOW)
    assert below(root / "dist") == cold(root, tmp_path / "cold", monkeypatch, now=NOW)


def test_shared_files_that_change_meanwhile_are_used_next_time(house, tmp_path, monkeypatch):
    from toolkit.building.documents import Desk

    root = shutil.copytree(house, tmp_path / "room")

    def making(desk, names, real=Desk.make):
        made = real(desk, names)
        draw_otherwise(root, 0)
        return made

    with monkeypatch.context() as patch:
        patch.setattr(Desk, "make", making)
        build(root, now=NOW)
    build(root, now=NOW)
    assert below(root / "dist") == cold(root, tmp_path / "cold", monkeypatch, now=NOW)


def test_a_second_build_waits_for_the_first_and_takes_what_it_made(house, tmp_path, monkeypatch):
    from toolkit.building import changes

    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    retitle(root, 1)

    def locked(path, real=changes.locked):
        monkeypatch.setattr(changes, "locked", real)
        build(root, now=NOW)  # the first one, in the time that this one waits
        return real(path)

    monkeypatch.setattr(changes, "locked", locked)
    assert build(root, now=NOW).written == ()
    assert below(root / "dist") == cold(root, tmp_path / "cold", monkeypatch, now=NOW)


def test_what_was_withheld_is_told_again(house, tmp_path):
    root = shutil.copytree(house, tmp_path / "room")
    doubt(root, 0)
    first, second = build(root, now=NOW), build(root, now=NOW)
    assert first.withheld == second.withheld
    assert list(first.withheld) == [CALLS]


def test_an_embargo_ends_without_an_edit(house, tmp_path, monkeypatch):
    root = shutil.copytree(house, tmp_path / "room")
    monkeypatch.setattr("toolkit.building.signs.RACY", 0)
    hold_back(root, 9)
    page = root / f"dist/en/{WISHES}.html"
    for days, stands in ((0, False), (1, True), (0, False)):
        for _ in range(3):
            built = build(root, now=NOW + dt.timedelta(days=days))
            assert page.is_file() == stands
            assert (WISHES in built.withheld) != stands


def test_a_release_made_while_its_record_was_edited_is_made_again(house, tmp_path, monkeypatch):
    from toolkit.building.documents import Desk

    root = shutil.copytree(house, tmp_path / "room")

    def making(desk, names, real=Desk.make):
        retitle(root, 1)
        made = real(desk, names)
        retitle(root, 2)
        return made

    with monkeypatch.context() as patch:
        patch.setattr(Desk, "make", making)
        build(root, now=NOW)
    retitle(root, 1)
    build(root, now=NOW)
    assert below(root / "dist") == cold(root, tmp_path / "cold", monkeypatch, now=NOW)


def test_a_spoilt_manifest_costs_time_alone(house, tmp_path, monkeypatch):
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "cache"))
    root = shutil.copytree(house, tmp_path / "room")
    first = build(root, now=NOW)
    (kept,) = (tmp_path / "cache/builds").glob("*.sqlite")
    whole = kept.read_bytes()
    holes = (whole[:at] + bytes(4096) + whole[at + 4096 :] for at in range(4096, 40960, 4096))
    for spoilt in (b"nonsense" * 1000, b"", whole[:5000], *holes):
        kept.write_bytes(spoilt)
        assert build(root, now=NOW).unchanged == len(first.written)


@pytest.mark.parametrize("change", EDITS, ids=lambda change: change.__name__)
def test_each_edit(house, tmp_path, monkeypatch, change):
    monkeypatch.setattr("toolkit.building.signs.RACY", 0)  # nobody edits within these seconds
    root = shutil.copytree(house, tmp_path / "room")
    show(root, 0)
    for _ in range(2):  # the second one notes that there is nothing to do
        build(root, now=NOW)
    edit(root, change, 3)
    build(root, now=NOW)
    assert below(root / "dist") == cold(root, tmp_path / "cold", monkeypatch, now=NOW)


@pytest.mark.parametrize("change", EDITS, ids=lambda change: change.__name__)
def test_each_edit_after_publication(published, tmp_path, monkeypatch, change):
    monkeypatch.setattr("toolkit.building.signs.RACY", 0)
    root = shutil.copytree(published, tmp_path / "room")
    for _ in range(2):
        build(root, now=NOW)
    left = below(root / "dist")
    edit(root, change, 3)
    done = attempt(build, root, now=NOW)
    fresh = attempt(cold, root, tmp_path / "cold", monkeypatch, now=NOW)
    assert (done is None) == (fresh is None)
    assert below(root / "dist") == (left if fresh is None else fresh)
