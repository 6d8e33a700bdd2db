"""Azerbaijani words that deny, plainly or in their own way: what may answer a negation."""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["EVIDENCE", "FORBIDDING", "LACKING", "LIMITING", "LIMITS", "NEGATIONS", "UNDENIED"]

_PERSON = (
    r"(?:[aə]m|[ıiuü]m|ıq|ik|uq|ük|q|k|m|n|s[aə]n|s[ıi]n[ıi]z|[ıi]n[ıi]z|l[aə]r"
    r"|d[ıiuü]r(?:l[aə]r)?)"
)
_CASE = r"\w{0,9}"

# What follows the -ma/-mə of a verb that denies: not the one of necessity (-malı) alone,
# nor the cases of the verbal noun (-ması, -maya, -madan).
_DENYING = (
    rf"y[ıi]b(?:{_PERSON}|s[aə])?(?:l[aə]r)?|y[aə]n\w*|y[aə]c[aə][qkğy]\w*|y[aə]r[aə]q"
    rf"|y[ıi]nc[aə]|m[ıi]ş\w*"
    rf"|d[ıi](?:{_PERSON})?|d[ıi](?:q|k|ğ|y){_CASE}|z|zl[aə]r|zd[ıiuü]\w*|zs[aə]|z\w?s[aə]n|ram"
    rf"|r[aə]m|r[ıi][kq]"
    r"|m[aə]l[ıi]\w*|m[aə]s[ıi]\w*|m[aə][qkğy]\w*|s[ıi]n(?:l[aə]r)?|s[aə](?:l[aə]r|m|n|q|k|yd[ıi])?"
    r"|(?<=ma)y[ıi]n(?:[ıi]z)?|y[aə][kq]"
)
NEGATIONS = (
    r"nə|deyil(?:d[ıi](?!yi)\w*|l[aə]r|[aə]m|ik|s[aə]n|s[aə]|s[ıi]n[ıi]z|mi|dir\w*)?|heç|xeyr|yox|yoxdu\w*"
    r"|yoxsa|yoxluğ\w*|yoxkən|olmaz\w*"
    r"|(?!namaz|xaçmaz|solmaz|yılmaz|almaz|adam|hamı|təxirəsal|çatışma(?!mı|ma)|yarımad|tamad|nümay|almani|germani|rumıni|ərma"
    r"|simay|memar|mamay|səmay|sərmay|himay|mütəmad|etimad|xoşmər|\w*(?:əmm|əh|səm)əd(?!ə)"
    r"|muhammad|təmas|t[oh]*omas"
    r"|imaməli|humay|tahmaz|qorxmaz)"
    rf"\w+(?:ma|mə)(?:{_DENYING})"
    r"|(?!təm|dəm|tey|tim|yağ|dem|əm|köm|öm|tem|izm|xəm|vladim|qumr|məmur|samir|seymur|mirtey"
    r"|kürdəm|elmir)\w{2,}m[ıiuü]r(?:l[aə]r|[aə]m"
    r"|ıq|ik|uq|ük|d[ıiuü]\w*|m[ıiuü]ş\w*|s[ıiuü]n\w*|s[aə]|s[aə]n|d[ıiuü]r)?"
)
LACKING = (
    r"(?!gözlənilm|dayanm|yorulm|usanm|məhkəm|yeniyetm|\w*tərcüm|xatir|həmkar|cərim|təzmin|kəlm|nəğm|növm|norm|form|platform|firm"
    r"|\w+nam(?=ə)|cüm|mühakim|mükalim|müəllim|vahim|məsum|fatim|fatm|[ir]him|səlim|rasim|ilham|rom"
    r"|hiroş|manam|icm|dram|panoram|dilemm|müəmm|arom|sim|lim)"
    r"\w{2,}(?:mədən|madan)"
)
FORBIDDING = (
    r"qadağa\w*|yolverilməz\w*|qəbuledilməz\w*|mümkünsüz\w*|sıfır(?:dır|ı|a|dan)?"
    r"|qeyri-?mümkün\w*|qanunsuz\w*"
)
# What follows the first of neither and nor.
_AND_NOR = r"[^.;!?]{1,80}?\bnə də\b| [^,.;!?]{1,40}, nə\b"
UNDENIED = MappingProxyType(
    {
        # Inside a sentence: Kürdəmir, Namaz.
        "name": r"(?-i:(?<=[^\W\d_] |[,;:] )(?=\w*m[aəıiuü])[A-ZÇƏĞİÖŞÜ][a-zçəğıöşü]+)",
        # Neither the one nor the other is one denial, and none where the verb is denied.
        "pair": (
            rf"\bnə\b(?={_AND_NOR})"
            r"|\bnə də\b(?=[^.;!?]{0,80}?\w"
            r"(?:m[aə](?:y[ıi]b|d[ıi]|z|m[ıi]ş|y[aə]c|l[ıi])|m[ıiuü]r"
            r"|(?<=\by)ox|(?<=\bd)eyil|(?<=istisnası v)ar))"
        ),
        # What, which, how.
        "what": rf"\bnə\b(?! də\b|{_AND_NOR})|\b(?:hər|bir) nə də\b|\bnə də (?:olsa|ki)\b",
        "draw": r"\bheç-heç\w+",
        "noun": r"\b\w+m[aə]d[aə]n (?:sonra|ibarət|başqa|asılı|bəri)\b",
        "minor": r"\byaş\w* çatma\w+",
        "only": (
            r"\bnəinki\b|\b(?:yalnız|təkcə)\b[^.;]{0,90}\bdeyil\b"
            r"|\b(?:yalnız|təkcə)\b[^.;,]{0,60}\w+m(?:[ıiuü]r|[aə]y[ıi]b|[aə]d[ıi])\w*"
            r"(?=,? (?:həm|eyni zamanda))"
            r"|\b(?:yalnız|təkcə|sadəcə)\b[^.;,]{0,40} kimi \w+m[ıiuü]r\w*"
        ),
        "limit": (
            r"\b(?:gec|tez|az|çox|artıq|əvvəl|sonra|böyük|kiçik|aşağı|yuxarı)"
            r" (?:olma\w+|deyil|ola bilm\w+)\b|\b(?:aşağı düş|yuxarı qalx)m[aə]\w+"
            r"|\baş(?:mır|mayıb|mayan|mamalı|mamaq|mayacaq)\w*"
            r"|\b(?:\d\S*|\d+ \w+|\w+) (?:faizi|saatı|günü|ayı|ili|nəfəri|manatı|dərəcəni|metri)"
            r" keçm(?:ir|əyib|əyən|əməli|əyəcək)\w*"
            r"|\b\w+d[aə]n tez (?:\w+ ){0,2}\w+m[aə](?:y[aə]c|z|l[ıi]d)\w*"
        ),
        "even": (
            # What no circumstance allows is forbidden, in other words.
            r"\bheç (?:bir|kəs\w*|kim\w*)\b(?=[^.;]{0,40}\b(?:yolveril|qəbuledil)məz)"
            r"|\b(?:asılı )?olmayaraq\b|\bbaxmayaraq\b|\bolub[ -]olma\w+"
            r"|\bbəli,? ya(?:xud)? (?:da )?(?:xeyr|yox)\b"
            r"|(?<=[ıiuü]b )ya \w+m[aə]\w+|(?<=ğını |yini )(?:və )?ya \w+m[aə]\w+"
        ),
        "ever": r"\bheç (?:vaxt|zaman) olmadığı (?:qədər|kimi)\b|\bmisli görünməmiş\b",
        "until": (
            r"(?<!kifayət )\bqədər\b"
            r"|\b\w+m[aə]d[aə]n (?:əvvəl|öncə|irəli|bir\w*|çox"
            r"|az|artıq|\d+ \w+ (?:əvvəl|öncə|sonra))\b"
            r"|\b\w+m[aə](?:zd[aə]n|m[ıi]şd[aə]n) (?:əvvəl|öncə|qabaq)\b"
        ),
        "phrase": (
            r"\bgözlənilm(?:əyən|əz)\w*|\b\w+m[aə]y[aə]n \w+ yox(?:dur|du|dır)?\b|"
            r"\b(?:heç|zəhmət) (?:olmasa|olmazsa)\b|\bheç də\b|\b(?:heç k\w+ )?(?:sirr"
            r"|təsadüf\w*) deyil\b"
            r"|\b\w+m[aə]m[aə][kq] (?:mümkün deyil|olmaz)\w*"
            r"|\bheç bir (?:\w+ )?(?=\w+m[aə]d[aə]n\b)|\b(?:ləngimə|gecikmə)d[aə]n\b"
            r"|\baktuallı\w+ itirm\w+|\b(?:heç bir )?istisna \w+m[aəiıuü]\w+"
            r"|\b(?:heç bir )?istisna(?:s[ıi]? yox|ya yol ver(?:il)?m)\w*"
            r"|\bdəyişməz (?:qal|saxla|ol)\w*"
            r"|\bəsirgəmə\w+|\b(?:istirahət gün\w+|fasilə|tətil) olmadan\b|\byubanmadan\b"
            r"|\btərəddüd etmə\w+|\bçəkinmə\w+|\b\w+(?:maya|məyə) bilm\w+"
            r"|\bistər-istəməz\b|\byox(?=[,?])|\b(?:araşdırma|qarşılaşdırma)dan\b"
        ),
    }
)

EVIDENCE = MappingProxyType(
    {
        "only": r"yalnız|ancaq|təkcə|tək|sadəcə|yeganə|məhz|bircə",
        "even": r"bununla belə|yenə də",
        "hardly": r"çətin ki|güclə|nadir\w*|seyrək\w*",
        "until": (
            r"\w+(?:ana|ənə) (?:qədər|kimi)|\w{3,}(?:an|ən)[aə]d[aə]k|indiyədək|bu günədək"
            r"|bu günə qədər|indiyə qədər"
        ),
        "first": "ilk dəfə",
        "bound": (
            r"çərçivəsində|daxilində|maksim\w*|minim\w*|ən az\w*|ən çox\w*|azı|d[aə]k"
            r"|\w{3,}[aə]d[aə]k|qədər|əvvəl\w*|öncə\w*|qabaqcadan|vaxtından"
        ),
        "except": (
            r"istisna\w*|xaric\w*|\w+d[aə]n (?:başqa|savayı|qeyri)|savayı|əks halda|yoxsa"
            r"|şərti?\w*"
        ),
        "free": (
            r"azad\w*|sərbəst\w*|boş\w*|dolu\w*"
            r"|vakan\w*"
            r"|açıq(?:d[ıi]r?)?"
            r"|bəraət\w*|güzəşt\w*|toxunulmaz\w*"
        ),
        "gratis": r"ödənişsiz\w*|pulsuz\w*|təmənnasız\w*|əvəzsiz\w*",
        "closed": r"(?<!ilə )(?<!la )(?<!lə )bağl(?:ı|an|ad|ıd)\w*|qapa(?:n|d|lı)\w*",
        "lack": (
            r"kar|karlar\w*|lal|kor|nöqsan\w*|çatışma\w*"
            r"|(?<!azadlıqdan )məhrum\w*|yoxluğ\w*|əskik\w*|kəsir\w*"
            r"|qıtlı\w*|boşluq\w*"
            r"|boşluğ\w*|kənarda qal\w*|əliboş|köçüb\w*|köçdü\w*|apatrid\w*|nəticəsiz\w*|əbəs\w*"
            r"|ehtiyac\w*|itir\w*|itk\w*|it(?:ib|di|mə|ən)\w*|köhnə\w*|öl(?:üb|dü|ən|mə|müş)\w*"
            r"|həlak\w*|vəfat\w*|sıradan|qüvvədən|tələf\w*|xarab\w*|sön\w+"
        ),
        "refuse": (
            r"bitərəf|imtina\w*|rədd\w*|inkar\w*|təkzib\w*|etiraz\w*|əleyh\w*|qarşı|şübhə(?!li)\w*"
            r"|mübahisə\w*"
            r"|müxalif\w*|veto\w*"
        ),
        "neglect": (
            r"unud\w*|yaddan|ötür\w*|laqeyd\w*|bigan\w*|etinasız\w*|nəzərdən|qaçır\w*|yadda\w*"
            r"|mütləq|xatırla\w*|uğursuz\w*|səhlənkar\w*|göz yum\w+|saymazlıq\w*"
        ),
        "stop": (
            r"qarşısı\w*|dayan\w*|maneə(?!siz)\w*|mane|ləğv\w*|aradan|kəsil\w*|kəsd\w*|kəsib"
            r"|kəsm\w*|son (?:qoy|ver)\w*"
            r"|sona|əngəl\w*|qaçın\w*"
            r"|çəkin\w*|yayın\w*|xitam\w*|geri|bit(?:ib|di|ir|mə|miş)\w*|başa|bloklan\w*"
            r"|məhdud\w*|çətinləş\w*|qurtar\w*"
            r"|tükən\w*|dondur\w*|sök\w+|mübarizə\w*|çıxar\w*|uzaqlaş\w*|sil(?:ib|in|di|mə)\w*"
            r"|yarımçıq\w*"
        ),
        "late": (
            r"gec(?!ə)\w*|təxirə|ləngi\w*|yuban\w*|keçmiş|borclu\w*"
            r"|vaxtı keç\w+"
        ),
        "forbid": FORBIDDING,
        "without": rf"{LACKING}|fasiləsiz\w*",
        "few": (
            r"(?<![.@])az|azdır|azı|azal(?:ıb|ır)|zəif\w*|aşağı"
            r"|pis(?! rəftar)\w*|yoxsul\w*|seyrək\w*|minimal\w*|kiçik|həddindən|həddən|qismən"
        ),
        "almost": r"demək olar|(?<=[aə] )yaxın|az qala|praktiki|faktiki",
        "fine": r"qayda(?:sın)?dadır|qənaətbəxş\w*|razı|razıdır\w*|əməl|sadiq\w*",
        "safe": r"təhlükə\w*|risk\w*|zərər(?!çək)\w*|xəsarət\w*",
        "hard": r"çətin\w*|ağır(?!lı[qğ])\w*|mürəkkəb\w*|problem\w*|müşkül\w*",
        "rather": r"əvəzinə|əksinə|fərqli|əks",
        "beyond": r"kənar\w*|uzaq\w*|xaricində|aş(?:ır|ıb|an|ması|maq|dı)\w*",
        "still": (
            r"hələ\w*|(?<!məruz )qal(?:m|ır|ıb|an|dı(?!r)|acaq)\w*|davam\w*"
            r"|eyni(?! zamanda)\w*"
            r"|daim\w*"
            r"|əvvəlki\w*|dəyişməz\w*|bərabər\w*|həmişə\w*|gözlə\w*|toxunulma\w*|bütöv\w*"
            r"|qoru(?:yub|nub|nmaqda)\w*"
            r"|elə"
        ),
        "differ": (
            r"münaqişə\w*|fərq\w*|müxtəlif\w*|zidd\w*|ziddiyyət\w*|başqa\w*|ayrı(?!-seçk)\w*"
            r"|digər\w*"
            r"|uyğunsuz\w*"
        ),
        "violate": r"pozul\w*|poz(?:ma|an|ub|ur|du|uc)\w*|pozuntu\w*|cinayət\w*",
        "wrong": r"səhv\w*|yanlış\w*|yalan\w*|saxta\w*|uydur\w*|şayiə\w*|mif\w*",
        "secret": (
            r"giz\w+|sirr\w*|məxfi\w*|konfidensial\w*|anonim\w*|sus(?:m|ub|ur|du|qun)\w*"
            r"|sükut\w*|örtülü"
        ),
        "own": r"müstəqil\w*|özbaşına|muxtar\w*",
        "none": r"heç|hər hansı|istənilən",
        "minor": r"azyaşlı\w*|əlil\w*|daşınmaz\w*",
        "near": r"yaxın(?!lar[ıi])\w*|təzəcə|yenicə|bu yaxın\w*|tezliklə|dərhal|bir azdan",
        "pair": r"nə də|nə [^,.;]{1,30}, nə",
        "final": r"qəti\w*|yekun\w*|final",
        "optional": r"könüllü\w*|istəyə\w*|arzu\w*",
        "affix": (
            r"(?!təhlükəs|fransız|şübhəs|şəks|sözs|dərh|fasilə)\w{2,}s[ıiuü]z\w{0,12}|qeyri\w*"
            r"|na(?:məlum|tamam|razı|kam|düz|ümid|hal|həq|dinc|əhl|gə?h)\w*"
            r"|bi(?:xəbər|gan|vec|vaxt|hörmət|savad|məna)\w*|anti\w*|qht\w*|əbəs\w*"
            r"|\w{3,}m[aə](?=[,.!;]|$)|\w{3,}məyin(?:iz)?"
            r"|\w{3,}(?:maz|məz)(?:l[ıi]\w*)?"
            r"|qəfil\w*|qəflət\w*"
        ),
    }
)

LIMITING = r"azı?|aşağı|çox(?:u|dur)?|artıq|böyük|yuxarı|geci?|tezi?|əvvəl|aş(?:ır|ıb|m)\w*"
# What a limit counts; the most of all is none: ən çox müraciət.
_COUNTED = "il|ay|gün|saat|nəfər|manat|dəfə|faiz|dəqiqə|həftə|metr|kilometr"
# Is not, will not be, cannot be; olmalıdır is none of them.
_NOT_SO = r"olma(?!l[ıi])|deyil|ola bilm"
LIMITS = MappingProxyType(
    {
        "less": (
            r"d[aə]n (?:az|aşağı)\b(?! \w+m[aə])",
            (
                rf"d[aə]n (?:az|aşağı) (?:{_NOT_SO}|düşmə)\w*|\bən azı?\b"
                r"|(?<!d[aə]n )\bazı\b"
            ),
        ),
        "more": (
            (
                r"d[aə]n (?:çox(?:u|dur)?|artığı|artıq|yuxarı\b(?! \w+m[aə]))\b"
                r"|\d\S* (?:\S+ )?aş(?:ır|ıb)\b"
            ),
            (
                rf"d[aə]n (?:çox|artıq|böyük|yuxarı) (?:\w+ )?(?:{_NOT_SO}|qalxma|\w+m[aə]z)\w*"
                r"|\d\S* (?:\S+ )?aşm\w+"
                rf"|\bən çoxu?\b(?=\s(?:\d|\w+ (?:{_COUNTED})))"
            ),
        ),
        "later": (r"d[aə]n gec\b", rf"d[aə]n gec (?:{_NOT_SO})\w*|\bən geci?\b"),
        "earlier": (
            r"d[aə]n (?:tez|əvvəl)\b",
            (
                rf"d[aə]n (?:tez|əvvəl) (?:{_NOT_SO})\w*|\bən tezi?\b"
                r"|d[aə]n tez (?:\w+ ){0,2}\w+m[aə](?:y[aə]c|z|l[ıi]d)\w*"
            ),
        ),
    }
)
