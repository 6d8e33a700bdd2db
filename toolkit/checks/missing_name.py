"""A name or term of the source is not in the translation.

People, places, institutions, works and terms are those of the termbase, in any form. A person
may be called by the family name, by initials or by the role; an institution by any of its
spellings; a place by an adjective; where a name comes again, it may go. Certain only where a
person is not there at all, or another place stands there instead.

Without an entry: a body or a town that everybody knows, where another stands for it (UNICEF,
UNESCO); a few terms of human rights; a person whose name the tables of names tell; a body of
a list that is shorter in the translation, or one with a long name of which no word is left;
a place for which a known one stands; a village.

Bad:
    msgctxt "body"
    msgid "A seminar was held in Ganja and Barda."
    msgstr "В Барде прошёл семинар."

    msgctxt "body"
    msgid "The event was opened by Bahruz Afandiyev."
    msgstr "Мероприятие открыл Заур Велимамедли."

Bad:
    msgctxt "body"
    msgid "UNICEF supported the project in Vienna."
    msgstr "Проект в Вене поддержала ЮНЕСКО."

Good:
    msgctxt "body"
    msgid "Sabina Aliyeva met with teachers of Ganja schools."
    msgstr "Уполномоченный встретилась с учителями гянджинских школ."

Bad (az):
    msgctxt "body"
    msgid "Experts of the Council of Europe took part in the training."
    msgstr "Təlimdə Avropa İttifaqının ekspertləri iştirak ediblər."
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each name that no form of it translates."""
    if pair.names is None or not (pair.genre is Genre.FREE or pair.genre is Genre.FOREIGN):
        return
    is_doubtful = pair.genre is Genre.FOREIGN
    for finding in pair.names.missing(pair.source, pair.target, guess=not is_doubtful):
        yield replace(finding, severity=Severity.WARNING) if is_doubtful else finding
