"""Names in place of their marks: in the case that the words around them take, or unsure."""

import pytest

from tests.drafts.offices import office
from toolkit import Newsroom
from toolkit.catalogs.store import read
from toolkit.checking.pairs import conventions
from toolkit.drafts.acceptance import fault
from toolkit.drafts.protection import protect
from toolkit.drafts.restoring import restore
from toolkit.model import Request

CASES = {
    "az": {
        "genitive": "Qubanın",
        "dative": "Qubaya",
        "accusative": "Qubanı",
        "locative": "Qubada",
        "ablative": "Qubadan",
    },
    "ru": {
        "genitive": "Губы",
        "dative": "Губе",
        "accusative": "Губу",
        "instrumental": "Губой",
        "prepositional": "Губе",
    },
}
NAMES = {"az": "Quba", "ru": "Губа"}


def placed(reply, to, cases=None):
    """Return what becomes of a reply to a text with one name, and the names it is unsure of."""
    cases = CASES[to] if cases is None else cases
    terms = {"Guba": NAMES[to]}
    request = Request("News of Guba today", "en", to, "body", terms=terms, cases={"Guba": cases})
    masked = protect(request, conventions("en"), conventions(to))
    back = restore(reply, masked, request.text, conventions(to))
    assert fault(request, back.text) == ""
    return back.text, back.unsure


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ("Bu gün [X0X]də", "Bu gün Qubada"),
        ("Bu gün [X0X]-dən", "Bu gün Qubadan"),
        ("Bu gün [ X0X ]’nin xəbəri", "Bu gün Qubanın xəbəri"),
        ("Bu gün [X0X]ə", "Bu gün Qubaya"),
        ("Bu gün [X0X]i gördük", "Bu gün Qubanı gördük"),
        ("Bu gün [X0X] görə", "Bu gün Qubaya görə"),
        ("Bu gün [X0X]dakı", "Bu gün Qubadakı"),
        ("Bu gün [X0X]lılar", "Bu gün Qubalılar"),
    ],
)
def test_an_ending_or_a_postposition_tells_the_case(reply, text):
    assert placed(reply, "az") == (text, ())


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ("Вести из [X0X] сегодня", "Вести из Губы сегодня"),
        ("Вести от имени [X0X] сегодня", "Вести от имени Губы сегодня"),
        ("Согласно [X0X] сегодня", "Согласно Губе сегодня"),
        ("Вместе с [X0X] сегодня", "Вместе с Губой сегодня"),
        ("Вести о [X0X] сегодня", "Вести о Губе сегодня"),
    ],
)
def test_a_preposition_of_one_case_tells_it(reply, text):
    assert placed(reply, "ru") == (text, ())


@pytest.mark.parametrize(
    ("reply", "to", "text"),
    [
        ("Сегодня в [X0X] тихо", "ru", "Сегодня в Губа тихо"),
        ("Новости [X0X] сегодня", "ru", "Новости Губа сегодня"),
        ("Сегодня видео [X0X]", "ru", "Сегодня видео Губа"),
        ("Bu gün [X0X] xəbərləri", "az", "Bu gün Quba xəbərləri"),
    ],
)
def test_where_nothing_tells_it_the_name_is_unsure(reply, to, text):
    assert placed(reply, to) == (text, (NAMES[to],))


def test_a_case_that_nobody_is_sure_of_is_left_to_people():
    assert placed("Вести из [X0X] сегодня", "ru", {}) == ("Вести из Губа сегодня", ("Губа",))
    assert placed("Bu gün [X0X]də", "az", {}) == ("Bu gün Qubadə", ("Quba",))


def test_a_name_without_other_forms_is_sure_everywhere():
    same = dict.fromkeys(CASES["ru"], "Губа")
    assert placed("Сегодня в [X0X] тихо", "ru", same) == ("Сегодня в Губа тихо", ())


def test_the_forms_are_the_grammars_and_the_reviewer_is_told_of_the_rest(tmp_path, monkeypatch):
    root = office(tmp_path)
    record = (root / "releases/2026/new.yaml").read_text("utf-8")
    texts = "  - Ask in Guba.\n  - News from Guba.\n"
    (root / "releases/2026/new.yaml").write_text(record + texts, "utf-8")
    said = {"Ask in [X0X].": "Спросите в [X0X].", "News from [X0X].": "Вести из [X0X]."}

    class Machine:
        OFFLINE, KEY, SIZE, TEXTS, HTML = False, "", 1000, 1, False

        @staticmethod
        def speaks(task):
            return True

        @staticmethod
        def translate(texts, task):
            return [said.get(text, "") for text in texts]

    monkeypatch.setattr("toolkit.registry.named", lambda room, name: Machine)
    Newsroom(root).draft(to=["ru"], provider="machine")
    catalog = read(root / "locales/ru/LC_MESSAGES/releases/2026/new.po")
    found = {one.msgid: one for one in catalog.active}
    assert found["News from Guba."].msgstr == "Вести из Губы."
    assert len(found["News from Guba."].comments) == 1
    assert found["Ask in Guba."].comments[1:] == (
        "to review: names stand in their basic form, see to their case: Губа",
    )
