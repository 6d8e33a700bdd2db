"""What a language has said is known in the next run, whatever the order of a set."""

from toolkit.grammar.forms import Grammar
from toolkit.grammar.known import Known
from toolkit.grammar.plain import language
from toolkit.model import Gender, Number, Phrase, PhraseKind

CASE = frozenset({"genitive", "plural"})


def grammar(known=None):
    return Grammar(language("ru"), {}, "", known)


def test_what_was_said_is_not_asked_again():
    first = Known()
    asked = Phrase("встреча", PhraseKind.TERM)
    assert grammar(first).inflect(asked, CASE) == grammar().inflect(asked, CASE)
    assert grammar(first).agreement(asked) == (Gender.FEMININE, Number.SINGULAR)

    def inflect():
        raise AssertionError("it is known")

    second = Known(first.new())
    assert second.of("ru", "inflect", inflect, asked, CASE).text == "встреч"
    assert second.new() == b""


def test_languages_and_questions_are_kept_apart():
    known = Known()
    known.of("az", "inflect", lambda: 1, Phrase("a"))
    known.of("az", "inflect", lambda: 2, Phrase("a", gender=Gender.MASCULINE))
    known.of("ru", "inflect", lambda: 3, Phrase("a"))
    known.of("ru", "agreement", lambda: 4, Phrase("a"))
    later = Known(known.new())
    assert (known.is_new, later.is_new) == (True, False)
    assert later.of("az", "inflect", int, Phrase("a")) == 1
    assert later.of("az", "inflect", int, Phrase("a", gender=Gender.MASCULINE)) == 2
    assert later.of("ru", "inflect", int, Phrase("a")) == 3
    assert later.of("ru", "agreement", int, Phrase("a")) == 4


def test_an_acting_role_is_known_too():
    known = Known()
    assert grammar(known).acting("директор") == "исполняющий обязанности директора"
    later = Known(known.new())
    assert later.of("ru", "acting", str, "директор") == "исполняющий обязанности директора"


def test_too_many_answers_begin_anew(monkeypatch):
    known = Known()
    grammar(known).acting("директор")
    monkeypatch.setattr("toolkit.grammar.known.MOST", 1)
    assert Known(known.new()).new() == b""
    assert Known(known.new()).of("ru", "acting", lambda: "anew", "директор") == "anew"


def test_a_closed_memory_learns_nothing_more():
    known = Known()
    grammar(known).acting("директор")
    known.close()
    assert grammar(known).acting("начальник") == "исполняющий обязанности начальника"
    later = Known(known.new())
    assert later.of("ru", "acting", str, "директор") == "исполняющий обязанности директора"
    assert later.of("ru", "acting", lambda: "anew", "начальник") == "anew"
