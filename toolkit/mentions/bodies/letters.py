"""The letters of a body behind its name: another body's in the translation."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.index import Index, Mention
    from toolkit.mentions.names import Names

__all__ = ["changed_letters"]


def changed_letters(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding where the source has a body's own letters and the target another's."""
    if "(" not in source or "(" not in target:
        return
    own = {
        key
        for name, letters in _lettered(source, names.source)
        for key in set(name.keys) & set(letters.keys)
    }
    for name, letters in _lettered(target, names.target) if own else ():
        if not own.isdisjoint(name.keys) and set(name.keys).isdisjoint(letters.keys):
            at = target.find(f"({letters.text}") + 1
            message = f"`{letters.text}` is not `{name.text}`"
            yield Finding(message, start=at, end=at + len(letters.text))


def _lettered(text: str, names: Index) -> Iterator[tuple[Mention, Mention]]:
    """Yield each name of a body with the letters in parentheses behind it."""
    for name, letters in pairwise(names.mentions(text)):
        is_behind = name.end == letters.start and f"({letters.text}" in text
        if is_behind and letters.text.isupper():
            yield name, letters
