"""TMX 1.4b: reviewed segments out, segments of any tool in."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import PressError
from toolkit.exchanges import tmx
from toolkit.model import Segment, State
from toolkit.transfer.codes import split, words

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# The content models of tmx14.dtd, of the elements we write.
CHILDREN = {
    "tmx": r"(header)(body)",
    "header": r"((note|prop|ude))*",
    "body": r"(tu)*",
    "tu": r"(note|prop)*(tuv)+",
    "tuv": r"(note|prop)*(seg)",
    "seg": r"(bpt|ept|it|ph|hi)*",
}
REQUIRED = {
    "tmx": {"version"},
    "header": {
        *("creationtool", "creationtoolversion", "segtype", "o-tmf"),
        *("adminlang", "srclang", "datatype"),
    },
    "prop": {"type"},
    "tuv": {XML_LANG},
    "bpt": {"i"},
    "ept": {"i"},
}


def broken(document):
    """Return what tmx14.dtd and the rules of TMX 1.4b have against a document."""
    for one in ET.fromstring(document).iter():
        children = "".join(child.tag for child in one)
        if not re.fullmatch(CHILDREN.get(one.tag, ""), children):
            yield f"<{one.tag}> holds {children}"
        if not REQUIRED.get(one.tag, set()) <= set(one.keys()):
            yield f"<{one.tag}> lacks an attribute"
        if one.tag == "seg":
            begins = [code.get("i") for code in one.iter("bpt")]
            if begins != sorted(set(begins), key=begins.index):
                yield "i is unique in a segment"
            if sorted(begins) != sorted(code.get("i") for code in one.iter("ept")):
                yield "each bpt has its ept"


def segment(source="Guba", target="Quba", code="az", **more):
    text = split(source, "free")
    return Segment(
        source_language="en",
        target_language=code,
        source=text,
        target=split(target, "free", text),
        state=State.REVIEWED,
        original="releases/one.yaml",
        **{"id": "m-1", "msgctxt": "place", **more},
    )


def written(*segments):
    return b"".join(tmx.write(segments))


def read(data):
    return list(tmx.read(io.BytesIO(data), "m.tmx"))


def said(segments):
    return [
        (p.source_language, p.target_language, words(p.source), words(p.target)) for p in segments
    ]


def test_the_languages_of_a_text_are_one_unit():
    data = written(segment(), segment(target="Губа", code="ru"), segment("a", "b", id="m-2"))
    assert list(broken(data)) == []
    assert data.count(b"<tu ") == 2
    assert b'srclang="en"' in data
    assert said(read(data)) == [
        ("en", "az", "Guba", "Quba"),
        ("en", "ru", "Guba", "Губа"),
        ("az", "en", "Quba", "Guba"),
        ("az", "ru", "Quba", "Губа"),
        ("ru", "en", "Губа", "Guba"),
        ("ru", "az", "Губа", "Quba"),
        ("en", "az", "a", "b"),
        ("az", "en", "b", "a"),
    ]


def test_a_memory_of_several_source_languages_says_so():
    data = written(segment(), replace(segment(id="m-2"), source_language="ru"))
    assert b'srclang="*all*"' in data
    assert b'<tu tuid="m-2" srclang="ru">' in data
    assert list(broken(data)) == []


def test_where_a_segment_comes_from_is_kept():
    first, _ = read(written(segment()))
    assert (first.id, first.msgctxt, first.original) == ("m-1", "place", "releases/one.yaml")
    assert first.state is State.REVIEWED
    assert first.where.line == 6


def test_marks_and_placeholders_stay_text_for_tools_that_know_no_codes():
    source = split("{x} and", "sentence")
    data = written(
        segment("*a* [b](tel:1)", "*ə* [b](tel:1)"),
        replace(segment(id="m-2"), source=source, target=source),
    )
    assert '<bpt i="1" x="1" type="italic">*</bpt>a<ept i="1">*</ept>' in data.decode()
    assert '<ph x="1">{x}</ph> and' in data.decode()
    assert list(broken(data)) == []
    assert said(read(data))[0][2:] == ("*a* [b](tel:1)", "*ə* [b](tel:1)")


def test_nothing_is_a_memory_too():
    data = written(replace(segment(), target=None), segment(target="a\x1b"))
    assert list(broken(data)) == []
    assert read(data) == []


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_any_text_comes_back_or_is_left_out(texts):
    segments = [segment(*two, id=f"m-{number}") for number, two in enumerate(texts)]
    data = written(*segments)
    assert list(broken(data)) == []
    back = read(data)[::2]
    assert [words(one.source) for one in back] == [
        words(one.source) for one in segments if f'tuid="{one.id}"'.encode() in data
    ]


def test_files_of_other_tools_are_read():
    data = """<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4" xmlns="http://www.lisa.org/tmx14"><header srclang="EN-US"><prop type="p">x</prop>
<note>n</note></header><body>
<tu><note>seen</note>
<tuv lang="EN-US"><seg>A <hi>hot</hi> <it pos="begin" x="1">{\\b }</it>day</seg></tuv>
<tuv xml:lang="ru-RU"><prop type="q">y</prop><seg>День<ut>\\n</ut></seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu>
</body></tmx>""".encode()
    assert said(read(data)) == [
        ("EN-US", "ru-RU", "A hot {\\b }day", "День\\n"),
        ("ru-RU", "EN-US", "День\\n", "A hot {\\b }day"),
    ]
    assert [note.text for note in read(data)[0].notes] == ["seen"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<xliff/>", "expected TMX; found <xliff>"),
        ("<tmx><body><tu><tuv><seg/></tuv></tu></body></tmx>", "a <tuv> without a language"),
        ('<tmx><body><tu><tuv lang="a"/></tu></body></tmx>', "a <tuv> without a language or"),
        (
            "<tmx><body><tu>" + '<tuv lang="a"><seg/></tuv>' * 101 + "</tu></body></tmx>",
            "a <tu> in more than 100 languages",
        ),
    ],
)
def test_what_is_no_tmx_is_refused_with_its_place(text, message):
    with pytest.raises(PressError) as caught:
        read(text.encode())
    assert caught.value.message.startswith(message)
    assert caught.value.where.path == "m.tmx"
    assert caught.value.where.line == 1


READER = """
import sys
from translate.storage.tmx import tmxfile
for unit in tmxfile.parsefile(sys.argv[1]).units:
    print(unit.source, unit.target, sep="|")
"""


@pytest.mark.skipif(not shutil.which("po2tmx"), reason="translate-toolkit is not installed")
def test_another_reader_finds_the_same(tmp_path):
    path = tmp_path / "m.tmx"
    path.write_bytes(written(segment("Guba & more", "Quba")))
    python = shutil.which("po2tmx").replace("po2tmx", "python")
    done = subprocess.run(
        [python, "-c", READER, path], capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout == "Guba & more|Quba\n", done.stderr
