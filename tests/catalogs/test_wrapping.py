"""Texts wrap as gettext wraps them."""

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.catalogs.wrapping import WIDTH, wrap_field
from toolkit.model import Message

from .catalog_files import catalog_of


def test_a_short_text_stays_beside_its_keyword():
    assert wrap_field("msgid", 'He said "no"\n') == ['msgid "He said \\"no\\"\\n"']


def test_a_text_of_several_lines_begins_with_an_empty_string():
    assert wrap_field("msgid", "a\nb") == ['msgid ""', '"a\\n"', '"b"']


def test_a_text_without_a_place_to_break_is_left_whole():
    text = "ə" * 100
    assert wrap_field("msgid", text) == [f'msgid "{text}"']


def test_dashes_in_a_row_stay_together():
    assert wrap_field("msgid", "ə" * 60 + " — — ;.", width=66)[1:] == [f'"{"ə" * 60} "', '"— — ;."']


@given(st.text("abəş -—«»\n", max_size=300))
def test_nothing_is_lost_and_nothing_is_too_wide(text):
    first, *rest = wrap_field("msgstr", text)
    assert "".join(line[1:-1] for line in [first[7:], *rest]) == text.replace("\n", "\\n")
    assert all(len(line) <= WIDTH or not line.rstrip('"').count(" ") for line in rest)


PROSE = """
Qubada “Pandemiya dövründə insan hüquqlarının qorunması” mövzusunda videokonfrans keçirilib, yox?
Уполномоченный по правам человека (омбудсмен) — Сабина Алиева — приветствовала {speaker:full}.
On the initiative of {initiator}, {format:indefinite|a} on {topic:quoted} was held in {place}.
""".strip().split("\n")


WORDS = (
    "https://ombudsman.az/az/view/news/2120/guba?lang=az&id=3#top ombudsman@ombudsman.az № 916 "
    "2,5 % 10:00 15:00–16:00 2020-ci il Уполномоченного (Омбудсмена) «Защита прав человека» — – "
    "“İnsan hüquqları” {speaker:приветствовал|приветствовала} {topic:quoted genitive} {n} *vurğu* "
    "[mətn](https://x.org/a/b-c.html) 人権擁護 会議が 開催された。 ... … A/RES/48/134 and/or isn’t "
    'M.Ə. $5 50% GANHRİ-nin «ə», ! ? ; BMT-nin sətir\n "sitat" C\\D vərəq\tilə 1 000 000 '
    "non\u00a0break soft\u00adhyphen zero\u200bwidth emoji😀 é a\u0301 e.g. və"
)


@pytest.mark.skipif(not shutil.which("msgcat"), reason="gettext is not installed")
@given(st.lists(st.lists(st.sampled_from(WORDS.split(" ")), min_size=1, max_size=30), min_size=20))
@settings(max_examples=settings.default.max_examples // 4, deadline=None)
def test_msgcat_wraps_as_we_do(sentences):
    texts = dict.fromkeys(" ".join(words) for words in sentences)
    messages = [Message(f"{text}.", f"{text}.") for text in texts]
    before = catalog_of(*messages).text
    done = subprocess.run(["msgcat", "-"], input=before.encode(), capture_output=True, check=True)
    assert done.stdout.decode() == before


@pytest.mark.skipif(not shutil.which("msgcat"), reason="gettext is not installed")
def test_msgcat_leaves_our_lines_alone(tmp_path):
    file = tmp_path / "a.po"
    file.write_text(
        catalog_of(*(Message(text, f"{text}\n\n{text}") for text in PROSE)).text, encoding="utf-8"
    )
    done = subprocess.run(["msgcat", file], capture_output=True, check=True)
    assert done.stdout == file.read_bytes()
