"""The wire: how protected texts travel, and how what comes back is known to belong where it is.

HTML is sent where a machine keeps it: marks stand in elements it leaves alone
(`translate="no"`, HTML Living Standard 3.2.6.2) and each text of several in an element with
a number, so that one answer too few or a changed order is seen, and nothing shifts.
"""

from __future__ import annotations

import html
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.drafts.protection import MARK
from toolkit.model import Refusal
from toolkit.reading.texts.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["chunks", "gaps", "packed", "unpacked"]

_NUMBERED = re.compile(r'\s*<p id="x(\d+)">(.*)</p>\s*', re.DOTALL)
_ELEMENT = re.compile(r"</?span\b[^<>]*>")


def packed(texts: Sequence[str], *, as_html: bool) -> tuple[str, ...]:
    """Return texts as they are sent: HTML where the machine keeps it, numbered if several."""
    if not as_html:
        return tuple(texts)
    escaped = (
        MARK.sub(r'<span translate="no">\g<0></span>', html.escape(text, quote=False))
        for text in texts
    )
    if len(texts) == 1:
        return tuple(escaped)
    return tuple(f'<p id="x{number}">{text}</p>' for number, text in enumerate(escaped))


def unpacked(replies: object, count: int, *, as_html: bool) -> list[str]:
    """Return the answers to `count` texts; raises `Refusal` if they may belong to others."""
    if not isinstance(replies, (list, tuple)) or len(replies) != count:
        had = len(replies) if isinstance(replies, (list, tuple)) else "no list of"
        raise Refusal(f"the reply has {had} texts for {count}")
    texts = [_text(reply) for reply in replies]
    if not as_html:
        # Entities of the text itself travel as marks; some services answer plain text with others.
        return [html.unescape(text) for text in texts]
    if count > 1:
        texts = [_numbered(text, number) for number, text in enumerate(texts)]
    return [html.unescape(_ELEMENT.sub("", text)) for text in texts]


def _text(reply: object) -> str:
    if not isinstance(reply, str):
        raise Refusal("the reply is no text")
    return reply


def _numbered(text: str, number: int) -> str:
    found = _NUMBERED.fullmatch(text)
    if not found or int(found[1]) != number:
        raise Refusal("the replies are in another order, or lost their numbers")
    return found[2]


def chunks(text: str, size: int) -> list[str]:
    """Split a text into parts of `size` UTF-8 bytes at most: between sentences, else words.

    Joined they are the text. A word that is longer stays whole.
    """
    if _bytes(text) <= size:
        return [text]
    made = [""]
    for part in _steps(text, size):
        if made[-1] and _bytes(made[-1] + part) > size:
            made.append("")
        made[-1] += part
    return made


def _steps(text: str, size: int) -> Iterator[str]:
    """Yield a text sentence by sentence, with the blanks after each; a long one by words."""
    at = 0
    found: list[int] = []
    for sentence in sentences(text):
        start = text.find(sentence, at)
        found.append(start)
        at = start + len(sentence)
    edges = [0, *found[1:], len(text)]
    for start, end in pairwise(edges):
        whole = text[start:end]
        words = re.findall(r"\s*\S+\s*", whole) if _bytes(whole) > size else []
        yield from words or [whole]


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def gaps(text: str) -> list[str]:
    """Split a text with marks into marks and what stands between, in order; joined it is whole."""
    return [part for part in re.split(r"(\[X\d+X\])", text) if part]
