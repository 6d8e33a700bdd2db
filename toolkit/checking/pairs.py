"""What checks of texts are shown of an entry: each of its texts with its translation."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair, State
from toolkit.reading.texts.variables import CREDITS, FILLER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Unit

__all__ = ["masked", "pairs"]

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# Variables of programs (gettext manual, "Translators for other Languages"): C, Python,
# JavaScript and shell formats, and tags of HTML.
_VARIABLE = re.compile(
    r"%\([^)\s]+\)[#0\- +]?[\d.]*[a-zA-Z]"
    r"|%(?:\d+\$)?[#0\-+']*[\d.*]*(?:hh?|ll?|z)?[diouxXeEfgGcsrn@]"
    r"|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[\w.:!\[\]]*\}|</?[a-zA-Z][^<>]*>|&(?:#?\w+);"
)
_MASKS = {Genre.SENTENCE: _PLACEHOLDER, Genre.FOREIGN: _VARIABLE}


def masked(text: str, genre: Genre) -> str:
    """Return a text without its placeholders or variables, as long as it was."""
    mask = _MASKS.get(genre)
    return mask.sub(lambda found: FILLER * len(found[0]), text) if mask else text


def pairs(unit: Unit) -> Iterator[tuple[int, Pair]]:
    """Yield each text of an entry with its translation, and the number of the plural form.

    Nothing of an entry that is missing or stale: its translation is of another text. An
    entry without plural has the form 0.
    """
    message, found, state = unit.message, unit.translation, unit.state
    if found is None or state is State.MISSING or state is State.STALE:
        return
    if unit.genre is Genre.FOREIGN and message.msgid in CREDITS:
        return
    if not message.msgid_plural:
        yield 0, _pair(unit, message.msgid, found.msgstr)
        return
    # The first form answers the singular in every language of ours (CLDR: one).
    for form, text in enumerate(found.msgstr_plural):
        yield form, _pair(unit, message.msgid_plural if form else message.msgid, text)


def _pair(unit: Unit, source: str, target: str) -> Pair:
    return Pair(
        masked(source, unit.genre),
        masked(target, unit.genre),
        unit.message.msgctxt.partition(" ")[0],
        unit.genre,
        conventions(unit.source_locale),
        conventions(unit.locale),
        unit.names,
    )


@cache
def conventions(code: str) -> Conventions:
    """Return how a language writes facts: by its plug-in, else as CLDR has it."""
    return language(code).CONVENTIONS
