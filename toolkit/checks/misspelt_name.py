"""A name stands in the translation, but not as the termbase spells it.

It is nearly right, or sounds right: a slip of the keyboard, or another practice of writing
names than the office's (a note alone where others write a place so: Шемаха). A spelling that
is right too belongs into `also:` of the entry. Of persons without an entry, told by the tables
of names or by capital letters and what each family of languages makes of their letters: one of
the names is another or misspelt, an initial is another, a woman's name has the forms of a
man's, a father is another's or has a son for a daughter, or two persons have each other's
parts. Two letters of any name changed places, or one of the tables is there twice (a note of
consonants in English and Russian). A name is in two spellings in one text. Of a
foreign name one wrong vowel is a note.

Bad:
    msgctxt "body"
    msgid "Zaur Valimammadli answered questions in Shamakhi."
    msgstr "Заур Валимамедли ответил на вопросы в Шемахе."

Bad (az):
    msgctxt "body"
    msgid "Sabina Aliyeva addressed the participants."
    msgstr "Səbina Əliyeva iştirakçılara müraciət edib."

Bad (az):
    msgctxt "body"
    msgid "Aysel Mammadova gave a lecture."
    msgstr "Mühazirəni Aysel Həsənova oxuyub."

Bad:
    msgctxt "body"
    msgid "J. Taghizade thanked the expert Karl-Johan Lindgren."
    msgstr "Ф. Тагизаде поблагодарил эксперта Карла-Йохана Линдберга."

    msgctxt "body"
    msgid "Emin Jabbarli was detained. Jabbarli denies his guilt."
    msgstr "Эмина Джаббарлы задержали. Джафарлы вину отрицает."

    msgctxt "body"
    msgid "Vagif Sarabov gave the list to Irina Orlenko."
    msgstr "Ирина Орленко передала список Вагифу Сарабову."

    msgctxt "body"
    msgid "The report is by Viorika Munteanu."
    msgstr "Доклад подготовила Виорика Мутняну."

Good:
    msgctxt "body"
    msgid "The delegation was led by Tomasz Wierzbinski."
    msgstr "Делегацию возглавил Томаш Вежбинский."

    msgctxt "body"
    msgid "Zaur Valimammadli answered questions in Shamakhi."
    msgstr "З. Велимамедли ответил на вопросы в Шамахы."
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
    """Yield a finding for each name that is nearly right."""
    if pair.names is not None and (pair.genre is Genre.FREE or pair.genre is Genre.FOREIGN):
        is_free = pair.genre is Genre.FREE
        yield from pair.names.misspelt(pair.source, pair.target, guess=is_free)
