"""Writing touches what changed and nothing else."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.po import parse
from toolkit.catalogs.write import update
from toolkit.model import Message

from .catalog_files import HEADER, PATH, catalog, said

NOW = dt.datetime(2021, 1, 2, 3, 4, tzinfo=dt.UTC)

BODY = """#oddly   written
#: b.yaml:3
#,fuzzy,  c-format
msgid   "one"
msgstr
"bir"


# two
msgid "two"
msgstr "iki"
#~ msgid "three"
#~ msgstr "üç"

# left over"""


def changes(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n\n# head\n"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n\n"])
def test_no_change_leaves_every_byte(newline, start, end):
    text = (start + HEADER + BODY + end).replace("\n", newline)
    read = parse(text.encode(), PATH)
    assert update(read, said(read.messages), revised=NOW) == text


def test_a_changed_translation_changes_its_line_and_the_date():
    read = catalog(BODY)
    one, two, three = read.messages
    text = update(read, [one, replace(two, msgstr="2"), three], revised=NOW)
    assert changes(read.text, text) == (
        ['"PO-Revision-Date: 2020-07-02 10:00+0400\\n"', 'msgstr "iki"'],
        ['"PO-Revision-Date: 2021-01-02 03:04+0000\\n"', 'msgstr "2"'],
    )


def test_a_review_takes_only_the_flag():
    read = catalog(BODY)
    one, *rest = read.messages
    text = update(read, [replace(one, flags=("c-format",)), *rest])
    assert changes(read.text, text) == (["#,fuzzy,  c-format"], ["#, c-format"])


def test_a_new_comment_leaves_the_others_as_they_were_typed():
    read = catalog(BODY)
    one, *rest = read.messages
    text = update(read, [replace(one, comments=(*one.comments, "sure?")), *rest])
    assert changes(read.text, text) == ([], ["# sure?"])


def test_a_new_entry_goes_after_its_predecessor():
    read = catalog(BODY)
    one, *rest = read.messages
    new = Message("new", "yeni", "body", flags=("python-brace-format",))
    text = update(read, [one, new, *rest])
    added = '\nmsgctxt "body"\nmsgid "new"\nmsgstr "yeni"\n'
    assert text == read.text.replace('"bir"\n', '"bir"\n' + added)
    assert update(parse(text, PATH), read.messages) == read.text


def test_a_new_last_entry_in_a_windows_file_without_a_last_line_end():
    text = HEADER.replace("\n", "\r\n") + 'msgid "a"\r\nmsgstr "b"'
    read = parse(text, PATH)
    new = update(read, [*read.messages, Message("c", "d")])
    assert new == text + '\r\n\r\nmsgid "c"\r\nmsgstr "d"'


def test_an_entry_becomes_obsolete_and_comes_back():
    read = catalog('# note\n#, fuzzy\n#| msgid "old"\nmsgid "a"\nmsgstr "b"\n')
    text = update(read, [replace(read.messages[0], obsolete=True)])
    assert text == HEADER + '# note\n#, fuzzy\n#~| msgid "old"\n#~ msgid "a"\n#~ msgstr "b"\n'
    assert update(parse(text, PATH), read.messages) == read.text


def test_a_stale_entry_keeps_its_place_and_gets_its_previous_text():
    read = catalog('# note\nmsgid "a b"\nmsgstr "x"\n')
    stale = replace(read.messages[0], msgid="a c", flags=("fuzzy",), previous=("", "a b"))
    expected = '# note\n#, fuzzy\n#| msgid "a b"\nmsgid "a c"\nmsgstr "x"\n'
    assert update(read, [stale]) == HEADER + expected


def test_a_header_that_promised_ascii_says_utf8_when_it_has_to():
    read = parse(HEADER.replace("UTF-8", "ASCII"), PATH)
    assert "charset=ASCII" in update(read, [Message("a", "b")])
    assert "charset=UTF-8" in update(read, [Message("a", "ə")])
    bare = parse('msgid ""\nmsgstr ""\n"Language: az\\n"\n', PATH)
    text = update(bare, [Message("a", "ə")])
    assert parse(text, PATH).headers["Content-Type"] == "text/plain; charset=UTF-8"


def test_what_a_tool_without_wrapping_wrote_stays_on_one_line():
    long = "söz " * 30
    read = catalog(f'msgid "{long}"\nmsgstr "{long}"\n')
    text = update(read, [replace(read.messages[0], msgstr=f"Bir {long}")])
    assert text == read.text.replace('msgstr "s', 'msgstr "Bir s')
    read = catalog(f'msgid "a"\nmsgstr "{"ə" * 100}"\n')
    text = update(read, [replace(read.messages[0], msgstr=long)])
    assert text.count("\n") == read.text.count("\n") + 2


def test_the_flag_no_wrap_is_heeded():
    text = update(catalog(""), [Message("söz " * 30, "a\nb", flags=("no-wrap",))])
    assert f'#, no-wrap\nmsgid "{"söz " * 30}"\nmsgstr ""\n"a\\n"\n"b"\n' in text


def test_a_header_in_the_middle_stays_there():
    read = parse('msgid "a"\nmsgstr "b"\n\n' + HEADER + 'msgid "c"\nmsgstr "d"\n', PATH)
    text = update(read, [replace(message, msgstr="e") for message in read.messages])
    assert text == read.text.replace('"b"', '"e"').replace('"d"', '"e"')


characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
texts = st.text(characters, max_size=120)
lines = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
words = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=8)
unique = {"max_size": 3, "unique": True}
messages = st.builds(
    Message,
    msgid=texts.filter(bool),
    msgstr=texts,
    msgctxt=texts,
    flags=st.lists(words, **unique).map(tuple),
    comments=st.lists(lines, max_size=3).map(tuple),
    extracted=st.lists(lines, max_size=3).map(tuple),
    references=st.lists(st.one_of(words, st.just("a b.yaml"), st.just("c:7")), **unique).map(tuple),
    previous=st.one_of(st.none(), st.tuples(texts, texts)),
    obsolete=st.booleans(),
)
plurals = st.builds(
    replace,
    messages,
    msgstr=st.just(""),
    msgid_plural=texts.filter(bool),
    msgstr_plural=st.lists(texts, min_size=1, max_size=6).map(tuple),
)
catalogs = st.lists(st.one_of(messages, plurals), max_size=5, unique_by=lambda m: m.key)


@given(catalogs, catalogs)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read_again(first, second):
    one = parse(update(new_catalog("az", "press"), first), PATH)
    assert said(one.messages) == first
    two = parse(update(one, second), PATH)
    assert said(two.messages) == second
    back = parse(update(two, [*second, *said(one.messages)][: len(second)]), PATH)
    assert back.text == two.text
