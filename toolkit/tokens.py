"""Tokens: the words of a text, cut by a table instead of a pattern, and what each word is.

Texts of the offices have few characters: those of ASCII, of Azerbaijani and of Russian, and some
marks. In a code page of our own each is a byte, so that one table writes every letter as it is
wanted and puts a blank for all that is none; the blanks part the words. That takes half the
time of a regular expression, which reads the texts with any other character.

Words come again and again where texts do not: what one says or stands for is learned once.
"""

from __future__ import annotations

import re
from codecs import charmap_build, charmap_decode, charmap_encode
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CAPITAL", "PAGE", "ByWord", "Tokens"]

V = TypeVar("V")

CAPITAL = r"[^\W\d_a-zа-яёəğıöüçş]"
"""A pattern of a letter that is no small one of the languages of the offices."""
_LETTERS = "ÇçƏəĞğİıÖöŞşÜü" + "".join(map(chr, range(0x410, 0x450))) + "Ёё"
_MARKS = "\u00a0\u202f«»„“”‘’–—…№§°€₼₽£×·•\ufffc"
PAGE = ("".join(map(chr, range(128))) + _LETTERS + _MARKS).ljust(256, "\ufffe")
"""The characters by their bytes; U+FFFE, which no text has, for those bytes that are none."""
_BYTES = charmap_build(PAGE)
_MOST = 100_000


class Tokens:
    """What cuts texts into words: runs of what `letter` matches in the text as `written` has it.

    `letter` is a pattern of one character; `written` gives a character for each of a text.
    """

    def __init__(self, letter: str, written: Callable[[str], str] = str) -> None:
        self._words = re.compile(f"{letter}+")
        self._written = written
        wanted = (written(one) if len(written(one)) == 1 else "" for one in PAGE)
        kept = "".join(one if re.fullmatch(letter, one) else " " for one in wanted)
        self._table = charmap_encode(kept, "strict", _BYTES)[0]

    def of(self, text: str) -> tuple[str, ...]:
        """Return the words of a text, in order."""
        try:
            page = charmap_encode(text, "strict", _BYTES)[0]
        except UnicodeEncodeError:
            return tuple(self._words.findall(self._written(text)))
        return tuple(charmap_decode(page.translate(self._table), "strict", PAGE)[0].split())


class ByWord(dict[str, V]):
    """What each word is, as `look_up` tells; asked once for each, and anew where there are many."""

    def __init__(self, look_up: Callable[[str], V]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> V:
        """Look a word up, and remember what was found."""
        if len(self) > _MOST:
            self.clear()
        self[word] = found = self._look_up(word)
        return found
