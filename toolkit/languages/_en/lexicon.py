"""English words that the rules have to know: exceptions, and words of a closed class.

Own work, after New Hart's Rules and A Comprehensive Grammar of the English Language.
"""

from __future__ import annotations

from toolkit.languages._lists import words

__all__ = [
    "ACRONYMS",
    "BEFORE_GENERAL",
    "HONORIFICS",
    "LEGAL_PERSON",
    "NAMES_IN_S",
    "NO_MAN",
    "PARTICIPLES",
    "PLURAL_IN_US_IS",
    "PLURAL_PLACES",
    "PREPOSITIONS",
    "SAME_IN_PLURAL",
    "SINGULAR_IN_S",
    "UNCOUNTABLE",
]


PREPOSITIONS = words(
    """
    about above across after against along amid among around as at before behind below between
    beyond by concerning despite during except following for from in inside into near of off
    on onto outside over per regarding since through throughout to toward towards under until
    upon versus via with within without
    """
)

BEFORE_GENERAL = words(
    """
    advocate attorney auditor commissioner comptroller consul director governor inspector
    procurator prosecutor secretary solicitor surveyor
    """
)
"""`general` after these is an adjective (secretaries general); after a rank it is the head."""

PARTICIPLES = words(
    """
    belonging born brought built found given held known left living lost made participating
    residing seeking sent serving suffering taken working written
    """
)
"""Between a head and its complement: person living with HIV, child left without care."""

SAME_IN_PLURAL = words(
    """
    aircraft chassis corps crossroads headquarters means offspring personnel series species
    staff
    """
)
"""One form for both numbers."""

UNCOUNTABLE = words(
    """
    advice assistance cooperation equipment evidence information knowledge legislation
    multiculturalism news progress research
    """
)
"""Nouns that have neither a plural nor `a`."""

SINGULAR_IN_S = words(
    """
    alias atlas bias canvas chaos christmas cosmos ethos gas lens texas
    """
)
"""Singular, although they end in -s."""

PLURAL_IN_US_IS = words(
    """
    alibis azerbaijanis bahrainis bangladeshis emiratis gurus iraqis israelis kuwaitis menus
    nepalis omanis pakistanis qataris saudis skis somalis taxis yemenis
    """
)
"""Plural, although words in -us and -is are singular as a rule."""

NO_MAN = words(
    """
    brahman caiman german human mussulman norman oman ottoman roman shaman talisman
    """
)
"""Their plural is in -mans: they hold no `man`."""

LEGAL_PERSON = words(
    """
    displaced legal missing natural stateless
    """
)
"""After these official texts say persons, not people."""

NAMES_IN_S = words(
    """
    adams agnes anders andreas barnes boris brooks burns carlos charles chris collins cyprus
    davies dennis dickens doris douglas edwards elias ellis evans frances francis georges
    gilles hans harris hayes higgins holmes honduras hughes jacobs jacques james jenkins jens
    jesus jonas jones jules keats klaus laos lars louis lucas marcos marcus mats matthews
    matthias michaels morris myers nicholas niels nikolaos nils peters phillips richards
    roberts rogers sanders simmons stevens thomas tobias wales watts williams yeats yves
    """
)
"""Names in -s that are no plurals, met where nobody said that they name a person."""

PLURAL_PLACES = words(
    """
    alps bahamas balkans comoros emirates highlands islands lands maldives mountains nations
    netherlands philippines regions seychelles states territories
    """
)
"""Last words of places whose names are plural."""

ACRONYMS = words(
    """
    AIDS ASAN ASEAN COVID ECRI EUBAM EULEX EUR EURO FIDE FIFA GRECO HABITAT HAMAS HELP
    INTERPOL LASER MONEYVAL NAM NASA NATO NEET NUTS OPEC PIN RADAR SALTO SARS SIM SMART SOCAR
    SOFAZ STEM SWOT UEFA UNCTAD UNESCO UNICEF
    """
)
"""Abbreviations that are read as words; longer ones are told by their letters."""

HONORIFICS = words(
    """
    aga agha bay beg bey hanim khan khanim khanum mirza pasha
    """
)
"""Titles that Azerbaijani names carry; they are no part of the family name."""
