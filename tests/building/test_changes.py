"""Whatever is edited, a build of what has changed leaves what a build of everything makes."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.building.newsrooms import (
    RELEASES,
    add_picture,
    below,
    build,
    catalog,
    cold,
    furnish,
    keep_time,
    substitute,
)
from tests.formats import photograph

NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
GUBA, CALLS, WISHES = RELEASES


def record(root, name):
    return root / f"releases/{name}.yaml"


def retitle(root, at):
    substitute(record(root, CALLS), "title: .*", f"title: The {at}16 Call Center works")


def say_otherwise(root, at):
    keep_time(
        record(root, GUBA),
        lambda: substitute(record(root, GUBA), r"peace, \w+ and", f"peace, calm{at} and"),
    )


def move(root, at):
    substitute(record(root, WISHES), "date: .*", f"date: 20{10 + at}-03-08")


def change_topics(root, at):
    topics = ("human rights", "work with appeals", "human rights, multiculturalism")[at % 3]
    substitute(record(root, WISHES), "topics: .*", f"topics: [{topics}]")


def translate(root, at):
    path = catalog(root, "ru", WISHES)
    keep_time(path, lambda: substitute(path, 'msgstr "(Желаем.*|Ж\\d)"', f'msgstr "Ж{at}"'))


def doubt(root, at):
    substitute(catalog(root, "az", CALLS), 'msgctxt "body"', '#, fuzzy\nmsgctxt "body"')


def review(root, at):
    substitute(catalog(root, "az", CALLS), '#, fuzzy\nmsgctxt "body"', 'msgctxt "body"')


def rename_a_label(root, at):
    path = root / "locales/ru/LC_MESSAGES/press.po"
    substitute(path, '(?<=msgid "Press release"\nmsgstr ").*(?=")', f"Релиз {at}")


def rename_a_place(root, at):
    path = root / "locales/az/LC_MESSAGES/termbase.po"
    substitute(path, '(?<=msgid "Guba"\nmsgstr ").*(?=")', "Quba" if at % 2 else "Şəki")


def edit_the_termbase(root, at):
    substitute(root / "locales/termbase.yaml", "name: Debbie Kohner", f"name: Debbie K{at}")


def write_out_a_form(root, at):
    path = root / "locales/ru/grammar.yaml"
    text = path.read_text("utf-8")
    if "place guba" not in text:
        path.write_text(f"{text}\nplace guba:\n  prepositional: Губе{at}\n", "utf-8")


def draw_otherwise(root, at):
    name = ("page.html.j2", "index.html.j2", "feed.xml.j2")[at % 3]
    path = root / f"templates/formats/{name}"
    if name == "feed.xml.j2":
        substitute(path, "<subtitle>", f"<subtitle>{at} ")
    else:
        substitute(path, "<body>", f"<body>\n<!-- {at} -->")


def tell_otherwise(root, at):
    substitute(root / "templates/narrative/congratulation.j2", r"\{\{ body \}\}", "{{ body }}\n")


def set_up_otherwise(root, at):
    address = ("https://a.example/", "https://b.example/", "https://c.example/")[at % 3]
    substitute(root / "pyproject.toml", 'base_url = ".*"', f'base_url = "{address}"')


def publish_each(root, at):
    kind = "each" if at % 2 else "together"
    substitute(root / "pyproject.toml", 'publish = ".*"', f'publish = "{kind}"')


def withdraw(root, at):
    record(root, RELEASES[at % 3]).unlink(missing_ok=True)


def bring_back(root, at):
    shutil.copy(Path(__file__).parents[2] / f"releases/{CALLS}.yaml", record(root, CALLS))


def show(root, at=0):
    add_picture(root)


def take_another_picture(root, at):
    photo = root / "releases/2026/photos/one.png"
    if photo.is_file():
        keep_time(photo, lambda: photo.write_bytes(photograph("PNG", size=(120 + at, 80))))


def lose_the_picture(root, at):
    (root / "releases/2026/photos/one.png").unlink(missing_ok=True)


def hold_back(root, at):
    path = record(root, WISHES)
    if path.is_file() and "embargo" not in path.read_text("utf-8"):
        path.write_text(f"{path.read_text('utf-8')}embargo: 2026-11-20 1{at}:00\n", "utf-8")


def meddle(root, at):
    found = sorted((root / "dist").rglob("*.html"))
    if found:
        path = found[at % len(found)]
        keep_time(path, lambda: path.write_bytes(bytes(path.stat().st_size)))


def lose_a_page(root, at):
    found = sorted((root / "dist").rglob("*.*"))
    if found:
        found[at % len(found)].unlink()


def leave_a_page(root, at):
    (root / "dist/ru").mkdir(parents=True, exist_ok=True)
    (root / f"dist/ru/left-{at}.html").write_text("left", "utf-8")


def build_a_part(root, at):
    some = ({"locales": ("az",)}, {"formats": ("txt",)}, {"preview": True}, {"jobs": 2})[at % 4]
    names = (GUBA,) if at > 4 and record(root, GUBA).is_file() else ()
    build(root, *names, now=NOW, **some)


EDITS = [
    retitle,
    say_otherwise,
    move,
    change_topics,
    translate,
    doubt,
    review,
    rename_a_label,
    rename_a_place,
    edit_the_termbase,
    write_out_a_form,
    draw_otherwise,
    tell_otherwise,
    set_up_otherwise,
    publish_each,
    withdraw,
    bring_back,
    show,
    take_another_picture,
    lose_the_picture,
    hold_back,
    meddle,
    lose_a_page,
    leave_a_page,
    build_a_part,
]
NEEDS = {retitle: CALLS, say_otherwise: GUBA, move: WISHES, change_topics: WISHES}


def edit(root, change, at):
    if change not in NEEDS or record(root, NEEDS[change]).is_file():
        change(root, at)


@pytest.fixture(scope="module")
def house():
    """A newsroom and its site, to be copied: a build of everything takes its time."""
    with tempfile.TemporaryDirectory() as folder:
        yield furnish(Path(folder) / "house")


@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
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
            build(root, now=now, preview=preview)
            fresh = cold(root, Path(folder) / f"cold{day}", monkeypatch, now=now, preview=preview)
            assert below(root / "dist") == fresh


def test_only_what_a_change_concerns_is_written(house, tmp_path):
    root = shutil.copytree(house, tmp_path / "room")
    first = build(root, now=NOW)
    translate(root, 1)
    second = build(root, now=NOW)
    # Files of the search are named by what they hold.
    assert {one for one in second.written if "/search/" not in one} <= set(first.written)
    assert f"ru/{WISHES}.html" in second.written
    assert not any("call-center" in path for path in second.written)
    assert not any(path.startswith(("az/", "en/")) for path in second.written)
    for _ in range(2):
        third = build(root, now=NOW)
        assert (third.written, third.removed) == ((), ())
        assert third.unchanged == len(first.written)


def test_an_edit_that_changes_no_edition_renders_none(house, tmp_path, monkeypatch):
    from toolkit.building.documents import Desk

    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    edit_the_termbase(root, 1)

    def render(*_):
        raise AssertionError("no edition names Debbie Kohner")

    with monkeypatch.context() as patch:
        patch.setattr(Desk, "_render", render)
        assert build(root, now=NOW).written == ()
    tell_otherwise(root, 1)
    assert build(root, now=NOW).written == ()


def test_a_build_of_nothing_loads_no_record(house, tmp_path, monkeypatch):
    root = shutil.copytree(house, tmp_path / "room")
    build(root, now=NOW)
    translate(root, 1)
    build(root, now=NOW)

    def load(*_):
        raise AssertionError("nothing has changed")

    monkeypatch.setattr("toolkit.building.changes.Changes.__init__", load, raising=True)
    built = build(root, now=NOW)
    assert built.unchanged > 50
    assert not built.withheld


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


def test_an_embargo_ends_without_an_edit(house, tmp_path):
    root = shutil.copytree(house, tmp_path / "room")
    hold_back(root, 9)
    page = root / f"dist/en/{WISHES}.html"
    build(root, now=NOW)
    assert not page.exists()
    build(root, now=NOW + dt.timedelta(days=1))
    assert page.is_file()
    build(root, now=NOW)
    assert not page.exists()


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
    root = shutil.copytree(house, tmp_path / "room")
    show(root, 0)
    build(root, now=NOW)
    edit(root, change, 3)
    build(root, now=NOW)
    assert below(root / "dist") == cold(root, tmp_path / "cold", monkeypatch, now=NOW)
