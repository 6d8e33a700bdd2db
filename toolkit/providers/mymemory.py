"""MyMemory's public memory and machine, through deep-translator: no key, a small daily quota."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.providers._deep import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Task

__all__ = ["HTML", "KEY", "OFFLINE", "SIZE", "TEXTS", "speaks", "translate"]

OFFLINE = False
KEY = ""
SIZE = 450
"""The service takes 500 bytes (its documentation of `q`), deep-translator 499 letters."""
TEXTS = 1
HTML = False

_CODES = {"az": "az-AZ", "en": "en-GB", "ru": "ru-RU"}


def speaks(task: Task) -> bool:
    """Whether deep-translator's table has both languages."""
    return None not in _codes(task)


def translate(texts: Sequence[str], task: Task) -> list[object]:
    """Return what the service says of each text."""
    from deep_translator import MyMemoryTranslator, mymemory

    source, target = _codes(task)
    return translated(mymemory, MyMemoryTranslator, texts, task, (str(source), str(target)))


def _codes(task: Task) -> tuple[str | None, str | None]:
    """Return the codes of the service: those with a country, of which it has several."""
    from deep_translator.constants import MY_MEMORY_LANGUAGES_TO_CODES

    known = sorted(MY_MEMORY_LANGUAGES_TO_CODES.values())

    def code(language: str) -> str | None:
        return _CODES.get(language) or next(
            (one for one in known if one.partition("-")[0] == language), None
        )

    return code(task.source), code(task.target)
