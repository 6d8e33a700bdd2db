"""Is the last word of a phrase a possessive (Bakı şəhəri) or does it just end in a vowel?

The first takes the pronominal n (şəhərinə, şəhərində), the second y or nothing
(yerli əhaliyə, əhalidə). What only context can tell is a guess, and says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from toolkit.languages._az.lists import heads, places, vowel_nouns
from toolkit.languages._az.nouns import stems_of_possessive
from toolkit.languages._az.sounds import HIGH_VOWELS, VOWELS, lower
from toolkit.languages._lists import words
from toolkit.model import Origin, PhraseKind

__all__ = ["Head", "head_of"]


@dataclass(frozen=True, slots=True)
class Head:
    """Whether a head noun is possessive, and how that is known."""

    possessive: bool
    origin: Origin = Origin.RULE
    reason: str = "vowel harmony"


_PLAIN = Head(possessive=False)
# Written as one word, yet possessive inside: dəvəquşuna, əlyazmasında; pronouns: özünə.
_COMPOUNDS = words("""
    dəvəquşu əlyazması gecəyarısı itburnu ilanbalığı quşəppəyi özü bir-biri biri hamısı hansı
""")
_KIN = frozenset({"oğlu", "qızı"})
# Kinds of words that are no names: Pepsi and Taksi are stems, ailəsi is not.
_COMMON = frozenset({PhraseKind.COMMON, PhraseKind.ROLE, PhraseKind.TERM})
# Endings of nouns that no vowel stem has: birliyi, müraciəti, prezidenti, direktoru, görüşü.
_ABSTRACT = ("lığı", "luğu", "liyi", "lüyü", "əti", "atı", "enti", "antı", "toru", "stanı")
_VERBAL = ("ışı", "işi", "uşu", "üşü", "ımı", "imi", "umu", "ümü", "izmi")
# Persons by trade or doing: jurnalistçi, seçici, dinləyici; residents and bearers: bakılı.
_AGENT = re.compile(r"(?:çı|çi|çu|çü|[ıiuü]c[ıiuü]|cı|ci|cu|cü)$")
_RESULT = re.compile(r"(?:[ıiuü]nt[ıiuü]|malı|məli)$")
_BEARER = re.compile(r"l[ıiuü]$")
_GENITIVE = re.compile(r"(?:[aıoueəiöü]n|[^aıoueəiöün])[ıiuü]n$")
_NOT_GENITIVE = words("""
    bütün yaxın uzun qadın qanun altun gəlin üçün ilkin yəqin əmin mətin çətin şirin latın
    vitamin benzin maşın təyin uyğun məzmun yorğun düşkün bitkin yetkin seçkin kəskin gərgin
    üstün tütün toxun sərin dərin dolğun qızğın axın basqın yanğın daşqın azğın satqın laçın
""")
_ADJECTIVES = words("""
    yerli milli yeni böyük kiçik ali beynəlxalq ümumi xüsusi sosial mədəni iqtisadi siyasi hüquqi
    hərbi elmi tibbi dini etnik müstəqil azad açıq cari illik regional qlobal ictimai rəsmi onlayn
    virtual daimi köhnə aşağı yuxarı şərqi qərbi şimali cənubi mərkəzi orta qara qızıl ağ göy sarı
    xarici daxili dövri birinci ikinci üçüncü əsas müasir mühüm bütün
""")


@lru_cache(maxsize=4096)
def head_of(before: tuple[str, ...], last: str, kind: PhraseKind) -> Head:
    """Judge the last word of a phrase by itself, by what stands before it, and by the kind."""
    small = lower(last)
    if small[-1:] not in HIGH_VOWELS:
        return _PLAIN
    if kind is PhraseKind.PERSON:
        kin = bool(before) and small in _KIN
        return Head(kin, Origin.RULE, "a patronymic" if kin else "a personal name")
    if small in vowel_nouns():
        return Head(possessive=False, origin=Origin.DICTIONARY, reason=f"`{small}` is a stem")
    if small in _COMPOUNDS:
        return Head(possessive=True, origin=Origin.DICTIONARY, reason="a possessive in itself")
    if not before:
        return _alone(last, small, kind)
    return _by_form(small) or _by_name(last, kind) or _by_context(before, small)


def _alone(last: str, small: str, kind: PhraseKind) -> Head:
    """Judge a single word: a name is never possessive, `müdiri` and `hüquqları` are."""
    if last in places():
        return Head(possessive=False, origin=Origin.GAZETTEER, reason="a known place")
    if kind is PhraseKind.PLACE:
        return _PLAIN
    if small.endswith(("ları", "ləri")):
        return Head(possessive=True, reason="a possessive plural")
    if _is_head(small) or small.endswith(_ABSTRACT) or (kind in _COMMON and _has_suffix(small)):
        return Head(possessive=True, origin=Origin.GUESS, reason="taken for a possessive")
    return _PLAIN


def _by_form(small: str) -> Head | None:
    """Judge by the ending of the word alone; None: it does not tell."""
    if small.endswith(("ları", "ləri")):
        return Head(possessive=True, reason="a possessive plural")
    if _is_head(small):
        return Head(
            possessive=True, origin=Origin.DICTIONARY, reason="a possessive of a known noun"
        )
    if _has_suffix(small) or small.endswith(_ABSTRACT + _VERBAL):
        return Head(possessive=True, reason="a possessive by its suffix")
    if _RESULT.search(small) or _AGENT.search(small):
        return Head(possessive=False, reason="a noun in -ıntı, -malı or -çı")
    return None


def _has_suffix(small: str) -> bool:
    """Whether a word ends as the possessive of a vowel stem: ailəsi, nümayəndəsi."""
    return small[-2:-1] == "s" and small[-3:-2] in VOWELS


def _is_head(small: str) -> bool:
    return stems_of_possessive(small)[0] in heads()


def _by_name(last: str, kind: PhraseKind) -> Head | None:
    """Judge the last word of a name of several words that no rule knows: Şərqi Xarqi."""
    if last in places():
        return Head(possessive=False, origin=Origin.GAZETTEER, reason="a known place")
    if kind is PhraseKind.PLACE and last[:1].isupper():
        return Head(possessive=False, origin=Origin.GUESS, reason="taken for a plain name")
    return None


def _by_context(before: tuple[str, ...], small: str) -> Head:
    """Judge by the words before: a genitive calls for a possessive, adjectives alone do not."""
    if any(_is_genitive(word) for word in before):
        return Head(possessive=True, reason="a possessive after a genitive")
    if all(_is_adjective(word) for word in before):
        return Head(possessive=False, origin=Origin.GUESS, reason="taken for a plain noun")
    if _BEARER.search(small) and small[:-2][-1:] in VOWELS and _is_place(small[:-2]):
        return Head(possessive=False, origin=Origin.GUESS, reason="taken for a resident")
    return Head(possessive=True, origin=Origin.GUESS, reason="taken for a possessive")


def _is_genitive(word: str) -> bool:
    small = lower(word.strip('“”‘’«»"()'))
    return len(small) > 3 and bool(_GENITIVE.search(small)) and small not in _NOT_GENITIVE


def _is_adjective(word: str) -> bool:
    small = lower(word)
    return small in _ADJECTIVES or small.endswith(
        ("sız", "siz", "suz", "süz", "lı", "li", "lu", "lü")
    )


@lru_cache(maxsize=1)
def _small_places() -> frozenset[str]:
    return frozenset(lower(name) for name in places())


def _is_place(small: str) -> bool:
    return small in _small_places()
