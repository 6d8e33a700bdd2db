"""Whatever a machine replies, it is a whole translation or none (kinds seen of real services)."""

import pytest

from toolkit.model import Reply, Request

SOURCE = (
    "Zaur Valimammadli spoke about {count} projects at <b>Guba</b> on 12 June: "
    "https://example.org/a?b=1&c=2 (5%)."
)
GOOD = (
    "Zaur Vəliməmmədli 12 iyunda <b>Quba</b>da {count} layihə haqqında danışdı: "
    "https://example.org/a?b=1&c=2 (5%)."
)
RUSSIAN = (
    "Заур Валимаммадли рассказал о {count} проектах в <b>Губе</b> 12 июня: "
    "https://example.org/a?b=1&c=2 (5%)."
)
ENGLISH = (
    "Mr Zaur spoke about the {count} projects that are at <b>Guba</b> on 12 June: "
    "https://example.org/a?b=1&c=2 (5%)."
)
NAME = {"Zaur Valimammadli": "Zaur Vəliməmmədli"}


def told(asked, server, reply, **options):
    """Return what becomes of a message whose every question gets one reply."""
    server.replies = reply
    terms = options.pop("terms", {})
    return asked(Request(SOURCE, "en", "az", "body", terms=terms), **options)[0]


@pytest.mark.parametrize(
    "reply",
    [
        GOOD,
        GOOD.replace("{count}", "{ count }"),
        GOOD.replace("{count}", "｛count｝"),
        f"\n  {GOOD} \n",
        GOOD.replace("ə", "ə\u0301").replace("\u0301", ""),
        GOOD.replace("danışdı", "danıs\u0327dı"),
        GOOD.replace("haqqında", "haq\u00adqın\u200bda\ufeff"),
        GOOD.replace("12", "１２"),
        GOOD.replace(" ", "\t"),
        GOOD.replace("&", "&amp;").replace("ə", "&#601;"),
        f"“{GOOD}”",
    ],
)
def test_what_can_be_mended_is_a_draft(asked, server, reply):
    assert told(asked, server, [reply]) == Reply(GOOD)


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        ([GOOD.replace("{count}", "{say}")], "“{count}” is missing"),
        ([GOOD.replace("{count}", "{count.__class__}")], "“{count}” is missing"),
        ([GOOD.replace("org", "evil")], "“https://example.org/a?b=1&c=2” is missing"),
        ([""], "the reply is empty"),
        (["  \n"], "the reply is empty"),
        ([None], "the reply is no text"),
        ([[GOOD]], "the reply is no text"),
        ([{"text": GOOD}], "the reply is no text"),
        ({"text": GOOD}, "the reply has no list of translations"),
        ({"error": GOOD}, "the reply has no list of translations"),
        ([], "the reply has 0 texts for 1"),
        ([GOOD, GOOD], "the reply has 2 texts for 1"),
        ([SOURCE], "the reply is the source"),
        ([f"Sure! Here is the translation:\n\n{GOOD}\n\nLet me know if you need more."],
         "the reply is chat around a translation (“Sure!”)"),
        ([f"Here is the translation: {GOOD}"],
         "the reply is chat around a translation (“Here is the translation:”)"),
        ([f"```\n{GOOD}\n```"], "the reply has other lines than the source"),
        ([f"```{GOOD}```"], "“```” was added"),
        (["Error 500 (Server Error)!!1500.That’s an error.There was an error."],
         "the reply is an error notice (“Error 500 (”)"),
        (["MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY."],
         "the reply is an error notice (“MYMEMORY WARNING”)"),
        (["'AZ' IS AN INVALID TARGET LANGUAGE . EXAMPLE: LANGPAIR=EN|IT"],
         "the reply is an error notice (“IS AN INVALID TARGET”)"),
        (["<html><title>Captcha</title>unusual traffic</html>"],
         "the reply is an error notice (“<html”)"),
        ([GOOD + "\ud83d"], "the reply has the character U+D83D"),
        ([GOOD + "\x00"], "the reply has the character U+0000"),
        ([GOOD + "\u202e"], "the reply has the character U+202E"),
        ([GOOD + "\ufffd"], "the reply is damaged (U+FFFD)"),
        ([GOOD + " {{ config }} {% raw %}"], "“{{ config }}” was added"),
        ([GOOD.replace("5%", "%s %n")], "“%s” was added"),
        ([f"{GOOD} {' '.join(a + b for a in 'bdgk' for b in 'aeiouöüıə')} " * 3],
         "the reply is far too long (656 characters for 109)"),
        ([f"{GOOD} {GOOD}"], "the reply says everything twice"),
        ([GOOD.replace("haqqında", "haqqında bu haqda bu haqda bu haqda bu haqda")],
         "the reply says the same again and again"),
        ([GOOD.encode().decode("cp1252", "replace")], "the reply is damaged (“É™”)"),
        ([GOOD.replace("Z", "Z\u0323\u0324\u0325")],
         "the reply has letters under heaps of marks"),
        ([GOOD + "\U000e0041"], "the reply has the character U+E0041"),
        ([GOOD + "\u2800"], "the reply has the character U+2800"),
        ([GOOD + " [1]"], "“[” was added"),
        ([GOOD + "&lt;script&gt;"], "“<script>” was added"),
        ([f"Tərcümə: {GOOD}"], "the reply is chat around a translation (“Tərcümə:”)"),
        (["null"], "the reply is an error notice (“null”)"),
        ([GOOD.replace("iyun", "iyul")],
         "the reply states something else: “June” became “iyulda”"),
        ([GOOD.replace("5%", "5")],
         "the reply states something else: “5” is per cent in the source alone"),
        ([GOOD[:30]], "the reply is cut off (30 characters for 109)"),
        ([GOOD.replace("12", "13")], "the number 12 is missing"),
        ([RUSSIAN], "the reply is not in the script of 'az'"),
        ([ENGLISH], "the reply is in 'en' in part"),
    ],
)  # fmt: skip
def test_what_is_no_translation_is_left_missing_with_the_reason(asked, server, reply, why):
    assert told(asked, server, reply) == Reply(reason=why)


def test_the_one_answer_to_one_text_may_be_no_list(asked, server):
    assert told(asked, server, GOOD) == Reply(GOOD)


def test_what_a_server_says_instead_of_an_answer_is_told(asked, server, monkeypatch):
    monkeypatch.setattr(
        "tests.providers.server.Handler.translated",
        lambda one, reply: one.answer(200, b'{"error": "Slowdown: 10 per minute"}'),
    )
    (reply,) = asked("Human rights")
    assert reply.reason == "the reply has no list of translations: Slowdown: 10 per minute"


def test_a_name_of_the_termbase_must_be_there(asked, server):
    reply = GOOD.replace("Zaur Vəliməmmədli", "Yaxşı İşıq")
    assert told(asked, server, [reply], terms=NAME).reason == "“Zaur Vəliməmmədli” is missing"
    assert told(asked, server, [GOOD], terms=NAME).text == GOOD


def test_a_key_that_comes_back_as_a_translation_is_no_translation(asked, server):
    server.replies = ["açar sirr"]
    assert asked("Human rights", key="sirr") == [Reply(reason="the reply repeats the key")]


@pytest.mark.parametrize(
    "reply",
    [
        [GOOD, GOOD],
        ["c-tərcümə", GOOD, "b-tərcümə"],
        ['<p id="x1">görüş</p>', f'<p id="x0">{GOOD}</p>', '<p id="x2">suallar</p>'],
        ['<p id="x0">görüş</p>', '<p id="x0">görüş</p>', '<p id="x2">suallar</p>'],
    ],
)
def test_too_few_or_reordered_answers_shift_nothing(asked, server, reply):
    server.replies = reply
    assert [one.text for one in asked(SOURCE, "the meeting", "questions")] == ["", "", ""]


def test_a_reordered_batch_is_asked_for_one_by_one(asked, server):
    server.shuffled = True
    first, second = asked("The meeting was held.", "Questions {count} today.")
    assert first.text == "həmin görüş isə keçirilib."
    assert second.text == "suallar {count} bu gün."
    assert [len(one["q"]) for one in server.questions] == [2, 1, 1]


def test_a_server_that_drops_marks_gets_the_pieces_between_them(asked, server):
    server.drops_marks = True
    (reply,) = asked("The meeting was held in {place} today, questions and *rights*.")
    assert reply.text == "həmin görüş isə keçirilib in {place} bu gün, suallar və *hüquqları*."
    assert reply.remarks == ("translated in pieces around what must stay",)


def test_a_text_without_words_is_not_sent(asked, server):
    assert (
        asked("{count}: 12 (https://example.org/)")[0].text == "{count}: 12 (https://example.org/)"
    )
    assert server.asked == []


@pytest.mark.parametrize(("text", "to"), [("UNESCO", "az"), ("YouTube", "az")])
def test_names_and_codes_may_stay_as_they_are(asked, text, to):
    assert asked(text, to=to)[0].text == text


def test_a_feature_that_the_language_lacks_is_left_to_people(asked):
    sentence = (
        "The {format:indefinite} was held, {speaker:full} and {place:indefinite quoted} {office}."
    )
    (reply,) = asked(Request(sentence, "en", "az", "sentence"))
    assert reply.text == "həmin {format} isə keçirilib, {speaker:full} və {place:quoted} {office}."
