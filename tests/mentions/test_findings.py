"""What is told of a name that is not taken up: its place, what to write, and how grave it is."""

from toolkit.model import Severity

from .newsroom import rules


def test_a_finding_has_its_place_and_what_to_write():
    target = "Рекомендации омбудсманов"
    (finding,) = rules("en", "ru").forbidden(target)
    assert target[finding.start : finding.end] == "омбудсманов"
    assert finding.hint == "Write `Омбудсмен`."
    target = "Встреча прошла в Шемахе."
    (finding,) = rules("en", "ru").misspelt("The meeting took place in Shamakhi.", target)
    assert target[finding.start : finding.end] == "Шемахе"
    assert finding.hint == "The termbase has `Шамахы`."


def test_a_forbidden_variant_is_told_as_one_and_not_as_misspelt_too():
    made = rules("az", "ru")
    target = "Омбудсман приняла граждан."
    assert made.misspelt("Ombudsman vətəndaşları qəbul edib.", target) == []
    assert [one.start for one in made.forbidden(target)] == [0]


def test_what_is_certain_is_an_error():
    def severities(source, target):
        return [one.severity for one in rules("en", "ru").missing(source, target)]

    assert severities("Sabina Aliyeva came.", "Гости приехали.") == [Severity.ERROR]
    assert severities("Rights in Ganja", "Права в Барде") == [Severity.ERROR]
    assert severities("Rights in Ganja", "Права") == [Severity.WARNING]
    assert severities("A round table", "Переговоры") == [Severity.WARNING]
    assert severities("A round table", "Стол переговоров") == [Severity.NOTE]


def test_another_practice_of_spelling_a_place_is_a_note():
    (finding,) = rules("en", "ru").misspelt("In Shamakhi", "В Шемахе")
    assert finding.severity is Severity.NOTE


def test_a_town_is_missed_where_nothing_can_be_another_spelling_of_it():
    (finding,) = rules("en", "ru").missing("A guest from Bishkek came.", "Приехал гость.")
    assert "Bishkek" in finding.message
    assert not rules("en", "ru").missing("A guest from Bishkek came.", "Приехал гость из Бешкека.")
