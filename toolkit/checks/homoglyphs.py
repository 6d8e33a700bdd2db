"""A letter of another alphabet that looks like the right one stands in a word.

A Latin `c` in `Cовет` or a Cyrillic `ә` in `Müvәkkil` looks right, and no search finds the
word. Abbreviations joined by a hyphen (QR-код) are two words.

Bad:
    msgctxt "body"
    msgid "The Council of Europe and the Office"
    msgstr "Cовет Европы и Аппарат"

Bad (az):
    msgctxt "body"
    msgid "The Commissioner noted this."
    msgstr "Müvәkkil bunu qeyd edib."

Good:
    msgctxt "body"
    msgid "Scan the QR code to see the A status of the institution on X."
    msgstr "Отсканируйте QR-код, чтобы узнать о статусе A института в соцсети X."
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.words.lexicon import has_latin, signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR

_PLAIN = frozenset("0123456789«»„“”‘’\"'()–—-:;!?%/№\n\u00a0\u202f")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = "A-Za-z\u00c0-\u024f\u0259\u018f"
_OTHERS = "\u0370-\u03ff\u0400-\u052f"
_BORDER = re.compile(
    f"[{_LATIN}][{_OTHERS}]|[{_OTHERS}][{_LATIN}]|[\u0370-\u03ff][\u0400-\u052f]"
    "|[\u0400-\u052f][\u0370-\u03ff]"
)
_MIXED = re.compile(
    f"[^\\W\\d_]*(?:[{_LATIN}][{_OTHERS}]|[{_OTHERS}][{_LATIN}]|[\u0370-\u03ff][\u0400-\u052f]"
    f"|[\u0400-\u052f][\u0370-\u03ff])[^\\W\\d_]*"
)
_FOREIGN = {
    "Latin": re.compile(f"[{_OTHERS}]"),
    "Cyrillic": re.compile(f"[{_LATIN}\u0370-\u03ff]"),
}
# Words of one letter: the prepositions с, о, у, к, в and the conjunction а, typed in Latin.
_ALONE = re.compile(
    "(?<![\\w.+&/-])[acoy](?= [\u0400-\u04ff])|(?:\\A|(?<=[.!?] ))[ACOBKY](?= [\u0430-\u04ff])"
)
_LOOKALIKES = re.compile("(?<!\\w)[асеорхуіјһӏѕәАВЕКМНОРСТХІЈ]+(?!\\w)")


# The last letters of a part of a code: OMB-С/77.
_CODE = re.compile(r"(?<=[-/.])[АВЕКМНОРСТУХІЈ]{1,4}(?!\w)")
_TO_LATIN = str.maketrans("АВЕКМНОРСТУХІЈ", "ABEKMHOPCTYXIJ")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word with letters of two alphabets."""
    if pair.target.isascii() or not pair.conventions.script:
        return
    if pair.conventions.script == "Cyrillic" and not _is_mixed(pair.target):
        return
    if not _FOREIGN[pair.conventions.script].search(pair.target):
        return
    known = set(_WORD.findall(pair.source))
    for found in _suspects(pair):
        if found[0] not in known:
            message = f"letters of another alphabet: {_strange(found[0], pair)}"
            yield Finding(message, start=found.start(), end=found.end())
    if pair.conventions.script == "Cyrillic":
        for found in _in_codes(pair):
            message = f"{found[0]} of the source’s code has letters of another alphabet"
            yield Finding(message, start=found.start(), end=found.end())


def _in_codes(pair: Pair) -> Iterator[re.Match[str]]:
    """Yield Cyrillic letters of a code that has Latin ones in the source, and beside them."""
    for found in _CODE.finditer(pair.target):
        code = pair.target[: found.end()].split()[-1].lstrip("«(„")
        is_strange = has_latin(code) and code not in pair.source
        if is_strange and code.translate(_TO_LATIN) in pair.source:
            yield found


def _is_mixed(text: str) -> bool:
    """Whether a text has letters but those of the Russian alphabet: a quick look."""
    return has_latin(text) or not _PLAIN.issuperset(signs(text))


def _suspects(pair: Pair) -> Iterator[re.Match[str]]:
    if _BORDER.search(pair.target):
        yield from _MIXED.finditer(pair.target)
    if pair.conventions.script == "Cyrillic":
        yield from _ALONE.finditer(pair.target)
    else:
        yield from _LOOKALIKES.finditer(pair.target)


def _strange(word: str, pair: Pair) -> str:
    """Name the letters of a word that are not of the language's script."""
    script = pair.conventions.script.upper()
    names = {letter: unicodedata.name(letter, "") for letter in word}
    odd = {
        f"U+{ord(one):04X} ({name})" for one, name in names.items() if not name.startswith(script)
    }
    return ", ".join(sorted(odd))
