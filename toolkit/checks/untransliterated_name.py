"""A person's or place's name stands in the translation in the spelling of the source.

Names change their letters with the language: Sabina Aliyeva is Səbinə Əliyeva and Сабина
Алиева, Dunja Mijatović Дуня Миятович and Dunya Miyatoviç. No name stands in Cyrillic among
Latin letters. Abbreviations, brands, addresses and what stands in quotation marks may stay.

Bad:
    msgctxt "body"
    msgid "Sabina Aliyeva received citizens."
    msgstr "Сабина Aliyeva провела приём граждан."

    msgctxt "body"
    msgid "Leyla Hasanova gave a lecture."
    msgstr "Лекцию прочитала Лейла Hasanova."

Bad (az):
    msgctxt "body"
    msgid "The session was held in Strasbourg."
    msgstr "Sessiya Strasbourgda keçirilib."

Good:
    msgctxt "body"
    msgid "The meeting was held via Microsoft Teams."
    msgstr "Встреча прошла в Microsoft Teams."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each name in the source's spelling."""
    if pair.names is not None and pair.genre is Genre.FREE:
        yield from pair.names.untransliterated(pair.source, pair.target)
