"""Literals, quotations, sentences, variables and languages of a text."""

import pytest

from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair
from toolkit.reading.denials.denials import denials
from toolkit.reading.texts.literals import hidden, literals
from toolkit.reading.texts.quotations import is_speech, quotations
from toolkit.reading.texts.sentences import sentences
from toolkit.reading.texts.tongues import copied, foreign_sentences
from toolkit.reading.texts.variables import has_unpaired_brace, variables
from toolkit.reading.words.lexicon import compiled, lexicon, lowered, matching, words

EN, RU, AZ = (language(code).CONVENTIONS for code in ("en", "ru", "az"))
BY_CODE = {"en": EN, "ru": RU, "az": AZ}


def pair(source, target, codes=("en", "ru")):
    ours, theirs = (language(code).CONVENTIONS for code in codes)
    return Pair(source, target, "body", Genre.FREE, ours, theirs)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://example.org/a(b).", [("url", "https://example.org/a(b)")]),
        ("(see https://example.org/a)", [("url", "https://example.org/a")]),
        ("Write to a.b@example.org.", [("email", "a.b@example.org")]),
        ("Law No. 246-IIQ of 2001", [("reference", "246-II")]),
        ("892-VIQD nömrəli", [("reference", "892-VI")]),
        ("Call (+994 12) 555-01-24, ext. 105", [("phone", "0125550124")]),
        ("Call 012 498 23 65", [("phone", "0124982365")]),
        ("resolution A/RES/48/134", [("reference", "48/134")]),
        ("number 2-17/0458", [("reference", "2/17/0458")]),
        ("see example.az/live", [("domain", "example.az/live")]),
        ("in 2024/2025, 24/7 and 1/2", []),
        ("on 2025-03-05 in Baku", []),
        ("no literal here", []),
    ],
)
def test_literals(text, found):
    assert [(one.kind, one.value) for one in literals(text)] == found


def test_hidden_literals_keep_the_length():
    text = "On 5 May see https://example.org/5 now"
    assert hidden(text) == "On 5 May see _____________________ now"


@pytest.mark.parametrize(
    ("text", "depths", "single"),
    [
        ("«Один „два“ три»", [1, 0], 0),
        ("“One ‘two’ it’s”", [1, 0], 0),
        ("the children’s and ’em", [], 0),
        ('He said "yes" and "no"', [0, 0], 0),
        ("«Один", [], 1),
        ("один» и «два»", [0], 1),
        ("”Право и жизнь”", [0], 0),
        ("plain", [], 0),
    ],
)
def test_quotations(text, depths, single):
    found = quotations(text)
    assert [one.depth for one in found.all] == depths
    assert len(found.single) == single


def told(text):
    """Return which quotations of a text are direct speech."""
    return [is_speech(one, text) for one in quotations(text).all]


def test_direct_speech_ends_with_a_mark_or_a_dash_behind_it():
    assert told("“Our doors,” she said.") == [True]
    assert told("“My rights” is a contest.") == [False]
    assert told("“Biz hazırıq”, – müdir deyib. – “Biz başlayırıq”.") == [True, True]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three? Four", 4),
        ("Mr. Smith met Dr. A. Hasanov in St. Petersburg.", 1),
        ("Книги, карандаши и т. д. Всё", 1),
        ("«Да». «Нет».", 2),
        ("One\n\nTwo", 2),
        ("S.Əliyeva gəlib. O danışıb.", 2),
    ],
)
def test_sentences(text, count):
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "flags", "keys"),
    [
        ("%s of %d", (), ["1 s", "2 d"]),
        ("%2$d of %1$s", (), ["2 d", "1 s"]),
        ("%(name)s has %(n)i", (), ["name s", "n d"]),
        ("100% of 5%s", (), []),
        ("5%s", ("c-format",), ["1 s"]),
        ("100%% of %lu", (), ["1 d"]),
        ("%d", ("no-c-format",), []),
        ("%1 of %n", ("qt-format",), ["%1", "%n"]),
        ("{a} {0.x} ${b} {{c}} {% d %}", (), ["{a}", "{0.x}", "${b}", "{{c}}", "{% d %}"]),
        ("<b>x</b> <br/> <a@b.c>", (), ["b", "/b", "br"]),
    ],
)
def test_variables(text, flags, keys):
    assert [one.key for one in variables(text, flags)] == keys


def test_unpaired_braces():
    assert has_unpaired_brace("{a")
    assert has_unpaired_brace("a} {b")
    assert not has_unpaired_brace("{a} {b}")


@pytest.mark.parametrize(
    ("target", "codes", "languages"),
    [
        ("Участники обменялись мнениями.", ("en", "ru"), []),
        ("Після обговорення було надано відповіді.", ("en", "ru"), ["uk"]),
        ("Участниците обмениха мнения относно правата.", ("en", "ru"), ["bg"]),
        ("Tədbirdə iştirak ediblər.", ("en", "ru"), ["en"]),
        ("Ombudsman genç katılımcıların sorularını yanıtladı ve gitti.", ("en", "az"), ["tr"]),
        ("Görüş keçirilib. They also met with local writers.", ("en", "az"), ["en"]),
        ("Kitabxana başqa binada yerləşir.", ("az", "en"), ["az"]),
        ("Участники обменялись мнениями.", ("en", "az"), [""]),
        ("Facebook, Instagram, X", ("en", "ru"), []),
        ("whatever there is", ("en", "fr"), []),
    ],
)
def test_sentences_in_another_language(target, codes, languages):
    found = [one.language for one in foreign_sentences(pair("Something else", target, codes))]
    # Of another script nobody can tell more than that it is not this one.
    assert found == languages


@pytest.mark.parametrize(
    ("text", "codes", "is_copied"),
    [
        ("New rules for the reception of citizens", ("en", "ru"), True),
        ("COVID-19, Zoom, https://example.org/some-long-words", ("en", "ru"), False),
        ("Seminar, forum", ("en", "az"), False),
        ("New rules for the reception", ("en", "en_GB"), False),
        ("external ref='figures/a.png' md5='97'", ("en", "ru"), False),
        ("held in \ufffc\ufffc\ufffc with many guests", ("en", "ru"), False),
    ],
)
def test_copied_sentences(text, codes, is_copied):
    assert bool(list(copied(pair(text, text, codes)))) is is_copied


def test_capital_i_of_azerbaijani():
    assert lowered("İI", AZ) == "iı"
    assert lowered("İI", EN) == "ii"
    assert words("Bakıda İş", AZ) == ("bakıda", "iş")


@pytest.mark.parametrize("code", BY_CODE)
def test_conventions_hold_together(code):
    known = BY_CODE[code]
    assert len(known.months) == 12
    assert len(known.weekdays) == 7
    assert len(known.opposites) == len(EN.opposites)
    texts = [value for value in vars(known).values() if isinstance(value, str)]
    tables = [key for value in vars(known).values() if hasattr(value, "keys") for key in value]
    for pattern in [*known.months, *known.weekdays, *texts, *filter(bool, tables)]:
        if isinstance(pattern, str):
            found = compiled(pattern)
            # Patterns are joined: a group without a name would be another one's.
            assert found.groups == len(found.groupindex) or pattern in {"(", "["}
    assert lexicon(known)["zzz"] is None
    assert not matching("")["anything"]


def test_what_answers_a_negation_has_the_same_names_in_each_language():
    names = [set(known.evidence) for known in BY_CODE.values() if known.evidence]
    assert len(set.intersection(*names)) > 25
    assert {"only", "until", "lack", "refuse", "stop", "affix"} <= set.intersection(*names)


@pytest.mark.parametrize(
    ("source", "target", "codes", "words_of"),
    [
        ("They did not come.", "Они пришли.", ("en", "ru"), ["not"]),
        ("They didn’t come.", "Они пришли.", ("en", "ru"), ["t"]),
        ("They came.", "Они не пришли.", ("en", "ru"), ["не"]),
        ("They came without a pass.", "Они пришли с пропуском.", ("en", "ru"), ["without"]),
        ("They came with a pass.", "Onlar icazə almadan gəlib.", ("en", "az"), ["almadan"]),
        ("It is lawful.", "Это незаконно.", ("en", "ru"), ["lawful / незаконно"]),
        ("They cannot but come.", "Они придут.", ("en", "ru"), []),
        ("Nobody came.", "Никто не пришёл.", ("en", "ru"), []),
        ("Nobody came.", "Люди пришли.", ("en", "ru"), ["nobody"]),
        ("One came. Two did not.", "Один пришёл. Двое пришли.", ("en", "ru"), ["not"]),
        ("They did not come.", "Ils sont venus.", ("en", "fr"), []),
        # What else may say it: a word of refusal, a lack, a contrary, a phrase.
        ("He did not accept the offer.", "Он отклонил предложение.", ("en", "ru"), []),
        ("Three schools lack heating.", "Üç məktəbdə istilik yoxdur.", ("en", "az"), []),
        ("The case is pending.", "Iş hələ bağlanmayıb.", ("en", "az"), []),
        ("The report has yet to be published.", "Отчёт не опубликован.", ("en", "ru"), []),
        ("Children under 14", "Дети, которым не исполнилось 14 лет", ("en", "ru"), []),
        ("Təzyiq yox, dialoq!", "Dialogue, not pressure!", ("az", "en"), []),
        ("Nə atası, nə də anası gəlib.", "Neither parent came.", ("az", "en"), []),
        ("Kürdəmir və Ucara getdik.", "We went to Kurdamir and Ujar.", ("az", "en"), []),
        # A denial of a denial denies nothing.
        ("Qərar ləğv edilməyib.", "The decision stands.", ("az", "en"), []),
        ("The rule does not contradict the law.", "Норма соответствует закону.", ("en", "ru"), []),
        # What both texts say answers nothing.
        (
            "The unlawful order was not cancelled.",
            "Незаконный приказ отменён.",
            ("en", "ru"),
            ["not"],
        ),
        ("He may remain silent.", "Он не может хранить молчание.", ("en", "ru"), ["не"]),
        (
            "No one may be deprived of it.",
            "Hər kəs ondan məhrum edilə bilər.",
            ("en", "az"),
            ["no"],
        ),
        (
            "Those who did not speak Azerbaijani were heard without an interpreter.",
            "Не владеющих азербайджанским заслушали с переводчиком.",
            ("en", "ru"),
            ["without"],
        ),
        # Of two negations one is lost; nobody not is one.
        (
            "The court did not hear two witnesses and did not examine the video.",
            "Məhkəmə iki şahidi dinləməyib və videonu araşdırıb.",
            ("en", "az"),
            ["not"],
        ),
        ("Никто никогда об этом не говорил.", "Nobody spoke about it.", ("ru", "en"), []),
        # From one sentence to the other it has only moved.
        (
            "He came and said: “There is no way.” She left.",
            "Он пришёл. «Пути нет», — сказал он, и она ушла.",
            ("en", "ru"),
            [],
        ),
    ],
)
def test_negations(source, target, codes, words_of):
    assert [one.word for one in denials(pair(source, target, codes))] == words_of
