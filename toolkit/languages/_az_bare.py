"""Azerbaijani words typed without their own letters, told by endings that the language has not.

Own work. What stems tell is in `_az_spelling`.
"""

from __future__ import annotations

__all__ = ["OFFICES", "UNLETTERED"]

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
