"""English words that deny, plainly or in their own way: what may answer a negation elsewhere."""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["EVIDENCE", "FORBIDDING", "LIMITING", "LIMITS", "NEGATIONS", "UNDENIED"]

NEGATIONS = (
    # The t is that of "didn’t".
    r"t|cannot|not|never|nobody|nothing|nowhere|neither|nor|none|no|unless|fail(?:s|ed|ing|ure)?"
)
FORBIDDING = (
    r"prohibit\w*|curfews?|forbid\w*|forbade|bans?|banned|unacceptable|inadmissib\w+|impermissib\w+"
    r"|intolerable|impossible|zero|nil|unable|unlawful\w*|illegal\w*"
)
_ORGANS = "heart|renal|kidney|liver|cardiac|respiratory|organ|power|crop|engine"
_TIMES = (
    r"\d|spring|summer|autumn|fall\b|winter|end\b|beginning|start\b|middle|new year|week\b|month\b"
    r"|year\b|january|february|march|april|may\b|june|july|august|september|october|november"
    r"|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
)
# What may, can or must not be more than a limit.
_MAY = r"\b(?:cannot|(?:can|may|must|should|shall|could) not) (?:be|last|take)"
# What something does not do beyond a limit.
_STIR = r"(?:(?:r[io]s|f[ae]ll|drop|go|went|climb|exceed)\w* )?"
UNDENIED = MappingProxyType(
    {
        "lack": rf"\b(?:{_ORGANS}) failure",
        "noun": r"\b(?:falls?|fell|fallen) (?:within|under|into|on|to|ill|asleep|short|behind)\b",
        "vote": r"\b(?:none|no one|nobody) (?:voted |voting )?against\b",
        "only": (
            r"\b(?:not|no longer) (?:only|just|merely|simply|solely)\b"
            r"|\b(?:nothing|nobody|no one|none|not anything) (?:but|except|other than)\b"
        ),
        "limit": (
            r"\bnot (?:later|less|more|earlier|fewer|sooner|exceed\w*|below|above)\b"
            rf"|\bnothing (?:less|more) than\b|(?:\bnot|\bnever|n[’']t) {_STIR}(?:above|below)\b"
            r"|\bno (?:later|less|fewer|earlier|sooner|more than|longer than)\b"
            r"|\b(?:will|would|shall|may) not (?:\w+ ){1,3}before (?:(?:the|early|late|mid|next) )?"
            rf"(?:{_TIMES})"
            r"|(?<=n[’'])t exceed\b"
            rf"|{_MAY} (?:later|less|more|earlier|fewer|sooner|longer|greater|higher|larger)\b"
        ),
        "even": (
            r"\bor not\b|\bnot even\b(?<=, not even)"
            r"|\b(?:whether|if) or not\b|\bno matter\b|\byes or no\b|\bno or yes\b"
        ),
        "ever": r"\b(?:than|as) never(?: before)?\b|\bnever(?: \w+)? so \w+\b",
        "none": r"\bnever,? (?=never\b)",
        "number": r"\bno\. ?\d+|\bno \d+|\bnos\.? \d+|\bno\.",
        "phrase": (
            r"(?<!n[’'])\bt\b|\b(?:do not|don[’']t|not) hesitate\b|\bgoes without saying\b"
            r"|\bnothing about us\b|\bnone other\b|\b(?:can|could)(?:not| not|n[’']t) but\b"
            r"|\bnot (?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))\b"
            r"|\bnot (?:least|uncommon\w*|unlike\w*|unusual\w*|infrequent\w*|surprising\w*"
            r"|to mention|to speak)\b|\bno (?:doubt|wonder|secret|coincidence|accident"
            r"|surprise)\b|\bno exceptions?\b(?:,? neither\b[^.;]{0,40}\bnor\b)?"
            r"|\bbetter late than never\b|\b(?:spar\w+ no|no) effort\b"
            r"|\bfailure of\b|\b(?:not|never|n[’']t) fail(?:ed)? to\b"
            r"|\bwithout (?:exception|(?:a |any )?doubt|delay|fail|interruption|hesitation"
            r"|question|(?:a )?(?:break|pause|hitch|interval)s?|a day off)\b"
            r"|\bwithout further ado\b"
        ),
    }
)

_UN = (
    r"un(?!der|ion|its?\b|ite|ity|iver|iq|icef|esco|hcr|dp|til|less|ifor|ifi|ilat|ison|icorn"
    r"|animous|doubted|fpa|eps?\b)\w{3,}"
)
_UNDER = r"under(?:staff|fund|paid|develop|nourish|equip|estimat|represent|stat|perform)\w*"
_IN = (
    r"in(?:abil|access|accura|action|activ|adequa|admiss|advert|appropr|applic|attent|capab|compat"
    r"|compet|complet|conclus|consist|conven|correct|curab|decis|defin|direct|effect|efficien"
    r"|elig|equal|equit|evitab|exact|excus|exhaust|expens|experien|finite|flex|frequen|human|just"
    r"|offens|operab|oper(?:ab|at)|secur|sensit|separ|signific|solv|stab|suffic|surmount|toler"
    r"|valid|variab|visib|viol|volunt|vuln)\w*"
)
_OTHER = (
    r"im(?:balan|mobil|matur|mun|mutab|partial|patien|perfect|perm|possib|practic|prec|proper"
    r"|prob|pun)\w*|ir(?:rat|reg|relev|repar|replac|resist|respons|revers|revoc)\w*"
    r"|il(?:leg|lic|liter|log)\w*"
    r"|dis(?:advant|agree|allow|appear|approv|belie|comfort|content|contin|hon|interest"
    r"|loyal|obe|own|pleas|proport|prov|qualif|respect|satisf|trust|use)\w*"
    r"|(?:im|in)\w{3,}[ai]bl[ey]|(?!un|regard|never|none|bless)\w{3,}less(?:ly|ness)?|non"
    r"|non[a-z]{4,}|ngos?|anti\w*"
)

# The same names in each language. What is found first in a place counts; the general last.
EVIDENCE = MappingProxyType(
    {
        "only": r"only|solely|exclusively|merely|just|sole",
        "pending": r"yet to|due to be|pending|outstanding|at large|half-\w+",
        "hardly": (
            r"hardly|barely|scarcely|rarely|seldom|(?:hard|difficult) to over\w+|anything but"
            r"|too [a-z]+"
            r"|far from(?= (?:\w+ing|clean|safe|new|happy|simple|easy|alone|all)\b"
            r"| \w+(?:able|ent|ory|ive|ed|ible|ate|ect|eal|ain|ough|over|ear)\b)"
        ),
        "until": r"until|till|as long as|as soon as|once (?:the|an?|he|she|they|it|all)",
        "first": r"first(?:[ -]time)?",
        "bound": (
            r"within (?:the )?(?:limits?|bounds)|under \d\S*|up to"
            r"|(?<!votes )(?<!\d )to \d\S*|by \d\S*|at most"
            r"|at least|maxim\w+|minim\w+|ceiling|below|before|prior to|advance|premature\w*"
            r"|or (?:over|older|more|above|under|younger|less)|and (?:over|older|above|under)"
            r"|earliest"
        ),
        "except": (
            r"except\w*|other than|apart from|exclu\w+|save for|but for|with the exception"
            r"|otherwise"
        ),
        "free": (
            r"(?!free of charge)free\w*|exempt\w*|acquitt\w*|released?|vacan\w+|empt\w+|crowded"
            r"|idle|(?:is|are|was|were|be|remain\w*|left|stay\w*)(?: still)? open|still open"
            r"|spared?|relie[fv]\w*|immun\w+"
        ),
        "gratis": r"free of charge|gratis|waiv\w*|toll-free",
        "closed": r"clos(?:e|es|ed|ing|ure)|shut\w*|locked|sealed|out of (?:service|order|use)",
        "lack": (
            r"lack\w*|deaf|blind|mute|absen\w+|missing|shortages?|short of"
            r"|depriv\w+(?! of liberty)|devoid|void"
            r"|vacuum|gaps?"
            r"|in vain|g[ai]ven? up|dry|empty-handed"
            r"|(?:all|fully|already) (?:taken|booked|occupied|sold)|been trying"
            r"|(?:was|were|is|are|been) owed|speak(?:s|ing)? (?:up|out)"
            r"|(?:for )?want of|strangers?"
            r"|overcrowd\w*|stateless|leav\w+ (?:much|a lot) to be desired|running out"
            r"|(?:is|are|was|were|went) down|moved (?:out|away|on)"
            r"|scarc\w+|shortcomings?|deficit\w*|deficien\w*|barren|bereft|in need|needy|los(?:e"
            r"|es|t|s|ses"
            r"|ing)|laps\w+|expir\w+|null\w*|outdated|obsolete|gone|disappear\w*|vanish\w*|died"
            r"|die|dead|deceased|late (?=[A-Z])|perish\w*|broken|broke down"
        ),
        "refuse": (
            r"refus\w+|den(?:y|ied|ies|ying|ial\w*)|reject\w*|declin\w+|turn\w* down"
            r"|(?:is|are|was|were|been|be) dismissed"
            r"|dismiss\w* (?:the|an?|his|her|their|this|that|all)|disput\w+|refut\w+|renounc\w+"
            r"|withh[eo]ld\w*|oppos\w+|object(?:ed|s|ing|ions?)|(?<=not )object"
            r"|protest\w*|(?<!discriminated )(?<!day )against(?! \d)|rebut\w*|rebuff\w*|veto\w*"
            r"|overturn\w*(?= (?:the|this|that|an?|his|her|their)\b)"
            r"|overrul\w*|doubt\w*"
            r"|contest(?:ed|s|ing)|sceptic\w*|skeptic\w*"
        ),
        "neglect": (
            r"neglect\w*|omit\w*|omission\w*|miss(?:ed|es|ing)?|forg[eo]t\w*|overlook\w*|ignor\w+"
            r"|skip\w*|disregard\w*|indifferen\w+|unsuccessful\w*|remember\w*|make sure|be sure"
            r"|negligen\w*|remind\w*|recall\w*"
        ),
        "stop": (
            r"prevent(?!ive)\w*|avoid\w*|avert\w*|stop\w*|halt\w*|ceas\w+|end(?:ed|s|ing)?(?! of)"
            r"|finish\w*|complet(?:ed|es|ion)|discontinu\w+"
            r"|suspend\w*|suspension\w*|interrupt\w*|cancel\w*|abolish\w*|abandon\w*|revok\w+"
            r"|terminat\w+|eliminat\w*|eradicat\w*|remov\w*|refrain\w*|abstain\w*|abstention\w*"
            r"|block(?:ed|ing|ades?)|obstruct\w*|hinder\w*|hindran\w*|imped\w+|hamper\w*|deter\w*"
            r"|resist\w*"
            r"|quit|withdr\w+|cut|(?<!-)off|keep\w* (?:\w+ ){0,3}(?:away|out)|call(?:s|ed"
            r"|ing)? off|remed\w+|rectif\w+|repeal\w*"
            r"|annul\w*"
            r"|nullif\w+|barred|keep\w* from|shun\w*"
            r"|lift(?:s|ed|ing)|combat\w*|obstacle\w*|barrier\w*|restrict\w*|limit\w*|escap\w+"
            r"|evad\w+|evasion"
            r"|exhaust\w*|run out|ran out|curb\w*|rid"
        ),
        "late": (
            r"late|slow\w*|drag(?:s|ged|ging)? on|lag\w*|delay\w*|overdue|belated\w*|postpon\w+"
            r"|adjourn\w*|defer\w*"
            r"|arrears|outstanding|ow(?:e|es|ed|ing)|bounc\w+"
        ),
        "forbid": FORBIDDING,
        "without": r"without",
        "few": (
            r"few|fewer|little|less|least|minimal\w*|poor\w*"
            r"|weak\w*|sporadic\w*|occasional\w*|slight\w*|low|small|partly"
            r"|partial\w*"
            r"|bad\w*|worse\w*|worst|rare"
        ),
        "too": r"too \w+ (?:to|for)|so \w+ that",
        "almost": r"nearly|almost|practically|virtually",
        "fine": r"in (?:good )?order|satisf\w+|kept|keep(?:s|ing)?",
        "safe": r"safe\w*|danger\w*|threat\w*|risk\w*|harm\w*|hurt|injur\w*",
        "hard": r"hard|difficult\w*|tough|struggl\w+|challeng\w+|problem\w*",
        "rather": (r"instead|rather|unlike|contrary|opposite"),
        "even": (
            r"despite|regardless|irrespective|notwithstanding|whether|nevertheless|nonetheless"
        ),
        "beyond": (
            r"far|beyond|outside|exceed\w*|excess\w*|over and above|surpass\w*"
            r"|(?<!\d )out of(?! \d| the \d)"
            r"|overst\w+|remote"
        ),
        "still": (
            r"still|yet|remain\w*|left (?:out|behind|alone|open|in the|with)|leave (?:out|behind"
            r"|alone)|kept in|continu\w+|ongoing|a?wait\w*|unchanged"
            r"|same(?! time)|uph[eo]ld\w*"
            r"|constant\w*|stay\w*(?! (?:at|in)\b)|persist\w*|as before|preserv\w+|retain\w*"
            r"|maintain\w*|intact|always|permanent\w*|identical|so far|to this day"
        ),
        "differ": (
            r"differ\w*|other\w*|another|disagree\w*|contradict\w*|inconsisten\w+|conflict\w*"
            r"|at odds|else"
        ),
        "violate": (
            r"violat\w*|crim\w+|breach\w*|infring\w*|illicit\w*|contraven\w+|trespass\w*"
            r"|defi(?:ed|ance)"
        ),
        "wrong": (
            r"wrong\w*|fals\w+|mistak\w+|errors?|erroneous\w*|fake\w*|groundless\w*|mislead\w*"
            r"|li(?:e|es|ed)|fiction\w*|rumou?rs?|myths?|poach\w*"
        ),
        "secret": (
            r"secret(?:s|ly|ive)?|secrecy|confidential\w*|anonym\w+|silen\w+|quiet|hidden|hid\w*"
            r"|conceal\w*"
            r"|in confidence"
            r"|privacy|classified"
        ),
        "own": r"independen\w*|autonom\w*|by (?:himself|herself|themselves|itself)",
        "none": r"no|nobody|nothing|never|none|nowhere|neither|nor|any\w*|ever|no one",
        "minor": r"minors?|disabilit\w*|disabled|underage|juvenil\w*|property|real estate",
        "near": r"recent\w*|lately|near\w*|close(?:ly)? (?:to|by)|soon|short(?:ly)?|immediate\w*",
        "final": r"final|irrevocabl\w+|definitive\w*",
        "optional": r"optional\w*|voluntar\w*|wish\w*",
        "affix": rf"{_UN}|{_UNDER}|{_IN}|{_OTHER}|sudden\w*|surprise|abrupt\w*",
    }
)

LIMITING = (
    r"less|fewer|least|most|more|longer|greater|higher|larger|later|latest|earlier|sooner"
    r"|earliest|under|over|lower|below|above|exceed\w*"
)
LIMITS = MappingProxyType(
    {
        "less": (
            r"\b(?:less|fewer|lower) than\b|\b(?:under|below) (?=\d)",
            (
                r"\b(?:no|not) (?:less|fewer|lower) than\b|\bnothing less\b|\bat least\b"
                rf"|(?:\bnot|\bnever|n[’']t) {_STIR}below\b"
            ),
        ),
        "more": (
            r"\b(?:more|longer|greater|higher|larger) than\b|\b(?:over|above|exceed\w*) (?=\d)",
            (
                r"\b(?:no|not) (?:more|longer|greater|higher|larger) than\b|\bat (?:the )?most\b"
                rf"|\b(?:not|\w+n[’']t) exceed\w*|(?:\bnot|\bnever|n[’']t) {_STIR}above\b"
                r"|\b(?:cannot|(?:can|may|must|should|shall|could) not) (?:\w+ ){1,10}?"
                r"(?:more|longer|greater|higher|larger) than\b"
            ),
        ),
        "later": (r"\blater than\b", r"\b(?:no|not) later\b|\bat the latest\b"),
        "earlier": (
            r"\b(?:earlier|sooner) than\b",
            r"\b(?:no|not) (?:earlier|sooner)\b|\bat the earliest\b",
        ),
    }
)
