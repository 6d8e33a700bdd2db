"""Fixing: the mechanical mends that checks offer, put together for one entry."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.checking.pairs import pairs
from toolkit.reading.texts.variables import FILLER

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from toolkit.model import Message, Pair, Unit

__all__ = ["mended"]

ROUNDS = 8
"""How often the mends are applied before they must have come to rest."""

_MASKED = re.compile(f"{FILLER}+")


def mended(unit: Unit, checks: Iterable[ModuleType]) -> Message | None:
    """Return the entry with the mends of these checks in its texts, or None if none is due.

    Only texts change: the entry keeps its state. A text whose placeholders would change,
    or whose mends never come to rest, stays as it is.
    """
    found = unit.translation
    fixers = [check for check in checks if hasattr(check, "fix")]
    if found is None or not fixers:
        return None
    forms = list(found.msgstr_plural) if unit.message.msgid_plural else [found.msgstr]
    for form, pair in pairs(unit):
        forms[form] = _restored(forms[form], pair.target, _stable(pair, fixers))
    if unit.message.msgid_plural:
        changed = replace(found, msgstr_plural=tuple(forms))
    else:
        changed = replace(found, msgstr=forms[0])
    return None if changed == found else changed


def _stable(pair: Pair, fixers: list[ModuleType]) -> str:
    """Return the target after all mends, in turn until none changes it any more."""
    text = pair.target
    for _ in range(ROUNDS):
        before = text
        for check in fixers:
            text = check.fix(replace(pair, target=text))
        if text == before:
            return text
    return pair.target


def _restored(original: str, masked: str, text: str) -> str:
    """Return a mended text with the placeholders of the original in the place of fillers.

    The original itself, if the fillers are not the same ones any more, or nothing is left.
    """
    places = list(_MASKED.finditer(masked))
    lengths = [len(run) for run in _MASKED.findall(text)]
    if not text.strip() or lengths != [len(place[0]) for place in places]:
        return original
    hidden = iter([original[place.start() : place.end()] for place in places])
    return _MASKED.sub(lambda _: next(hidden), text)
