"""What is read, and what is refused with a place."""

import time
from dataclasses import replace

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.catalogs import entries
from toolkit.catalogs.po import parse, place_of
from toolkit.catalogs.write import update
from toolkit.errors import CatalogError
from toolkit.model import Message

from .catalog_files import HEADER, PATH, catalog, catalog_of, said

ENTRY = """# a person
# draft: google 2026-11-01
#. Zaur Valimammadli, moderator
#: "releases/x.yaml" \u2068a b.yaml\u2069:3 c.yaml:7 c.yaml:9
#, fuzzy, no-wrap
#| msgctxt "old"
#| msgid "an "
#| "old text"
msgctxt "body"
msgid ""
"A text\\n"
"in \\"two\\" lines"
msgstr "Mətn"
"""


def test_an_entry_is_read_whole():
    assert catalog(ENTRY).messages == (
        Message(
            msgid='A text\nin "two" lines',
            msgstr="Mətn",
            msgctxt="body",
            flags=("fuzzy", "no-wrap"),
            comments=("a person", "draft: google 2026-11-01"),
            extracted=("Zaur Valimammadli, moderator",),
            references=('"releases/x.yaml"', "a b.yaml", "c.yaml"),
            previous=("old", "an old text"),
            line=15,
        ),
    )


def test_plural_obsolete_and_active_entries():
    read = catalog(
        'msgid "{n} person"\nmsgid_plural "{n} people"\nmsgstr[0] "a"\nmsgstr[1] "b"\n\n'
        '#, fuzzy\n#~| msgid "older"\n#~ msgid "gone"\n#~ msgstr "getdi"\n'
    )
    plural, gone = read.messages
    assert (plural.msgid_plural, plural.msgstr_plural) == ("{n} people", ("a", "b"))
    assert gone.obsolete
    assert gone.previous == ("", "older")
    assert read.active == (plural,)
    assert read.obsolete == (gone,)
    assert read.get("", "{n} person") == plural
    assert read.get("", "gone") is None


def test_the_header_is_no_message():
    read = parse(f"#, fuzzy\n{HEADER}", PATH)
    assert read.messages == ()
    assert read.headers["Language"] == "az"
    assert (read.locale, read.domain) == ("az", "press")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("n/locales/ru/LC_MESSAGES/press.po", ("ru", "press")),
        ("n\\locales\\ru\\LC_MESSAGES\\releases\\2020\\guba.po", ("ru", "2020/guba")),
        ("locales/press.pot", ("", "press")),
        ("", ("", "")),
    ],
)
def test_the_path_gives_locale_and_domain(path, place):
    assert place_of(path) == place


def test_line_separators_inside_a_text_are_characters():
    message = Message("a\u2028b\x85c\x0b", "x")
    assert catalog_of(message).messages[0].msgid == message.msgid


@pytest.mark.parametrize(
    "body",
    [
        'msgid"a"msgstr"b"\n',
        'msgid "" "a"\nmsgstr "" \n\t"b" ""\n',
        'msgid\n"a"\n\n# between\nmsgstr\n"b"\n',
        ' \tmsgid "\\x61" msgstr "\\142"\n',
        'msgctxt ""\nmsgid "a"\nmsgstr "b"\n#| \n',
        'msgid "a"\r\r\nmsgstr "b"\r\n\x0c\n',
        'msgid "a"\nmsgstr ""\n#~|\n"b"\n',
        '\xa0\nmsgid "a"\nmsgstr "b"',
    ],
)
def test_every_way_to_write_an_entry_is_read(body):
    read = catalog(body)
    assert [(one.msgid, one.msgstr) for one in read.messages] == [("a", "b")]
    changed = update(read, [replace(read.messages[0], msgstr="ə\a")])
    assert catalog(changed.removeprefix(HEADER)).messages[0].msgstr == "ə\a"


def test_escapes_by_number_are_bytes_of_utf8():
    assert catalog('msgid "\\311\\231 \\xc9\\x99"\nmsgstr "\\a"\n').messages[0].msgid == "ə ə"


def test_obsolete_lines_may_hold_comments():
    text = '#~ # note\n#~ #: a.yaml\n#~ #, fuzzy\n#~ #| msgid "o"\n#~ msgid "a" msgstr "b"\n'
    (message,) = catalog(text).messages
    assert (message.comments, message.references) == (("note",), ("a.yaml",))
    assert (message.flags, message.previous, message.obsolete) == (("fuzzy",), ("", "o"), True)


def test_a_file_outside_a_newsroom_may_have_no_header():
    read = parse('# theirs\n\nmsgid "a"\nmsgstr "b"\n', "sent/by/mail.po")
    assert (read.header, read.headers) == (None, {})
    changed = update(read, [replace(read.messages[0], msgstr="c"), Message("d")])
    assert changed == '# theirs\n\nmsgid "a"\nmsgstr "c"\n\nmsgid "d"\nmsgstr ""\n'
    bare = parse("# nothing yet\n", "a.po")
    assert update(bare, [Message("a")]).split("\n\n") == ["# nothing yet", 'msgid "a"\nmsgstr ""\n']


PIECES = [
    *[
        "",
        '"',
        "\\",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\x0c",
        " ",
        "\ufeff",
        "\u2028",
        "\x85",
        "\xa0",
        "ə",
    ],
    *["#~", "#|", "#~|", "#~| ", "#", "# \n", "#.", "#, fuzzy\n", "#~ # c\n", '#~ #| msgid "o"\n'],
    *["msgid", "msgctxt", 'msgctxt ""\n', 'msgid_plural "p"\n', 'msgstr[0] "x"\n', "[9]", 'msgid"'],
    *[
        'msgid "x"\nmsgstr "y"\n',
        'msgid "x" msgstr "y"\n',
        '#~ msgid "x"\n#~ msgstr "y"\n',
        '"" "a"',
    ],
    *["\\101", "\\x41", "\\a", "\\311\\231", "\\311", "<<<<<<< HEAD\n", "domain"],
]

REFUSED = {
    "empty": ("", 1, "empty"),
    "nul": (HEADER + 'msgid "a\0"\nmsgstr ""\n', 7, "NUL"),
    "old Mac": (HEADER.replace("\n", "\r") + 'msgid "a"\rmsgstr "b"\r', 1, "carriage return"),
    "web page": ("<!DOCTYPE html><html>", 1, "web page"),
    "no header": ('\nmsgid "a"\nmsgstr "b"\n', 2, "no header"),
    "comments only": ("# nothing\n", 1, "no header"),
    "charset": ('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=idna\\n"\n', 3, "charset"),
    "no charset": ('msgid ""\nmsgstr ""\n"X: ə\\n"\n', 1, "charset"),
    "path as language": ('msgid ""\nmsgstr ""\n"Language: ../x\\n"\n', 3, "not a language"),
    "other language": (HEADER.replace("Language: az", "Language: tr"), 4, "folder says az"),
    "conflict": (HEADER + '<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n', 7, "merge conflict"),
    "junk": (HEADER + 'msgid "a"\nmsgstr "b" junk\n', 8, "after the end"),
    "inner quote": (HEADER + 'msgid "a"\nmsgstr "b"c"\n', 8, "after the end"),
    "open text": (HEADER + 'msgid "a"\nmsgstr "b\n', 8, "no closing"),
    "escape": (HEADER + 'msgid "a"\nmsgstr "b\\q"\n', 8, "unknown escape"),
    "half a keyword": (HEADER + 'msgid "a"\nmsg\n', 8, "'msg'"),
    "no text": (HEADER + 'msgid "a"\nmsgstr\n', 7, "not followed by a text"),
    "cut off": (HEADER + 'msgid "a"\n', 7, "no msgstr"),
    "no msgstr": (HEADER + 'msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 7, "no msgstr"),
    "lost keyword": (HEADER + '# x\n"a"\n', 8, "without msgid"),
    "twice msgstr": (HEADER + 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 9, "not expected"),
    "huge form": (HEADER + 'msgid "a"\nmsgid_plural "b"\nmsgstr[99999999] ""\n', 9, "99999999"),
    "form without plural": (HEADER + 'msgid "a"\nmsgstr[0] "b"\n', 8, "not expected"),
    "skipped form": (HEADER + 'msgid "a"\nmsgid_plural "b"\nmsgstr[1] ""\n', 9, "not expected"),
    "two entries": (HEADER + 'msgid "a" msgstr "b" msgid "c" msgstr "d"\n', 7, "two entries"),
    "second broken": (HEADER + 'msgid "a" msgstr "\\311"\n', 7, "not UTF-8"),
    "bytes": (HEADER + 'msgid "a"\nmsgstr "\\311"\n', 8, "escapes are not UTF-8"),
    "zero": (HEADER + 'msgid "a"\nmsgstr "\\0"\n', 8, "escapes are not UTF-8"),
    "empty plural": (HEADER + 'msgid "a"\nmsgid_plural ""\nmsgstr[0] ""\n', 7, "is empty"),
    "half obsolete": (HEADER + '#~ msgid "a"\nmsgstr "b"\n', 8, "only a part"),
    "twice": (HEADER + 'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 10, "line 7 already"),
    "second header": (HEADER + 'msgid ""\nmsgstr "x"\n', 7, "already"),
    "surrogate": (HEADER + 'msgid "\ud800"\nmsgstr "c"\n', 7, "surrogate"),
    "latin": (HEADER.encode() + b'msgid "a"\nmsgstr "caf\xe9"\n', 8, "UTF-8"),
}


@pytest.mark.parametrize(("text", "line", "message"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_kept_is_refused_with_its_line(text, line, message):
    with pytest.raises(CatalogError) as caught:
        parse(text, PATH)
    assert message in caught.value.message
    assert (caught.value.where.path, caught.value.where.line) == (PATH, line)


def test_columns_and_hints():
    with pytest.raises(CatalogError) as caught:
        catalog('msgid "a"\nmsgstr "b"c"\n')
    assert caught.value.where.column == 11
    assert '\\"' in caught.value.hint


def test_what_a_plural_forms_header_says_does_not_matter():
    header = HEADER.rstrip("\n") + '\n"Plural-Forms: nplurals=99999999; plural=n/0;\\n"\n\n'
    assert parse(header + 'msgid "a"\nmsgstr "b"\n', PATH).messages[0].msgstr == "b"


def test_both_ways_of_reading_agree(monkeypatch):
    text = HEADER + ENTRY + ENTRY.replace("Mətn", "X").replace("#|", "#").replace("A text", "B")
    text += '#\nmsgid "c"\nmsgstr ""\n\n\n# end\n'
    both = [parse(text.replace("\n", newline), PATH) for newline in ("\n", "\r\n")]
    monkeypatch.setattr(entries, "read_plain", lambda *_: None)
    careful = [parse(text.replace("\n", newline), PATH) for newline in ("\n", "\r\n")]
    assert [one.entries for one in both] == [one.entries for one in careful]


LATER = '#, c-format\nmsgid "x"\nmsgstr "y"\n\n#~| msgid "o"\n#~ msgid "k"\n#~ msgstr "l"\n'
WHOLE = f"{HEADER}{ENTRY}\n{LATER}"
damages = st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 9), st.sampled_from(PIECES))


@given(st.lists(damages, min_size=1, max_size=3), st.booleans())
@settings(max_examples=3 * settings.default.max_examples, deadline=None)
def test_a_damaged_file_is_read_or_refused_never_half_read(blows, windows):
    text = WHOLE.replace("\n", "\r\n") if windows else WHOLE
    for at, cut, piece in blows:
        text = text[:at] + piece + text[at + cut :]
    try:
        read = parse(text, PATH)
    except CatalogError as error:
        assert error.where.line  # noqa: PT017
        return
    assert update(read, said(read.messages)) == text
    changed = [replace(one, msgstr="dəyişdi", msgid_plural="") for one in said(read.messages)]
    changed = [replace(one, msgstr_plural=()) for one in changed]
    assert said(parse(update(read, changed), PATH).messages) == changed


def test_polib_reads_what_we_write(tmp_path):
    messages = [
        Message('say "x"\n\ttwice', "de \\ yaz " * 20, "body", comments=("c",), flags=("fuzzy",)),
        Message("one", msgid_plural="many", msgstr_plural=("a", "b")),
    ]
    file = tmp_path / "a.po"
    file.write_text(catalog_of(*messages).text, encoding="utf-8")
    first, second = polib.pofile(str(file))
    assert (first.msgid, first.msgstr) == (messages[0].msgid, messages[0].msgstr)
    assert (first.msgctxt, first.flags, first.tcomment) == ("body", ["fuzzy"], "c")
    assert second.msgstr_plural == {0: "a", 1: "b"}


def test_reading_is_linear():
    body = "".join(f'#: r.yaml\nmsgid "text {n}"\nmsgstr "mətn {n}"\n\n' for n in range(10_000))
    start = time.process_time()
    assert len(catalog(body).messages) == 10_000
    assert time.process_time() - start < 5
