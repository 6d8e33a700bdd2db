"""`press publish`: what the gate lets through is frozen, and readers are given that alone."""

import datetime as dt
import json
import shutil

import pytest

from tests.building.newsrooms import CALLS, GUBA, RELEASES, below, catalog, furnish, substitute
from tests.conftest import files
from tests.formats import photograph
from toolkit import Newsroom, PressError

NOW = dt.datetime(2026, 11, 28, 10, tzinfo=dt.UTC)
FILE = "releases/2026/call-center-916.published.json"


@pytest.fixture
def room(tmp_path):
    return furnish(tmp_path / "room")


@pytest.fixture
def published(room, press):
    assert press("publish", CALLS, cwd=room).code == 0
    return room


def build(root, **options):
    output = root.parent / "out"
    shutil.rmtree(output, ignore_errors=True)
    Newsroom(root, now=NOW).build(output=output, **{"formats": ("html", "txt"), **options})
    return below(output)


def record(root):
    return root / f"releases/{CALLS}.yaml"


def test_it_writes_the_editions_beside_the_record(room, press):
    done = press("publish", "call-center-916", cwd=room)
    assert (done.code, done.out) == (0, f"{CALLS}: az, en, ru\n")
    value = json.loads((room / FILE).read_text("utf-8"))
    assert value["version"] == 1
    assert value["release"] == CALLS
    assert list(value["editions"]) == ["az", "en", "ru"]
    assert value["published"].endswith("+00:00")
    assert value["history"] == []
    assert value["files"] == {}


def test_the_time_is_that_of_the_environment(room, press, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    press("publish", CALLS, cwd=room)
    assert '"published": "2023-11-14T22:13:20+00:00"' in (room / FILE).read_text("utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    done = press("publish", GUBA, cwd=room)
    assert done.code == 2
    assert "SOURCE_DATE_EPOCH" in done.err


def test_readers_see_no_difference(room):
    before = build(room, formats=())
    Newsroom(room, now=NOW).publish(RELEASES)
    assert build(room, formats=()) == before


def test_a_try_writes_nothing(room, press):
    before = files(room)
    done = press("publish", CALLS, "--dry-run", cwd=room)
    assert (done.code, done.out) == (0, f"{CALLS}: az, en, ru\n")
    assert files(room) == before


def test_what_is_withheld_is_not_published_and_nothing_with_it(room, press):
    catalog(room, "ru", CALLS).unlink()
    before = files(room)
    done = press("publish", GUBA, CALLS, cwd=room)
    assert done.code == 1
    assert done.out == ""
    assert f"withheld: {CALLS}\n  ru: " in done.err
    assert files(room) == before
    told = json.loads(press("publish", GUBA, CALLS, "--json", cwd=room).out)
    assert told["version"] == 1
    assert told["published"] == {}
    assert told["withheld"][CALLS][0].startswith("ru: ")


def test_an_embargo_withholds(room, press):
    path = record(room)
    path.write_text(f"{path.read_text('utf-8')}embargo: 2099-01-01 10:00\n", "utf-8")
    done = press("publish", CALLS, cwd=room)
    assert done.code == 1
    assert "embargo until 2099-01-01" in done.err


def test_an_unknown_release(room, press):
    done = press("publish", "call-centre", cwd=room)
    assert done.code == 2
    assert "no release is called" in done.err


def test_to_publish_again_changes_nothing(published, press):
    before = files(published)
    done = press("publish", CALLS, cwd=published)
    assert (done.code, done.out) == (0, "")
    assert f"published already: {CALLS}" in done.err
    assert files(published) == before


def test_a_changed_release_is_not_published_over(published, press):
    substitute(record(published), "title: .*", "title: Another title")
    before = files(published)
    done = press("publish", CALLS, cwd=published)
    assert done.code == 1
    assert "press correct" in done.err
    assert files(published) == before


def test_each_language_goes_alone_and_others_follow(room, press):
    substitute(room / "pyproject.toml", 'publish = ".*"', 'publish = "each"')
    path = catalog(room, "ru", CALLS)
    kept = path.read_bytes()
    path.unlink()
    done = press("publish", CALLS, cwd=room)
    assert (done.code, done.out) == (0, f"{CALLS}: az, en\n")
    assert f"waiting: {CALLS}\n  ru: " in done.err
    assert press("publish", CALLS, cwd=room).err.startswith(f"published already: {CALLS}\nwaiting")
    assert f"ru/{CALLS}.html" not in build(room)
    path.write_bytes(kept)
    assert f"ru/{CALLS}.html" not in build(room)
    first = json.loads((room / FILE).read_text("utf-8"))
    assert press("publish", CALLS, cwd=room).out == f"{CALLS}: ru\n"
    second = json.loads((room / FILE).read_text("utf-8"))
    assert list(second["editions"]) == ["az", "en", "ru"]
    assert second["history"] == [{name: first[name] for name in ("published", "digest")}]
    assert f"ru/{CALLS}.html" in build(room)


# ------------------------------------------------------------------ frozen


def retitle(root):
    substitute(record(root), "title: .*", "title: Another title")


def break_the_record(root):
    record(root).write_text("kind: [", "utf-8")


def name_nobody(root):
    substitute(record(root), "^kind: .*", "kind: announcement\nissuer: Nobody We Know")


def translate_otherwise(root):
    substitute(catalog(root, "az", CALLS), 'msgstr "\\w', 'msgstr "X')


def lose_the_translation(root):
    catalog(root, "ru", CALLS).unlink()


def doubt_a_label(root):
    path = root / "locales/ru/LC_MESSAGES/press.po"
    substitute(
        path, '#: templates/labels.j2\nmsgid "Press release"', '#, fuzzy\nmsgid "Press release"'
    )


def rename_the_office(root):
    path = root / "locales/ru/LC_MESSAGES/termbase.po"
    path.write_text(path.read_text("utf-8").replace("Омбудсмен", "Защитник"), "utf-8")


def tell_otherwise(root):
    for path in (root / "templates/narrative").glob("*.j2"):
        path.write_text("{{ body }}\n", "utf-8")


def say_something_else_of_the_office(root):
    (root / "templates/boilerplate.j2").write_text('{{ _("We work.") }}\n', "utf-8")


EDITS = [
    *(retitle, break_the_record, name_nobody, translate_otherwise, lose_the_translation),
    *(doubt_a_label, rename_the_office, tell_otherwise, say_something_else_of_the_office),
]


@pytest.mark.parametrize("change", EDITS, ids=lambda change: change.__name__)
def test_what_was_published_stays(published, change):
    def pages():
        return {path: data for path, data in build(published).items() if CALLS in path}

    before = pages()
    change(published)
    after = pages()
    assert after.keys() == before.keys()
    texts = [path for path in before if path.endswith(".txt")]
    assert len(texts) == 3
    assert [after[path] for path in texts] == [before[path] for path in texts]


def test_feeds_and_lists_have_what_was_published(published):
    before = build(published)
    retitle(published)
    assert build(published) == before


def test_a_preview_shows_what_would_be_published_next(published):
    retitle(published)
    assert b"Another title" in build(published, preview=True)[f"en/{CALLS}.html"]


def test_a_label_that_pages_have_got_since_is_taken_from_today(published):
    value = json.loads((published / FILE).read_text("utf-8"))
    for edition in value["editions"].values():
        del edition["labels"]["corrections"]
    reseal(published, value)
    edition = Newsroom(published)._sources().frozen.editions(CALLS)["ru"]
    assert edition.labels["corrections"][0].text == "Исправления"
    path = published / "locales/ru/LC_MESSAGES/press.po"
    substitute(path, '#: templates/labels.j2\nmsgid "Corrections"', '#, fuzzy\nmsgid "Corrections"')
    edition = Newsroom(published)._sources().frozen.editions(CALLS)["ru"]
    assert edition.labels["corrections"] == ()
    assert edition.labels["press_release"]


def reseal(root, value):
    """Write a published file with the digest that belongs to what it says."""
    from toolkit.publishing.layout import digest_of

    value["digest"] = digest_of({name: one for name, one in value.items() if name != "digest"})
    (root / FILE).write_text(json.dumps(value, ensure_ascii=False), "utf-8")


@pytest.mark.parametrize("command", [("build",), ("status",), ("publish", CALLS)])
def test_a_file_that_was_tampered_with_stops(published, press, command):
    press("build", "--format", "txt", cwd=published)
    before = files(published / "dist")
    substitute(published / FILE, "916", "917")
    done = press(*command, cwd=published)
    assert done.code == 2
    assert done.err.startswith(f"{FILE}: cannot be read as what was published: it was changed")
    assert "hint: Restore it" in done.err
    assert files(published / "dist") == before


# ------------------------------------------------------------------ files


@pytest.fixture
def pictured(room, press):
    """A newsroom with a published release that shows a picture."""
    photo = room / "releases/2026/photos/one.png"
    photo.parent.mkdir()
    photo.write_bytes(photograph("PNG"))
    path = record(room)
    path.write_text(
        path.read_text("utf-8").replace(
            "body:\n", "languages: [en]\nbody:\n  - image: photos/one.png\n    alt: One\n", 1
        ),
        "utf-8",
    )
    assert press("publish", CALLS, cwd=room).code == 0
    return photo


@pytest.mark.parametrize("change", ["another", "gone"])
def test_a_picture_is_never_swapped(pictured, room, press, change):
    before = build(room)
    if change == "gone":
        pictured.unlink()
    else:
        pictured.write_bytes(photograph("PNG", size=(50, 40)))
    with pytest.raises(PressError, match=r"photos/one\.png is not the file that was published"):
        build(room)
    said = press("status", CALLS, cwd=room)
    assert "photos/one.png is not the file that was published" in said.out
    assert json.loads(press("status", CALLS, "--json", cwd=room).out)["releases"][0][
        "changed_files"
    ] == ["photos/one.png"]
    pictured.write_bytes(photograph("PNG"))
    assert build(room) == before


# ------------------------------------------------------------------ status


def test_status_tells_what_has_changed(published, press):
    assert f"{CALLS}: published 20" in press("status", CALLS, cwd=published).out
    retitle(published)
    lines = press("status", CALLS, cwd=published).out.splitlines()
    assert lines[0].endswith(", changed since publication")
    assert any("en: title: “" in line and "is now “Another title”" in line for line in lines)
    (row,) = json.loads(press("status", CALLS, "--json", cwd=published).out)["releases"]
    assert row["published"]["languages"] == ["az", "en", "ru"]
    assert [change["part"] for change in row["changed"]["en"]] == ["title"]
    assert row["changed"]["en"][0]["after"] == "Another title"
    assert row["publishable"] is False


def test_status_of_a_record_that_cannot_be_read(published, press):
    break_the_record(published)
    done = press("status", CALLS, cwd=published)
    assert done.code == 0
    assert f"{CALLS}: published 20" in done.out
    assert "not valid YAML" in done.out


def test_status_of_what_is_not_published(room, press):
    (row,) = json.loads(press("status", CALLS, "--json", cwd=room).out)["releases"]
    assert row["published"] is None
    assert row["changed"] == {}
    break_the_record(room)
    assert press("status", CALLS, cwd=room).code == 2
