"""One name of the source is spelt in two ways in the translations of the newsroom.

For people whom the termbase does not have: two words or more with a capital letter. Case
endings are no difference. The termbase settles a spelling for good.

Bad:
    msgid "Leyla Hasanova gave a lecture."
    msgstr "Лекцию прочитала Лейла Гасанова."
    msgid "Leyla Hasanova answered questions."
    msgstr "На вопросы ответила Лейла Хасанова."

Good:
    msgid "Leyla Hasanova gave a lecture."
    msgstr "Лекцию прочитала Лейла Гасанова."
    msgid "Leyla Hasanova’s books were presented."
    msgstr "Представлены книги Лейлы Гасановой."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Archive, Rendering, Unit

__all__ = ["SEVERITY", "find_across"]

SEVERITY = Severity.WARNING


# Longer than any case ending of a name that changes its last letters.
_ENDING = 2


def find_across(archive: Archive) -> Iterator[tuple[Unit, Finding]]:
    """Yield a finding for each spelling that is not the name's first one."""
    firsts: dict[tuple[str, str], tuple[Unit, Rendering]] = {}
    for unit, one in archive.renderings:
        first, known = firsts.setdefault((unit.locale, one.name), (unit, one))
        if not _is_same(known.text, one.text):
            yield unit, _finding(one, known, first)


def _finding(one: Rendering, known: Rendering, first: Unit) -> Finding:
    line = first.translation.line if first.translation else 0
    return Finding(
        f"`{one.name}` is `{one.text}` here and `{known.text}` in {first.path}:{line}",
        "Choose one; an entry of the termbase settles it for good.",
        start=one.start,
        end=one.end,
    )


def _is_same(first: str, second: str) -> bool:
    """Whether two spellings differ in case endings alone."""
    words = zip(first.split(), second.split(), strict=True)
    return all(_is_same_word(*pair) for pair in words)


def _is_same_word(first: str, second: str) -> bool:
    pairs = enumerate(zip(first, second, strict=False))
    same = next((at for at, (one, other) in pairs if one != other), min(len(first), len(second)))
    return same >= min(len(first), len(second)) - _ENDING
