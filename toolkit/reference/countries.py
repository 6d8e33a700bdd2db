"""The countries of the world as places of the termbase: names from CLDR, through babel.

A newsroom's own entry with the same spelling comes first, so that an office may prefer
another name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from toolkit.entries import Entry, EntryFields
from toolkit.names.peoples import PEOPLES
from toolkit.termbase import Termbase

__all__ = ["countries", "country_stems", "is_country", "people_of"]

# What people write for a country beside CLDR's name (own work).
ALSO = {
    "AE": {"en": ("UAE",), "az": ("BƏƏ",), "ru": ("ОАЭ",)},
    "BY": {"ru": ("Беларусь", "Белоруссия", "Республика Беларусь")},
    "CN": {"en": ("PRC",), "az": ("ÇXR",), "ru": ("КНР",)},
    "CI": {"ru": ("Кот д’Ивуар", "Берег Слоновой Кости")},
    "CZ": {"en": ("Czech Republic",), "az": ("Çex Respublikası",), "ru": ("Чешская Республика",)},
    "GB": {
        "en": ("UK", "Great Britain"),
        "az": ("Böyük Britaniya", "Birləşmiş Krallıq"),
        "ru": ("Соединённое Королевство", "Соединенное Королевство"),
    },
    "KG": {"ru": ("Киргизия", "Кыргызстан", "Киргизстан")},
    "KR": {
        "en": ("Republic of Korea",),
        "az": ("Koreya Respublikası",),
        "ru": ("Южная Корея", "Республика Корея"),
    },
    "MD": {"ru": ("Молдавия", "Молдова", "Республика Молдова")},
    "MK": {"en": ("Macedonia",), "ru": ("Македония", "Северная Македония")},
    "MM": {"en": ("Myanmar",), "ru": ("Мьянма",)},
    "RU": {
        "en": ("Russian Federation",),
        "az": ("Rusiya Federasiyası",),
        "ru": ("РФ", "Российская Федерация"),
    },
    "TM": {"ru": ("Туркмения", "Туркменистан")},
    "TR": {"en": ("Turkey",)},
    "US": {
        "en": ("US", "USA", "U.S.", "United States of America"),
        "az": ("ABŞ", "Amerika Birləşmiş Ştatları"),
        "ru": ("США", "Соединённые Штаты", "Соединенные Штаты"),
    },
}

# Words made of a country's name that do not begin as it does, of countries that `PEOPLES` has
# not (own work).
DERIVED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "GH": {"ru": ("ганск", "ганец", "ганц")},
    "KP": {"ru": ("северокорей",)},
    "LA": {"en": ("Lao",)},
    "LK": {"ru": ("шриланк",)},
    "MG": {"en": ("Malagas",), "ru": ("малагас",)},
    "NZ": {"ru": ("новозеланд",)},
    "TD": {"az": ("çad",), "ru": ("чадск",)},
}
_PREFIX = "country-"
# What CLDR lists beside countries: unions, pseudo-locales, the unknown.
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


def is_country(entry: Entry) -> bool:
    """Whether an entry is one of these, none of a newsroom's own."""
    return entry.forms is not None and entry.id.startswith(_PREFIX)


def country_stems(entry: Entry, language: str) -> tuple[str, ...]:
    """Return what words made of a country's name begin with (azərbaycanlı, французский).

    Nothing for what is no country.
    """
    if not is_country(entry) or entry.forms is None:
        return ()
    made = DERIVED.get(entry.id.removeprefix(_PREFIX).upper(), {}).get(language, ())
    name = entry.forms.get(language, entry.name)
    words = [word for word in re.findall(r"[^\W_]+", name) if word[0].isupper()]
    return (*made, *(word[: max(4, len(word) - 3)] for word in words if len(word) > 3))


def people_of(entry: Entry, language: str) -> str:
    """Return a pattern of the words for a country and its people; empty where nobody knows it."""
    return PEOPLES.get(entry.id.removeprefix(_PREFIX).upper(), {}).get(language, "")


@cache
def countries(languages: tuple[str, ...]) -> Termbase:
    """Return a place for each country and territory of ISO 3166, named in `languages`.

    Languages that CLDR does not know have no names of countries.
    """
    from babel import Locale, localedata

    known = tuple(code for code in languages if localedata.exists(code))
    names = {code: Locale.parse(code).territories for code in (*known, "en")}
    codes = sorted(str(code) for code in names["en"])
    return Termbase(
        Entry(
            "place",
            f"{_PREFIX}{code.lower()}",
            EntryFields(name=names["en"][code], also=ALSO.get(code, {})),
            forms={language: names[language][code] for language in known},
        )
        for code in codes
        if re.fullmatch("[A-Z]{2}", code)
        and code not in _NO_COUNTRIES
        and all(code in names[language] for language in known)
    )
