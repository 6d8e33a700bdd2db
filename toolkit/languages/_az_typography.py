"""Quotation marks, dashes, blanks, lists and short names of Azerbaijani press texts."""

from __future__ import annotations

import re

__all__ = ["initials", "join", "quote", "surname", "typeset"]

NBSP = "\u00a0"
_URL = re.compile(
    r"(?:(?:https?|ftp)://|mailto:|tel:|www\.)[^\s<>\"“”«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
)
# Stands for an address while the text around it is set; a noncharacter, never in a record.
_MARK = "\ufdd4"
_ADDRESS = re.compile(f"{_URL.pattern}|{_MARK}")
_OPENING = re.compile(r"(^|[\s(\[{“‘«–—/\ufdd1-])\"(?=\S)")
_DASH = re.compile(r"(?<=\S)([ \u00a0])-{1,2} (?=\S)")
_INITIAL = re.compile(r"\b([A-ZÇƏĞİÖŞÜ]\.) (?=[A-ZÇƏĞİÖŞÜ](?:\.|[a-zçəğıöşü]))")
_SHORT_NAME = re.compile(r"((?:-?[A-ZÇƏĞİÖŞÜ]\.[ \u00a0]?)+)(.+)")
_KIN = frozenset({"oğlu", "qızı"})
_TITLES = _KIN | {"bəy", "xan", "xanım", "ağa", "paşa"}
_NESTED = str.maketrans("“”", "‘’")


def typeset(text: str) -> str:
    """Set “quotation marks”, dashes between blanks and no-break blanks; addresses stay.

    Changes no letter; doing it twice changes nothing more.
    """
    addresses = iter(_ADDRESS.findall(text))
    text = _ADDRESS.sub(_MARK, text)
    # Twice: of two marks in a row the first pass sees the first alone.
    text = _OPENING.sub(r"\1“", _OPENING.sub(r"\1“", text)).replace('"', "”")
    text = _INITIAL.sub(rf"\1{NBSP}", _DASH.sub(r"\1– ", text))
    text = re.sub(r"№ (?=\w)", f"№{NBSP}", text)
    return re.sub(_MARK, lambda _: next(addresses), text)


def quote(text: str) -> str:
    """Put a text in “quotation marks”; marks inside become ‘single’ ones (CLDR's second level).

    A text that is quoted as a whole keeps its marks.
    """
    inner = typeset(text)
    if inner.startswith("“") and inner.find("”") == len(inner) - 1:
        return inner
    return f"“{inner.translate(_NESTED)}”"


def join(items: tuple[str, ...]) -> str:
    """Join a list: `a, b və c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} və {items[-1]}"


def _parts(name: str) -> tuple[list[str], str]:
    """Split a full name into what initials stand for and the surname.

    `Əliyev Heydər Əlirza oğlu` has the surname first; particles (`fon der`) belong to it.
    """
    words = name.split()
    if len(words) > 3 and words[-1] in _KIN:
        return words[1:-1], words[0]
    words = [word for word in words if word not in _TITLES]
    particles = [place for place, word in enumerate(words) if word[:1].islower()]
    start = next((place for place in particles if place), len(words) - 1)
    return words[:start], " ".join(words[start:])


def initials(name: str, style: str = "") -> str:
    """Return `Z.Vəliməmmədli` for `Zaur Vəliməmmədli`: no blank in Azerbaijani.

    The style `spaced` has no-break spaces: `Z. Vəliməmmədli`.
    """
    short = _SHORT_NAME.fullmatch(name)
    if short:
        letters = re.findall(r"\w\.(?:-\w\.)*", short[1])
        family = short[2]
    elif _lacks_surname(name):
        return name
    else:
        given, family = _parts(name)
        letters = [_initial(word) for word in given]
    return (NBSP if style == "spaced" else "").join([*letters, family])


def _initial(word: str) -> str:
    """Return `Z.` for `Zaur` and `J.-K.` for `Jan-Klod`."""
    return "-".join(f"{part[:1]}." for part in word.split("-") if part)


def surname(name: str) -> str:
    """Return the family name: `Vəliməmmədli`."""
    short = _SHORT_NAME.fullmatch(name)
    if short:
        return short[2]
    return name if _lacks_surname(name) else _parts(name)[1]


def _lacks_surname(name: str) -> bool:
    """Whether a name has no surname: `Məmməd Əli oğlu`, `Səbinə xanım`."""
    words = name.split()
    return not words or (len(words) < 4 and words[-1] in _TITLES)
