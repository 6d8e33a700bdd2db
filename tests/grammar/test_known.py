"""What a language has said is known in the next run, whatever the order of a set."""

from toolkit.grammar.forms import Grammar
from toolkit.grammar.known import Known
from toolkit.grammar.plain import language
from toolkit.model import Form, Gender, Number, Origin, Phrase, PhraseKind

CASE = frozenset({"genitive", "plural"})


def grammar(known=None):
    return Grammar(language("ru"), {}, "", known)


def test_what_was_said_is_not_asked_again():
    first = Known()
    asked = Phrase("встреча", PhraseKind.TERM)
    assert grammar(first).inflect(asked, CASE) == grammar().inflect(asked, CASE)
    assert grammar(first).agreement(asked) == (Gender.FEMININE, Number.SINGULAR)

    def inflect(*_):
        raise AssertionError("it is known")

    second = Known(first.new())
    assert second.of("ru", inflect, asked, CASE).text == "встреч"
    assert second.new() == b""


def test_languages_and_questions_are_kept_apart():
    def inflect(phrase):
        return Form(phrase.text, Origin.RULE, "")

    known = Known()
    assert known.of("az", inflect, Phrase("a")).text == "a"
    assert known.of("az", inflect, Phrase("a", gender=Gender.MASCULINE)).text == "a"
    assert known.of("ru", inflect, Phrase("a")).text == "a"
    assert known.new().count(b"inflect") == 3


def test_an_acting_role_is_known_too():
    known = Known()
    assert grammar(known).acting("директор") == "исполняющий обязанности директора"
    assert Known(known.new()).of("ru", language("ru").acting, "директор") == (
        "исполняющий обязанности директора"
    )


def test_too_many_answers_begin_anew(monkeypatch):
    known = Known()
    grammar(known).acting("директор")
    monkeypatch.setattr("toolkit.grammar.known.MOST", 1)
    assert Known(known.new()).new() == b""
    made = []
    Known(known.new()).of("ru", lambda: made.append(1))
    assert made
