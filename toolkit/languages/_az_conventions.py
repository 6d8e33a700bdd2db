"""How Azerbaijani writes the facts that a translation must keep."""

from __future__ import annotations

from types import MappingProxyType

from toolkit.languages._az_dates import MONTHS, ordinal
from toolkit.languages._az_denials import (
    EVIDENCE,
    FORBIDDING,
    LACKING,
    NEGATIONS,
    UNDENIED,
)
from toolkit.languages._az_facts import (
    BARE,
    FRACTIONS,
    MISSPELT,
    TURKISH,
    UNLETTERED,
)
from toolkit.languages._az_lists import words
from toolkit.model import Conventions

__all__ = ["CONVENTIONS"]

# The endings that follow a number: cases, ordinal, and words made with it.
_ENDINGS = (
    r"(?:nc[ıiuü]\w*|[ıiuü]nc[ıiuü]\w*|lik\w*|lıq\w*|luq\w*|lük\w*|s[ıiuü]\w*|d[aə]n?\w*"
    r"|n[ıiuü]n?|y?[aə]|[ıiuü](?:n(?:d[aə]n?\w*|[ıiuüaə]n?)?)?|n[aə]|t[aə]n?|gün\w*|il\w*|ay\w*"
    r"|saat\w*|həftə\w*"
    r"|mərtəbə\w*|qat\w*|növ\w*|tərəf\w*|yaş\w*|faiz\w*|nəfər\w*|dəqiqə\w*"
    r"|sinif\w*|otaq\w*|hissə\w*|üzv\w*|bucaq\w*|cild\w*|dil\w*|dəfə\w*|min\w*|pill\w*"
    r"|ölçü\w*|ball\w*|kilometr\w*|metr\w*)?"
)
_STEMS = {
    1: r"bir(?:inci\w*|i|inin|ini|inə|ində|indən)?|ilk|ilkin",
    2: f"iki{_ENDINGS}",
    3: rf"üç(?!ün\Z){_ENDINGS}",
    4: f"dörd{_ENDINGS}|dördd[aə]",
    5: f"beş{_ENDINGS}",
    6: f"altı(?!n[dı]){_ENDINGS}",
    7: f"yeddi{_ENDINGS}",
    8: f"səkkiz{_ENDINGS}",
    9: f"doqquz{_ENDINGS}",
    10: r"on|onuncu\w*|onillik\w*|ongün\w*|on[aə]lıq",
    20: f"iyirmi{_ENDINGS}",
    30: f"otuz{_ENDINGS}",
    40: f"qırx{_ENDINGS}",
    50: f"əlli{_ENDINGS}",
    60: f"altmış{_ENDINGS}",
    70: f"yetmiş{_ENDINGS}",
    80: f"səksən{_ENDINGS}",
    90: f"doxsan{_ENDINGS}",
    100: r"yüz|yüzdən|yüzüncü\w*|yüzə|yüzillik\w*",
}
# İyirmibeşillik.
_TENS = ("on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan")
_UNITS = ("bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_JOINED = {
    f"{ten}{unit}{_ENDINGS}": tens * 10 + value
    for tens, ten in enumerate(_TENS, 1)
    for value, unit in enumerate(_UNITS, 1)
}
_LAST = (*range(1, 10), *range(10, 100, 10), 100, 1000, 10**6, 10**9)

CONVENTIONS = Conventions(
    code="az",
    script="Latin",
    letters=frozenset("abcçdeəfgğhxıijkqlmnoöprsştuüvyz"),
    lower_i="ı",
    months=tuple(rf"{month}(?:[ıiuü]\w*|[aə]\w*|d[aə]\w*|l[aə]r\w*)?" for month in MONTHS),
    weekdays=(
        r"bazar ertəsi\w*",
        r"çərşənbə axşamı\w*",
        r"çərşənbə\w*",
        r"cümə axşamı\w*",
        r"cümə\w*",
        r"(?<!\w)şənbə\w*",
        r"bazar(?: gün\w*)?",
    ),
    doubtful=frozenset({"bazar", "mart", "may", "gecə", "günorta", "günortadan"}),
    holidays=MappingProxyType({r"qadınlar": (3, 8)}),
    relative=r"əvvəl\w*|ötən|keçən|növbəti|gələn|sonra\w*|bundan|cari|bu",
    day_links=r"(?:-?[dt][aə]n)?\s*(?:[–—-]|və|,|ilə)?\s*",
    hours="",
    clock=r"\bsaat(?:ı|lar)?\s*$",
    noon="günorta(?:ya|dan|da)?",
    towards=MappingProxyType({r"yarısı\w*": -30}),
    midnight=r"gecəyarısı\w*|gecə",
    minutes=MappingProxyType(
        {
            r"# # (?:dəqiqə|dəq)\S* (?:qal\w+|var)": (0, -1, 0),
            r"# # (?:dəqiqə|dəq)\S* (?:iş\w+|keç\w+)": (0, 1, -1),
            r"\bsaat # # (?:dəqiqə|dəq)": (0, 1, 0),
        }
    ),
    numerals=MappingProxyType({pattern: value for value, pattern in _STEMS.items()} | _JOINED),
    hints=MappingProxyType(
        {
            r"yarı\w*|yarım\w*": (0.5, 50, 30, 6, 1.5, 2),
            r"rüb\w*|dördd[aə]\w*": (0.25, 25, 3, 4),
            r"onlarla|onlarca|ongünlük\w*|onillik\w*": (10,),
            r"yüzlərlə|əsr\w*|yüzillik\w*": (100,),
            r"cüt\w*|ikiqat|ikitərəfli|qoşa|hər": (2,),
            r"üçqat|üçtərəfli": (3,),
            r"sutka\w*|fasiləsiz\w*|gündüz|arasıkəsilmədən": (24, 7),
            r"həftə\w*": (7, 14),
        }
    ),
    fractions=FRACTIONS,
    wholes="(?:üçd|dördd|beşd|altıd|yeddid|səkkizd|doqquzd|ond)[aə]",
    magnitudes=MappingProxyType(
        {
            r"min(?:ə|dən|i|in|lik|də|lərlə)?": 3,
            r"mln|milyon\w*": 6,
            r"mlrd|milyard\w*": 9,
            r"trilyon\w*": 12,
        }
    ),
    units=MappingProxyType(
        {
            "minute": r"dəq|dəqiqə\w*",
            "hour": r"saat\w*|\w+saatlıq\w*",
            "day": r"gün\w*|sutka\w*|\w+günlük\w*",
            "week": r"həftə\w*|\w*həftəlik\w*",
            "month": r"ay(?:ı|a|da|dan|ın|lıq\w*|dır|lar\w*)?|\w+aylıq\w*",
            "quarter": r"rüb\w*",
            "year": r"il(?:i|ə|də|dən|in|lik\w*|dir|lər\w*)?|\w+illik\w*",
            "decade": r"onillik\w*",
            "century": r"əsr\w*|yüzillik\w*",
            "dozen": r"düjin\w*",
            "kilo": r"km|kilometr\w*|kq|kiloqram\w*",
            "tonne": r"ton(?:dan|u|la|a)?",
            "metre": r"m|metr\w*",
            "centimetre": r"sm|santimetr\w*",
            "gram": r"q|qram\w*",
            "hectare": r"ha|hektar\w*",
        }
    ),
    joined_ten=True,
    decimal=",",
    group=" \u00a0\u202f",
    percent=r"%|\bfaiz(?!siz)\w*",
    percent_words=r"faiz\w*",
    currencies=MappingProxyType(
        {
            "USD": r"\$|usd|dollar\w*",
            "EUR": r"€|eur|avro(?!p)\w*",
            "AZN": r"₼|azn|manat\w*",
            "RUB": r"₽|rub|rubl\w*",
            "GBP": r"£|gbp|sterlinq\w*",
        }
    ),
    ordinal_endings=MappingProxyType(
        {number: ordinal(number).rpartition("-")[2] for number in _LAST}
    ),
    ordinal_mark="c[ıiuü]",
    quoted_names=r"(?:qanun|konvensiya|qəzet|jurnal|ictimai birliyi|mmc|asc|platform)\w*",
    abbreviations=r"(?:və s|və i\.\s?a|b\.\s?e|ş|r|q)\.",
    negations=NEGATIONS,
    lacking=LACKING,
    forbidding=FORBIDDING,
    undenied=UNDENIED,
    evidence=EVIDENCE,
    opposites=(
        ("təsdiqləyib|təsdiqlədi", r"inkar|təkzib"),
        (r"(?!)", "rədd"),
        (r"ödənişsiz\w*|pulsuz\w*|təmənnasız\w*|əvəzsiz\w*", r"ödənişli\w*|pullu|pulla|əvəzli"),
        (r"qanunsuz\w*|qeyri", r"qanuni|qanunauyğun"),
        (
            r"art(?:ıb|mış\w*|dı|ır|ması)|yüksəl(?:ib|miş\w*|di|ir)|çoxalıb",
            r"azal(?:ıb|mış\w*|dı|ır|ması)|enib|düşüb",
        ),
        (r"günorta\w*", r"gecəyarısı\w*|gecə"),
        (
            r"qadağandır|qadağan|yolverilməz\w*|qəbuledilməz\w*",
            r"icazəlidir|yolverilən\w*|məqbul\w*|qəbuledilən\w*",
        ),
    ),
    frequent=words(
        "və ilə üçün bu bir də da olan olub edib ki hər üzrə haqqında zamanı ildə il barədə "
        "həmçinin tərəfindən insan hüquqları kimi daha sonra eyni onun öz ən hüquq müvəkkil "
        "keçirilib iştirak olunub edilib bildirib qeyd dair olaraq bağlı müzakirə tədbir"
    ),
    spelling=r"\w*[əğ]\w*|\w*(?:q[ıa]|qu|lar[ıa]|l[ıi]q)\w*|\w+(?:[ıiuü]b|dır|dir)",
    neighbours=MappingProxyType({"tr": TURKISH}),
    own_letters="[əƏ]",
    bare=BARE,
    unlettered=UNLETTERED,
    dotted_names=(
        r"istanbul\w*|iran\w*|israil\w*|ismay[ıi]l\w*|imi[şs]li\w*|ilham\w*|[ıi]brahim\w*|ilqar\w*"
        r"|izmir\w*|islam\w*|indoneziya\w*|ilkin\w*|i[sş]g[əe]nd[əe]r\w*|isa|ivan\w*|irina\w*"
        r"|igor\w*"
    ),
    misspelt=MISSPELT,
    suffixes=(
        r"(?:n?[ıiuü]n|[yn]?[aə]|d[aə]n?|[yn][ıiuü]|s[ıiuü]\w*|l[aə]r\w*|d[ıiuü]r|l[ıiuü]\w*"
        r"|d[aə]k[ıi]\w*)"
    ),
    common=(
        r"üçün|dair|ilə|və|haqqında|üzrə|zamanı|barədə|qədər|edib|edir|olub|olur|görə|sahəsində"
        r"|\w+(?:ilib|ılıb|ulub|ülüb|ilir|ılır|nib|nıb|nub|nüb|nır|nir|ləşib|lənib|lanıb|edəcək"
        r"|ılacaq|iləcək|acaq|əcək|şüb|şib|şıb|şub|rib|rıb)|etdi|oldu|keçir\w+|müzakirə|yeni"
        r"|əsas\w*|nəticə\w*|yoxlama\w*|növbəti|addım\w*|tövsiyə\w*|qaydalar\w*|illik|görüş\w*"
        r"|səfər\w*|seminar\w*|şərait\w*|saxlanma\w*|sakin\w*|kənd\w*|iştirakçı\w*|müəllim\w*"
        r"|həkim\w*|mühazirə\w*|dərslər\w*|şikayət\w*|rəhbər\w*|açıl(?:ıb|dı|ır)"
        r"|müdafiəsini?|tələbələr\w*|şagirdlər\w*|gənclər\w*|qəbul|həsr|tədbirləri?"
    ),
    repeatable=frozenset({"tez", "bir", "ayrı", "yavaş", "az", "çox"}),
    halves=r"(?:\w+ )?yarım(?:d[ıi]r|[ıi]|a|dan)?",
    density=0.94,
)
