"""The forms of names are remembered by all that they are made of."""

import pytest

from toolkit.cache import Cache
from toolkit.grammar.forms import Grammar, Override
from toolkit.grammar.plain import language
from toolkit.mentions.paradigms import Paradigms
from toolkit.model import Phrase, PhraseKind

GUBA = Phrase("Губа", PhraseKind.PLACE)
CAMPAIGN = Phrase("кампания", PhraseKind.TERM)
DECLINED = ("губа", "губы", "губе", "губу", "губой")


def forms(cache, overrides=None, numbers=("",), phrase=GUBA):
    """Return the forms that a run of its own makes, or remembers, of the name of a town."""
    paradigms = Paradigms(Grammar(language("ru"), overrides or {}), cache)
    found = paradigms.of(phrase, numbers, "place guba")
    paradigms.keep()
    return [" ".join(words) for words in found]


def kept(tmp_path):
    (path,) = (path for path in tmp_path.rglob("*") if path.is_file())
    return path


def test_forms_are_made_once(tmp_path):
    cache = Cache(tmp_path)
    made = forms(cache)
    assert set(made) == set(DECLINED)
    path = kept(tmp_path)
    path.write_bytes(path.read_bytes().replace("губой".encode(), "губою".encode()))
    assert set(forms(cache)) == {*DECLINED[:-1], "губою"}


def test_what_a_linguist_wrote_out_is_heard(tmp_path):
    cache = Cache(tmp_path)
    assert "губою" not in forms(cache)
    written = {"place guba": Override(forms={"instrumental": "Губою"})}
    assert "губою" in forms(cache, written)
    assert "губою" not in forms(cache)


def test_both_numbers_are_another_question(tmp_path):
    cache = Cache(tmp_path)
    assert "кампаниям" not in forms(cache, phrase=CAMPAIGN)
    assert "кампаниям" in forms(cache, numbers=("", "plural"), phrase=CAMPAIGN)


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"a": 1}', b"\xff"])
def test_a_damaged_memory_is_made_again(damage, tmp_path):
    cache = Cache(tmp_path)
    made = forms(cache)
    path = kept(tmp_path)
    key = path.read_bytes().partition(b"\n")[0]
    path.write_bytes(key + b"\n" + damage)
    assert forms(cache) == made


def test_without_a_cache_they_are_made_each_time():
    assert set(forms(None)) == set(DECLINED)
