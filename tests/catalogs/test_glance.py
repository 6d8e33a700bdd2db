"""What a glance at a catalog tells is what reading it with care does; else it tells nothing."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.catalogs.catalog_files import HEADER
from toolkit.catalogs.glance import glance
from toolkit.catalogs.po import parse
from toolkit.model import State
from toolkit.translations import Translations

ROOT = Path(__file__).parents[2]
PATH = "locales/az/LC_MESSAGES/releases/2020/guba.po"
BODY = """\
#. Zaur Valimammadli speaks.
#: releases/2020/guba.yaml
msgctxt "quote"
msgid "He said \\"no\\"\\n"
"and left."
msgstr "“Yox” dedi"

# from draft: deepl 2026-01-02
# checked twice
msgctxt "title"
msgid ""
"A long "
"title"
msgstr "Uzun başlıq"

msgid "Untranslated"
msgstr ""
"""
LINES = (HEADER + BODY).splitlines(keepends=True)
DISTURBING = [
    "\n",
    "\r\n",
    "  \n",
    "#, fuzzy\n",
    "#, python-format\n",
    '#| msgid "Old"\n',
    '#~ msgid "Gone"\n',
    "#\n",
    "#: a.yaml b.yaml:7\n",
    '"more"\n',
    '"un\\qknown"\n',
    "<<<<<<< ours\n",
    'msgid "Again"\n',
    'msgid_plural "Many"\n',
    'msgstr[0] "Bir"\n',
    'msgctxt "title"\n',
    '"Language: ru\\n"\n',
    "\ufeff",
    "\0",
    "=======\n",
    '"a \0 b"\n',
    '"half a character \udc80"\n',
]


def told(data, path=PATH):
    """What each active message says, and the translator's comments, read with care."""
    return {one.key: (one.msgstr, one.comments) for one in parse(data, path).active}


def test_messages_are_seen_with_their_comments():
    seen = glance((HEADER + BODY).encode(), "az")
    assert seen == told(HEADER + BODY)
    assert seen["title", "A long title"][1] == ("from draft: deepl 2026-01-02", "checked twice")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_change_nothing(newline, mark):
    data = (mark + HEADER + BODY).replace("\n", newline).encode()
    assert glance(data, "az") == told(HEADER + BODY)


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("charset=UTF-8", "charset=ISO-8859-9"),
        ("charset=UTF-8", "charset=CHARSET"),
        ("Content-Type", "Content-Kind"),
        ("Language: az", "Language: ru"),
    ],
)
def test_a_header_that_may_be_wrong_is_read_with_care(said, wrong):
    assert said in HEADER
    assert glance((HEADER.replace(said, wrong) + BODY).encode(), "az") is None


def test_without_a_header_a_catalog_is_read_with_care():
    assert glance(BODY.encode(), "az") is None


@example([(20, "#\n")])
@given(st.lists(st.tuples(st.integers(0, len(LINES)), st.sampled_from(["", *DISTURBING]))))
def test_whatever_stands_in_a_file_is_seen_as_it_is_or_not_at_all(changes):
    lines = list(LINES)
    for at, line in changes:
        lines[at : at + 1] = [line]
    data = "".join(lines).encode("utf-8", "surrogateescape")
    seen = glance(data, "az")
    if seen is not None:
        assert seen == told(data)
        assert not any(one.fuzzy for one in parse(data, PATH).active)


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("locales/*/LC_MESSAGES/**/*.po")), ids=lambda path: path.stem
)
def test_catalogs_of_the_samples_are_seen(path):
    shown = path.relative_to(ROOT).as_posix()
    seen = glance(path.read_bytes(), path.relative_to(ROOT).parts[1])
    assert seen is None or seen == told(path.read_bytes(), shown)


@pytest.mark.parametrize("flags", ["", "#, fuzzy\n"])
def test_a_translation_is_the_same_however_its_catalog_was_read(tmp_path, flags):
    path = tmp_path / PATH
    path.parent.mkdir(parents=True)
    path.write_text(HEADER + BODY.replace("# from", f"{flags}# from"), "utf-8")
    translations = Translations((tmp_path,))
    title = translations.said("az", "2020/guba", "title", "A long title")
    assert title.text == "Uzun başlıq"
    assert title.state is (State.FUZZY if flags else State.REVIEWED)
    assert title.drafted_by == "deepl"
    assert translations.said("az", "2020/guba", "", "Untranslated").state is State.MISSING
    assert translations.said("az", "2020/guba", "", "Unknown").state is State.MISSING
    assert translations.said("ru", "2020/guba", "", "Unknown").state is State.MISSING
