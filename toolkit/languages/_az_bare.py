"""Azerbaijani words typed without their own letters: every stem with a letter of it in plain.

Own work: words of press texts whose plain spelling is no other word of the language; after
`!` a spelling that is one.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

__all__ = ["OFFICES", "UNLETTERED"]

# What each letter may have been typed as; a final q or k is another letter before a vowel: uşağı.
_TYPED = {"ə": "əe", "ı": "ıi", "ş": "şs", "ç": "çc", "ğ": "ğg", "ö": "öo", "ü": "üu"}
_FINAL = {"q": "qğg", "k": "ky"}
_SOFT = {"q": "qğ", "k": "ky"}

_STEMS = """
açıq!acıq açıl!acıl ağıl altmış aparıl arasın artıq aşağı ayrıl azadlıq azərbaycan bağça bağışla
bağlı baxış başçı başla bayramı bazasın bələdiyyə bərabər bərpa bəyan birbaşa bölgə bölmə böyük
büdcə bütün cəmiyyət cəza cümə çağır çalış çatdır çərşənbə çətin çıxan çıxar çıxış çörək danış
dəfə dəqiq dərc dərman dəstək dəyər!deyər dəyiş!deyiş dörd dövlət dövr dünya düşün düzəl düzgün
əczaxana ədalət ədliyyə əhali əhatə əhəmiyyət əlaqə əlavə əlçatan əlil əmək əməliyyat əmlak ənənə
ərazi ərəb ərizə ərzaq ərzin əsas əsər əsgər ətraf əvvəl əyləncə fəal fərdi fərq fərman fövqəladə
gecəyarı gediş gəlir gənc göndər görüş göstər götür gözəl gözlə gücləndir günah gündəlik günəş
güzəşt hadisə haqqın hamısın hesabatı heyət həbs hədəf hədiyyə həftə həkim həqiq həll həmçinin
həmin həmrəy hərbi həsr hətta həvəs həyat hökumət hörmət hücum hüquq xalqın xəbər xərc xəritə
xəstə xoşbəxt xüsusi ibarət icarə icraçı ictimaiyyət idarə ifadə imzalanmış istək istifadə
istiqamət işçi işgəncə işıq işsiz iştirak kağız keçən keçid keçir keçmiş kəmiyyət kənd kəskin
kiçik kitabxanası köç köçür köhnə kömək könüllü körpə kütlə qaçqın qadağan qadın qarşı qaydaları
qayğı qayıt qəbul qəhrəman qələm qərar qəza qəzet qırx qızıl!qızil qiymət qonşu qorunması qurğu
qüvvə ləğv maaş məbləğ məcbur məcəllə məclis mədəni məhdud məhkəmə məhkum məhsul məktəb məktub
məqsəd məlumat məmnun məmur mənbə mənfi mənzil mərasim mərhələ mərkəz məruz məsafə məsələ məsləhət
məsul məşğul mətbuat məzun möhkəm mötəbər mövcud mövzu müalicə müayinə mübarizə müdafiə müddət
müdir müəllif müəllim müəssisə müəyyən müfəttiş mühafizə müharibə mühazirə mühəndis mühit mühüm
müxtəlif mükafat mükəmməl müqavilə mülki mümkün münasibət müraciət müsabiqə müsahibə müsbət
müstəqil müşahidə müşavir müştəri mütəxəssis müvafiq müvəkkil müvəqqəti müzakirə nazirlər nəfər
nəqliyyat nəsil nəticə nəzarət nəzərdə nizamnamə növbəti nümayəndə nümunə oğlan ödəniş ölkə önəm
ötən öyrən özləri özünü peşə peyvənd pəncərə proqramı rayonları razılıq rəhbər rəis rəqəm rəqs
rəsm rüşvət saatların sabahı sağlam sayğı seçim seçki səbəb sədr səfər səfir səhifə səhiyyə səhv
səkkiz səksən səlahiyyət səmərə sənəd sərəncam sərgi sərhəd səsvermə səviyyə sığınacaq sığorta
söhbət sülh şagird şahid şəbəkə şəffaf şəhər!səhər şəhid şəxs şəkil şənbə şərait şikayət şirkət
şöbə şübhə tanış tapşır tarixçə təbiət təbii təbrik təcavüz təcili təcrübə tədqiq tədris təhlil
təhlükə təhsil təhvil təxmin təklif təkmil təkrar təqaüd təqdim təqib tələb təlim təmin təmir
təmsil tərbiyə tərcümə!tərcümeyi tərəf tərtib təsdiq təsərrüfat təsəvvür təsir təsis təşəbbüs
təşəkkür təşkil tətbiq tətil təyin təzminat təzyiq tövsiyə uğur uşaq üçün!uçun ümumi ünvan ürək
üstün üsul üzləş üzrə üzv vaxtında vəfat vəkil vərəq vəsait vəsiqə vətən vəzifə vəziyyət yaddaş
yaxın yaxşı yalnız yaradıcı yaradıl yardım yarış!yarıs yaşayan yaşayış yaşıl yaşlı!yaslı yazıçı
yenidən yeniyetmə yerləş yığıncaq yüksək yüngül zəhmət zəif zəng zərər zərif zəruri ziyarət
zorakılıq
"""


def _spelt(stem: str, letters: Mapping[str, str], final: Mapping[str, str]) -> set[str]:
    """Return a stem with each of its letters as one of some."""
    begin = [letters.get(letter, letter) for letter in stem[:-1]]
    last = final.get(stem[-1]) or letters.get(stem[-1], stem[-1])
    return {"".join(one) for one in product(*begin, last)}


def _bare(text: str) -> str:
    """Return a pattern of the words that begin like one of some stems, but for its letters."""
    rows = [row.partition("!") for row in text.split()]
    typed = {one for stem, _, _ in rows for one in _spelt(stem, _TYPED, _FINAL)}
    right = {one for stem, _, _ in rows for one in _spelt(stem, {}, _SOFT)}
    exceptions = {other for _, _, other in rows if other}
    others = f"(?!{_either(exceptions)})" if exceptions else ""
    return rf"{others}{_either(typed - right - exceptions)}\w*"


def _either(words: set[str]) -> str:
    """Return a pattern of words that reads their common beginnings once."""
    if not words or "" in words:
        return ""
    groups: dict[str, set[str]] = {}
    for word in words:
        groups.setdefault(word[0], set()).add(word[1:])
    return f"(?:{'|'.join(first + _either(rest) for first, rest in sorted(groups.items()))})"


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

_IN_NAMES = """
azadlıq azərbaycan cəmiyyət dövlət ədliyyə əməkdaş fəaliyyət fövqəladə gənc görüş hüquq məclis
mədəniyyət məhkəmə mərkəz mətbuat müdafiə müəssisə müraciət müvəkkil qadın səhiyyə şagird tədbir
təhsil uşaq vətəndaş
"""
OFFICES = rf"{_bare(_IN_NAMES)}|respublikasi\w*|komitesi\w*|idaresi\w*|nazirlikler\w*"
"""Those that stand in the names of offices and laws too, with a capital letter."""

UNLETTERED = "|".join((_bare(_STEMS), _PLURAL, _HARMONY, _WHOLE, OFFICES))
"""Words of Azerbaijani that can be no other word, wherever they stand."""
