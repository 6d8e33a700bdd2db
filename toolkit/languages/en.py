"""English: articles, possessives, titles, dates and quotation marks.

Sources: New Hart's Rules (dates, possessives, quotation), CLDR (separators).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Form, Gender, Number, Origin, Phrase, PhraseKind

if TYPE_CHECKING:
    import datetime as dt

CODE = "en"
CASES = ("nominative",)
FEATURES = frozenset({"nominative", "plural", "possessive", "indefinite", "definite"})
AGREEMENT = {2: ("singular", "plural")}
ROLE_DECLINES = False

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

NBSP = "\u00a0"
# Letters whose names begin with a vowel sound: an NGO, an MP, a UN mission.
VOWEL_LETTERS = frozenset("AEFHILMNORSX")
CONSONANT_SOUND = re.compile(
    r"(?:uni(?!n[^i]|m)|unesco|use|usu|ukr|uga|uru|uto|eu|one\b|once\b|u[bt]i)", re.IGNORECASE
)
SILENT_H = re.compile(r"(?:hour|honest|honour|heir)", re.IGNORECASE)
SPOKEN_NUMBER = re.compile(r"(?:8|11(?!\d)|18(?!\d))")
# Read as words although written in capitals.
ACRONYMS = frozenset({"COVID", "FIFA", "NATO", "OPEC", "UNESCO", "UNICEF"})
IRREGULAR_PLURALS = {"person": "people", "child": "children", "woman": "women", "man": "men"}
URL = re.compile(r"((?:https?://|mailto:|tel:|www\.)[^\s)]+)")


def inflect(phrase: Phrase, features: frozenset[str]) -> Form:
    """Return the form with the article, number or possessive asked for.

    Institutions take `the` unless the phrase says otherwise; `indefinite`
    takes `a` or `an` by sound.
    """
    text = phrase.text
    if "plural" in features and phrase.number is not Number.PLURAL:
        text = plural(text)
    if "indefinite" in features:
        text = indefinite(text)
    elif "definite" in features or _takes_the(phrase):
        text = text if text.startswith(("the ", "The ")) else f"the {text}"
    if "possessive" in features:
        text = possessive(text)
    return Form(text, Origin.RULE, "rules of English")


def _takes_the(phrase: Phrase) -> bool:
    if phrase.article is not None:
        return phrase.article == "the"
    return phrase.kind is PhraseKind.INSTITUTION and not phrase.text.isupper()


def possessive(text: str) -> str:
    """Return a name's possessive: plural in -s takes the apostrophe alone."""
    is_plural = text.endswith("s") and not text.endswith(("ss", "us", "is"))
    return f"{text}’" if is_plural and text[:1].islower() else f"{text}’s"


def indefinite(text: str) -> str:
    """Put `a` or `an` before a text, by the sound it begins with."""
    word = text.split(maxsplit=1)[0] if text.split() else text
    return f"{'an' if _begins_with_vowel(word) else 'a'} {text}"


def _begins_with_vowel(word: str) -> bool:
    if SPOKEN_NUMBER.match(word):
        return True
    letters = re.match(r"[A-Z]{2,}", word)
    if letters and letters.group() not in ACRONYMS:
        return word[0] in VOWEL_LETTERS
    if SILENT_H.match(word):
        return True
    return word[:1].lower() in "aeiou" and not CONSONANT_SOUND.match(word)


def plural(text: str) -> str:
    """Return the plural of a phrase's head: the word before the first `of` or `for`."""
    head, separator, tail = _split_head(text)
    words = head.split(" ")
    words[-1] = _plural_word(words[-1])
    return " ".join(words) + separator + tail


def _split_head(text: str) -> tuple[str, str, str]:
    found = re.search(r" (?:of|for|in|on|to) ", text)
    if not found:
        return text, "", ""
    return text[: found.start()], found.group(), text[found.end() :]


def _plural_word(word: str) -> str:
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if re.search(r"[^aeiou]y$", word):
        return f"{word[:-1]}ies"
    return f"{word}es" if re.search(r"(?:s|x|z|ch|sh)$", word) else f"{word}s"


def agreement_of(phrase: Phrase) -> tuple[Gender | None, Number]:
    """Return the number of the phrase."""
    return phrase.gender, phrase.number or Number.SINGULAR


def with_role(role: str, name: str) -> str:
    """Put a short title before the name, a longer role after it between commas.

    The closing comma is dropped where a punctuation mark follows.
    """
    if len(role.split()) <= 3 and not re.search(r"\b(?:of|for|the|and|in)\b", role):
        return f"{capitalise(role)} {name}"
    return f"{name}, {role},"


def initials(name: str) -> str:
    """Return `Z. Valimammadli` for `Zaur Valimammadli`, with a no-break space."""
    given, _, family = name.rpartition(" ")
    letters = "".join(f"{part[0]}." for part in given.split())
    return f"{letters}{NBSP}{family}" if given else name


def surname(name: str) -> str:
    """Return the last word of a name."""
    return name.rpartition(" ")[2]


def join(items: tuple[str, ...]) -> str:
    """Join as British press texts do: `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def quote(text: str) -> str:
    """Put a text in “double” marks; marks inside it become ‘single’."""
    inner = typeset(text).replace("“", "‘").replace("”", "’")
    return f"“{inner}”"


def typeset(text: str) -> str:
    """Curl quotation marks and apostrophes and set dashes; links stay as they are."""
    parts = URL.split(text)
    return "".join(part if index % 2 else _typeset(part) for index, part in enumerate(parts))


def _typeset(text: str) -> str:
    text = re.sub(r'(^|[\s(\[–—-])"', r"\1“", text)
    text = text.replace('"', "”")
    text = re.sub(r"(?<=\w)'(?=\w|\s|$|[.,;:!?])", "’", text)
    text = re.sub(r"(?<=\S) -{1,2} (?=\S)", " – ", text)
    return re.sub(r"\b([A-Z]\.) (?=[A-Z])", rf"\1{NBSP}", text)


def capitalise(text: str) -> str:
    """Return the text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def format_date(date: dt.date, style: str) -> str:
    """Return `2 July 2020` (long), `2 July` (month), `2020` (year) or `02/07/2020`."""
    if style == "year":
        return str(date.year)
    if style == "short":
        return f"{date:%d/%m/%Y}"
    day = f"{date.day}{NBSP}{MONTHS[date.month - 1]}"
    return day if style == "month" else f"{day} {date.year}"


def format_number(value: int) -> str:
    """Return the number with commas between thousands: `42,685`."""
    return f"{value:,}"
