"""What the comment lines of an entry say: flags and references."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["read_flags", "read_references"]

_REFERENCE = re.compile("\u2068([^\u2069]*)\u2069(?::[0-9]+)?|(\\S+?)(?::[0-9]+)?(?=\\s|$)")


def read_flags(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the words of `#,` lines, once each."""
    words = (word.strip() for line in lines for word in line.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


@lru_cache(maxsize=256)
def read_references(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the file names of `#:` lines, once each, without the numbers of lines.

    U+2068 and U+2069 enclose a name with blanks.
    """
    found = (match for line in lines for match in _REFERENCE.finditer(line))
    return tuple(dict.fromkeys(match[1] or match[2] for match in found if match[1] or match[2]))
