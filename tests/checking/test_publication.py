"""What checks say of published releases: readers have their text, whatever is edited."""

import json

import pytest

from tests.building.newsrooms import (
    CALLS,
    GUBA,
    RELEASES,
    add_picture,
    catalog,
    furnish,
    substitute,
)
from tests.formats import photograph
from toolkit.checking.rules import rule

FILE = f"releases/{CALLS}.published.json"
RECORD = f"releases/{CALLS}.yaml"


@pytest.fixture
def room(tmp_path, press):
    root = furnish(tmp_path / "room")
    assert press("publish", CALLS, cwd=root).code == 0
    return root


def check(press, root, *options):
    done = press("check", "--format", "json", *options, cwd=root)
    found = json.loads(done.out)["problems"]
    return done.code, [(one["check"], one["severity"], one["path"]) for one in found]


def test_a_published_release_has_no_problem(room, press):
    assert check(press, room, "--strict") == (0, [])


def test_what_has_changed_since_is_a_note_in_each_language(room, press):
    substitute(catalog(room, "ru", CALLS), 'msgstr "(?=[А-Я])', 'msgstr "Итак: ')
    code, found = check(press, room)
    assert (code, found) == (0, [("changed-since-publication", "note", RECORD)])
    told = json.loads(press("check", "--format", "json", cwd=room).out)["problems"][0]
    assert told["locale"] == "ru"
    assert told["message"].startswith("ru has changed since it was published: ")


def test_readers_do_not_wait_for_what_is_published(room, press):
    for name in (CALLS, GUBA):
        catalog(room, "ru", name).unlink()
    code, found = check(press, room)
    missing = {(check, severity, path.rpartition("/")[2]) for check, severity, path in found}
    assert code == 1
    assert ("missing-translation", "warning", "call-center-916.po") in missing
    assert ("missing-translation", "error", "guba-videoconference.po") in missing
    assert ("missing-translation", "error", "call-center-916.po") not in missing


def test_a_label_is_waited_for_only_by_what_is_not_published(room, press):
    path = room / "locales/ru/LC_MESSAGES/press.po"
    substitute(path, '(?=msgid "Website")', "#, fuzzy\n")
    assert ("fuzzy-translation", "error", "locales/ru/LC_MESSAGES/press.po") in check(press, room)[
        1
    ]
    for name in RELEASES:
        assert press("publish", name, cwd=room).code == (0 if name == CALLS else 1)
    substitute(path, '#, fuzzy\nmsgid "Website"', 'msgid "Website"')
    for name in RELEASES:
        assert press("publish", name, cwd=room).code == 0
    substitute(path, '(?=msgid "Website")', "#, fuzzy\n")
    code, found = check(press, room)
    assert code == 0
    assert {one[:2] for one in found} == {("fuzzy-translation", "warning")}


def test_a_language_that_is_not_published_yet_is_waited_for(room, press):
    substitute(room / "pyproject.toml", 'publish = ".*"', 'publish = "each"')
    catalog(room, "ru", GUBA).unlink()
    assert press("publish", GUBA, cwd=room).out == f"{GUBA}: az, en\n"
    code, found = check(press, room)
    assert code == 1
    assert {one[:2] for one in found} == {("missing-translation", "error")}


@pytest.mark.parametrize("asked", [(), (RECORD,), (FILE,), (CALLS,), ("releases",)])
def test_a_file_that_was_tampered_with(room, press, asked):
    substitute(room / FILE, "916", "917")
    assert check(press, room, *asked) == (2, [("invalid-publication", "error", FILE)])


def test_both_the_record_and_what_was_published_are_bad(room, press):
    (room / FILE).write_text("{}", "utf-8")
    (room / RECORD).write_text("kind: [", "utf-8")
    code, found = check(press, room)
    assert code == 2
    assert {one[0] for one in found} == {"invalid-publication", "invalid-record"}


def test_a_record_that_is_gone(room, press):
    (room / RECORD).unlink()
    code, found = check(press, room)
    assert code == 1
    assert ("invalid-publication", "error", FILE) in found


def test_another_picture_is_found_however_often_it_was_checked(room, press):
    photo = add_picture(room)
    assert press("publish", "pictured", cwd=room).code == 0
    assert check(press, room) == (0, [])
    found = [("changed-file", "error", "releases/2026/pictured.yaml")]
    for change in (lambda: photo.write_bytes(photograph("PNG", size=(9, 9))), photo.unlink):
        change()
        code, seen = check(press, room)
        assert (code, [one for one in seen if one[0] == "changed-file"]) == (1, found)
    photo.write_bytes(photograph("PNG"))
    assert check(press, room) == (0, [])


@pytest.mark.parametrize(
    "name", ["invalid-publication", "changed-file", "changed-since-publication"]
)
def test_each_is_explained(name):
    assert "`press correct`" in " ".join(rule(name).documentation.split())
