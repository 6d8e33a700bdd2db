"""Google's translation page for simple browsers, through deep-translator: no key, no promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.providers._deep import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Task

__all__ = ["HTML", "KEY", "OFFLINE", "SIZE", "TEXTS", "speaks", "translate"]

OFFLINE = False
KEY = ""
SIZE = 3000
"""It answers 400 above some 1,800 Cyrillic letters (deep-translator, issue 224)."""
TEXTS = 1
HTML = False


def speaks(task: Task) -> bool:
    """Whether deep-translator's table has both languages."""
    from deep_translator.constants import GOOGLE_LANGUAGES_TO_CODES

    return {task.source, task.target} <= set(GOOGLE_LANGUAGES_TO_CODES.values())


def translate(texts: Sequence[str], task: Task) -> list[object]:
    """Return what the page says of each text."""
    from deep_translator import GoogleTranslator, google

    return translated(google, GoogleTranslator, texts, task, (task.source, task.target))
