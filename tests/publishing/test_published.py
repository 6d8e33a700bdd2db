"""The published file: read as it was written, and refused however it was tampered with."""

import datetime as dt
import json
import os
from dataclasses import replace

import pytest

from tests.building.test_summaries import EDITION
from toolkit.errors import PressError
from toolkit.model import Block, Span
from toolkit.publishing import files
from toolkit.publishing.files import read_published, write_published
from toolkit.publishing.layout import digest_of
from toolkit.publishing.published import Published, Version
from toolkit.records.finding import published_path

WHEN = dt.datetime(2026, 11, 28, 10, tzinfo=dt.UTC)
FIRST = Published("2026/visit", WHEN - dt.timedelta(days=1), {"en": EDITION})
SHOWN = "releases/2026/visit.published.json"


@pytest.fixture
def path(tmp_path):
    """The published file of a release."""
    path = published_path(tmp_path / "visit.yaml")
    write_published(FIRST, path)
    write_published(following(path), path)
    return path


def following(path):
    """What is published next of what a file says."""
    return Published("2026/visit", WHEN, {"en": EDITION}, history=read(path).versions)


def read(path):
    return read_published(path, "2026/visit", SHOWN)


def sealed(value):
    """A file's text with the digest that belongs to what it says: anybody can work it out."""
    told = {name: one for name, one in value.items() if name != "digest"}
    return json.dumps({**told, "digest": digest_of(told)})


def test_it_is_read_as_it_was_written(path):
    assert path.name == "visit.published.json"
    found = read(path)
    assert found.editions == {"en": EDITION}
    assert [one.published for one in found.versions] == [FIRST.published, WHEN]
    assert found.versions[-1] == Version(WHEN, found.digest)
    assert json.loads(path.read_text("utf-8"))["digest"] == found.digest


def test_another_layout_of_the_same_is_the_same(path):
    value = json.loads(path.read_text("utf-8"))
    path.write_bytes(json.dumps(value, indent=4).replace("\n", "\r\n").encode())
    assert read(path) is not None


def test_there_is_none(tmp_path):
    assert read(tmp_path / "visit.published.json") is None


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '"text"', "{} {}", '{"version": NaN}', "\udcff", "[" * 100_000,
     '{"version": 1, "version": 1}'],
)  # fmt: skip
def test_what_is_no_object(path, text):
    path.write_text(text, "utf-8", errors="surrogateescape")
    with pytest.raises(PressError, match="cannot be read as what was published") as caught:
        read(path)
    assert caught.value.where.path == SHOWN
    assert caught.value.hint


@pytest.mark.parametrize("version", [0, 2, "1", None, True, 1.0])
def test_another_version(path, version):
    value = json.loads(path.read_text("utf-8"))
    path.write_text(sealed({**value, "version": version}), "utf-8")
    with pytest.raises(PressError, match="its version is not 1") as caught:
        read(path)
    assert "update" in caught.value.hint


def retitle(value):
    value["editions"]["en"]["title"]["text"][0]["text"] = "Another title"


def redate(value):
    value["published"] = "2020-01-01T00:00:00+00:00"


def forget_the_past(value):
    value["history"].clear()


def spoil_the_digest(value):
    value["digest"] = "f" * 64


@pytest.mark.parametrize("change", [retitle, redate, forget_the_past, spoil_the_digest])
def test_a_change_by_hand_shows_in_the_digest(path, change):
    value = json.loads(path.read_text("utf-8"))
    change(value)
    path.write_text(json.dumps(value), "utf-8")
    with pytest.raises(PressError, match="its digest is another"):
        read(path)


def other_release(value):
    value["release"] = "2026/other"


def edition_of_another_release(value):
    value["editions"]["en"]["release"] = "2026/other"


def edition_of_another_language(value):
    value["editions"]["ru"] = value["editions"].pop("en")


def language_that_is_none(value):
    value["editions"]["../en"] = value["editions"].pop("en")


def no_editions(value):
    value["editions"] = {}


def listed_editions(value):
    value["editions"] = [1]


def script(value):
    block = {"kind": "paragraph", "text": [{"text": "x", "href": "javascript:alert(1)"}]}
    value["editions"]["en"]["blocks"] = [block]


def file_outside(value):
    value["files"] = {"../../secret": "0" * 64}


def file_without_digest(value):
    value["files"] = {"a.png": "x"}


def files_listed(value):
    value["files"] = []


def picture_without_file(value):
    value["editions"]["en"]["blocks"] = [{"kind": "image", "source": "a.png"}]


def no_moment(value):
    value["published"] = "yesterday"


def moment_without_timezone(value):
    value["published"] = "2026-11-28T10:00:00"


def moment_of_numbers(value):
    value["published"] = 5


def odd_history(value):
    value["history"] = [{"published": value["published"], "digest": "x"}]


def history_of_texts(value):
    value["history"] = ["x"]


def history_of_one(value):
    value["history"] = {}


def further_field(value):
    value["note"] = "x"


@pytest.mark.parametrize(
    "change",
    [
        *(other_release, edition_of_another_release, edition_of_another_language),
        *(language_that_is_none, no_editions, listed_editions, script, file_outside),
        *(file_without_digest, files_listed, picture_without_file, no_moment),
        *(moment_without_timezone, moment_of_numbers, odd_history, history_of_texts),
        *(history_of_one, further_field),
    ],
    ids=lambda change: change.__name__,
)
def test_a_right_digest_makes_nothing_sound(path, change):
    value = json.loads(path.read_text("utf-8"))
    change(value)
    path.write_text(sealed(value), "utf-8")
    with pytest.raises(PressError, match="cannot be read as what was published") as caught:
        read(path)
    assert "digest is another" not in str(caught.value)


def test_a_link_to_another_file_is_not_followed(path, tmp_path):
    path.rename(tmp_path / "elsewhere.json")
    path.symlink_to(tmp_path / "elsewhere.json")
    with pytest.raises(PressError, match="no file of its own"):
        read(path)
    path.unlink()
    path.symlink_to(tmp_path / "nowhere.json")
    with pytest.raises(PressError, match="no file of its own"):
        read(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(PressError, match="no file of its own"):
        read(path)


def test_a_file_that_is_too_large_is_not_read(path, monkeypatch):
    monkeypatch.setattr(files, "MOST", 1 << 20)
    path.write_bytes(b" " * (1 << 20) + path.read_bytes())
    with pytest.raises(PressError, match="larger than 1 MiB"):
        read(path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything may be read")
def test_a_file_that_may_not_be_read(path):
    path.chmod(0)
    with pytest.raises(PressError, match="Permission denied"):
        read(path)


def test_what_could_not_be_read_again_is_not_written(path):
    before = path.read_bytes()
    odd = replace(EDITION, title=Block("heading", (Span("x", href="javascript:x"),)))
    with pytest.raises(PressError, match=r"cannot be published: editions\.en"):
        write_published(replace(following(path), editions={"en": odd}), path)
    assert path.read_bytes() == before


def test_what_somebody_else_published_meanwhile_stays(path):
    mine, theirs = following(path), following(path)
    write_published(theirs, path)
    kept = path.read_bytes()
    for one in (mine, FIRST):
        with pytest.raises(PressError, match="changed meanwhile"):
            write_published(one, path)
    assert path.read_bytes() == kept
