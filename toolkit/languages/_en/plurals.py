"""English plurals: of a word, and of a phrase through its head.

Sources: New Hart's Rules (chapter 3.2, plurals), the United Nations Editorial
Manual (memorandums; persons with disabilities).
"""

from __future__ import annotations

import re

from toolkit.languages._en.heads import PREPOSITIONS, split_head, split_word
from toolkit.languages._en.lexicon import (
    LEGAL_PERSON,
    NO_MAN,
    PLURAL_IN_US_IS,
    SAME_IN_PLURAL,
    SINGULAR_IN_S,
    UNCOUNTABLE,
)

__all__ = ["UNCOUNTABLE", "is_plural", "is_plural_word", "plural"]

_IRREGULAR = {
    "addendum": "addenda",
    "alumnus": "alumni",
    "appendix": "appendices",
    "bacterium": "bacteria",
    "child": "children",
    "criterion": "criteria",
    "curriculum": "curricula",
    "erratum": "errata",
    "foot": "feet",
    "goose": "geese",
    "man": "men",
    "matrix": "matrices",
    "medium": "media",
    "mouse": "mice",
    "person": "people",
    "phenomenon": "phenomena",
    "quiz": "quizzes",
    "stimulus": "stimuli",
    "stratum": "strata",
    "tooth": "teeth",
    "woman": "women",
}
_PLURALS = frozenset({*_IRREGULAR.values(), "cattle", "data", "persons", "police"})

_MAN = re.compile(r"(?<=\w)man$", re.IGNORECASE)
_MEN = re.compile(r"(?:wo|\w[dehklnrstwy])men$")
_NO_MEN = frozenset({"semen", "turkmen", "yemen"})
_ENDINGS = tuple(
    (re.compile(f"({stem}){ending}$", re.IGNORECASE), rf"\1{made}")
    for stem, ending, made in (
        ("s|x", "is", "es"),  # analysis, axis
        ("[^aeiou]|qu", "y", "ies"),
        ("wi|li|kni", "fe", "ves"),
        ("hal|lea|loa|sel|shel|thie|wol|cal", "f", "ves"),
        ("(?:mon|patri|matri)arch|stomach|epoch", "", "s"),
        ("cargo|echo|embargo|hero|potato|tomato|veto", "", "es"),
        ("s|x|z|ch|sh", "", "es"),
    )
)


def plural(text: str) -> str:
    """Return the plural of a phrase; one that is plural already stays as it is.

    The head takes the ending (`members of parliament`), and so does a word in
    parentheses that stands for it: `Commissioners for Human Rights (Ombudsmen)`.
    """
    before, head, after = split_head(text)
    if not head or _is_plural_core(head):
        return text
    first, word, last = split_word(head)
    if word.lower() == "person" and (after or _last_word(before) in LEGAL_PERSON):
        made = f"{word}s"
    else:
        made = _plural_word(word)
    return f"{before}{first}{made}{last}{_in_parentheses(text, after)}"


def _last_word(text: str) -> str:
    return text.rsplit(maxsplit=1)[-1].lower() if text.strip() else ""


def _in_parentheses(text: str, after: str) -> str:
    """Put into the plural a second name of the head in parentheses: (NGO), (Ombudsman)."""
    found = re.search(r"\((\w+)\)", after)
    if not found:
        return after
    word, start = found[1], len(text) - len(after) + found.start()
    stands_for_head = bool(_MAN.search(word)) or word == _initials(text[:start])
    made = _plural_word(word) if stands_for_head else word
    return f"{after[: found.start(1)]}{made}{after[found.end(1) :]}"


def _initials(text: str) -> str:
    """Return `NGO` for `non-governmental organisation`, `MP` for `member of parliament`."""
    words = re.split(r"[\s-]+", text)
    return "".join(word[:1] for word in words if word.lower() not in PREPOSITIONS).upper()


def is_plural(text: str) -> bool:
    """Whether a phrase is plural by its form: `human rights`, `people with disabilities`."""
    return _is_plural_core(split_head(text)[1], same=False)


def _is_plural_core(head: str, *, same: bool = True) -> bool:
    """Whether a head is plural; `same`: or has no other form (series, news)."""
    word = split_word(head.strip("“”‘’\"'()[],.;:!?"))[1]
    return is_plural_word(word) or (same and word.lower() in SAME_IN_PLURAL | UNCOUNTABLE)


def is_plural_word(word: str) -> bool:
    """Whether a word is a plural. Words in capitals are abbreviations: `AIDS` is none."""
    lower = word.lower()
    if len(word) < 3 or word.isupper() or lower in SINGULAR_IN_S | SAME_IN_PLURAL | UNCOUNTABLE:
        return False
    if lower in _PLURALS | PLURAL_IN_US_IS:
        return True
    if _MEN.search(lower) and lower not in _NO_MEN:
        return True
    # The apostrophe: children’s is no plural.
    return lower.endswith("s") and not re.search(r"(?:ss|us|is|ics|[’'])s?$", lower)


def _plural_word(word: str) -> str:
    lower = word.lower()
    if lower in _IRREGULAR:
        return word[:1] + _IRREGULAR[lower][1:]
    if word.isupper() and len(word) > 1:
        return f"{word}s"
    if _MAN.search(word) and lower not in NO_MAN:
        return f"{word[:-2]}en"
    for ending, made in _ENDINGS:
        if ending.search(lower):
            return ending.sub(made, word)
    return f"{word}s"
