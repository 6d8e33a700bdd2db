r"""Inline markup of free text: `*emphasis*`, `**strong**` and `[text](https://...)`.

`\*` and `\[` escape; unpaired marks are literal; only http, https, mailto and
tel links become links, everything else stays the text that was typed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Text

__all__ = ["parse", "plain"]

_MARK = re.compile(
    r"""
      \\(?P<escaped>[*\[\\])
    | \[(?P<label>[^\[\]]+)\]\((?P<href>(?:https?://|mailto:|tel:)[^\s()<>"]+)\)
    | \*\*(?P<strong>(?=[^\s*])(?:\\.|[^\\])+?(?<=\S))\*\*(?!\*)
    | \*(?P<emphasis>(?=[^\s*])(?:\\.|[^*\\])+?(?<=\S))\*
    """,
    re.VERBOSE,
)


def parse(text: str, style: Span = Span("")) -> Text:  # noqa: B008 - Span is frozen
    """Split a text into spans; `style` is what surrounds it."""
    return tuple(_merged(_spans(text, style)))


def plain(text: str) -> str:
    """Return a text as it reads, without its marks."""
    return "".join(span.text for span in parse(text))


def _spans(text: str, style: Span) -> Iterator[Span]:
    end = 0
    for mark in _MARK.finditer(text):
        yield replace(style, text=text[end : mark.start()])
        yield from _marked(mark, style)
        end = mark.end()
    yield replace(style, text=text[end:])


def _marked(mark: re.Match[str], style: Span) -> Iterator[Span]:
    if escaped := mark["escaped"]:
        yield replace(style, text=escaped)
    elif label := mark["label"]:
        yield from _spans(label, replace(style, href=mark["href"]))
    elif strong := mark["strong"]:
        yield from _spans(strong, replace(style, strong=True))
    else:
        yield from _spans(mark["emphasis"], replace(style, emphasis=True))


def _merged(spans: Iterator[Span]) -> Iterator[Span]:
    """Join neighbours of one style and drop empty spans."""
    last: Span | None = None
    for span in spans:
        if not span.text:
            continue
        if last and replace(span, text="") == replace(last, text=""):
            last = replace(last, text=last.text + span.text)
            continue
        if last:
            yield last
        last = span
    if last:
        yield last
