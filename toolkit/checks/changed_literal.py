"""An address, a telephone number or a reference number is not that of the source.

Web and e-mail addresses, numbers of telephones and of documents are the same in every
language. Blanks and hyphens of a telephone number may differ, and the language in an address
(`/en/`, `/ru/`).

Bad:
    msgctxt "body"
    msgid "For information, please call +994 12 555 01 23 or write to press@ombudsman.az."
    msgstr "За справками обращайтесь по телефону +994 12 555 01 32 или press@ombudsman.az."

Bad:
    msgctxt "body"
    msgid "The form is available at https://ombudsman.az/forms/3."
    msgstr "Форма размещена на https://ombudsman.az/forms/8."

Good:
    msgctxt "body"
    msgid "Call (+994 12) 555-01-24 or see https://ombudsman.az/en/news."
    msgstr "Звоните: +994 12 555 01 24; подробности на https://ombudsman.az/ru/news."

Good:
    msgctxt "body"
    msgid "Call 0 800 555-01-24: it costs 15 manats/month."
    msgstr "Звоните 0 800 555 01 24: стоимость — 15 манатов в месяц."
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.texts.literals import Literal, is_spelt, literals
from toolkit.reading.words.lexicon import has_digits
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR

# A letter that is a part of a number: decree 17-K, class 7B; not 3m or 20K.
_LETTERED = re.compile(rf"(?<![\w.,/-])(\d{{1,4}})(?:-|(?![KMBC]))({CAPITAL})(?![\w-])")
_GLANCE = re.compile(r"\d-?[A-ZА-ЯÇƏĞİÖŞÜ]")
# An ending joined to an address by a hyphen: ombudsman.az-a.
_SUFFIX = re.compile(r"-[^\W\d_]{1,4}\Z")
# The part of an address that names the language: no domain, which ends in it.
_LANGUAGE = re.compile(
    r"(?<=[/=])(?:az|en|ru|aze|eng|rus)(?=[/.?&#]|\Z)|(?<=\.)(?:az|en|ru|aze|eng|rus)(?=\.)"
)


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each literal of one text that the other has not."""
    yield from _without_letters(pair)
    here, there = literals(pair.source), literals(pair.target)
    if not here and not there:
        return
    lost = [one for one in _missing(here, there) if not is_spelt(one, pair.target)]
    added = [one for one in _missing(there, here) if not is_spelt(one, pair.source)]
    for was, now in zip_longest(lost, added):
        yield _finding(was, now, pair)


def _without_letters(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each number of the source that lost the letter which is a part of it."""
    may_have_any = has_digits(pair.source) and _GLANCE.search(pair.source)
    for number, letter in _LETTERED.findall(pair.source) if may_have_any else ():
        bare = re.compile(rf"(?<![\w.,/-]){number}(?![\w.,/]*\d)")
        whole = re.compile(rf"{bare.pattern}[-\u2011 «“\"'„(°]{{0,2}}[^\W\d_](?![^\W\d_])")
        if (found := bare.search(pair.target)) and not whole.search(pair.target):
            message = f"{number} has lost its letter {letter}"
            yield Finding(message, "", Severity.WARNING, *found.span())


def _missing(here: tuple[Literal, ...], there: tuple[Literal, ...]) -> list[Literal]:
    return [one for one in here if not any(_agree(one.value, other.value) for other in there)]


def _agree(one: str, other: str) -> bool:
    one, other = (_LANGUAGE.sub("*", value) for value in (one, other))
    return one == other or _SUFFIX.sub("", one) == other or one == _SUFFIX.sub("", other)


def _finding(was: Literal | None, now: Literal | None, pair: Pair) -> Finding:
    before = pair.source[was.start : was.end] if was else ""
    after = pair.target[now.start : now.end] if now else ""
    start, end = (now.start, now.end) if now else (-1, -1)
    if was and now:
        return Finding(f"{before} became {after}", start=start, end=end)
    what = f"{before} is not in the translation" if was else f"{after} is not in the source"
    return Finding(what, "", Severity.WARNING, start, end)
