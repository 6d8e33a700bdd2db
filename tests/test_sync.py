"""Sync: the second run writes no byte; a changed word makes one message stale."""

import json

import pytest

from tests.conftest import files
from toolkit.catalogs.states import state
from toolkit.catalogs.store import read
from toolkit.model import Message
from toolkit.sync import may_be_name

RELEASE = "2020/guba-videoconference"
CODES = ("az", "ru")


def catalog(newsroom, code, release=RELEASE):
    return read(newsroom / f"locales/{code}/LC_MESSAGES/releases/{release}.po")


def test_the_samples_are_in_sync(whole_newsroom, press):
    before = files(whole_newsroom)
    for _ in range(2):
        done = press("sync", cwd=whole_newsroom)
        assert (done.code, done.out) == (0, "")
    assert files(whole_newsroom) == before


def test_one_changed_word_makes_exactly_that_message_stale(newsroom, press):
    record = newsroom / f"releases/{RELEASE}.yaml"
    text = record.read_text("utf-8")
    record.write_text(text.replace("tolerance and peace", "tolerance and concord"), "utf-8")
    before = {code: catalog(newsroom, code) for code in CODES}

    done = press("sync", cwd=newsroom)

    assert done.out.splitlines() == [
        f"locales/{code}/LC_MESSAGES/releases/{RELEASE}.po" for code in CODES
    ]
    for code in CODES:
        after = catalog(newsroom, code)
        changed = [one for one in after.messages if state(one) != "reviewed"]
        assert [(one.msgctxt, state(one)) for one in changed] == [("body", "stale")]
        (stale,) = changed
        assert stale.msgid.endswith("tolerance and concord.")
        assert stale.previous[1].endswith("tolerance and peace.")
        assert stale.msgstr == before[code].get(*stale.previous).msgstr
        kept = {one.key: one.msgstr for one in after.messages if one is not stale}
        assert kept == {
            one.key: one.msgstr for one in before[code].messages if one.key != stale.previous
        }


def test_the_word_changed_back_leaves_one_message_to_look_at(newsroom, press):
    """The old text is back, but somebody may have mended the translation meanwhile."""
    record = newsroom / f"releases/{RELEASE}.yaml"
    text = record.read_text("utf-8")
    record.write_text(text.replace("tolerance and peace", "tolerance and concord"), "utf-8")
    press("sync", cwd=newsroom)
    record.write_text(text, "utf-8")
    press("sync", cwd=newsroom)
    for code in CODES:
        waiting = [one for one in catalog(newsroom, code).messages if state(one) != "reviewed"]
        assert [(one.msgctxt, state(one), one.previous) for one in waiting] == [
            ("body", "fuzzy", None)
        ]


def test_check_changes_nothing_and_says_what_is_out_of_date(newsroom, press):
    record = newsroom / f"releases/{RELEASE}.yaml"
    record.write_text(record.read_text("utf-8") + "# a comment\n", "utf-8")
    assert press("sync", "--check", cwd=newsroom).code == 0
    (newsroom / "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po").unlink()
    before = files(newsroom)
    done = press("sync", "--check", cwd=newsroom)
    assert done.code == 1
    assert "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po" in done.out
    assert "press sync" in done.err
    assert files(newsroom) == before


def test_what_changed_is_counted_per_release_and_language(newsroom, press):
    record = newsroom / f"releases/{RELEASE}.yaml"
    text = record.read_text("utf-8")
    text = text.replace("body:\n", "body:\n  - A new first paragraph.\n")
    record.write_text(text.replace("tolerance and peace", "tolerance and concord"), "utf-8")
    kept = len(catalog(newsroom, "az").active) - 1

    checked = press("sync", "--check", "--json", cwd=newsroom)
    assert checked.code == 1
    done = press("sync", "--json", cwd=newsroom)
    assert done.out == checked.out
    assert json.loads(done.out) == {
        "version": 1,
        "changes": [
            {
                "path": f"locales/{code}/LC_MESSAGES/releases/{RELEASE}.po",
                "locale": code,
                "domain": RELEASE,
                "added": 1,
                "stale": 1,
                "moved": 0,
                "returned": 0,
                "obsolete": 0,
                "kept": kept,
            }
            for code in CODES
        ],
    }
    assert done.err.splitlines() == [
        f"{RELEASE} {code}: 1 added, 1 stale, {kept} kept" for code in CODES
    ]
    assert json.loads(press("sync", "--json", cwd=newsroom).out)["changes"] == []


def test_a_template_counts_too(newsroom, press):
    labels = newsroom / "templates/labels.j2"
    labels.write_text(labels.read_text("utf-8") + '{{ _("One more") }}\n', "utf-8")
    done = press("sync", cwd=newsroom)
    assert done.out.splitlines()[0] == "locales/press.pot"
    assert done.err.startswith("press template: 1 added, ")


@pytest.mark.parametrize(
    ("msgctxt", "text", "expected"),
    [
        ("name", "Baku", True),
        ("caption", "Sabir Əliyev", True),
        ("list", "M. Hüseynov-Bəy", True),
        ("caption", "Sabir Əliyev in Guba", False),
        ("caption", "Guba", False),
        ("caption", "Sabir Əliyev, Guba", False),
        ("title", "Human Rights", False),
    ],
)
def test_what_may_be_the_name_of_a_person(msgctxt, text, expected):
    assert may_be_name(Message(text, msgctxt=msgctxt)) is expected


def test_compiled_catalogs_beside_ours_do_not_matter(newsroom, press):
    """Poedit writes a `.mo` whenever it saves."""
    for file in list(newsroom.rglob("*.po")):
        file.with_suffix(".mo").write_bytes(b"\xde\x12\x04\x95")
    assert press("sync", "--check", cwd=newsroom).code == 0


def test_an_inserted_paragraph_touches_no_other_entry(newsroom, press):
    record = newsroom / f"releases/{RELEASE}.yaml"
    text = record.read_text("utf-8")
    record.write_text(text.replace("body:\n", "body:\n  - A new first paragraph.\n"), "utf-8")
    before = {code: catalog(newsroom, code).text for code in CODES}
    press("sync", cwd=newsroom)
    for code in CODES:
        old, new = before[code].splitlines(), catalog(newsroom, code).text.splitlines()
        added = [line for line in new if line not in old]
        assert len([line for line in added if "PO-Revision-Date" not in line]) <= 2
        assert [line for line in old if line not in new] == [
            line for line in old if "PO-Revision-Date" in line
        ]


def test_a_vanished_text_is_kept_as_obsolete(newsroom, press):
    record = newsroom / f"releases/{RELEASE}.yaml"
    text = record.read_text("utf-8")
    start = text.index("summary: >-")
    record.write_text(text[:start] + text[text.index("format: video") :], "utf-8")
    press("sync", cwd=newsroom)
    for code in CODES:
        assert [one.msgctxt for one in catalog(newsroom, code).obsolete] == ["summary"]


def test_rewrapping_the_record_changes_nothing(newsroom, press):
    record = newsroom / f"releases/{RELEASE}.yaml"
    text = record.read_text("utf-8")
    record.write_text(
        text.replace("Zaur Valimammadli informed the", "Zaur Valimammadli\n    informed the"),
        "utf-8",
    )
    assert press("sync", "--check", cwd=newsroom).code == 0


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_windows_newlines_change_nothing(newline, newsroom, press):
    record = newsroom / f"releases/{RELEASE}.yaml"
    record.write_text(record.read_text("utf-8"), "utf-8", newline=newline)
    assert press("sync", "--check", cwd=newsroom).code == 0


def test_a_new_newsroom_writes_names_before_it_needs_them(newsroom, press):
    """A record may use a Russian spelling only once the Russian termbase has it."""
    termbase = newsroom / "locales/termbase.yaml"
    text = termbase.read_text("utf-8")
    termbase.write_text(
        text.replace("places:\n", "places:\n  zugdidi:\n    name: Zugdidi\n"), "utf-8"
    )
    record = newsroom / "releases/2026/annual-report.yaml"
    record.write_text(record.read_text("utf-8") + "place: Зугдиди\n", "utf-8")

    assert press("sync", cwd=newsroom).code == 2
    catalog_path = newsroom / "locales/ru/LC_MESSAGES/termbase.po"
    text = catalog_path.read_text("utf-8")
    assert 'msgid "Zugdidi"\nmsgstr ""' in text
    catalog_path.write_text(
        text.replace('msgid "Zugdidi"\nmsgstr ""', 'msgid "Zugdidi"\nmsgstr "Зугдиди"'), "utf-8"
    )
    assert press("sync", cwd=newsroom).code == 0


def test_a_newsroom_without_sentences_of_its_own_gets_no_catalogs_for_them(tmp_path, press):
    (tmp_path / "press.toml").write_text('[tool.press]\nlanguages = ["az", "en"]\n', "utf-8")
    record = tmp_path / "releases/one.yaml"
    record.parent.mkdir()
    record.write_text(
        "kind: event\nlanguage: en\ndate: 2026-01-15\ntitle: T\nformat: seminar\nbody: [B.]\n"
    )
    done = press("sync", cwd=tmp_path)
    assert done.out == "locales/az/LC_MESSAGES/releases/one.po\n"
    assert press("build", "--preview", cwd=tmp_path).code == 0
    text = (tmp_path / "dist/az/one.txt").read_text("utf-8")
    assert "Seminar keçirilib." in text
