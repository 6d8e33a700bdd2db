"""Strict YAML: texts stay as typed, and everything else is refused with its place."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import PressError
from toolkit.strict_yaml import FORBIDDEN, MAX_BYTES, load, read

RECORD = """kind: event
speakers:
  - person: Zaur Valimammadli
    on_behalf_of: Sabina Aliyeva
"""
BOMB = """a: &a [lol, lol, lol]
b: &b [*a, *a, *a]
c: [*b, *b, *b]
"""


def refused(text):
    with pytest.raises(PressError) as caught:
        load(text, "r.yaml")
    return caught.value


# ------------------------------------------------------------- what is read


def test_a_record_is_mappings_lists_and_texts():
    assert load(RECORD, "r.yaml").value == {
        "kind": "event",
        "speakers": [{"person": "Zaur Valimammadli", "on_behalf_of": "Sabina Aliyeva"}],
    }


@pytest.mark.parametrize("text", ["No", "12:30", "2020-07-02", "0916", "1e3", "true", "=", ".inf"])
def test_a_scalar_stays_the_text_that_was_typed(text):
    assert load(f"a: {text}", "r.yaml").value == {"a": text}


@pytest.mark.parametrize("empty", ["", "~", "null", "# a comment"])
def test_an_empty_value_is_none(empty):
    assert load(f"a: {empty}", "r.yaml").value == {"a": None}


@pytest.mark.parametrize("quoted", ["''", '"~"', "'null'"])
def test_a_quoted_value_is_never_none(quoted):
    assert load(f"a: {quoted}", "r.yaml").value == {"a": quoted[1:-1]}


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n"])
def test_a_file_without_content_is_none(text):
    document = load(text, "r.yaml")
    assert document.value is None
    assert document.where().path == "r.yaml"


def test_keys_are_texts_too():
    assert load("2020: a\nnull: b\n'<<': c", "r.yaml").value == {
        "2020": "a",
        "null": "b",
        "<<": "c",
    }


def test_windows_newlines_change_nothing():
    text = "a: |\n  bir\n  iki\nb: >\n  üç\n  dörd\n"
    assert load(text.replace("\n", "\r\n"), "r.yaml").value == load(text, "r.yaml").value


def test_newlines_of_old_macs_are_newlines():
    document = load(RECORD.replace("\n", "\r"), "r.yaml")
    assert document.value == load(RECORD, "r.yaml").value
    assert str(document.where(("speakers", 0, "on_behalf_of"))) == "r.yaml:4:19"
    assert str(refused("kind: event\rtitle: a: b\r")).startswith("r.yaml:2:9: ")


def test_texts_and_keys_are_composed():
    loaded = load("Mu\u0308: C\u0327ag\u0306r\u0131s\u0327", "r.yaml").value
    assert loaded == {"Mü": "Çağrış"}


def test_a_character_that_json_writes_as_two_escapes_is_one():
    assert load(r'a: "\uD83C\uDFF3"', "r.yaml").value == {"a": "\U0001f3f3"}
    assert load(r'"\ud83d\ude00": [b]', "r.yaml").value == {"\U0001f600": ["b"]}


@pytest.mark.parametrize("typed", [r"'\ud83d\ude00'", r'"\\ud83d\\ude00"', r"\ud83d\ude00"])
def test_two_escapes_that_are_none_stay_what_was_typed(typed):
    text = f'a: {typed}\nb: "\\uD83C\\uDFF3"'
    assert load(text, "r.yaml").value == {"a": r"\ud83d\ude00", "b": "\U0001f3f3"}


def test_places_after_such_a_character_are_those_of_the_file():
    document = load(r'{a: "\uD83C\uDFF3", b: c}', "r.yaml")
    assert str(document.where(("b",))) == "r.yaml:1:24"
    assert str(refused('a: "\\uD83C\\uDFF3"\nb: "\\uD83C\\uDFF3": d')).startswith("r.yaml:2:18: ")


@pytest.mark.parametrize(
    "text", [r'a: "\uD83C"', r'a: "\uDFF3\uD83C"', r'"\uD83C\uDFF3": "\uD83C"']
)
def test_half_of_a_character_is_refused(text):
    assert "(half of a character)" in str(refused(text))


allowed = st.text(max_size=50).filter(lambda text: not FORBIDDEN.search(text))
composed = allowed.map(lambda text: unicodedata.normalize("NFC", text))


@given(st.dictionaries(composed, composed | st.lists(composed)))
def test_json_reads_as_what_it_says(value):
    assert load(json.dumps(value), "r.yaml").value == value


@given(allowed)
def test_every_spelling_of_a_letter_reads_as_the_composed_one(text):
    assert load(json.dumps(text), "r.yaml").value == unicodedata.normalize("NFC", text)


YAML = ["a", "b", ": ", "- ", "\n", "  ", "[", "]", "{", "}", '"', "'", "&x ", "*x", "!t ", "? "]
MORE_YAML = ["---\n", "...\n", "|\n", "#", "%", "@", "\\ud800", "\t", "\u202e", "<<", "~", ","]


def plain_value(value):
    if isinstance(value, dict):
        return all(isinstance(key, str) and plain_value(one) for key, one in value.items())
    if isinstance(value, list):
        return all(map(plain_value, value))
    return value is None or isinstance(value, str)


@given(st.lists(st.sampled_from(YAML + MORE_YAML), max_size=14).map("".join))
def test_any_text_is_plain_values_or_an_error_with_its_place(text):
    try:
        outcome = load(text, "r.yaml").value
    except PressError as error:
        outcome = error
    if isinstance(outcome, PressError):
        assert outcome.where.line
        assert outcome.hint
    else:
        assert plain_value(outcome)


# ---------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (BOMB, "1:4: anchor `&a`"),
        ("title: a\nbody: [*b]", "2:8: alias `*b`"),
        ("title: !!python/name:os.system", "1:8: tag `tag:yaml.org,2002:python/name:os.system`"),
        ("title: !evil {a: b}", "1:8: tag `!evil`"),
        ("!evil title: a", "1:1: tag `!evil`"),
        ("<<: {title: a}", "1:1: merge keys are not allowed"),
        ("? [a, b]\n: c", "1:3: a field's name must be a text"),
        ("kind: event\ntitle: a\ntitle: b", "3:1: duplicate field `title` (first on line 2)"),
        ("é: a\ne\u0301: b", "2:1: duplicate field `é` (first on line 1)"),
        ("title: a\n---\ntitle: b", "2:1: second document"),
        ("a: " + "[" * 21 + "]" * 21, "1:24: nested deeper than 20 levels"),
        ("speakers:\n\t- person: a", "2:1: not valid YAML: found character that cannot start"),
        ("title: Baku: a city", "1:12: not valid YAML: mapping values are not allowed"),
        ("title: 'a\n", "2:1: not valid YAML: found unexpected end of stream"),
        (r'title: "Head \uD800 line"', "1:8: forbidden character U+D800 (half of a character)"),
    ],
)
def test_only_plain_yaml_is_accepted(text, message):
    error = refused(text)
    assert str(error).startswith(f"r.yaml:{message}")
    assert error.hint


@pytest.mark.parametrize(
    "char", ["\0", "\x0b", "\x1b", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\ud800", "\uffff"]
)
def test_a_character_nobody_sees_is_refused_as_typed(char):
    error = refused(f"title: a\nplace: Qu{char}ba")
    assert str(error).startswith(f"r.yaml:2:10: forbidden character U+{ord(char):04X} (")


@pytest.mark.parametrize("escape", [r"\0", r"\x1b", r"\u000b", r"\N", r"\L", r"\u202e", r"\ufffe"])
def test_a_character_nobody_sees_is_refused_when_escaped(escape):
    assert str(refused(f'a: "x{escape}"')).startswith("r.yaml:1:4: forbidden character U+")


@pytest.mark.parametrize(
    ("text", "advice"),
    [("a:\n\tb: c", "Indent with spaces"), ("a: b: c", "into quotation marks")],
)
def test_the_hint_says_how_to_mend_the_line(text, advice):
    assert advice in refused(text).hint


def test_a_forbidden_character_is_named():
    assert "U+202E (right-to-left override)" in str(refused("a: \u202e"))
    assert "U+0000 (control character)" in str(refused("a: \0"))


@pytest.mark.parametrize("depth", [100, 3000, 100_000])
def test_depth_is_refused_before_it_costs_anything(depth):
    assert refused("a: " + "[" * depth + "]" * depth).where.line == 1


# ---------------------------------------------------------------- positions


@pytest.mark.parametrize(
    ("loc", "key", "place"),
    [
        (("kind",), False, "r.yaml:1:7"),
        (("kind",), True, "r.yaml:1:1"),
        (("speakers", 0), False, "r.yaml:3:5"),
        (("speakers", 0, "on_behalf_of"), False, "r.yaml:4:19"),
        (("speakers", 0, "on_behalf_of"), True, "r.yaml:4:5"),
        (("speakers", 0, "role", "x"), False, "r.yaml:3:5"),
        (("speakers", 9), True, "r.yaml:2:1"),
        (("title",), True, "r.yaml:1:1"),
        ((), False, "r.yaml:1:1"),
    ],
)
def test_a_part_or_the_nearest_around_it_has_a_place(loc, key, place):
    assert str(load(RECORD, "r.yaml").where(loc, key=key)) == place


def test_a_value_is_found_by_its_location():
    document = load(RECORD, "r.yaml")
    assert document.at(("speakers", 0, "person")) == "Zaur Valimammadli"
    assert document.at(()) == document.value


@pytest.mark.parametrize(
    "loc", [("title",), ("speakers", 1), ("speakers", -1), ("speakers", "0"), ("kind", 0)]
)
def test_a_location_that_is_not_there_is_a_key_error(loc):
    with pytest.raises(KeyError):
        load(RECORD, "r.yaml").at(loc)


# -------------------------------------------------------------------- files


def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path):
    path = tmp_path / "r.yaml"
    path.write_bytes(b"\xef\xbb\xbfkind: event\r\n")
    document = read(path)
    assert document.value == {"kind": "event"}
    assert document.path == path.as_posix()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"kind: event\ntitle: \xc7a\xf0r\xfd\xfe\n", "releases/r.yaml:2: is not UTF-8"),
        (b"kind: event\rtitle: \xc7a\r", "releases/r.yaml:2: is not UTF-8"),
        (b"kind: event\r\ntitle: \xc7a\r\n", "releases/r.yaml:2: is not UTF-8"),
        ("kind: event\n".encode("utf-16"), "releases/r.yaml:1: is not UTF-8"),
        (b"a: " + b"x" * MAX_BYTES, "releases/r.yaml: is larger than 1024 KiB"),
    ],
)
def test_a_file_that_is_no_record_is_refused_under_the_shown_path(tmp_path, content, message):
    path = tmp_path / "r.yaml"
    path.write_bytes(content)
    with pytest.raises(PressError) as caught:
        read(path, "releases/r.yaml")
    assert str(caught.value) == message
    assert caught.value.hint


def test_a_file_of_exactly_the_largest_size_is_read(tmp_path):
    path = tmp_path / "r.yaml"
    path.write_bytes(b"a: " + b"x" * (MAX_BYTES - 3))
    assert len(read(path).at(("a",))) == MAX_BYTES - 3


def test_a_file_that_cannot_be_opened_is_refused(tmp_path):
    with pytest.raises(PressError, match="cannot be read"):
        read(tmp_path / "missing.yaml")
    with pytest.raises(PressError, match="cannot be read"):
        read(tmp_path)
