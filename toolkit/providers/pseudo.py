"""Pseudo-translation: marked with brackets and accents, longer, to see what a catalog does.

Everything a translator must keep stays: placeholders, tags, addresses, numbers, markup.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Reply
from toolkit.reading.texts.literals import literals

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Request

__all__ = ["OFFLINE", "draft"]

OFFLINE = True

_KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|&#?\w+;|%\(\w+\)\w|%\w|\]\([^()\s]*\)|\\.")
_ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "àçéíñòŕśúýžÀÇÉÍÑÒŔŚÚÝŽ")


def draft(requests: Sequence[Request]) -> Iterator[Reply]:
    """Yield each text as no language writes it."""
    return (Reply(_pseudo(request.text)) for request in requests)


def _pseudo(text: str) -> str:
    core = text.strip()
    start = text.find(core)
    made = f"[!! {_accented(core)} !!]"
    return f"{text[:start]}{made}{text[start + len(core) :]}"


def _accented(text: str) -> str:
    """Put accents on the letters that no protected part has."""
    kept = [(one.start, one.end) for one in literals(text)]
    kept += [found.span() for found in _KEPT.finditer(text)]
    letters = list(text.translate(_ACCENTED))
    for start, end in kept:
        letters[start:end] = text[start:end]
    return "".join(letters)
