"""`press correct`: what was put right reaches readers with a note, and through the gate."""

import json

import pytest

from tests.building.newsrooms import CALLS, GUBA, catalog, furnish, substitute
from tests.conftest import files
from tests.formats import photograph
from tests.formats.reading import everything

FILE = f"releases/{CALLS}.published.json"
NOTE = "The title named another number."
NOTES = {
    "az": "Başlıqda başqa nömrə göstərilmişdi.",
    "en": NOTE,
    "ru": "В заголовке был указан другой номер.",
}
SHOWN = {"en": "Corrected on ", "az": "tarixində düzəliş edilib", "ru": "Исправлено "}
SUFFIXES = (".html", ".txt", ".social.txt", ".md", ".pdf", ".docx", ".eml", ".ninjs.json")


@pytest.fixture
def room(tmp_path, press, monkeypatch):
    """A newsroom whose release about the call centre is published."""
    root = furnish(tmp_path / "room")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795840000")  # 2026-11-28
    assert press("publish", CALLS, cwd=root).code == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795880000")
    return root


def record(root):
    return root / f"releases/{CALLS}.yaml"


def plain(path):
    """The text of a file, with blanks that may break."""
    return path.read_text("utf-8").replace("\u00a0", " ")


def say_otherwise(root):
    """Change a word of the text in each language."""
    assert substitute(record(root), "(?<=title: ).*", "The 916 Call Center answers")
    for code, words in (("az", "916 Çağrı Mərkəzi cavab verir"), ("ru", "Колл-центр 916 отвечает")):
        assert substitute(
            catalog(root, code, CALLS),
            r'(?s)(?<=msgctxt "title"\n)msgid .*?\nmsgstr .*?\n\n',
            f'msgid "The 916 Call Center answers"\nmsgstr "{words}"\n\n',
        )


def tell(root, note=NOTE, more=""):
    path = record(root)
    text = path.read_text("utf-8")
    head = "" if "corrections:" in text else "corrections:\n"
    path.write_text(f"{text}{head}  - date: 2026-11-28\n    note: {note}\n{more}", "utf-8")


def translate(root, *codes):
    for code in codes:
        path = catalog(root, code, CALLS)
        text = path.read_text("utf-8").rstrip("\n")
        entry = f'msgctxt "correction"\nmsgid "{NOTE}"\nmsgstr "{NOTES[code]}"\n'
        path.write_text(f"{text}\n\n{entry}", "utf-8")


def test_what_has_changed_needs_a_note_for_readers(room, press):
    say_otherwise(room)
    before = files(room)
    done = press("correct", CALLS, cwd=room)
    assert (done.code, done.out) == (1, "")
    assert "az, en, ru: no new correction tells readers what was wrong" in done.err
    assert 'corrections:\n  - date: 2026-11-28\n    note: "' in done.err
    assert files(room) == before


def test_the_note_is_translated_before_anybody_sees_the_correction(room, press):
    say_otherwise(room)
    tell(room)
    before = files(room)
    done = press("correct", CALLS, cwd=room)
    assert (done.code, done.out) == (1, "")
    assert f"az: 1 missing: correction “{NOTE}”" in done.err
    assert files(room) == before


def test_from_publication_to_correction(room, press):
    say_otherwise(room)
    press("build", cwd=room)
    assert "answers" not in (room / f"dist/en/{CALLS}.txt").read_text("utf-8")
    done = press("correct", CALLS, "--note", NOTE, cwd=room)
    assert done.code == 1
    assert f"The correction was added to releases/{CALLS}.yaml." in done.err
    assert (
        record(room)
        .read_text("utf-8")
        .endswith(f'corrections:\n  - date: 2026-11-28\n    note: "{NOTE}"\n')
    )
    again = press("correct", CALLS, "--note", NOTE, cwd=room)  # it is there: once is enough
    assert again.code == 1
    assert "was added" not in again.err
    assert press("sync", cwd=room).code == 0
    for code in ("az", "ru"):
        assert substitute(
            catalog(room, code, CALLS), f'(?<=msgid "{NOTE}"\n)msgstr ""', f'msgstr "{NOTES[code]}"'
        )
    first = json.loads((room / FILE).read_text("utf-8"))
    done = press("correct", CALLS, cwd=room)
    assert (done.code, done.out, done.err) == (0, f"{CALLS}: az, en, ru\n", "")
    second = json.loads((room / FILE).read_text("utf-8"))
    assert second["history"] == [{name: first[name] for name in ("published", "digest")}]
    assert second["published"] > first["published"]
    assert press("status", CALLS, cwd=room).out == f"{CALLS}: published 2026-11-28\n"
    assert press("check", cwd=room).code == 0
    press("build", cwd=room)
    for code, note in NOTES.items():
        for suffix in SUFFIXES:
            said = everything(suffix, (room / f"dist/{code}/{CALLS}{suffix}").read_bytes())
            words = " ".join(said.replace("\u00a0", " ").split())
            assert note in words, (code, suffix)
            assert SHOWN[code] in words, (code, suffix)
        assert note in plain(room / f"dist/{code}/feed.xml")
    page = f"<loc>https://press.example.org/en/{CALLS}.html</loc><lastmod>2026-11-28"
    assert page in plain(room / "dist/sitemap.xml")
    assert f"Исправлено 28 ноября 2026 года. {NOTES['ru']}" in plain(room / f"dist/ru/{CALLS}.txt")
    lead = "28 noyabr 2026-cı il tarixində düzəliş edilib"
    assert f"{lead}. {NOTES['az']}" in plain(room / f"dist/az/{CALLS}.txt")


def test_a_dry_run_says_what_would_come_of_it_and_writes_nothing(room, press):
    say_otherwise(room)
    before = files(room)
    done = press("correct", CALLS, "--note", NOTE, "--dry-run", cwd=room)
    assert (done.code, done.out) == (1, "")
    assert f"The correction would be added to releases/{CALLS}.yaml." in done.err
    assert f"az: 1 missing: correction “{NOTE}”" in done.err
    assert files(room) == before
    translate(room, "az", "ru")
    before = files(room)
    done = press("correct", CALLS, "--note", NOTE, "--dry-run", cwd=room)
    assert (done.code, done.out) == (0, f"{CALLS}: az, en, ru\n")
    assert files(room) == before
    tell(room)
    before = files(room)
    done = press("correct", CALLS, "--dry-run", cwd=room)
    assert (done.code, done.out, done.err) == (0, f"{CALLS}: az, en, ru\n", "")
    assert files(room) == before


@pytest.mark.parametrize("state", ["missing", "draft", "fuzzy", "stale"])
def test_a_note_that_nobody_has_reviewed_reaches_no_reader(room, press, state):
    say_otherwise(room)
    tell(room)
    translate(room, "az", "ru")
    path = catalog(room, "ru", CALLS)
    marks = {
        "missing": "",
        "draft": "# draft: pseudo 2026-11-28\n#, fuzzy\n",
        "fuzzy": "#, fuzzy\n",
        "stale": '#, fuzzy\n#| msgid "Another"\n',
    }
    if state == "missing":
        substitute(path, NOTES["ru"], "")
    else:
        substitute(path, '(?=msgctxt "correction")', marks[state])
    assert press("correct", CALLS, cwd=room).code == 1
    press("build", cwd=room)
    for path in (room / "dist").rglob(f"*{CALLS.rpartition('/')[2]}*"):
        suffix = path.name.partition(".")[2]
        said = everything(f".{suffix}", path.read_bytes())
        assert not any(note in said for note in NOTES.values())
    assert NOTE not in (room / "dist/en/feed.xml").read_text("utf-8")


def test_one_language_alone_is_corrected(room, press):
    path = catalog(room, "ru", CALLS)
    before = json.loads((room / FILE).read_text("utf-8"))["editions"]
    assert substitute(path, 'msgstr "(?=[А-Я])', 'msgstr "Итак: ')
    assert press("correct", CALLS, cwd=room).code == 1
    tell(room, more="    only: [ru]\n")
    assert press("correct", CALLS, cwd=room).code == 1
    translate(room, "ru")
    assert press("correct", CALLS, cwd=room).out == f"{CALLS}: ru\n"
    after = json.loads((room / FILE).read_text("utf-8"))["editions"]
    assert [code for code in after if after[code] != before[code]] == ["ru"]
    assert after["ru"]["corrected"] == "2026-11-28T19:33:20+04:00"


def test_each_correction_needs_a_note_of_its_own(room, press):
    say_otherwise(room)
    tell(room)
    translate(room, "az", "ru")
    assert press("correct", CALLS, cwd=room).code == 0
    substitute(record(room), "title: .*", "title: The 916 Call Center answers all")
    done = press("correct", CALLS, cwd=room)
    assert "no new correction" in done.err


def test_a_note_that_readers_have_seen_is_not_taken_back(room, press):
    say_otherwise(room)
    tell(room)
    translate(room, "az", "ru")
    assert press("correct", CALLS, cwd=room).code == 0
    path = record(room)
    path.write_text(path.read_text("utf-8").partition("corrections:")[0], "utf-8")
    done = press("correct", CALLS, cwd=room)
    assert done.code == 1
    assert "az, en, ru: no new correction" in done.err


def test_a_day_to_come(room, press):
    say_otherwise(room)
    tell(room)
    translate(room, "az", "ru")
    substitute(record(room), "  - date: 2026-11-28", "  - date: 2026-11-29")
    done = press("correct", CALLS, cwd=room)
    assert done.code == 1
    assert "a date that is still to come" in done.err


def test_nothing_to_correct(room, press):
    done = press("correct", CALLS, "--note", NOTE, cwd=room)
    assert done.code == 1
    assert "nothing differs from what was published" in done.err
    assert "corrections" not in record(room).read_text("utf-8")


def test_what_is_not_published(room, press):
    done = press("correct", GUBA, cwd=room)
    assert done.code == 2
    assert f"{GUBA} is not published" in done.err


def test_a_language_is_not_taken_back(room, press):
    path = record(room)
    path.write_text(f"{path.read_text('utf-8')}languages: [az, en]\n", "utf-8")
    done = press("correct", CALLS, cwd=room)
    assert done.code == 2
    assert "it was published in ru, too" in done.err


def test_another_note_beside_one_that_waits(room, press):
    say_otherwise(room)
    tell(room)
    done = press("correct", CALLS, "--note", "Something else.", cwd=room)
    assert done.code == 2
    assert "a correction that readers have not seen is there already" in done.err


def test_a_note_that_cannot_be_added(room, press):
    say_otherwise(room)
    path = record(room)
    path.write_text(f"{path.read_text('utf-8')}corrections: []\n", "utf-8")
    before = files(room)
    done = press("correct", CALLS, "--note", NOTE, cwd=room)
    assert done.code == 2
    assert f'note: "{NOTE}"' in done.err
    assert files(room) == before


@pytest.mark.parametrize("note", ["x" * 600, "\u202eabc", "   "])
def test_a_note_that_is_none(room, press, note):
    say_otherwise(room)
    before = files(room)
    assert press("correct", CALLS, "--note", note, cwd=room).code == 2
    assert files(room) == before


def test_a_record_with_a_mark_of_its_encoding_keeps_it(room, press):
    say_otherwise(room)
    path = record(room)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    press("correct", CALLS, "--note", NOTE, cwd=room)
    assert path.read_bytes() == before + (
        f'corrections:\r\n  - date: 2026-11-28\r\n    note: "{NOTE}"\r\n'.encode()
    )


def test_json(room, press):
    say_otherwise(room)
    done = press("correct", CALLS, "--json", cwd=room)
    told = json.loads(done.out)
    assert done.code == 1
    assert told["version"] == 1
    assert told["languages"] == []
    assert told["withheld"]
    assert told["lines"][0] == "corrections:"
    assert done.err == ""


def test_a_picture_is_replaced(room, press):
    photo = room / "releases/2026/photos/one.png"
    photo.parent.mkdir()
    photo.write_bytes(photograph("PNG"))
    pictured = room / "releases/2026/pictured.yaml"
    pictured.write_text(
        "kind: announcement\nlanguage: en\nlanguages: [en]\ndate: 2026-01-15\ntitle: A picture\n"
        "issuer: ombudsman-office\nbody:\n  - image: photos/one.png\n    alt: One\n",
        "utf-8",
    )
    assert press("publish", "pictured", cwd=room).code == 0
    photo.write_bytes(photograph("PNG", size=(40, 30)))
    assert press("correct", "pictured", cwd=room).code == 1
    assert press("build", cwd=room).code == 2
    done = press("correct", "pictured", "--note", "The picture was another one.", cwd=room)
    assert (done.code, done.out) == (0, "2026/pictured: en\n")
    assert press("build", cwd=room).code == 0
    photo.unlink()
    assert press("correct", "pictured", "--note", "It is gone.", cwd=room).code == 1
