"""The manifest: what was put is there next time, all of it or nothing."""

import os
import sqlite3

import pytest

from toolkit.building.kept import Kept, Known, Output
from toolkit.building.manifest import Manifest
from toolkit.building.signs import Sign

SIGN = Sign("1 2 3 4")
KEPT = Kept(
    reasons=["en: 1 missing"],
    documents=(("html", ("az", "mul")),),
    digests={"az": "d"},
    files={"files/a/one.png": "one.png"},
    attached={"one.png": "e"},
    embargo=5.0,
    held=True,
)


def fill(manifest):
    manifest.put_release("a", "key", KEPT, "places", "summary", "whole", searched={"az": "page"})
    manifest.put_sources({"a.yaml": Known("d", SIGN), "b.yaml": Known("e", None)}, ())
    manifest.put_outputs({"az/a.html": Output("key", SIGN)}, ())
    manifest.put_facts({"program": "p"})
    manifest.remember("forms", "p", b"said")


def test_what_is_put_is_there_next_time(tmp_path):
    path = tmp_path / "builds/one.sqlite"
    with Manifest.open(path) as manifest, manifest.saving():
        fill(manifest)
    with Manifest.open(path) as manifest:
        assert manifest.releases() == {"a": ("key", KEPT)}
        assert manifest.sources() == {"a.yaml": Known("d", SIGN), "b.yaml": Known("e", None)}
        assert list(manifest.outputs()) == [("az/a.html", "key", SIGN)]
        assert manifest.facts() == {"program": "p"}
        assert list(manifest.places()) == [("a", "places")]
        assert manifest.summary("a") == "summary"
        assert (manifest.searched("a", "az"), manifest.searched("a", "ru")) == ("page", "")
        assert manifest.remembered("forms", "p") == b"said"
        assert manifest.remembered("forms", "q") == manifest.remembered("code", "p") == b""
        assert (manifest.whole("a"), manifest.whole("b")) == ("whole", "")


def test_what_is_doubted_has_no_key(tmp_path):
    with Manifest.open(tmp_path / "one.sqlite") as manifest, manifest.saving():
        fill(manifest)
        manifest.doubt_releases(["a"])
        assert manifest.releases() == {"a": ("", KEPT)}


def test_what_goes_is_gone(tmp_path):
    path = tmp_path / "one.sqlite"
    with Manifest.open(path) as manifest, manifest.saving():
        fill(manifest)
        manifest.drop_releases(["a"])
        manifest.put_sources({}, ["a.yaml"])
        manifest.put_outputs({}, ["az/a.html"])
    with Manifest.open(path) as manifest:
        assert (manifest.releases(), list(manifest.outputs())) == ({}, [])
        assert list(manifest.sources()) == ["b.yaml"]


def test_a_fault_while_saving_keeps_what_was_there(tmp_path):
    path = tmp_path / "one.sqlite"
    with Manifest.open(path) as manifest, manifest.saving():
        fill(manifest)
    with Manifest.open(path) as manifest:
        with manifest.saving():
            manifest.drop_releases(["a"])
            raise sqlite3.OperationalError("database or disk is full")
        assert manifest.releases() == {"a": ("key", KEPT)}


def test_a_manifest_of_another_time_is_made_anew(tmp_path):
    path = tmp_path / "one.sqlite"
    with sqlite3.connect(path) as base:
        base.executescript("CREATE TABLE release (name TEXT); PRAGMA user_version = 99")
    with Manifest.open(path) as manifest:
        assert manifest.releases() == {}


@pytest.mark.skipif(os.name == "nt", reason="a folder that cannot be made")
def test_without_a_place_it_lasts_as_long_as_the_build(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for place in (None, tmp_path / "file/one.sqlite"):
        with Manifest.open(place) as manifest, manifest.saving():
            fill(manifest)
            assert manifest.releases() == {"a": ("key", KEPT)}


@pytest.mark.parametrize(
    ("embargo", "held", "timely"), [(None, False, True), (5.0, True, False), (5.0, False, True)]
)
def test_what_an_embargo_held_back_is_looked_at_again_when_it_ends(embargo, held, timely):
    assert Kept(embargo=embargo, held=held).is_timely(6.0) == timely


def test_what_is_remembered_and_spoilt_is_nothing(tmp_path):
    path = tmp_path / "one.sqlite"
    with Manifest.open(path) as manifest, manifest.saving():
        manifest.remember("code", "p", b"some code that is to be run")
    path.write_bytes(path.read_bytes().replace(b"some code that", b"some code thus"))
    with Manifest.open(path) as manifest:
        assert manifest.remembered("code", "p") == b""
