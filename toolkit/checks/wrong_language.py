"""The translation, or a sentence of it, is in another language.

Known by script, letters and frequent words: Ukrainian or Bulgarian for Russian, Turkish for
Azerbaijani, the language of the source, or any of another script.

Bad:
    msgctxt "body"
    msgid "The participants exchanged views on the rights of children and young people."
    msgstr "Участниците обмениха мнения относно защитата на правата на децата."

Bad (az):
    msgctxt "body"
    msgid "The Commissioner answered the questions of the young participants."
    msgstr "Ombudsman, genç katılımcıların sorularını yanıtladı ve başarılar diledi."

Good (az):
    msgctxt "title"
    msgid "Meeting with Ayşe Yıldız and Mehmet Çelik"
    msgstr "Ayşe Yıldız və Mehmet Çelik ilə görüş"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.tongues import foreign_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR

_NAMES = {
    "": "another script",
    "az": "Azerbaijani",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "en": "English",
    "ru": "Russian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "uz": "Uzbek",
}


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each sentence in another language than the translation's."""
    if pair.genre is Genre.NAME:
        return
    for one in foreign_sentences(pair):
        if pair.target[one.start : one.end] not in pair.source:
            name = _NAMES.get(one.language, one.language)
            yield Finding(f"this seems to be {name}", start=one.start, end=one.end)
