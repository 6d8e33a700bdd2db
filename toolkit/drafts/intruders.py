"""Intruders: what stands in a reply and belongs to no translation of any text.

Error pages with HTTP 200, chat of language models around an answer, damaged or hidden
characters, and a text said twice or in a loop, as engines do that have lost their way.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["INVISIBLE", "intruder"]

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"
"""What nobody sees and nobody misses: it may be deleted from a reply."""

_NOTICE = re.compile(
    r"MYMEMORY WARNING|YOU USED ALL AVAILABLE FREE TRANSLATIONS|IS AN INVALID (?:TARGET|SOURCE)"
    r"|QUERY LENGTH LIMIT|PLEASE SELECT TWO DISTINCT LANGUAGES|NO QUERY SPECIFIED"
    r"|Error \d{3} \(|That’s an error|unusual traffic|Too Many Requests|Service Unavailable"
    r"|Internal Server Error|Bad Gateway|Gateway Time-?out|Access Denied|403 Forbidden"
    r"|quota exceeded|limit exceeded|rate limit|(?:invalid|wrong|missing|bad) (?:api )?key"
    r"|<!doctype|<html|<\?xml|captcha|Traceback \(most recent"
    r"|\A\W*(?:null|none|undefined|nan|object Object|translation (?:failed|error))\W*\Z",
    re.IGNORECASE,
)
_CHAT = re.compile(
    r"\A\W*(?:sure|certainly|of course|absolutely|ok|okay|here(?:’s| is|'s)"
    r"|(?:the |my )?translat(?:ion|ed)|output|result|конечно|разумеется|хорошо"
    r"|вот (?:ваш |мой )?перевод|перевод|перев[её]дённый текст|əlbəttə|budur|tərcümə)"
    r"\b[^.!?\n]{0,40}[:!]"
    r"|let me know if|i hope this helps|as an ai\b|as a language model|i(?:’m| am|'m) sorry, but"
    r"|i (?:cannot|can't|can’t|could not) translate|\((?:translator’s |translator's )?note\b"
    r"|дайте знать, если|надеюсь, это поможет|как языковая модель|\(примечание\b|\(qeyd\b",
    re.IGNORECASE,
)
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_PILED = 2
"""Marks on one letter beside what NFC composes: none of our languages puts there so many."""
_MISREAD = re.compile("[ÂÃÄÅÆÉÐÑâ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ€]")
"""UTF-8 read as Latin-1 or as Windows-1252."""
_LOOP = 4
"""How often in a row nobody says the same words."""
_LOOPED = 6
"""How many words such a loop may have."""


def intruder(text: str, source: str) -> str:
    """Return what a reply has that no translation of the source would; empty: nothing."""
    return next(filter(None, _intruders(text, source)), "")


def _intruders(text: str, source: str) -> Iterator[str]:
    for pattern, what in ((_NOTICE, "an error notice"), (_CHAT, "chat around a translation")):
        if (found := pattern.search(text)) and not pattern.search(source):
            yield f"the reply is {what} (“{found[0].strip()}”)"
    if text.count("\n") != source.count("\n"):
        yield "the reply has other lines than the source"
    yield _strange_character(text, source)
    yield _repetition(_words(text), _words(source))


def _strange_character(text: str, source: str) -> str:
    for char in sorted(set(text) - set(source) - {"\n"}):
        if unicodedata.category(char) in _UNSEEN or char in _BLANK_LETTERS:
            return f"the reply has the character U+{ord(char):04X}"
    misread = _MISREAD.search(text)
    if "\ufffd" in text and "\ufffd" not in source:
        return "the reply is damaged (U+FFFD)"
    if misread and misread[0] not in source:
        return f"the reply is damaged (“{misread[0]}”)"
    return "the reply has letters under heaps of marks" if _is_piled(text) else ""


def _is_piled(text: str) -> bool:
    run = 0
    for char in text:
        run = run + 1 if unicodedata.combining(char) else 0
        if run >= _PILED:
            return True
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _repetition(words: Sequence[str], source: Sequence[str]) -> str:
    if _is_doubled(words) and not _is_doubled(source):
        return "the reply says everything twice"
    for size in range(1, _LOOPED + 1):
        if _is_looped(words, size) and not _is_looped(source, size):
            return "the reply says the same again and again"
    return ""


def _is_doubled(words: Sequence[str]) -> bool:
    half = len(words) // 2
    return half > 0 and len(words) % 2 == 0 and list(words[:half]) == list(words[half:])


def _is_looped(words: Sequence[str], size: int) -> bool:
    """Whether some words of a number stand several times in a row."""
    run = 0
    for at in range(size, len(words)):
        run = run + 1 if words[at] == words[at - size] else 0
        if run >= size * (_LOOP - 1):
            return True
    return False
