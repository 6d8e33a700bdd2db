"""Words that tell Azerbaijani: its fractions, and what is not its spelling."""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["BARE", "FRACTIONS", "MISSPELT", "TURKISH", "UNLETTERED"]

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

# Words that Turkish has and Azerbaijani has not, or spells otherwise.
TURKISH = (
    r"ve|ile|için|olarak|olan(?:lar)?ın?|oldu|etti|değil|gibi|kadar|hakkında|hakları|haklar\w*"
    r"|\w{2,}ler(?:i\w*|e|de|den|le)?|\w{2,}(?:erek|inde|inden|eki|dedi|tiler|diler|ledi|yor\w*"
    r"|mek(?:te|tedir)?|meye|mesi\w*|lik(?:le)?ri)"
    r"|katıl\w+|takdim|toplantı\w*|kadın\w*|çocuk\w*|eğitim\w*|düzenlen\w*|gerçekleş\w*|ziyaret(?:te)?"
    r"|bakan\w*|başkan\w*|genel|sivil|toplum\w*|kamu|yıl\w*|ilgili|tarafından|önemli|sağla\w*"
    r"|değerlendir\w*|konuş\w*|konferans\w*|sertifika\w*|komisyon\w*|kurum\w*|yanıtla\w*|soru\w+"
    r"|başarı\w*|diledi\w*|şehit\w*|bildir(?:di|ildi)|yapıl\w+|kapsamında|çalış\w+|hukuk\w*"
    r"|uluslararası|insan hakları|engelli\w*|görev\w*|yardımcı|edildi\w*|edilmiştir|olmuştur"
    r"|karar\w*|mahkem\w*|hakim\w*|kanun\w*|bölge\w*|dair|mensup\w*|tanıtıl\w+|verildi|alındı"
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

# A name may be spelt so in a language of its own: these are common words in small letters.
UNLETTERED = (
    r"sexs\w*|saxs(?:iyy\w*|lər\w*)|nefer\w*|xestexana\w*|xest[eə]\w*|gonder\w*|huquq\w*|tedbir\w*"
    r"|gorus\w*|istirak\w*|usaq\w*|muraci[eə]t\w*|mudafi[eə]\w*|vetenda[sş]\w*|sikayet\w*|qadinlar\w*"
    r"|beynelxalq|fealiyyet\w*|muzakire\w*|melumat\w*|musabiqe\w*|gencler\w*|muellim\w*|mekteb\w*"
    r"|haqqinda|tehsil\w*|teklif\w*|muqavile\w*|numayende\w*|dovlet\w*|olke\w*|qaydalari"
    r"|sehiyye\w*|saglam\w*|ehali\w*|kend(?:de|i|in|den|ler\w*)|seher(?:de|in|den)|rayonlari"
    r"|bildiril[dm]i[rs]\w*|ucun|uzre|cixis|cixar\w*|basla\w+|yasli\w*|yasayan\w*|isci\w*|serait\w*"
    r"|aile(?:ler\w*|si\w*)|ehtiyac(?:i|lari)\w*|elil\w*|qirx|sekkiz|beledce"
    r"|muvekkil\w*|kecir\w+|qebul\w*|meruze\w*|mesele\w*|emekda[sş]\w*|memur(?:lari)\w*"
)

# Against the harmony of vowels, in endings that no loan has.
_C = "[bcçdfgğhxjkqlmnprsştvyz]"
MISSPELT = (
    r"\w*(?:lar[iİ](?!nq|ng)|lər[ıI])\w*"
    rf"|(?!iş|il[dğı]|iz|lazımi)\w*{_C}ı(?!l+i|mil){_C}{{1,3}}i(?!l)\w*"
    # Compounds have two harmonies: işdənçıxarma, gözyaşı.
    rf"|(?!iş|öz|göz|söz|səs|üz|tez|gec|tək|əl|ön|yer|gün)\w*[əeöü]{_C}{{1,2}}ı\w*"
    rf"|\w+[əü]{_C}{{1,2}}da(?:n|k[ıi]\w*)?"
    r"|\w{2,}(?:lan|ıl|ın|aş|ış|ır|un|ul|uş|ur)ib(?:l[aə]r)?"
    r"|baki(?:d[aə]n?|ya|n[ıi]n|n[ıi]|l[ıi])?|qadin\w*|xalqi\w*|hüquqi(?:nu?n?|n[aı])\w*"
    r"|azərbaycani\w*|sağlamliq\w*"
    rf"|\w+[ao]{_C}{{1,2}}liq\w*|\w+[əe]{_C}{{1,2}}lıq\w*"
)
