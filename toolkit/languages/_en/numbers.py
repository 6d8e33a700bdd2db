"""English words for numbers and units."""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["FRACTIONS", "HINTS", "MAGNITUDES", "NUMERALS", "UNITS"]

_SMALL = (
    *("one|first|once", "two|second|twice", "three|third", "four|fourth", "five|fifth"),
    *("six|sixth", "seven|seventh", "eight|eighth", "nine|ninth", "ten|tenth"),
    *("eleven|eleventh", "twelve|twelfth", "thirteen(?:th)?", "fourteen(?:th)?"),
    *("fifteen(?:th)?", "sixteen(?:th)?", "seventeen(?:th)?", "eighteen(?:th)?"),
    "nineteen(?:th)?",
)
_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_COUNTED = {pattern: value for value, pattern in enumerate(_SMALL, 1)} | {
    rf"{stem}(?:y|ieth)": value for value, stem in zip(range(20, 100, 10), _TENS, strict=True)
}

NUMERALS = MappingProxyType(_COUNTED | {"hundred(?:th)?": 100})
_ORDINALS = {
    3: "third",
    4: "(?:quarter(?! (?:past|to)\\b)|fourth)",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_PARTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
FRACTIONS = MappingProxyType(
    {rf"(?:one|an?)[ -]{name}s?": 1 / whole for whole, name in _ORDINALS.items()}
    | {
        rf"{part}[ -]{name}s?": value / whole
        for whole, name in _ORDINALS.items()
        for value, part in enumerate(_PARTS, 2)
        if value < whole
    }
)
HINTS = MappingProxyType(
    {
        "half|halves|halved": (0.5, 50, 30, 6, 1.5, 2),
        "quarters?": (0.25, 25, 15),
        "quarterly": (0.25, 25, 4),
        "semi|semifinals?": (0.5,),
        "dozen": (12, 10),
        "dozens": (12, 10),
        "fortnight": (2, 14),
        "doubled?|doubling|double|both|pair|couple|twofold": (2,),
        r"duplicate|bilateral|bilingual|bienni\w+|biannual\w*|duo|twins?|twos|biathlon": (2,),
        r"tripled?|trilateral|trilingual|triplets?|trio|triang\w+|threefold": (3,),
        r"threes|triathlon|triplicate": (3,),
        "fourfold|quadrupled?|quartet|quadrilateral": (4,),
        "fivefold|quintupled?|quintet|pentagon|pentathlon": (5,),
        "sixfold": (6,),
        "sevenfold": (7,),
        "eightfold": (8,),
        "ninefold": (9,),
        "twentyfold": (20,),
        "hundredfold": (100,),
        "week(?:s|ly)?": (7,),
        "decades?|decathlon": (10,),
        "millenn(?:ium|iums|ia|ial)": (1000,),
        # Hundreds of thousands are one number elsewhere: yüz minlərlə.
        "hundreds": (100, 100_000),
        "tens": (10, 10_000),
        "centenar(?:y|ians?)|century|centuries": (100,),
        "hourly|nonstop|around|round|clock": (24, 7),
        "score": (20,),
        "scores": (10, 20),
        "tenths?": (0.1, 10),
        "tenfold": (10,),
        "thirds": (3, 33),
        "twenties": (20, 25, 1920),
        "thirties": (30, 35, 1930),
        "forties": (40, 45, 1940),
        "fifties": (50, 55, 1950),
        "sixties": (60, 65, 1960),
        "sexagenarians?": (60,),
        "seventies": (70, 75, 1970),
        "septuagenarians?": (70,),
        "eighties": (80, 85, 1980),
        "octogenarians?": (80,),
        "nineties": (90, 95, 1990),
        "nonagenarians?": (90,),
    }
)
MAGNITUDES = MappingProxyType(
    {"thousands?": 3, "millions?|mln|mn": 6, "billions?|bln|bn": 9, "trillions?": 12}
)
UNITS = MappingProxyType(
    {
        "cent": r"gapiks?|qəpiks?|cents?|kopecks?|kopeks?|pence",
        "minute": "minutes?|min|mins",
        "hour": "hours?|hourly|hr|hrs",
        "day": "days?|daily",
        "week": "weeks?|weekly",
        "fortnight": "fortnight(?:ly|s)?",
        "month": "months?|monthly",
        "quarter": "quarters?|quarterly",
        "year": "years?|yearly|annual(?:ly)?|anniversary",
        "decade": "decades?",
        "century": "centur(?:y|ies)",
        "dozen": "dozens?",
        "score": "score",
        "kilo": r"km|kilomet\w+|kg|kilo\w*",
        "tonne": "tonn?es?",
        "metre": "m|met(?:re|er)s?",
        "centimetre": r"cm|centimet\w+",
        "gram": "g|grams?|grammes?",
        "hectare": "ha|hectares?",
    }
)
