"""Russian forms as a careful editor of official texts writes them."""

import pytest

from toolkit.languages import ru
from toolkit.model import Gender, Phrase, PhraseKind


@pytest.mark.parametrize(
    ("text", "case", "form"),
    [
        (
            "Уполномоченный по правам человека (Омбудсмен) Азербайджанской Республики",
            "genitive",
            "Уполномоченного по правам человека (Омбудсмена) Азербайджанской Республики",
        ),
        ("Губинский региональный центр", "prepositional", "Губинском региональном центре"),
        ("видеоконференция", "accusative", "видеоконференцию"),
        ("местные общины", "genitive", "местных общин"),
        ("гражданское общество", "genitive", "гражданского общества"),
        ("ежегодный доклад", "accusative", "ежегодный доклад"),
        ("НПО", "genitive", "НПО"),
        ("2026 год", "genitive", "2026 года"),
        ("2026 год", "prepositional", "2026 году"),
        ("Губа", "prepositional", "Губе"),
    ],
)
def test_phrases(text, case, form):
    assert ru.inflect(Phrase(text), frozenset({case})).text == form


@pytest.mark.parametrize(
    ("name", "gender", "form"),
    [
        ("Сабина Алиева", Gender.FEMININE, "Сабины Алиевой"),
        ("Бахруз Эфендиев", Gender.MASCULINE, "Бахруза Эфендиева"),
        ("Заур Велимамедли", Gender.MASCULINE, "Заура Велимамедли"),
    ],
)
def test_names_in_the_genitive(name, gender, form):
    phrase = Phrase(name, PhraseKind.PERSON, gender)
    assert ru.inflect(phrase, frozenset({"genitive"})).text == form


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("видеоконференция", Gender.FEMININE),
        ("круглый стол", Gender.MASCULINE),
        ("мероприятие", Gender.NEUTER),
    ],
)
def test_verbs_agree_with_the_head(text, gender):
    assert ru.agreement_of(Phrase(text))[0] is gender
