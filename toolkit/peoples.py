"""Peoples: what words made of a country's name begin with, and its name itself: грузин, Swiss.

A `$` ends a whole word; small letters with i for ı and е for ё (own work).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

__all__ = ["PEOPLES", "is_of_people"]

PEOPLES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "AE": {"en": r"emirat|uae", "az": r"əmirlik|bəə", "ru": r"эмират|оаэ"},
        "AF": {"en": r"afghan", "az": r"əfqan", "ru": r"афган"},
        "AL": {"en": r"albania", "az": r"alban", "ru": r"албан"},
        "AM": {"en": r"armenia", "az": r"ermən", "ru": r"армян|армени"},
        "AR": {"en": r"argentin", "az": r"argentin", "ru": r"аргентин"},
        "AT": {"en": r"austria", "az": r"avstriya", "ru": r"австри(?!л)"},
        "AU": {"en": r"australia", "az": r"avstraliya", "ru": r"австрал"},
        "AZ": {"en": r"azerbaijan", "az": r"azərbaycan", "ru": r"азербайдж"},
        "BA": {"en": r"bosnia", "az": r"bosn", "ru": r"босни"},
        "BE": {"en": r"belgi(?:um|an)", "az": r"belçika", "ru": r"бельги"},
        "BG": {"en": r"bulgar", "az": r"bolqar", "ru": r"болгар"},
        "BR": {"en": r"brazil", "az": r"brazil", "ru": r"бразил"},
        "BY": {"en": r"belarus", "az": r"belarus", "ru": r"белорус|беларус"},
        "CA": {"en": r"canad", "az": r"kanad", "ru": r"канад"},
        "CH": {"en": r"swiss|switzerland", "az": r"isveçrə", "ru": r"швейцар"},
        "CN": {
            "en": r"china|chinese",
            "az": r"çin(?:in|də|dən|ə|i|li|cə)?$",
            "ru": r"кита(?:й|я|ю|е)",
        },
        "CU": {
            "en": r"cuba",
            "az": r"kuba(?:nin|da|dan|ya|li\w*)?$",
            "ru": r"куб(?:а|ы|е|у|ой)$|кубин",
        },
        "CY": {"en": r"cyprus|cypriot", "az": r"kipr", "ru": r"кипр"},
        "CZ": {
            "en": r"czech",
            "az": r"çex",
            "ru": r"чех(?:и|ов|ам|ами|ах)?$|чехи[яию]|чешск|чешк[аиу]$",
        },
        "DE": {"en": r"german(?!ic)", "az": r"alman", "ru": r"герман(?:и|ск)|немец|нем[кц]"},
        "DK": {
            "en": r"denmark|danish|dane",
            "az": r"danimarka",
            "ru": r"дани(?:я|и|ю|ей)$|датск|датчан",
        },
        "DZ": {"en": r"alger", "az": r"əlcəzair", "ru": r"алжир"},
        "EE": {"en": r"estonia", "az": r"eston", "ru": r"эстон"},
        "EG": {"en": r"egypt", "az": r"misir", "ru": r"егип"},
        "ES": {"en": r"spain|spanish|spaniard", "az": r"ispan", "ru": r"испан"},
        "ET": {"en": r"ethiopia", "az": r"efiop", "ru": r"эфиоп"},
        "FI": {
            "en": r"finland|finnish|finns?$",
            "az": r"fin(?:land|l[aə]r)",
            "ru": r"финлянд|финск|финн|финк[аиу]$",
        },
        "FR": {"en": r"france|french", "az": r"fransa|fransiz", "ru": r"франц"},
        "GB": {
            "en": r"brit(?:ain|ish|on)|england|english",
            "az": r"britaniya|ingilis|ingiltərə",
            "ru": r"британ|англи",
        },
        "GE": {"en": r"georgia", "az": r"gürcü", "ru": r"грузи(?:я|и|ю|ей|н)"},
        "GR": {"en": r"greece|greek", "az": r"yunan", "ru": r"греци|гречес|гречан|грек"},
        "HR": {"en": r"croat", "az": r"xorvat", "ru": r"хорват"},
        "HU": {"en": r"hungar", "az": r"macar", "ru": r"венг"},
        "ID": {"en": r"indonesia", "az": r"indonez", "ru": r"индонез"},
        "IE": {"en": r"ireland|irish", "az": r"irland", "ru": r"ирланд"},
        "IL": {"en": r"israel", "az": r"israil", "ru": r"израил"},
        "IN": {
            "en": r"india",
            "az": r"hindistan|hindli|hind$",
            "ru": r"инди(?:я|и|ю|ей|йск|ец|йц)",
        },
        "IQ": {"en": r"iraq", "az": r"iraq", "ru": r"ирак"},
        "IR": {"en": r"iran", "az": r"iran", "ru": r"иран"},
        "IT": {"en": r"ital(?:y|ian)", "az": r"ital", "ru": r"итал"},
        "JO": {"en": r"jordan", "az": r"iordan", "ru": r"иордан"},
        "JP": {"en": r"japan", "az": r"yapon", "ru": r"япон"},
        "KE": {"en": r"kenya", "az": r"keniya", "ru": r"кени(?:я|и|ю|ей|йск)"},
        "KG": {"en": r"kyrgyz", "az": r"qirğiz", "ru": r"киргиз|кыргыз"},
        "KR": {"en": r"korea", "az": r"koreya", "ru": r"(?:южно)?коре(?:я|и|ю|е|ей|йск|ец|йц)"},
        "KW": {"en": r"kuwait", "az": r"küveyt", "ru": r"кувейт"},
        "KZ": {"en": r"kazakh", "az": r"qazax", "ru": r"казах"},
        "LB": {"en": r"leban", "az": r"livan", "ru": r"ливан"},
        "LT": {"en": r"lithuania", "az": r"litva", "ru": r"литв|литов"},
        "LV": {"en": r"latvia", "az": r"latviya|latiş", "ru": r"латв|латыш"},
        "MA": {"en": r"morocc", "az": r"mərakeş", "ru": r"марок(?:к|ан)"},
        "MD": {"en": r"moldov", "az": r"moldov|moldav", "ru": r"молдов|молдав"},
        "ME": {"en": r"montenegr", "az": r"monteneqro|çernoqor", "ru": r"черногор"},
        "MK": {"en": r"macedonia", "az": r"makedon", "ru": r"македон"},
        "MN": {"en": r"mongol", "az": r"monqol", "ru": r"монгол"},
        "MT": {"en": r"malt(?:a|ese)$", "az": r"malta", "ru": r"мальт"},
        "MX": {"en": r"mexic", "az": r"meksika", "ru": r"мексик"},
        "MY": {"en": r"malaysia", "az": r"malayziya", "ru": r"малайз"},
        "NG": {"en": r"nigeria", "az": r"nigeriya", "ru": r"нигери"},
        "NL": {"en": r"netherlands|dutch", "az": r"niderland|holland", "ru": r"нидерланд|голланд"},
        "NO": {"en": r"norw", "az": r"norveç", "ru": r"норве"},
        "PH": {"en": r"philippin|filipin", "az": r"filippin", "ru": r"филиппин"},
        "PK": {"en": r"pakistan", "az": r"pakistan", "ru": r"пакистан"},
        "PL": {
            "en": r"poland|polish|poles?$",
            "az": r"polşa|polyak",
            "ru": r"польш|польск|поляк|поляч",
        },
        "PS": {"en": r"palestin", "az": r"fələstin", "ru": r"палестин"},
        "PT": {"en": r"portug", "az": r"portuqal", "ru": r"португал"},
        "QA": {"en": r"qatar", "az": r"qətər", "ru": r"катар"},
        "RO": {"en": r"romania", "az": r"rumin", "ru": r"румын"},
        "RS": {"en": r"serb", "az": r"serb", "ru": r"серб"},
        "RU": {
            "en": r"russia",
            "az": r"rus(?:iya|lar|ca|dilli|iyali)?$|rusiya",
            "ru": r"русск|росси(?:я|и|ю|ей|йск|ян)",
        },
        "SA": {"en": r"saudi", "az": r"səudiyyə", "ru": r"саудов"},
        "SE": {"en": r"swed(?:en|ish|es?)$", "az": r"isveç(?!rə)", "ru": r"швед|швец"},
        "SG": {"en": r"singapore", "az": r"sinqapur", "ru": r"сингапур"},
        "SI": {"en": r"sloven(?:ia|e)", "az": r"sloven", "ru": r"словен"},
        "SK": {"en": r"slovak", "az": r"slovak", "ru": r"словак|словац"},
        "SY": {"en": r"syria", "az": r"suriya", "ru": r"сири(?:я|и|ю|ей|йск|ец|йц)"},
        "TH": {"en": r"thai", "az": r"tayland", "ru": r"таиланд|тайск|таец$|тайц"},
        "TJ": {"en": r"tajik", "az": r"tacik", "ru": r"таджик"},
        "TM": {"en": r"turkmen", "az": r"türkmən", "ru": r"туркмен"},
        "TN": {"en": r"tunis", "az": r"tunis", "ru": r"тунис"},
        "TR": {
            "en": r"turkey|turkish|turks?$|turkic|türkiye",
            "az": r"türk(?!mən)",
            "ru": r"турци|турец|турок$|турк[аиоу]|турчан|тюркск",
        },
        "UA": {"en": r"ukrain", "az": r"ukrayn", "ru": r"украин"},
        "US": {"en": r"america", "az": r"amerika|abş", "ru": r"америк|сша"},
        "UZ": {"en": r"uzbek", "az": r"özbək", "ru": r"узбек"},
        "VN": {"en": r"vietnam", "az": r"vyetnam", "ru": r"вьетнам"},
    }
)
"""Patterns by ISO 3166 codes and languages, of countries whose people the press names."""


@cache
def _of_peoples(language: str) -> re.Pattern[str]:
    return re.compile("|".join(said[language] for said in PEOPLES.values() if language in said))


def is_of_people(word: str, language: str) -> bool:
    """Whether a folded word as a whole is one for a country or its people: german, qırğız."""
    return _of_peoples(language).fullmatch(word) is not None
