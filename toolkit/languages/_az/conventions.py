"""How Azerbaijani writes the facts that a translation must keep."""

from __future__ import annotations

from types import MappingProxyType

from toolkit.languages._az.dates import MONTHS, ordinal
from toolkit.languages._az.denials import (
    EVIDENCE,
    FORBIDDING,
    LACKING,
    LIMITING,
    LIMITS,
    NEGATIONS,
    UNDENIED,
)
from toolkit.languages._az.lists import shared
from toolkit.languages._az.misspelt import BARE, MISSPELT, OFFICES, UNLETTERED
from toolkit.languages._az.neighbours import INTRUDERS, INTRUDING_BODIES, TURKISH, UZBEK
from toolkit.languages._az.numbers import FRACTIONS, HINTS, MAGNITUDES, NUMERALS, UNITS
from toolkit.languages._az.sounds import ALPHABET
from toolkit.languages._az.spelling import harmonised, respelt
from toolkit.languages._kinds import concepts, rivals
from toolkit.languages._lists import words
from toolkit.languages._other_tongues import ENGLISH, FRENCH, GERMAN
from toolkit.model import Conventions

__all__ = ["CONVENTIONS"]

CONVENTIONS = Conventions(
    code="az",
    script="Latin",
    letters=ALPHABET,
    lower_i="ı",
    months=tuple(
        rf"{month}(?:[ıiuü](?:n\w*)?|[aə](?:d[aə]k)?|d[aəıiuü]\w*|l[aə]r\w*)?" for month in MONTHS
    ),
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
    day_groups=MappingProxyType({r"həftəsonu\w*|istirahət": (5, 6)}),
    begun=r"(?:həyat|ömr)\w* #(?:-\w+)? il",
    relative=r"əvvəl\w*|ötən|keçən|növbəti|gələn|sonra\w*|bundan|cari|bu",
    day_links=r"(?:-?[dt][aə]n?)?\s*(?:[–—-]|və|,|ilə)?\s*",
    hours="",
    clock=r"\bsaat(?:ı|lar)?\s*$",
    day_parts=MappingProxyType(
        {
            r"axşam(?:lar)?": 720,
            r"səhər(?:lər)?|sübh(?: tezdən)?": 0,
            r"gecə|günorta(?:dan sonra)?|gündüz": -1,
        }
    ),
    hour_words=MappingProxyType(
        {r"on(?:a|u|un|da|dan|adək|acan)": (10, r"\bsaat #"), "birdən": (1, r"\bsaat (?:on )?#")}
    ),
    noon="günorta(?:ya(?:dək)?|dan|da)?",
    towards=MappingProxyType({r"yarısı\w*": -30}),
    midnight=r"gecəyarısı\w*|gecə",
    nights=MappingProxyType({"# gecə": 1, "# keçən gecə": -1}),
    minutes=MappingProxyType(
        {
            r"#\S* # (?:dəqiqə|dəq)\S* (?:qal\w+|var)": (0, -1, 0),
            r"#\S* # (?:dəqiqə|dəq)\S* (?:iş\w+|keç\w+)": (0, 1, -1),
            r"\bsaat # #": (0, 1, 0),
        }
    ),
    numerals=NUMERALS,
    named_days=MappingProxyType({"Qanlı Yanvar": "20 Yanvar", "Qara Yanvar": "20 Yanvar"}),
    sayings=(
        r"\bbir (?:qədər|az|çox|neçə|sıra|daha)\b|\bmin bir\b|\bbir-bir\w+\b"
        r"|\b(?:hər )?iki (?:tərəf|ölkə|dövlət|təsisat|qurum)\w*\b"
        r"|\b(?:yüz|yeddi dəfə|min) ölç\w*\b[^.!?]{0,20}?\bbiç\w*"
    ),
    conjunction="və",
    proverbial=(
        r"\b(?:atalar|babalar)\w* (?:söz\w*|de\w+)|\bməsəl\b|\bdeyərlər\b|\bdeyirlər,"
        r"|\bel arasında\b|\bdamla-damla\b|\bətin şorbası\b"
    ),
    hints=HINTS,
    fractions=FRACTIONS,
    wholes="(?:üçd|dördd|beşd|altıd|yeddid|səkkizd|doqquzd|ond)[aə]",
    magnitudes=MAGNITUDES,
    bare_magnitudes="min|mln|milyon|mlrd|milyard|trilyon",
    compounds=r"\s+yaş",
    units=UNITS,
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
            "GBP": r"£|gbp|sterlinq\w*|funt(?!ul)\w*",
        }
    ),
    ordinal=ordinal,
    ordinal_mark="c[ıiuü]",
    other_quotes=(("«", "»"), ('"', '"')),
    # After these a name in another case would be wrong; sonra and qarşı may be adverbs.
    cases_after=MappingProxyType({"dative": "görə|əsasən|uyğun|məxsus|aid"}),
    # A machine that sees a mark does not know its vowels, so that any harmony may be there.
    case_endings=MappingProxyType(
        {
            "genitive": "n?[ıiuü]n",
            "dative": "[yn]?[aə]",
            "accusative": "[yn]?[ıiuü]",
            "locative": "n?[dt][aə]",
            "ablative": "n?[dt][aə]n",
        }
    ),
    quoted_terms=(
        r"(?:qaynar xətt|dəyirmi masa|yol xəritəsi|bir pəncərə|yaşıl dəhliz|beyin həmləsi|açıq qapı"
        r"|yatan polis|etimad telefon|canlı növbə|boz zona|təcili yardım"
        r"|ağıllı (?:şəhər|kənd))"
    ),
    quoted_names=(
        r"(?:qanun|konvensiya|qəzet|jurnal|ictimai birliyi|mmc|asc|platform|stansiya|metro|stadion"
        r"|hava liman|otel|mehmanxana|kinoteatr|şirkət)\w*"
    ),
    unmarked_names=r"(?P<name>(?-i:[A-ZÇƏĞİÖŞÜ][a-zçəğıöşü]+)) (?:qəzet|jurnal(?!ist)|layihə)\w*",
    abbreviations=r"(?:və s|və i\.\s?a|b\.\s?e|ş|r|q)\.",
    negations=NEGATIONS,
    describing=r"\b\w+m[aə](?:d[aə]n|m[ıi]ş|y[aə]n)\w*|\b(?:sağal|sön|keç|dön|unudul|görün|tükən)m[aə]z\w*",
    echoes="heç",
    lacking=LACKING,
    forbidding=FORBIDDING,
    undenied=UNDENIED,
    evidence=EVIDENCE,
    rivals=rivals("az"),
    limiting=LIMITING,
    limits=LIMITS,
    concepts=concepts("az"),
    between=("", r"\w+[aə]|\w+m[aə][kq]"),
    opposites=(
        ("təsdiqləyib|təsdiqlədi", r"inkar|təkzib"),
        (r"(?!)", "rədd"),
        (r"ödənişsiz\w*|pulsuz\w*|təmənnasız\w*|əvəzsiz\w*", r"ödənişli\w*|pullu|pulla|əvəzli"),
        (r"qanunsuz\w*|qeyri", r"qanuni|qanunauyğun"),
        (
            r"art(?:ıb|mış\w*|dı|ır|ması)|yüksəl(?:ib|miş\w*|di|ir)|çoxalıb",
            r"azal(?:ıb|mış\w*|dı|ır|ması)|enib",
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
    shared=shared(),
    neighbours=MappingProxyType(
        {"tr": TURKISH, "uz": UZBEK, "en": ENGLISH, "fr": FRENCH, "de": GERMAN}
    ),
    intruders=INTRUDERS,
    intruding_bodies=INTRUDING_BODIES,
    own_letters="[əƏ]",
    bare=BARE,
    unlettered=UNLETTERED,
    unlettered_offices=OFFICES,
    dotted_names=(
        r"istanbul\w*|iran\w*|israil\w*|ismay[ıi]l\w*|imi[şs]li\w*|ilham\w*|[ıi]brahim\w*|ilqar\w*"
        r"|izmir\w*|islam\w*|indoneziya\w*|ilkin\w*|i[sş]g[əe]nd[əe]r\w*|isa|ivan\w*|irina\w*"
        r"|igor\w*"
    ),
    misspelt=MISSPELT,
    harmonised=harmonised,
    respelt=respelt,
    suffixes=(
        r"(?:n?[ıiuü]n|[yn]?[aə]|d[aə]n?|[yn][ıiuü]|s[ıiuü]\w*|l[aə]r\w*|d[ıiuü]r|l[ıiuü]\w*"
        r"|d[aə]k[ıi]\w*)"
    ),
    common=(
        r"üçün|dair|ilə|və|haqqında|üzrə|zamanı|barədə|qədər|edib|edir|olub|olur|görə|sahəsində"
        r"|\w+(?:ilib|ılıb|ulub|ülüb|ilir|ılır|nib|nıb|nub|nüb|nır|nir|ləşib|lənib|lanıb|edəcək|ilən|ılan|ulan|ülən|edən|[ıi]ldi|ıldı|uldu|üldü|maq|mək"
        r"|ılacaq|iləcək|acaq|əcək|şüb|şib|şıb|şub|rib|rıb)|etdi|oldu|keçir\w+|müzakirə|yeni"
        r"|əsas\w*|nəticə\w*|yoxlama\w*|növbəti|addım\w*|tövsiyə\w*|qaydalar\w*|illik|görüş\w*"
        r"|səfər(?!ov|li)\w*|seminar\w*|şərait\w*|saxlanma\w*|sakin\w*|kənd\w*|iştirakçı\w*|müəllim\w*"
        r"|həkim\w*|mühazirə\w*|dərslər\w*|şikayət\w*|rəhbər\w*|açıl(?:ıb|dı|ır)"
        r"|müdafiəsini?|suallar\w*|necə|niyə|vasitəsi\w*|olar|cavablar\w*|tələbələr\w*|şagirdlər\w*|gənclər\w*|qəbul|həsr|tədbirləri?"
    ),
    finite=(
        r"\w+(?:ıb|ub|üb|[yndrş]ib|(?<![qt]a)lib)(?:lar|lər)?|\w+(?:acaq|əcək)(?:lar|lər)?"
        r"|oldu|ol?unur|edir|etdi|keçir(?:ildi|ilir)"
    ),
    titled=(
        r"(?:nazirli|komit|konvensiya|qanun|məcəllə|mərkəz|fond|universitet|institut|akademiya|agentli"
        r"|təşkilat|birli|şura|məhkəm|kollegi|prokuror|xidmət|idarə|departament|assosiasiya|federasiya"
        r"|ittifaq|cəmiyyət|bank|muzey|teatr|kitabxana|park|meydan|küçə|prospekt|bəyannamə|pakt|protokol"
        r"|xartiya|platforma|proqram|strategiya|gün|bayram|respublika|oyun|çempionat|kubok|forum|konfrans"
        r"|sammit|mükafat|orden|medal|müvəkkil|ombudsman|komissar|prezident|aparat|büro|ofis|şəbəkə|alyans"
        r"|hərəkat|müharibə|soyqırım|faciə|klub|lise|məktəb|gimnaziya|xəstəxana|klinika|palata|məclis"
        r"|komissiya|ayl[ıi]|həftə|sərgi|festival|layihə|kampaniya|müsabiqə|nümayəndəli|səfirli|rayon|şəhər"
        r"|qəsəbə|vilayət|bölgə|xiyaban|abidə|kompleks|stadion|liman|qrup|katibli|mexanizm|plan|qoruq|qurban|şəhid|xatirə|saray"
        r"|müəssisə|kolon|təcridxana|hospital|dövlət|krallıq|ştat)\w*|\w+(?:ov|yev|ova|yeva|zadə|oğlu|qızı|li|lı"
        r"|lu|lü)(?:n?[ıiuü]n?|[yn]?[aə]|d[aə]n?)?"
    ),
    repeatable=frozenset({"tez", "bir", "ayrı", "yavaş", "az", "çox"}),
    halves=r"(?:\w+ )?yarım(?:d[ıi]r|[ıi]|a|dan)?",
    single="həmçinin|eləcə də|lakin|ona görə|ilk dəfə|yenidən|hər il|pulsuz|ödənişsiz",
    unending=words("və hər öz ən ki yaxud amma lakin həm həmin habelə çünki"),
    density=0.94,
)
