"""How English writes the facts that a translation must keep."""

from __future__ import annotations

from types import MappingProxyType

from toolkit.languages._en_denials import EVIDENCE, FORBIDDING, NEGATIONS, UNDENIED
from toolkit.languages._en_lexicon import words
from toolkit.model import Conventions

__all__ = ["CONVENTIONS"]

_UNITS = (
    *("one|first|once", "two|second|twice", "three|third", "four|fourth", "five|fifth"),
    *("six|sixth", "seven|seventh", "eight|eighth", "nine|ninth", "ten|tenth"),
    *("eleven|eleventh", "twelve|twelfth", "thirteen(?:th)?", "fourteen(?:th)?"),
    *("fifteen(?:th)?", "sixteen(?:th)?", "seventeen(?:th)?", "eighteen(?:th)?"),
    "nineteen(?:th)?",
)
_TENS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_NUMERALS = {pattern: value for value, pattern in enumerate(_UNITS, 1)} | {
    rf"{stem}(?:y|ieth)": value for value, stem in zip(range(20, 100, 10), _TENS, strict=True)
}

_ORDINALS = {
    3: "third",
    4: "(?:quarter|fourth)",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_PARTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_FRACTIONS = {rf"(?:one|an?)[ -]{name}s?": 1 / whole for whole, name in _ORDINALS.items()} | {
    rf"{part}[ -]{name}s?": value / whole
    for whole, name in _ORDINALS.items()
    for value, part in enumerate(_PARTS, 2)
    if value < whole
}

CONVENTIONS = Conventions(
    code="en",
    script="Latin",
    letters=frozenset("abcdefghijklmnopqrstuvwxyz"),
    months=(
        *("january|jan", "february|feb", "march", "april|apr", "may", "june", "july", "august|aug"),
        *("september|sept?", "october|oct", "november|nov", "december|dec"),
    ),
    weekdays=tuple(
        f"{day}s?"
        for day in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    ),
    doubtful=frozenset({"may", "march", "sep", "jan", "dec", "oct"}),
    capital_months=True,
    holidays=MappingProxyType({"women": (3, 8)}),
    relative=(
        "earlier|previous|preceding|prior|last|next|following|later|ago|past|this|current|coming"
    ),
    day_links=r"\s*(?:[–—-]|to|and|,|until|through)\s*(?:the\s+)?",
    hours=r"\s*o[’']clock",
    morning=r"\s*a\.?\s?m\b|\s+in the morning",
    evening=r"\s*p\.?\s?m\b|\s+(?:in the (?:afternoon|evening)|at night)",
    twelve_hours=True,
    noon="noon|midday",
    midnight="midnight",
    past=MappingProxyType(
        {r"half[ -]past": 30, "(?:a )?quarter past": 15, "(?:a )?quarter to": -15}
    ),
    minutes=MappingProxyType(
        {
            r"#(?: minutes?)? past #": (1, 1, 0),
            r"(?<!from )(?<!between )#(?: minutes?)? to #": (1, -1, 0),
        }
    ),
    numerals=MappingProxyType(_NUMERALS | {"hundred(?:th)?": 100}),
    hints=MappingProxyType(
        {
            "half|halves|halved": (0.5, 50, 30, 6, 1.5, 2),
            "quarters?|quarterly": (0.25, 25, 4, 3, 15),
            "dozens?": (12,),
            "fortnight": (2, 14),
            "doubled?|doubling|double|both|pair|couple|twofold|bilateral|twin": (2,),
            "tripled?|trilateral|threefold": (3,),
            "fourfold|quadrupled?": (4,),
            "week(?:s|ly)?": (7,),
            "decades?": (10,),
            "centenary|century|centuries": (100,),
            "hourly|nonstop|around|round|clock": (24, 7),
            "score": (20,),
            "tenths?|tenfold": (0.1, 10),
            "thirds": (3, 33),
            "twenties": (20, 1920),
            "thirties": (30, 1930),
            "forties": (40, 1940),
            "fifties": (50, 1950),
            "sixties": (60, 1960),
            "seventies": (70, 1970),
            "eighties": (80, 1980),
            "nineties": (90, 1990),
        }
    ),
    fractions=MappingProxyType(_FRACTIONS),
    wholes="thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?",
    magnitudes=MappingProxyType(
        {"thousands?": 3, "millions?|mln|mn": 6, "billions?|bln|bn": 9, "trillions?": 12}
    ),
    joined_numerals=r"\s+and\s+",
    units=MappingProxyType(
        {
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
    ),
    decimal=".",
    group=",\u00a0\u202f",
    percent=r"%|\bper\s?cent(?:age)?\b|\bpct\b",
    percent_words="cent|percent(?:age)?|pct",
    currencies=MappingProxyType(
        {
            "USD": r"\$|usd|dollars?",
            "EUR": "€|eur|euros?",
            "AZN": "₼|azn|manats?",
            "RUB": "₽|rub|roubles?|rubles?",
            "GBP": "£|gbp|sterling",
        }
    ),
    abbreviations=r"(?:[ap]\.\s?m|etc|inc|ltd|co|no|jr|sr|st|et al|u\.s|u\.k|e\.g|i\.e)\.",
    negations=NEGATIONS,
    lacking="without",
    forbidding=FORBIDDING,
    undenied=UNDENIED,
    evidence=EVIDENCE,
    opposites=(
        (r"confirm\w*", r"den(?:y|ied|ies|ying)"),
        (r"granted|accepted|adopted|approved", r"rejected|dismissed|declined"),
        (r"free|gratis", r"paid|fee|fees|payment"),
        (r"unlawful\w*|illegal\w*", r"lawful\w*|legally"),
        (
            r"increas(?:ed|es)|grew|rose|grown|risen",
            r"decreas(?:ed|es)|fell|declin(?:ed|es)|dropped|fallen",
        ),
        (r"noon", r"midnight"),
        (
            r"prohibited|forbidden|banned|impermissible|inadmissible|unacceptable|intolerable",
            r"permitted|allowed|permissible|admissible|acceptable",
        ),
    ),
    frequent=words(
        "the of and to in for with on by is was were are that this from which who has have "
        "been will be at their its his her she they it as an not also after during held met "
        "about or rights meeting between more than all would can may should these those"
    ),
    spelling=(
        r"\w*w\w*|\w*(?:th|sh|ck|ph|gh|ee|oo|ou)\w*|\w+(?:tion|tions|ness|ing|ers|ced|ted|sed|ned"
        r"|red|sion|sions|ous|ity|ies|ly|ment|ments|ess)|[a-z]*ea[a-z]+"
        r"|\w{3,}[bcdfglmnprstvkz]e[sd]?"
    ),
    wordy=(
        r"\bit should (?:also )?be (?:noted|mentioned|stressed|emphasi[sz]ed) that\b"
        r"|\bit is worth noting that\b|"
        r"\bin addition to the above,?|\b(?:were|was|been) given the (?:opportunity|chance) to\b"
        r"|\bha[ds] the (?:opportunity|chance) to\b|\bin the (?:course|field|framework|sphere) of\b"
        r"|\bwith (?:a view|regard|respect) to\b|\bfor the purposes? of\b|\bin order to\b"
        r"|\bas well as\b"
        r"|\brepresentatives of (?:the )?\b|\bnon-governmental organi[sz]ations?\b|\bactive in\b"
        r"|\b(?:all|those|the persons) (?:of those )?who took part in\b|\bthose present\b"
        r"|\bthe fact that\b"
        r"|\bthat followed the \w+"
    ),
    halves=r"and a half",
    repeatable=frozenset({"had", "that", "very", "bye", "long", "many"}),
)
