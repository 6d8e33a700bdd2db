"""Azerbaijani words for numbers and units, in every form that a text may have."""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["FRACTIONS", "HINTS", "MAGNITUDES", "NUMERALS", "UNITS"]

# The endings that follow a number: cases, ordinal, and words made with it.
_ENDINGS = (
    r"(?:nc[ıiuü]\w*|[ıiuü]nc[ıiuü]\w*|l[ıiuü][kqyğ]\w*|s[ıiuü]\w*|[dt][aə]n?\w*"
    r"|n[ıiuü]n?|y?[aə](?:d[aə]k\w*|c[aə]n)?|[ıiuü](?:n(?:d[aə]n?\w*|[ıiuüaə]n?)?)?|n[aə]"
    r"|\w{2,}l[ıiuü]\w*|(?:qat|tərəf|dəfə|min|faiz|nəfər|bucaq)\w*)?"
)
_STEMS = {
    1: r"bir(?:inci\w*|i|in|ə|də|inin|ini|inə|ində|indən)?|ilk|ilkin",
    2: f"iki{_ENDINGS}",
    3: rf"üç(?!ün\Z){_ENDINGS}",
    4: f"dörd(?!dəbir){_ENDINGS}|dördd[aə]",
    5: f"beş{_ENDINGS}",
    6: f"altı(?!n[dı]){_ENDINGS}",
    7: f"yeddi{_ENDINGS}",
    8: f"səkkiz(?!dəbir){_ENDINGS}",
    9: f"doqquz{_ENDINGS}",
    10: r"on|onun(?:u|un|a|da)|onuncu\w*|onlu[qğ]\w*|onilli[kyq]\w*|ongün\w*|on[aə]lıq",
    20: f"iyirmi{_ENDINGS}",
    30: f"otuz{_ENDINGS}",
    40: f"qırx{_ENDINGS}",
    50: f"əlli{_ENDINGS}",
    60: f"altmış{_ENDINGS}",
    70: f"yetmiş{_ENDINGS}",
    80: f"səksən{_ENDINGS}",
    90: f"doxsan{_ENDINGS}",
    100: r"yüz|yüzdən|yüzüncü\w*|yüzə|yüzilli[kyq]\w*",
}
# İyirmibeşillik.
_TENS = ("on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan")
_DIGITS = ("bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_JOINED = {
    rf"{ten}{unit}\w*": tens * 10 + value
    for tens, ten in enumerate(_TENS, 1)
    for value, unit in enumerate(_DIGITS, 1)
}
NUMERALS = MappingProxyType({pattern: value for value, pattern in _STEMS.items()} | _JOINED)
_WHOLES = ("üçd", "dördd", "beşd", "altıd", "yeddid", "səkkizd", "doqquzd", "ond")
_PARTS = ("bir", "iki", r"üç(?!ün\b)", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
FRACTIONS = MappingProxyType(
    {
        rf"{name}[aə] {part}\w*": value / whole
        for whole, name in enumerate(_WHOLES, 3)
        for value, part in enumerate(_PARTS, 1)
        if value < whole
    }
)
HINTS = MappingProxyType(
    {
        r"yarı\w*|yarım\w*": (0.5, 50, 30, 6, 1.5, 2),
        r"rüb\w*|dördd[aə]\w*": (0.25, 25, 4),
        r"səkkizdəbir\w*": (0.125, 16),
        r"onlarla|onlarca|ongünlü[ky]\w*|onilli[ky]\w*": (10,),
        r"yüzlərlə|əsr\w*|yüzilli[ky]\w*|yüzü": (100,),
        r"cüt\w*|ikiqat|ikitərəfli|qoşa": (2,),
        "hər": (1, 2),
        r"kvartet\w*": (4,),
        r"kvintet\w*": (5,),
        r"üçqat|üçtərəfli|üçəm\w*": (3,),
        r"əkiz\w*": (2,),
        r"minilli[ky]\w*": (1000,),
        r"sutka\w*|fasiləsiz\w*|gündüz|arasıkəsilmədən": (24, 7),
        r"həftə\w*": (7, 14),
    }
)
MAGNITUDES = MappingProxyType(
    {
        r"min(?:in?(?:[iə]|in|dən?|də)?|ə(?:dək)?|dən|lə|lik|də|lər(?:lə|cə)|dir|dirsə)?": 3,
        r"mln|milyon\w*": 6,
        r"mlrd|milyard\w*": 9,
        r"trilyon\w*": 12,
    }
)
UNITS = MappingProxyType(
    {
        "cent": r"qəpik\w*|sent\w*|qəpiyi?",
        "minute": r"dəq|dəqiqə\w*",
        "hour": r"saat\w*|\w+saatlıq\w*",
        "day": r"gün\w*|sutka\w*|\w+günlük\w*",
        "week": r"həftə\w*|\w*həftəlik\w*",
        "month": r"ay(?:ı|a|da|dan|ın|lıq\w*|dır|lar\w*)?|\w+aylıq\w*",
        "quarter": r"rüb\w*",
        "year": r"il(?:i|ə|də|dən|in|lik\w*|dir|lər\w*)?|\w+illik\w*",
        "decade": r"onilli[ky]\w*",
        "century": r"əsr\w*|yüzilli[ky]\w*",
        "dozen": r"düjin\w*",
        "kilo": r"km|kilometr\w*|kq|kiloqram\w*",
        "tonne": r"ton(?:dan|u|la|a)?",
        "metre": r"m|metr\w*",
        "centimetre": r"sm|santimetr\w*",
        "gram": r"q|qram\w*",
        "hectare": r"ha|hektar\w*",
    }
)
