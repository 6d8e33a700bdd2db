"""The stem of a noun before an ending: final q and k, dropped vowels, and back again.

Source: the orthography of Azerbaijani (native words of two syllables or more turn
q into ğ and k into y before a vowel, borrowed ones and names keep them) and its dictionary.
"""

from __future__ import annotations

from toolkit.languages._az.lists import heads
from toolkit.languages._az.sounds import (
    VOWELS,
    fold,
    lower,
    plural_ending,
    possessive_ending,
    vowel_count,
)
from toolkit.languages._lists import words

__all__ = [
    "before_consonant",
    "before_vowel",
    "is_elided",
    "is_plural",
    "plural_of_possessive",
    "possessive_of",
    "stems_of_possessive",
]

# The vowel of the last syllable drops before a vowel: ömür, ömrün.
ELIDED = {
    "ağıl": "ağl", "ağız": "ağz", "alın": "aln", "bağır": "bağr", "beyin": "beyn", "boyun": "boyn",
    "burun": "burn", "cisim": "cism", "çiyin": "çiyn", "eyib": "eyb", "əsil": "əsl", "əyin": "əyn",
    "ətir": "ətr", "fəsil": "fəsl", "fikir": "fikr", "isim": "ism", "izin": "izn", "köküs": "köks",
    "könül": "könl", "qarın": "qarn", "qəbir": "qəbr", "qədir": "qədr", "qisim": "qism",
    "meyil": "meyl", "nəsil": "nəsl", "oğul": "oğl", "ovuc": "ovc", "ömür": "ömr", "sehir": "sehr",
    "səbir": "səbr", "sətir": "sətr", "sinif": "sinf", "şəkil": "şəkl", "şükür": "şükr",
    "xeyir": "xeyr", "zehin": "zehn", "zikir": "zikr",
}  # fmt: skip
_RESTORED = {short: full for full, short in ELIDED.items()}

# Borrowed words with harmonious last vowels that keep k all the same.
_KEEPS_K = words("""
    təbrik təhrik şərik müşrik malik mübarək müştərək tədarük məslək texnik politexnik zootexnik
    elektrik fizik lirik genetik kosmetik energetik estetik sintetik kinetik akademik polemik
    epidemik ritmik tipik klinik etik optik kritik metodik skeptik bifştek epik satirik empirik
    mühərrik
""")
# Native words with i before a back vowel, and a borrowed one that became native.
_SOFTENS = frozenset({"işıq", "ərzaq"})
# One of the two consonants drops before a third: haqq, haqlar; xətt, xətdə. The press
# writes hisslər all the same.
_DOUBLED = words("haqq xətt fənn hədd sirr tibb zənn zidd rədd rəbb")
# A possessive of these has yi, yu for si, su: suyu, dövlətin mövqeyi, mənbəyi.
_TAKES_Y = words("su mövqe mənafe tale mənbə mənşə")
_SUFFIXES = ("lıq", "luq", "lik", "lük", "maq", "mək", "cıq", "cuq", "cik", "cük")
_BACK, _FRONT = frozenset("aıou"), frozenset("əeiöü")
_PLURALS = ("lar", "lər")
_NOT_PLURAL = frozenset({"dollar", "kilər"})


def before_vowel(word: str) -> str:
    """Return a common noun as it stands before an ending that begins with a vowel.

    Only the end changes: çörək, çörəy; əməkdaşlıq, əməkdaşlığ; fikir, fikr. Capitals stay.
    """
    small = lower(word)
    short = ELIDED.get(small)
    if short:
        return word[: len(short) - 1] + short[-1]
    if _softens(small):
        return word[:-1] + ("ğ" if small.endswith("q") else "y")
    return word


def before_consonant(word: str) -> str:
    """Return a noun as it stands before an ending that begins with a consonant: haqq, haq."""
    return word[:-1] if lower(word) in _DOUBLED else word


def is_elided(word: str) -> bool:
    """Whether a word loses its last vowel before a vowel, by the dictionary."""
    return lower(word) in ELIDED


def _softens(small: str) -> bool:
    if small[-1:] not in {"q", "k"} or small in _KEEPS_K:
        return False
    vowels = [letter for letter in small if letter in VOWELS]
    if len(vowels) < 2 or small[-2] not in VOWELS:
        return False
    if small.endswith(_SUFFIXES) or small in _SOFTENS:
        return True
    # Native words are harmonious: hüquq, əxlaq, ittifaq, fabrik, qrafik are not.
    if small.endswith("q"):
        return vowels[-1] in "aıu" and vowels[-2] in _BACK
    return vowels[-1] in "əiü" and vowels[-2] in _FRONT


def is_plural(word: str) -> bool:
    """Whether a word is plural already: icmalar, hüquqları."""
    small = fold(word)
    bare = small[:-1] if small.endswith(("ları", "ləri")) else small
    return bare.endswith(_PLURALS) and len(bare) > 4 and bare not in _NOT_PLURAL


def stems_of_possessive(small: str) -> tuple[str, ...]:
    """Return the words a possessive in lower case may be of, likeliest first.

    `nazirliyi` nazirlik, `oğlu` oğul, `komitəsi` komitə, `məclisi` məclis.
    """
    bare = small[:-1]
    if bare.endswith("y") and bare[:-1] in _TAKES_Y:
        return (bare[:-1],)
    if bare in _RESTORED:
        return (_RESTORED[bare],)
    hardened = bare[:-1] + {"ğ": "q", "y": "k"}.get(bare[-1:], bare[-1:])
    known = [stem for stem in (bare, hardened) if stem in heads()]
    if known:
        return (known[0],)
    if bare.endswith("s") and bare[-2:-1] in VOWELS:
        return (bare[:-1], bare)
    return (hardened, bare) if _was_hard(bare, hardened) else (bare,)


def _was_hard(bare: str, hardened: str) -> bool:
    """Whether ğ or y at the end stands for q or k (uşağ, çörəy) and is not its own (dağ, muzey)."""
    return hardened != bare and vowel_count(bare) > 1 and _softens(hardened)


def possessive_of(word: str, spoken: str, *, is_name: bool) -> str:
    """Return the possessive of the third person: nazirliyi, komitəsi, suyu, fikri; names stay."""
    added = possessive_ending(spoken)
    if is_name:
        return word + added
    if lower(word) in _TAKES_Y:
        return f"{word}y{added[-1]}"
    return before_vowel(word) + added


def plural_of_possessive(word: str) -> str:
    """Return the plural of a possessive: nazirliyi, nazirlikləri; komitəsi, komitələri."""
    small = lower(word)
    stem = before_consonant(stems_of_possessive(small)[0])
    kept = _common_prefix(small, stem)
    ending = plural_ending(stem)
    return word[:kept] + stem[kept:] + ending + ("ı" if ending == "lar" else "i")


def _common_prefix(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
