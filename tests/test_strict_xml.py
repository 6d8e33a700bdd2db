"""Strict XML: what is read, and what no stranger's file can do."""

import io
import time
import tracemalloc

import pytest

from toolkit.errors import PressError
from toolkit.strict_xml import LANG, element, elements, escaped


def read(text, name="unit", check=lambda _: None):
    data = text if isinstance(text, bytes) else text.encode()
    return list(elements(io.BytesIO(data), "file.xml", name, check))


def test_elements_of_one_name_come_whole_with_what_they_stand_in():
    text = '<a x="1"><b><unit id="u" xml:lang="az">p<i>q</i>r</unit></b><unit/>loose<c/></a>'
    (first, above), (second, root) = read(text)
    assert (first.local, first.text, first.attributes) == ("unit", "pqr", {"id": "u", LANG: "az"})
    assert [one.name for one in above] == ["a", "b"]
    assert [one.name for one in root] == ["a"]
    assert above[0].attributes == {"x": "1"}
    assert above[0].children == []
    assert second.children == []
    assert (first.where.line, first.where.column) == (1, 13)


def test_names_carry_their_namespace():
    ((unit, _),) = read('<a xmlns="urn:x"><unit><y:b xmlns:y="urn:y"/><b/></unit></a>')
    assert unit.name == "urn:x unit"
    assert [one.name for one in unit.find("urn:x b")] == ["urn:x b"]


def test_the_root_can_be_refused():
    def check(root):
        raise PressError(f"no {root.name}", where=root.where)

    with pytest.raises(PressError, match="no a"):
        read("<a/>", check=check)


def test_a_document_type_may_be_named_and_is_not_fetched():
    assert read('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a><unit/></a>')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251"])
def test_other_encodings_are_read_where_the_file_names_them(encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?><a><unit>Губа</unit></a>'
    ((unit, _),) = read(text.encode(encoding))
    assert unit.text == "Губа"


BOMB = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a><unit>&y;</unit></a>'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (BOMB, "a document type of its own is not allowed"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "document type"),
        ('<!DOCTYPE a SYSTEM "a.dtd"><a><unit>&nbsp;</unit></a>', "the entity &nbsp; is not known"),
        ("<a>&nbsp;</a>", "undefined entity"),
        ("<x>" * 100, "elements more than 64 deep"),
        ("<a><b></a>", "not well-formed XML: mismatched tag"),
        ("<a><unit/>", "not well-formed XML: no element found"),
        ("", "not well-formed XML: no element found"),
        ("<a>\x01</a>", "not well-formed XML: not well-formed"),
        ("<a/>junk", "not well-formed XML: junk after document element"),
        (b"<a>\xff</a>", "not well-formed XML"),
        (b'<?xml version="1.0" encoding="gb2312"?><a/>', "multi-byte encodings are not supported"),
        ('<?xml version="1.0" encoding="x-none"?><a/>', "unknown encoding: x-none"),
    ],
)
def test_what_is_refused(text, message):
    with pytest.raises(PressError, match=message) as caught:
        read(text)
    assert caught.value.where.path == "file.xml"
    assert caught.value.where.line >= 1
    assert caught.value.where.column >= 1
    assert caught.value.hint


@pytest.mark.parametrize("filler", ["a" * 3, "<i/>"])
def test_one_element_has_a_size(filler):
    with pytest.raises(PressError, match="a <unit> of more than 1 MB"):
        read(f"<a><unit>{filler * (2 << 20)}</unit></a>"[: 2 << 20])


class Endless(io.RawIOBase):
    """A tag that goes on for `size` bytes."""

    def __init__(self, start, size):
        self.start, self.left = start, size

    def read(self, size=-1):
        data = self.start or b"x" * min(size, max(self.left, 0))
        self.left -= len(data)
        self.start = b""
        return data


@pytest.mark.parametrize("start", [b"<a><!-- ", b"<a b='", b"<a><![CDATA[", b"<"])
def test_a_token_without_end_is_refused_soon(start):
    began = time.monotonic()
    with pytest.raises(PressError):
        list(elements(Endless(start, 1 << 30), "file.xml", "unit", lambda _: None))
    assert time.monotonic() - began < 20


def test_a_file_of_any_size_takes_little_memory():
    class Many(io.RawIOBase):
        left = 50_000

        def read(self, size=-1):
            if self.left == 50_000:
                self.left -= 1
                return b"<a>"
            count = min(2000, self.left)
            self.left -= count
            return b"<unit>some words</unit>\n" * count or b""

    tracemalloc.start()
    with pytest.raises(PressError, match="no element found"):
        for _ in elements(Many(), "file.xml", "unit", lambda _: None):
            pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10 << 20


def test_what_is_written_is_read_back():
    hostile = "a & b <c> ]]> \" ' \r \n \t \u2028 \u0085 \U0001f600"
    text = element("a", {}, element("unit", {"x": hostile, "y": ""}, escaped(hostile)))
    ((unit, _),) = read(text)
    assert (unit.text, unit.attributes) == (hostile, {"x": hostile})
    assert escaped("\x1b\ufffe") == "\ufffd\ufffd"
