"""Texts and their translations by the hundred thousand, no two of them the same.

The correct translations of the corpus, en to ru, with other numbers, a date, a place, a person
or a count put before or behind: as facts of a newsroom vary while its wording repeats.
"""

import random
import re
from itertools import count
from pathlib import Path

from toolkit.catalogs.po import parse

CORPUS = Path(__file__).parents[1] / "checks/corpus"
MONTHS = {
    "January": "января",
    "February": "февраля",
    "March": "марта",
    "April": "апреля",
    "June": "июня",
    "July": "июля",
    "September": "сентября",
    "October": "октября",
    "November": "ноября",
    "December": "декабря",
}
PLACES = {
    "Baku": "Баку",
    "Sheki": "Шеки",
    "Guba": "Губа",
    "Ganja": "Гянджа",
    "Lankaran": "Ленкорань",
    "Shamakhi": "Шамахы",
    "Sumgait": "Сумгаит",
    "Barda": "Барда",
}
GIVEN = {
    "Leyla": "Лейла",
    "Aydan": "Айдан",
    "Nigar": "Нигяр",
    "Kamala": "Камала",
    "Sevinj": "Севиндж",
    "Gunel": "Гюнель",
}
# Parts of family names, so that they are many.
BEGINNINGS = {"Ka": "Ка", "Ra": "Ра", "Mi": "Ми", "Sa": "Са", "No": "Но", "Da": "Да", "Ve": "Ве"}
MIDDLES = {"ri": "ри", "ma": "ма", "li": "ли", "sa": "са", "vu": "ву", "na": "на", "ki": "ки"}
ENDS = {"mova": "мова", "nova": "нова", "rova": "рова", "zova": "зова", "dova": "дова"}
COUNTED = {
    "letters": "писем",
    "answers": "ответов",
    "visits": "посещений",
    "lectures": "лекций",
    "meetings": "встреч",
}
_NUMBER = re.compile(r"(?<![\w.,:/-])[1-9]\d+(?![\w.,:/-])")


def varied_pairs(number, seed=0):
    """Yield `number` pairs of a source and its translation, each source once."""
    chance = random.Random(seed)
    known = [
        (one.msgid, one.msgstr)
        for name in ("correct-ru", "hold-correct-ru", "further-correct-ru")
        for one in parse((CORPUS / f"{name}.po").read_bytes(), "x.po").active
        if not one.msgid_plural
    ]
    seen = set()
    for at in count():
        pair = _dressed(*_renumbered(*known[at % len(known)], chance), chance)
        if pair[0] not in seen:
            seen.add(pair[0])
            yield pair
        if len(seen) == number:
            return


def _renumbered(source, target, chance):
    """Change the numbers that stand in both texts."""
    for old in set(_NUMBER.findall(source)) & set(_NUMBER.findall(target)):
        # A day stays a day, a year a year.
        new = str(chance.randint(10, 28)) if len(old) == 2 else old[:-2] + _digits(2, chance)
        source, target = (
            re.sub(rf"(?<![\w.,:/-]){old}(?![\w.,:/-])", new, text) for text in (source, target)
        )
    return source, target


def _digits(size, chance):
    return "".join(chance.choices("0123456789", k=size))


def _dressed(source, target, chance):
    """Put a date line, a name or a count before the text or behind it."""
    here, there = chance.choice((_date_line, _person, _counts))(chance)
    if chance.random() < 0.3:
        return f"{source} ({here})", f"{target} ({there})"
    return f"{here}. {source}", f"{there}. {target}"


def _date_line(chance):
    place, month = chance.choice(list(PLACES)), chance.choice(list(MONTHS))
    day, year = chance.randint(1, 28), chance.randint(2012, 2026)
    said = f"{day} {month} {year}", f"{day} {MONTHS[month]} {year} года"
    return f"{place}, {said[0]}", f"{PLACES[place]}, {said[1]}"


def _person(chance):
    given, place = chance.choice(list(GIVEN)), chance.choice(list(PLACES))
    parts = [chance.choice(list(part.items())) for part in (BEGINNINGS, MIDDLES, MIDDLES, ENDS)]
    family = ["".join(side) for side in zip(*parts, strict=True)]
    return f"{given} {family[0]}, {place}", f"{GIVEN[given]} {family[1]}, {PLACES[place]}"


def _counts(chance):
    first, second = chance.sample(list(COUNTED), 2)
    one, two = chance.randint(2, 999), chance.randint(2, 999)
    said = f"{COUNTED[first].capitalize()}: {one}, {COUNTED[second]}: {two}"
    return f"{first.capitalize()}: {one}, {second}: {two}", said
