"""How English writes the facts that a translation must keep."""

from __future__ import annotations

from types import MappingProxyType

from toolkit.languages._en.denials import (
    EVIDENCE,
    FORBIDDING,
    LIMITING,
    LIMITS,
    NEGATIONS,
    UNDENIED,
)
from toolkit.languages._en.numbers import FRACTIONS, HINTS, MAGNITUDES, NUMERALS, UNITS
from toolkit.languages._kinds import concepts, rivals
from toolkit.languages._lists import words
from toolkit.languages._other_tongues import AZERBAIJANI, FRENCH, GERMAN, TURKISH
from toolkit.model import Conventions

__all__ = ["CONVENTIONS"]

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
    day_groups=MappingProxyType({"weekends?": (5, 6)}),
    begun=r"#(?:st|nd|rd|th)? year of (?:his|her|life)\b|\bin (?:his|her) #(?:st|nd|rd|th)? year\b",
    relative=(
        "earlier|previous|preceding|prior|last|next|following|later|ago|past|this|current|coming"
    ),
    day_links=r"\s*(?:[–—-]|to|and|,|until|through)\s*(?:the\s+)?",
    hours=r"\s*o[’']clock",
    morning=r"\s*a\.?\s?m\b|\s+in the morning",
    evening=r"\s*p\.?\s?m\b|\s+(?:in the (?:afternoon|evening)|at night)",
    nights=MappingProxyType({r"#(?:[’']s)? night|night (?:of|from) #": 1}),
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
            r"\b(?:at|by|until|till|from|to) #[ -]#": (0, 1, 0),
        }
    ),
    numerals=NUMERALS,
    named_days=MappingProxyType({"Black January": "20 January", "Bloody January": "20 January"}),
    sayings=(
        r"\b(?:no one|one another|a thousand and one|(?:per|split) second|fifty-fifty)\b"
        r"|\bthe two (?:sides|parties|countries|states|institutions|nations|offices)\b"
        r"|\bmeasure (?:seven times|twice|thrice)\b[^.!?]{0,12}?\bcut once\b"
    ),
    asking=r"(?:what|how|why|where|who|when|which)\b",
    conjunction="and",
    proverbial=r"\b(?:proverbs?|sayings?|adages?|they say|as people say|old wisdom)\b",
    hints=HINTS,
    fractions=FRACTIONS,
    wholes="thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?",
    magnitudes=MAGNITUDES,
    compounds=r"[-\u2011](?:year|month|week|day|hour|bed|seat|stor)",
    joined_numerals=r"\s+and\s+",
    units=UNITS,
    decimal=".",
    group=",\u00a0\u202f ",
    percent=r"%|\bper[\s-]?cent(?:age)?\b|\bpct\b",
    percent_words="cent|percent(?:age)?|pct",
    currencies=MappingProxyType(
        {
            "USD": r"\$|usd|dollars?",
            "EUR": "€|eur|euros?",
            "AZN": "₼|azn|manats?",
            "RUB": "₽|rub|roubles?|rubles?",
            "GBP": "£|gbp|sterling|pounds",
        }
    ),
    other_quotes=(('"', '"'),),
    abbreviations=r"(?:[ap]\.\s?m|etc|inc|ltd|co|no|jr|sr|st|et al|u\.s|u\.k|e\.g|i\.e)\.",
    negations=NEGATIONS,
    echoes="nor",
    lacking="without",
    forbidding=FORBIDDING,
    undenied=UNDENIED,
    evidence=EVIDENCE,
    rivals=rivals("en"),
    limiting=LIMITING,
    limits=LIMITS,
    concepts=concepts("en"),
    between=(
        (
            r"be|been|being|have|has|had|to|yet|ever|even|also|fully|properly|always|able|the|an?|any"
            r"|his|her|its|their|so|very|did|do|does|was|were|is|are|will|would|can|could|may|might"
            r"|must|should|shall|need|such|t|['’]"
        ),
        "",
    ),
    opposites=(
        (r"confirm\w*", r"den(?:y|ied|ies|ying)"),
        (r"granted|accepted|adopted|approved", r"rejected|declined|refused"),
        (r"free|gratis", r"paid|fee|fees|payment"),
        (r"unlawful\w*|illegal\w*", r"lawful\w*|legally"),
        (
            r"increas(?:ed|es)|grew|rose|grown|risen",
            r"decreas(?:ed|es)|declin(?:ed|es)|dropped|fallen",
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
        r"|\w{3,}[bcdfglmnprstvkz]e[sd]?|[a-z]{3,}[bcdfgklmnprstv]y"
    ),
    neighbours=MappingProxyType({"az": AZERBAIJANI, "tr": TURKISH, "fr": FRENCH, "de": GERMAN}),
    # Letters of Azerbaijani and Turkish.
    intruders=r"\w*[əğış]\w*|(?!burqa|niqab|qapiks?\b|qi\b)\w*q(?!u)\w*",
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
    single="also|too|however|therefore|moreover|again|annually|already",
    # A preposition may end a question or a heading: what we call for.
    unending=words("a an the and or its their his my our your during between among than"),
    repeatable=frozenset({"had", "that", "very", "bye", "long", "many"}),
)
