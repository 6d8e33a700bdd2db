"""What is told of releases is remembered, and never told when it is true no more."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.building.edits import EDITS, NOW, PICTURED, edit, show
from tests.building.newsrooms import CALLS, GUBA, RELEASES, WISHES, catalog, furnish, substitute
from toolkit import Newsroom, PressError, progress


@pytest.fixture
def room(tmp_path, monkeypatch):
    """A newsroom whose rows are remembered beside it."""
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "cache"))
    return furnish(tmp_path / "room")


def told(root, *names, now=NOW):
    try:
        return Newsroom(root, now=now).progress(names)
    except PressError as error:
        return [str(one) for one in error.errors()]


def fresh(root, *names, now=NOW):
    """What is told where nothing is remembered."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PRESS_CACHE_DIR", "")
        return told(root, *names, now=now)


@pytest.fixture
def asked(monkeypatch):
    """The releases that had to be looked at."""
    names = []

    def status(sources, some):
        names.extend(some)
        return looked_at(sources, some)

    looked_at = progress.status
    monkeypatch.setattr(progress, "status", status)
    return names


def test_nothing_is_looked_at_twice(room, asked):
    first = told(room)
    assert asked == sorted(RELEASES)
    assert told(room) == first
    assert told(room, CALLS) == [row for row in first if row["release"] == CALLS]
    assert asked == sorted(RELEASES)


def test_of_a_changed_release_nothing_is_remembered(room, asked):
    told(room)
    asked.clear()
    assert substitute(catalog(room, "ru", GUBA), 'msgctxt "body"', '#, fuzzy\nmsgctxt "body"')
    rows = told(room)
    assert asked == [GUBA]
    assert [row["publishable"] for row in rows] == [row["release"] != GUBA for row in rows]


@pytest.mark.parametrize("change", EDITS, ids=lambda change: change.__name__)
def test_whatever_changes_is_told(room, change):
    show(room)
    Newsroom(room, now=NOW).publish([PICTURED, WISHES])
    assert told(room) == told(room)
    edit(room, change, 1)
    assert told(room) == fresh(room)
    edit(room, change, 2)
    assert told(room) == fresh(room)


@settings(
    max_examples=settings.default.max_examples // 4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 9)), min_size=1, max_size=4))
def test_whatever_changes_together_is_told(room, changes):
    for change, at in changes:
        edit(room, change, at)
        told(room, *(RELEASES[at % 3 :] if at % 2 else ())[:1])
    assert told(room) == fresh(room)


@pytest.mark.parametrize("day", [19, 20, 21])
def test_the_clock_withholds_and_gives_free(room, day):
    record = room / f"releases/{WISHES}.yaml"
    record.write_text(f"{record.read_text('utf-8')}embargo: 2026-11-20 12:00\n", "utf-8")
    told(room, now=NOW - dt.timedelta(days=1))
    now = dt.datetime(2026, 11, day, 10, tzinfo=dt.UTC)
    assert told(room, WISHES, now=now) == fresh(room, WISHES, now=now)
    assert told(room, WISHES, now=now)[0]["publishable"] is (day > 19)


@pytest.mark.parametrize("rest", [b"", b"{", b"[1]", b'{"2020/guba-videoconference": 1}'])
def test_a_spoilt_memory_is_none(room, tmp_path, rest):
    first = told(room)
    for path in (tmp_path / "cache").rglob("??/*"):
        path.write_bytes(path.read_bytes().partition(b"\n")[0] + b"\n" + rest)
    assert told(room) == first


def test_what_is_written_meanwhile_is_not_remembered(room, monkeypatch):
    def status(sources, some):
        found = looked_at(sources, some)
        substitute(room / f"releases/{CALLS}.yaml", "title: .*", "title: Another title")
        return found

    looked_at = progress.status
    with monkeypatch.context() as patch:
        patch.setattr(progress, "status", status)
        told(room)
    assert told(room) == fresh(room)
