"""The countries of the world as places of the termbase: names from CLDR, through babel.

A newsroom's own entry with the same spelling comes first, so that an office may prefer
another name.
"""

from __future__ import annotations

import re
from functools import cache

from toolkit.entries import Entry, EntryFields
from toolkit.termbase import Termbase

__all__ = ["countries"]

# What people write for a country beside CLDR's name (own work).
ALSO = {
    "AE": {"en": ("UAE",), "az": ("BƏƏ",), "ru": ("ОАЭ",)},
    "CZ": {"en": ("Czech Republic",)},
    "GB": {"en": ("UK", "Great Britain"), "az": ("Böyük Britaniya",)},
    "KR": {"en": ("Republic of Korea",), "az": ("Koreya Respublikası",), "ru": ("Южная Корея",)},
    "MM": {"en": ("Myanmar",), "ru": ("Мьянма",)},
    "RU": {"en": ("Russian Federation",), "az": ("Rusiya Federasiyası",), "ru": ("РФ",)},
    "TR": {"en": ("Turkey",)},
    "US": {"en": ("USA", "United States of America"), "az": ("ABŞ",), "ru": ("США",)},
}


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
            f"country-{code.lower()}",
            EntryFields(name=names["en"][code], also=ALSO.get(code, {})),
            forms={language: names[language][code] for language in known},
        )
        for code in codes
        if re.fullmatch("[A-Z]{2}", code) and all(code in names[language] for language in known)
    )
