"""How English writes the facts that a translation must keep."""

from __future__ import annotations

from types import MappingProxyType

from toolkit.languages._en_lexicon import words
from toolkit.languages._other_tongues import AZERBAIJANI, FRENCH, GERMAN, TURKISH
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
            "hourly|nonstop|around": (24, 7),
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
    other_quotes=(('"', '"'),),
    abbreviations=r"(?:[ap]\.\s?m|etc|inc|ltd|co|no|jr|sr|st|et al|u\.s|u\.k|e\.g|i\.e)\.",
    negations=(
        # The t is that of "didn’t".
        r"t|cannot|not|never|nobody|nothing|nowhere|neither|nor|none|no|fail(?:s|ed|ing|ure)?"
        r"|unlawful\w*|illegal\w*"
    ),
    lacking="without",
    forbidding=(
        r"prohibit\w*|forbid\w*|forbade|bans?|banned|unacceptable|inadmissib\w+|impermissib\w+"
        r"|intolerable|impossible|zero|nil|unable"
    ),
    limiting="only|solely|exclusively",
    modals="may|must|shall|should|can|could|might|allowed|permitted",
    denied_modals=(
        r"\bno(?:body|(?: \w+){1,2})? (?:may|must|shall|can|should)\b"
        r"|\b(?:(?:may|must|shall|should|can|could|might) not|cannot|(?:can|could|must"
        r"|should)n[’']t)\b(?!(?: be)? over)"
        r"(?![^.;]*\b(?:until|till|unless|except|before|but|hesitate)\b)"
    ),
    undenied=(
        r"\b(?:do not|don[’']t|not) hesitate\b|\bthan never\b|\bgoes without saying\b"
        r"|\bfar from\b|\bnothing about us\b|\bnone other\b|"
        r"\b(?:can|could) ?not but\b|\bnot (?:only|just|merely|least|later|less|more|earlier|fewer"
        r"|uncommon\w*|unlike\w*|unusual\w*|to mention)\b"
        r"|\bno (?:later|less|more than|fewer|earlier|doubt)\b|\bno\.|\bno \d"
        r"|\bno(?= \w+ (?:should|may|must|can) be deprived)"
        r"|\bwithout (?:exception|(?:a )?doubt|delay|fail|interruption|hesitation)\b|\b(?:whether"
        r"|if) or not\b|\bor not\b|\bfailure of\b"
    ),
    denials=(
        r"only|until|till|unless|lack\w*|absen\w+|avoid\w*|refrain\w*|prevent\w*|violat\w*"
        r"|waiv\w*|closed|closure|exempt\w*|neglect\w*|ignor\w*|cancel\w*|postpon\w*|wrong\w*"
        r"|false\w*|void|null\w*|expire\w*|overdue|forgot\w*|resist\w*|oppos\w*|abandon\w*|empty"
        r"|interrupt\w*"
        r"|breach\w*|infring\w*|hard|difficult\w*|confidence|refus\w+|den(?:y|ied|ies)|reject\w*"
        r"|exclu\w+|except\w*|despite"
        r"|regardless|irrespective|notwithstanding|hardly|barely|rarely|few|little|remains?|still"
        r"|depriv\w+|stop\w*|ceas\w+|miss(?:ed|ing)?|independent\w*|non|before|minors?"
        r"|too|against|inab\w+|inadmiss\w+|inviol\w+|indiff\w+|dis(?:agree|approv|satisf|regard"
        r"|continu|qualif|appear)\w*|in(?:valid|exhaust|suffic|adequa|comple|effect|appropr"
        r"|visible|equal|justice|access)\w*|anything|far|underage|nonstop|clock"
        r"|un(?!der|ion|it\b|its\b|ited|ity|ivers|ique|icef|esco|hcr|dp|til|less|i\b)\w{3,}"
        r"|(?!un|regard|never|home)\w{3,}less|ir(?:reg|resp|revers|relev)\w*|(?:im"
        r"|in)\w{3,}[ai]ble|away|silent|im(?:perm|poss|mune"
        r"|punity)\w*|loss|lost|lose|outdated|outstanding|instead|rather|elimin\w+|suspend\w*"
        r"|withdr\w+|whatever|whether|beyond|short|delay\w*|ever|otherwise|confidential\w*"
        r"|anonym\w+|secret\w*"
    ),
    opposites=(
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
        r"\w*w\w*|\w*(?:th|sh|ch|ck|ph|gh|ee|oo|ou|pp|cc)\w*|[a-z]*[b-df-hj-np-tv-xz]y[b-df-hj-np-tv-xz]\w*"
        r"|\w+(?:tion|tions|ness|ing|ers|ced|ted|sed|ned"
        r"|red|sion|sions|ous|ity|ies|ly|ment|ments|ess)|[a-z]*ea[a-z]+"
        r"|\w{3,}[bcdfglmnprstvkz]e[sd]?"
    ),
    neighbours=MappingProxyType({"az": AZERBAIJANI, "tr": TURKISH, "fr": FRENCH, "de": GERMAN}),
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
