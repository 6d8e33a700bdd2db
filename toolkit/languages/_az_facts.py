"""Words that tell Azerbaijani: its fractions, and what is not its spelling."""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["BARE", "FRACTIONS", "MISSPELT"]

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

# Against the harmony of vowels, in endings that no loan has.
_C = "[bcçdfgğhxjkqlmnprsştvyz]"
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
