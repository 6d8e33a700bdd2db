"""Which texts a check is for: those of releases, sentences, names, programs' messages."""

import pytest

from toolkit import registry
from toolkit.grammar.plain import language
from toolkit.model import Genre, Message, Pair, Severity, State, Unit

CHECKS = registry.plugins("checks")


def pair(source, target, genre, locale="ru", field="body"):
    ours, theirs = language("en").CONVENTIONS, language(locale).CONVENTIONS
    return Pair(source, target, field, genre, ours, theirs)


def found(check, *of, **more):
    return list(CHECKS[check].find_in_text(pair(*of, **more)))


@pytest.mark.parametrize(
    ("check", "source", "target"),
    [
        ("wrong-number", "in 5 cities", "в 6 городах"),
        ("lost-percent", "in 70 per cent of the cities", "в 70 городах"),
        ("wrong-currency", "$40", "40 евро"),
        ("negation", "It is not so.", "Это так."),
        ("broken-markup", "It is **so**.", "Это так."),
        ("hyphen-for-dash", "a – b", "а - б"),
        ("quotation-marks", "“a b”", '"а б"'),
        ("punctuation-spaces", "a, b", "а , б"),
        ("source-words", "the big hotline", "большая hotline"),
        ("truncated-text", "One is here. Two is there. Three is where nobody looks.", "Раз."),
        ("lost-quotation", "a “b” c", "а б с"),
    ],
)
def test_a_programs_messages_are_left_alone(check, source, target):
    assert found(check, source, target, Genre.FREE)
    assert not found(check, source, target, Genre.FOREIGN)


@pytest.mark.parametrize(
    ("check", "source", "target"),
    [
        ("wrong-date", "Law of 2001", "Закон 2011"),
        ("untranslated-text", "law on the rights", "law on the rights"),
        ("wrong-language", "law on the rights", "law about the rights"),
        ("end-punctuation", "The Law", "Закон."),
    ],
)
def test_names_are_left_alone(check, source, target):
    assert found(check, source, target, Genre.FREE)
    assert not found(check, source, target, Genre.NAME)


def test_line_breaks_of_programs():
    assert not found("line-breaks", "a\nb\nc", "а\nб", Genre.FOREIGN)
    assert found("line-breaks", "a\nb\n", "а\nб", Genre.FOREIGN)
    (one,) = found("line-breaks", "Subject", "Тема\nBcc: x", Genre.FOREIGN)
    assert (one.start, one.end) == (4, 5)


def test_a_placeholder_may_end_a_sentence():
    assert not found("end-punctuation", "It was held in {}.", "Прошло в \ufffc", Genre.SENTENCE)
    assert found("end-punctuation", "It was held in \ufffc.", "Прошло", Genre.SENTENCE)


def test_marks_at_the_end():
    assert found("end-punctuation", "It was so.", "Это было..", Genre.FREE)
    assert not found("end-punctuation", "It was so...", "Это было...", Genre.FREE)
    (one,) = found("end-punctuation", "It was so:", "Это было;", Genre.FREE)
    assert one.message == "ends with `;`, the source with a colon"
    assert not found(
        "end-punctuation", "“Why?” she asked. Why?", "«Почему?» – спросила она.", Genre.FREE
    )


def test_marks_without_a_counterpart():
    assert found("unbalanced-marks", "(word)", "слово)", Genre.FREE)
    assert found("unbalanced-marks", "[word]", "[слово)", Genre.FREE)
    assert not found("unbalanced-marks", "1) a", "1) а", Genre.FREE)
    assert not found("unbalanced-marks", "a", "а :-)", Genre.FREE)
    (one,) = found("unbalanced-marks", "(a)", "(а", Genre.FOREIGN)
    assert one.severity is Severity.WARNING


def test_what_the_source_has_too_is_no_fault():
    assert not found("repeated-words", "He said no no to it", "Он сказал нет нет", Genre.FREE)
    assert not found("invisible-characters", "a\u200bb", "а\u200bб", Genre.FREE)
    assert not found("html-markup", "a <b>c</b>", "а <b>в</b>", Genre.FREE)
    assert not found("unbalanced-marks", "“a", "«а", Genre.FREE)


def test_what_is_doubled_by_right():
    """Vietnamese doubles words; what is masked in two equal sentences may differ."""
    vietnamese = ("The entire contents.", "Hoàn toàn toàn bộ nội dung.")
    assert found("repeated-words", "All of it", "Это все все", Genre.FREE)
    assert not found("repeated-words", *vietnamese, Genre.FREE, locale="vi")
    masked = "Печать числа \ufffc без знака. Печать числа \ufffc без знака."
    assert not found("repeated-words", "Prints %d. Prints %u.", masked, Genre.FOREIGN)


def test_a_company_keeps_its_name():
    assert not found("untranslated-text", "elementary, Inc.", "elementary, Inc.", Genre.FOREIGN)
    assert found("untranslated-text", "the elementary rules", "the elementary rules", Genre.FOREIGN)


def test_emoji_have_their_joiners():
    assert not found("invisible-characters", "x", "да 👩\u200d👧 ❤\ufe0f", Genre.FREE)
    assert found("invisible-characters", "x", "да\u200dнет", Genre.FREE)


def test_a_literal_that_one_text_has():
    (one,) = found("changed-literal", "see https://example.org/a", "см. сайт", Genre.FREE)
    assert one.severity is Severity.WARNING
    (one,) = found("changed-literal", "see the site", "см. https://example.org/a", Genre.FREE)
    assert one.start == 4
    assert not found(
        "changed-literal", "at example.az/a", "example.az/a-da", Genre.FREE, locale="az"
    )


def test_marks_that_mark_nothing():
    (one,) = found(
        "broken-markup", "**a** [b](https://e.org)", "**а** [б](https://e.org) **", Genre.FREE
    )
    assert one.message == "a mark that marks nothing"
    assert not found("broken-markup", "5 * 6", "5 * 6", Genre.FREE)


def test_a_date_whose_parts_changed_places():
    (one,) = found("wrong-date", "3 May and 5 June", "5 мая и 3 июня", Genre.FREE)
    assert one.message == "days and months of the source are put together otherwise"
    (one,) = found("wrong-date", "in the office", "в офисе 3 мая", Genre.FREE)[:1]
    assert "is not in the source" in one.message


def test_per_cent_that_was_added():
    (one,) = found("lost-percent", "70 people", "70 % людей", Genre.FREE)
    assert one.message == "70 is per cent in the translation alone"


def variables(msgid, msgstr, *flags, plural=(), state=State.REVIEWED, genre=Genre.FOREIGN):
    more = {"msgid_plural": plural[0], "msgstr_plural": plural[1:]} if plural else {}
    entry = Message(msgid, msgstr, flags=flags, **more)
    source = Message(msgid, msgid_plural=more.get("msgid_plural", ""))
    unit = Unit("ru", "x", "x.po", source, entry, state, genre=genre)
    return [(one.message, one.severity) for one in CHECKS["variables"].find(unit)]


def test_variables_of_programs():
    assert variables("{a}", "{b}") == [
        ("{a} is not in the translation", None),
        ("{b} is not in the source", None),
    ]
    assert variables("{a}", "{a") == [
        ("a brace without its partner", None),
        ("{a} is not in the translation", None),
    ]
    assert variables("plain", "{a", "python-brace-format") == [
        ("a brace without its partner", None)
    ]
    assert variables("plain", "plain {a") == []
    assert variables("<b>a</b>", "a")[0] == ("<b> is not in the translation", Severity.WARNING)
    assert variables("5 of it", "5 %s") == []
    assert variables("5 of it", "5 %s", "c-format") == [("%s is not in the source", None)]


def test_variables_of_plurals():
    forms = ("%d files", "файл", "%d файла", "файлов")
    assert variables("one file", "", "c-format", plural=forms) == [
        ("%d is not in the translation", None)
    ]


def test_entries_whose_variables_are_not_compared():
    assert variables("%s", "", state=State.MISSING) == []
    assert variables("%s", "x", genre=Genre.FREE) == []
    assert variables("translator-credits", "A <b> {c}") == []
    assert variables("%s", "x", state=State.FUZZY) == [
        ("%s is not in the translation", Severity.WARNING)
    ]
