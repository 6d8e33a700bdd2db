"""XLIFF 2.1: what is written keeps the standard; what comes back is read for what it means."""

import io
import shutil
import subprocess
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import PressError
from toolkit.exchanges import xliff
from toolkit.model import Code, CodeKind, Note, Segment, State
from toolkit.transfer.codes import split, words

from .xliff_rules import broken

HOSTILE = st.text(
    st.one_of(
        st.sampled_from("*[]()\\{}<>&'\"\r\n\t \u2028\u0085\u00a0\x00\x1b\ufffeəЯ\U0001f600"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=20,
)


def segment(source="Guba", target="Quba", state=State.REVIEWED, **more):
    text = split(source, "free")
    return Segment(
        source_language="en",
        target_language="az",
        source=text,
        target=None if target is None else split(target, "free", text),
        state=state,
        original="releases/one.yaml",
        **{"id": "m-1", "msgctxt": "body", "digest": "0a1b", **more},
    )


def written(*segments):
    return b"".join(xliff.write(segments))


def read(data):
    return list(xliff.read(io.BytesIO(data), "back.xlf"))


def bare(one):
    """A segment as a reader sees it: codes are of no sort."""
    texts = (
        None
        if text is None
        else tuple(replace(part, sort="") if isinstance(part, Code) else part for part in text)
        for text in (one.source, one.target)
    )
    return replace(one, **dict(zip(("source", "target"), texts, strict=True)))


STATES = [
    (State.MISSING, None, 'state="initial"'),
    (State.STALE, "Quba", 'state="translated" subState="press:stale"'),
    (State.DRAFT, "Quba", 'state="translated" subState="press:draft"'),
    (State.FUZZY, "Quba", 'state="translated" subState="press:fuzzy"'),
    (State.REVIEWED, "Quba", 'state="final"'),
]


@pytest.mark.parametrize(("state", "target", "said"), STATES)
def test_a_state_goes_there_and_back(state, target, said):
    data = written(segment(target=target, state=state))
    assert said in data.decode()
    assert broken(data) == []
    assert read(data) == [segment(target=target, state=state)]


def test_marks_are_elements_with_what_they_stand_for():
    data = written(segment("See *the [site](https://x.az)*.", "Bax: *[sayt](https://x.az)*."))
    text = data.decode()
    assert (
        '<data id="d1">*</data><data id="d2">[</data><data id="d3">](https://x.az)</data>' in text
    )
    assert (
        'See <pc id="1" dataRefEnd="d1" dataRefStart="d1" type="fmt" subType="xlf:i" '
        'canDelete="no">the <pc id="2" dataRefEnd="d3" dataRefStart="d2" type="link" '
        'canDelete="no">site</pc></pc>.'
    ) in text
    assert broken(data) == []


def test_a_placeholder_stands_alone():
    source = split("in {place}", "sentence")
    target = split("{place:locative}", "sentence", source)
    one = replace(segment(), source=source, target=target)
    data = written(one)
    assert '<ph id="1" dataRef="d2" disp="{place:locative}" type="ui"' in data.decode()
    assert broken(data) == []
    assert read(data) == [bare(one)]


def test_a_code_the_reviewed_translation_does_without_may_be_deleted():
    data = written(segment("*a* **b**", "*a* b"))
    assert data.count(b'canDelete="no"') == 2
    assert broken(data) == []


def test_notes_and_digest_come_back():
    notes = (Note("context", "Words of A & B"), Note("translator", "draft: x <y>"))
    data = written(segment(notes=notes))
    assert broken(data) == []
    assert read(data) == [segment(notes=notes)]


def test_originals_are_files_of_one_document():
    segments = [
        segment(),
        segment("a", id="m-2"),
        replace(segment(id="m-1"), original="releases/two.yaml"),
    ]
    data = written(*segments)
    assert data.count(b"<file ") == 2
    assert broken(data) == []
    assert read(data) == segments


@settings(deadline=None)
@given(
    st.lists(st.tuples(HOSTILE, HOSTILE.filter(bool), HOSTILE, st.sampled_from(State)), max_size=4)
)
def test_any_text_comes_back_and_no_rule_is_broken(texts):
    segments = [
        segment(
            source,
            None if state is State.MISSING else target,
            state,
            id=f"m-{number}",
            notes=(Note("context", "n" + "".join(c for c in note if c.isprintable())),),
        )
        for number, (source, target, note, state) in enumerate(texts)
        if split(target, "free")
    ]
    if segments:
        data = written(*segments)
        assert broken(data) == []
        assert read(data) == [bare(one) for one in segments]


def returned(segments, data="", version="2.1", more=""):
    return (
        f'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="{version}" '
        f'srcLang="en" trgLang="az"><file id="f1" original="o"><unit id="u">{more}'
        f"<originalData>{data}</originalData>{segments}</unit></file></xliff>"
    ).encode()


DATA = '<data id="d1">*</data><data id="d2">{x}</data><data id="d3">a<cp hex="001B"/></data>'


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("Quba", "Quba"),
        ('<mrk id="m1" type="term">Quba</mrk>', "Quba"),
        ('<sm id="m1"/>Quba<em startRef="m1"/>', "Quba"),
        ('<pc id="1" dataRefStart="d1" dataRefEnd="d1">Quba</pc>', "*Quba*"),
        ('<sc id="1" dataRef="d1"/>Quba<ec startRef="1" dataRef="d1"/>', "*Quba*"),
        ('<pc id="1">Quba</pc>', "*Quba*"),
        ('<pc id="9">Quba</pc>', "Quba"),
        ('<ph id="2" dataRef="d2"/>', "{x}"),
        ('<ph id="2"/><ph id="3" copyOf="2"/>', "{x}{x}"),
        ('<ph id="4" dataRef="d3"/>', "a\x1b"),
        ('a<cp hex="001B"/>', "a\x1b"),
        ("a<![CDATA[<b>]]>", "a<b>"),
        ("a<!-- c --><?p i?>b", "ab"),
    ],
)
def test_what_tools_make_of_codes_is_understood(target, said):
    source = '<pc id="1" dataRefStart="d1" dataRefEnd="d1">Guba</pc><ph id="2" dataRef="d2"/>'
    segment = f"<segment><source>{source}</source><target>{target}</target></segment>"
    (one,) = read(returned(segment, DATA))
    assert words(one.target) == said
    assert words(one.source) == "*Guba*{x}"


def test_a_unit_that_was_split_is_joined_in_the_order_of_its_targets():
    segments = (
        '<segment state="final"><source>A.</source><target order="3">a.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment state="translated"><source>B.</source><target order="1">b.</target></segment>'
    )
    (one,) = read(returned(segments))
    assert (words(one.source), words(one.target), one.state) == ("A. B.", "b. a.", State.FUZZY)


def test_a_unit_of_which_a_part_is_not_translated_is_not():
    segments = (
        '<segment state="final"><source>A.</source><target>a.</target></segment>'
        "<segment><source>B.</source></segment>"
    )
    (one,) = read(returned(segments))
    assert (one.target, one.state) == (None, State.MISSING)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("", State.FUZZY),
        ('state="initial"', State.FUZZY),
        ('state="translated"', State.FUZZY),
        ('state="translated" subState="other:thing"', State.FUZZY),
        ('state="translated" subState="press:draft"', State.DRAFT),
        ('state="translated" subState="press:reviewed"', State.FUZZY),
        ('state="reviewed"', State.REVIEWED),
        ('state="final" subState="press:draft"', State.REVIEWED),
    ],
)
def test_states_of_other_tools(said, state):
    (one,) = read(returned(f"<segment {said}><source>a</source><target>b</target></segment>"))
    assert one.state is state


def test_metadata_of_others_is_not_ours():
    mda = "urn:oasis:names:tc:xliff:metadata:2.0"
    more = (
        f'<m:metadata xmlns:m="{mda}"><m:metaGroup category="x">'
        '<m:meta type="y">1</m:meta></m:metaGroup></m:metadata>'
    )
    (one,) = read(returned("<segment><source>a</source></segment>", more=more))
    assert one.digest == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"<tmx/>", "expected XLIFF 2.1; found <tmx>"),
        (b'<xliff version="1.2"/>', "expected XLIFF 2.1; found XLIFF 1.2"),
        (returned("", version="2.2"), "expected XLIFF 2.1; found XLIFF 2.2"),
        (returned("").replace(b'trgLang="az"', b""), "the document does not say its trgLang"),
        (returned(""), "a <unit> without a <segment>"),
        (returned("<segment/>"), "a <unit> without a <segment> that has a <source>"),
        (returned("<segment><source><b/></source></segment>"), "<b> is no inline code"),
        (
            returned('<segment><source><cp hex="110000"/></source></segment>'),
            "<cp> names no character",
        ),
        (returned("<segment><source><cp/></source></segment>"), "<cp> names no character"),
    ],
)
def test_what_is_no_xliff_is_refused_with_its_place(text, message):
    with pytest.raises(PressError) as caught:
        read(text)
    assert caught.value.message.startswith(message)
    assert caught.value.where.path == "back.xlf"
    assert caught.value.where.line == 1
    assert caught.value.where.column >= 1


def test_codes_are_read_with_their_kind():
    (one,) = read(written(segment("*a*", "*ə*")))
    assert [part.kind for part in one.source if isinstance(part, Code)] == [
        CodeKind.START,
        CodeKind.END,
    ]


READER = """
import sys
from translate.storage.xliff2 import Xliff2File
for unit in Xliff2File.parsefile(sys.argv[1]).units:
    print(unit.getid(), unit.source, unit.target, sep="|")
"""


@pytest.mark.skipif(not shutil.which("po2tmx"), reason="translate-toolkit is not installed")
def test_another_reader_finds_the_same(tmp_path):
    path = tmp_path / "one.xlf"
    path.write_bytes(written(segment("Guba & *more*", "Quba")))
    python = shutil.which("po2tmx").replace("po2tmx", "python")
    done = subprocess.run(
        [python, "-c", READER, path], capture_output=True, encoding="utf-8", check=False
    )
    if "No module named" in done.stderr:
        pytest.skip("this translate-toolkit does not know XLIFF 2")
    assert done.stdout == "m-1|Guba & more|Quba\n"
