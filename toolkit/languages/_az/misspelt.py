"""Azerbaijani words typed without their own letters, or with a letter that harmony rules out.

Own work. What stems tell is in `spelling`.
"""

from __future__ import annotations

__all__ = ["BARE", "MISSPELT", "OFFICES", "UNLETTERED"]

BARE = (
    r"ve|ucun|uzre|ile|haqqinda|barede|muvekkil\w*|huquq\w*|sexs\w*|saxs\w*|tedbir\w*|gorus\w*"
    r"|istirak\w*|usaq\w*|respublikasi\w*|azerbaycan\w*|mektebd?e?\w*|gunu\w*|munasibet\w*"
    r"|muracia?e?t\w*|mudafi\w*|vetendas\w*|sikayet\w*|qadinlar\w*|beynelxalq|fealiyy\w*"
    r"|\w{2,}lar(?:i\w*|in\w*)|\w{2,}ler(?:i\w*|in\w*|e|de|den)?|kec?ir\w+|\w{2,}(?:inda|undan|asi"
    r"|eti|etle|lib(?:ler)?|larla)|muzakire|melumat\w*|qebul|musabiqe\w*|hec|cox|uc|dord|bes"
    r"|ombudsmanin|nazirliyi?\w*|sehid\w*|ahil\w*|rayonunda\w*|merkez\w*|olunmus\w*|oldugu\w*"
    r"|her|kese|kesin?|nece|gelib\w*|geldi\w*|getdi\w*|evvel\w*|yalniz|artiq|yaxsi|yuksek|boyuk|umumi"
    r"|oz|butun|dunya\w*|basqa\w*|gunler\w*|verdiler"
    r"|mesele\w*|sosial(?=\b)|gencler\w*|teskil\w*|aparati\w*|telim\w*|ilk?i?nci|konfrans(?=\b)"
)
"""Words that may be others too: of several in a sentence all lack their letters."""

# Endings have no e: -lər, -də. Loans in -ler have.
_PLURAL = (
    r"(?!diler|eyler|kansler|teller|triller|killer|roller|broyler|trayler|spoyler|kuler|kontrol)\w{2,}ler"
    r"(?:i\w*|e|d[eə]n?|l[eə]|dir)?|\w*[əöüşçğı]\w*[^\W\d_]den?"
)
# Endings have the vowels of what they follow: qapılar, dayanıb, faydalı, lazımdır.
_C = "[bcçdfgğhjklmnpqrsştvxyz]"
_BACK = f"[aıou]{_C}"
_HARMONY = (
    rf"\w+[eəiöü]{_C}{{0,2}}lar(?:ı\w*|a|da\w*|la|dır)?|\w*[aıou]{_C}{{0,2}}lər(?:i\w*|ə|də\w*|lə|dir)?"
    r"|(?!\w*(?:katib|talib|qalib|sahib|vacib|nacib|xatib|habib|mucib|cazib|asib))"
    rf"\w*{_BACK}{{1,2}}ib(?:l[aə]r)?"
    rf"|\w*{_BACK}{{1,2}}imiz\w*|\w+i{_C}{{1,2}}da(?:n|k[ıi]\w*)?|\w{{2,}}{_BACK}li"
    r"|faydali|mənali|ziyali|davali|(?!qadir|nadir|sadir|bahadir|komandir|bri[qg]adir)\w+[aıou][lnm]{0,2}dir(?:lar)?"
)
_WHOLE = r"her|hec|cox|bes|oz|ozu|ise|alti|ucun|uzre|sexs|saxs(?:iyy\w*|lər\w*)|qebul"

OFFICES = (
    r"(?:azadlı[qğ]|azərbaycan|cəmiyyət|dövlət|ədliyyə|əməkdaş|fəaliyyət|fövqəladə|gənc|görüş|hüqu[qğ]"
    r"|idarəsi|komitəsi|məclis|mədəniyyət|məhkəmə|mərkəz|mətbuat|müdafiə|müəssisə|müraciət|müvəkkil"
    r"|nazirlik|qadın|respublikası|səhiyyə|şagird|tədbir|təhsil|uşa[qğ]|vətəndaş)\w*"
)
"""Words that stand in the names of offices and laws too, with a capital letter."""

# A final q of that ending is another letter before a vowel: azadlığa.
_HARD = r"\w{2,}l[ıu]q[aıu]\w*"
UNLETTERED = f"{_PLURAL}|{_HARMONY}|{_WHOLE}|{_HARD}"
"""Words of Azerbaijani that can be no other word, wherever they stand."""

# Against the harmony of vowels, in endings that no loan has.
MISSPELT = (
    r"\w*(?:lar[iİ](?!nq|ng)|lər[ıI])\w*"
    # No ı before ə; compounds have both (ağırçəkili), and the ending -kən has no other vowel.
    r"|(?!ağır|yarım|altı|qızıl|sarı|qırx|yaxın|açıq|sınıq|qısa|qız|xalq|\w*bəy|\w*rkən)"
    rf"\w*{_C}ı{_C}{{1,2}}ə\w*"
    r"|ılə|ısə|ıki|ıdi|ikı|bır|kım|qiz(?:[ıi]\w*|lar\w*|a|dan)?"
    # Few words begin with ı: ılıq, ısıtmaq, ıslaq; II is a figure.
    r"|ı(?=\w{3})(?![ıvxlcdm]+\b|l[ıd]|rğ|s[ıl]|şı|şar|zqar|ğlı)\w+"
    rf"|(?!iş|il[dğı]|iz|lazımi|yarım|qızıl|rumın|\w+insk)\w*{_C}ı(?!l+i|mil){_C}{{1,3}}i(?!l)\w*"
    # Compounds have two harmonies: işdənçıxarma, gözyaşı.
    rf"|(?!iş|öz|göz|söz|səs|üz|tez|gec|tək|əl|ön|yer|gün)\w*[əeöü]{_C}{{1,2}}ı\w*"
    rf"|(?!sərgərdan)\w+[əü]{_C}{{1,2}}da(?:n|k[ıi]\w*)?"
    r"|\w{2,}(?:lan|ıl|ın|aş|ış|ır|un|ul|uş|ur)ib(?:l[aə]r)?"
    r"|\w*[aeəiouöü]ı\w*|baki(?:d[aə]n?|ya|n[ıi]n|n[ıi]|l[ıi])?|qadin\w*|xalqi\w*|hüquqi(?:nu?n?|n[aı])\w*"
    r"|azərbaycani\w*|sağlamliq\w*"
    rf"|\w+[ao]{_C}{{1,2}}liq\w*|\w+[əe]{_C}{{1,2}}lıq\w*"
)
