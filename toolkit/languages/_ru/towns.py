"""Names of places after a generic word, and places no list has.

After город and река names agree where custom has them agree.

Source: Rosenthal (в городе Москве, у реки Волги); official texts of Azerbaijan keep the
names of its towns (в городе Гянджа), and foreign names after село, штат, остров stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._ru.dictionary import morphology
from toolkit.languages._ru.endings import decline
from toolkit.languages._ru.lists import places
from toolkit.languages._ru.readings import readings
from toolkit.model import Form, Gender, Number, Origin

if TYPE_CHECKING:
    from toolkit.languages._ru.groups import Group

__all__ = ["apposition_of", "decline_unknown_place", "is_unknown_place"]

_AGREE = {"город": False, "столица": True, "река": True}


def apposition_of(tokens: list[str], group: Group, at: int) -> bool:
    """Whether the name at a token declines with the generic word before it."""
    place = places().get(tokens[at])
    if place is None or group.head.at + 2 != at or place.indeclinable or not place.gender:
        return False
    lemma = group.head.reading.lemma
    if group.head.reading.number is Number.PLURAL:
        return False
    return lemma in _AGREE and (_AGREE[lemma] or not place.native)


def is_unknown_place(name: str) -> bool:
    """Whether a name in one word is in neither the gazetteer nor the dictionary."""
    is_name = name.replace("-", "").isalpha() and name[:1].isupper() and not name.isupper()
    # Газах: the dictionary knows it as a form of газ alone.
    is_known = morphology().word_is_known(name.lower()) and readings(name)
    return is_name and name not in places() and not is_known


def decline_unknown_place(name: str, case: str, gender: Gender | None) -> Form:
    """Decline a place by its ending; only an ending in a hard consonant leaves no doubt."""
    form = decline(name, case, gender, animate=False) or name
    if name[-1:] in "бвгджзклмнпрстфхцчшщй" and gender in {None, Gender.MASCULINE}:
        return Form(form, Origin.RULE, "a place in a consonant is masculine")
    origin = Origin.RULE if gender or name[-2:] in {"лы", "ли"} else Origin.GUESS
    return Form(form, origin, "not in the gazetteer; declined by its ending")
