"""Short names in languages that put the given name first and keep blanks after initials."""

from __future__ import annotations

import re

__all__ = ["NBSP", "initials", "surname"]

NBSP = "\u00a0"
_INITIALS = re.compile(r"(?:[^\W\d_]\.[ \u00a0]?)+")
_KIN = frozenset(
    (
        "оглу",
        "оглы",
        "огли",
        "кызы",
        "гызы",
        "oglu",
        "ogly",
        "oghlu",
        "kizi",
        "gizi",
        "gyzy",
        "qizi",
    )
)


def initials(name: str, style: str = "") -> str:
    """Return `З. И. Велимамедли` for `Заур Ильхам оглу Велимамедли`, with no-break spaces.

    The style `closed` has no blanks: `З.И.Велимамедли`.
    """
    given, family = _parts(name)
    return ("" if style == "closed" else NBSP).join([*map(_initial, given), family])


def surname(name: str) -> str:
    """Return the family name of a full name, with its particles (`фон дер Ляйен`)."""
    return _parts(name)[1]


def _initial(word: str) -> str:
    """Return `З.` for `Заур` and `Ж.-К.` for `Жан-Клод`."""
    return "-".join(f"{part[:1]}." for part in word.split("-") if part)


def _parts(name: str) -> tuple[list[str], str]:
    """Split a full name into what initials stand for and the family name."""
    # С.А. Алиева: initials written together are two.
    spread = _INITIALS.sub(lambda found: found[0].replace(".", ". "), name)
    words = spread.split()
    if len(words) < 2:
        return [], name
    if len(words) > 3 and words[-1].lower() in _KIN:
        return words[1:-1], words[0]
    if words[-1].lower() in _KIN:
        return [], name
    words = [word for word in words if word.lower() not in _KIN]
    particles = [place for place, word in enumerate(words) if word[:1].islower()]
    start = next((place for place in particles if place), len(words) - 1)
    return words[:start], " ".join(words[start:])
