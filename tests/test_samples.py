"""The main job, end to end: the sample releases, on disk, as a press officer builds them."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from toolkit.newsroom import Newsroom
from toolkit.records.load import parse
from toolkit.strict_yaml import load

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    output = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "toolkit", "build", "--output", output]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return output


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_no_page_shows_a_brace_or_a_python_value(built, language):
    texts = [path.read_text("utf-8") for path in (built / language).rglob("*.txt")]
    assert len(texts) == 2 * len(list((ROOT / "releases").rglob("*.yaml")))
    for text in texts:
        assert not {"{", "}"} & set(text)
        assert "None" not in text


def test_facts_become_an_azerbaijani_sentence(built):
    text = (built / "az/2020/guba-videoconference.txt").read_text("utf-8")
    assert "Müvəkkilinin (Ombudsmanın) təşəbbüsü ilə Qubada" in text
    assert "Müvəkkil Səbinə Əliyevanın adından" in text


def test_a_page_links_only_to_editions_that_exist(built):
    page = (built / "az/2020/guba-videoconference.html").read_text("utf-8")
    for language in ("az", "en", "ru"):
        exists = (built / language / "2020/guba-videoconference.html").is_file()
        assert (f'hreflang="{language}"' in page) == exists


PROPER_NAMES = {
    "az": {"ennhri", "covid", "ombudsman", "azerbaijan", "https", "az"},
    "ru": {"ennhri", "covid", "https", "ombudsman", "az"},
}


def texts(folder):
    """The releases as plain text; posts name networks and addresses."""
    return [path for path in folder.rglob("*.txt") if not path.name.endswith(".social.txt")]


def test_no_latin_word_in_russian_but_proper_names(built):
    for path in texts(built / "ru"):
        words = {word.lower() for word in re.findall(r"[A-Za-z]+", path.read_text("utf-8"))}
        assert words <= PROPER_NAMES["ru"]


def test_no_english_word_in_azerbaijani_but_proper_names(built):
    """Words of four letters and more that both editions have are names and loans alone."""
    loans = {"regional", "forum", "panel", "seminar"}
    for path in texts(built / "az"):
        name = path.relative_to(built / "az")
        english = _words((built / "en" / name).read_text("utf-8"))
        assert _words(path.read_text("utf-8")) & english <= PROPER_NAMES["az"] | loans


def _words(text):
    return {word.lower() for word in re.findall(r"[^\W\d_]{4,}", text) if word.islower()}


def test_sync_has_nothing_to_do(press):
    done = press("sync", "--check")
    assert (done.code, done.out) == (0, "")


def test_status_speaks_json(press):
    status = json.loads(press("status", "--json").out)
    assert status["version"] == 1
    assert {row["release"] for row in status["releases"]} >= {"2020/guba-videoconference"}


def test_everything_an_english_edition_prints_is_reviewed():
    edition = Newsroom(ROOT).editions("guba-videoconference")["en"]
    assert edition.state == "reviewed"


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("kind: evnt\n", "t.yaml:1:7: `kind`: 'evnt' is not a kind of release"),
        ("kind: event\ntitle: a\ntitle: b\n", "t.yaml:3:1: duplicate field `title`"),
        ("kind: &a event\n", "t.yaml:1:7: anchor `&a`"),
        ("[a]\n", "t.yaml:1:1: expected a record"),
        ("kind: event\n\ttitle: a\n", "t.yaml:2:1: not valid YAML"),
        ('kind: "ev\\u202eent"\n', "t.yaml:1:7: forbidden character U+202E"),
    ],
)
def test_a_bad_record_says_where_and_what(record, message):
    from toolkit.errors import PressError

    with pytest.raises(PressError) as caught:
        parse(load(record, "t.yaml"), "t")
    assert str(caught.value).startswith(message)
    assert caught.value.hint
