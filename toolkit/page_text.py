"""Text in pages: made safe, with its styles and what a preview says of it."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from toolkit.model import State
from toolkit.page_code import SHORT, escaped
from toolkit.particulars import plain

if TYPE_CHECKING:
    from toolkit.model import Block, Edition, Publication, Span, Text

__all__ = [
    "attributes",
    "inline",
    "json_script",
    "legal_xml",
    "territory",
]

NOTHING = Markup()
_WRITE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
UNSAFE = tuple((char, f"\\u{ord(char):04x}") for char in "<>&\u2028\u2029")
"""What JSON in a page must not hold, and how JSON writes it else."""
ILLEGAL = "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
"""No legal character of XML; compiled when it is first asked for, which takes 4 ms."""


def inline(text: Text) -> Markup:
    """Return a text with its styles, links and languages as XHTML."""
    is_short = len(text) == 1 and len(text[0].text) <= SHORT
    return _known_inline(text) if is_short else _inline(text)


def _inline(text: Text) -> Markup:
    if len(text) == 1:
        return _element(text[0])
    return Markup("".join(map(_element, text)))  # noqa: S704 - of escaped elements


_known_inline = lru_cache(maxsize=4096)(_inline)


def _element(span: Span) -> Markup:
    said = escaped(span.text)
    if span.language:
        said = Markup('<span lang="{}">{}</span>').format(span.language, said)
    if span.emphasis:
        said = Markup("<em>{}</em>").format(said)
    if span.strong:
        said = Markup("<strong>{}</strong>").format(said)
    return Markup('<a href="{}">{}</a>').format(span.href, said) if span.href else said


def attributes(block: Block, edition: Edition, publication: Publication, style: str = "") -> Markup:
    """Return the class of a block's element, and in a preview whether it was reviewed."""
    if not publication.preview or block.state is State.REVIEWED:
        return _classed(style) if style else NOTHING
    styles = f"{style} unreviewed" if style else "unreviewed"
    note = plain(edition.labels["unreviewed"])
    return Markup(' class="{}" data-note="{}"').format(styles, note)


@lru_cache
def _classed(style: str) -> Markup:
    return Markup(' class="{}"').format(style)


def json_script(value: dict[str, Any]) -> str:
    """Return JSON that is safe inside a <script> element."""
    text = _WRITE(value)
    for char, code in UNSAFE:
        text = text.replace(char, code)
    return text


def legal_xml(text: str) -> str:
    """Return a text without the characters that XML cannot hold (XML 1.0, section 2.2)."""
    return re.sub(ILLEGAL, "", text)


@lru_cache
def territory(language: str) -> str:
    """Return a language with where it is spoken most (CLDR's likely subtags): az -> az_AZ."""
    from babel.core import get_global

    likely = get_global("likely_subtags").get(language, "")
    return f"{language}_{likely.rpartition('_')[2]}" if likely else language
