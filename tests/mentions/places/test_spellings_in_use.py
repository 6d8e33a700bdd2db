"""Places of Azerbaijan as English and Russian writers spell them: at most a note."""

import pytest

from tests.mentions.newsroom import rules
from toolkit.model import Severity

SPELT = {
    ("az", "en"): [
        ("Xocavənddə məktəb açılıb.", "A school opened in Khojavand."),
        ("Lənkəranda məktəb açılıb.", "A school opened in Lenkoran."),
        ("Qubada məktəb açılıb.", "A school opened in Quba."),
        ("Qəbələdə məktəb açılıb.", "A school opened in Qabala."),
    ],
    ("az", "ru"): [
        ("Sumqayıtda məktəb açılıb.", "В Сумгайыте открыта школа."),
        ("Lənkəran mərkəzi açılıb.", "Открыт Лянкяранский центр."),
        ("Ağsu mərkəzi açılıb.", "Открыт Агсуинский центр."),
        ("Goranboy mərkəzi açılıb.", "Открыт Геранбойский центр."),
    ],
    ("en", "ru"): [
        ("The meeting was held in Shaki district.", "Встреча прошла в Шекинском районе."),
        ("The chair, Turkan Aghayeva, spoke.", "Выступила председатель Тюркан Агаева."),
        ("Goals of Neftchala", "Цели нефтечалинских властей"),
    ],
    ("en", "az"): [("A school in Tauz opened.", "Tovuzda məktəb açılıb.")],
}


@pytest.mark.parametrize(
    ("pair", "source", "target"), [(pair, *texts) for pair, some in SPELT.items() for texts in some]
)
def test_another_spelling_in_use_is_a_note_at_most(pair, source, target):
    made = rules(*pair)
    found = (
        *made.missing(source, target),
        *made.misspelt(source, target),
        *made.untransliterated(source, target),
    )
    assert [one for one in found if one.severity is not Severity.NOTE] == []


def test_another_place_is_no_spelling():
    assert rules("az", "en").missing("Qubada məktəb açılıb.", "A school opened in Guba.") == ()
    assert rules("az", "en").missing("Qubada məktəb açılıb.", "A school opened in Barda.")


@pytest.mark.parametrize(
    ("source", "target", "is_found"),
    [
        ("Sakinlər kənddə yaşayır.", "Residents live there.", False),
        ("Həmin kəndi su basıb.", "Everything was flooded.", False),
        ("Qonaq Ağkörpü kəndində olub.", "The guest came.", True),
    ],
)
def test_a_village_is_named_where_it_is_the_village_of_a_name(source, target, is_found):
    assert bool(rules("az", "en").missing(source, target)) is is_found
