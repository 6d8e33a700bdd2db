"""Social: posts that fit where they are posted, with no word cut."""

import datetime as dt
import re

import pytest

from toolkit.formats import social
from toolkit.formats.social import LIMITS, length_on_x, units
from toolkit.model import Block, State, Use

from . import HOSTILE, correction, edition, full_edition, publication, text

LINK = "https://press.example.org/en/2020/guba-videoconference.html"
LONG = "İnsan hüquqları üzrə Müvəkkil (Ombudsman) «Bərabərlik – hamı üçün» mövzusunda danışıb. " * 9


def posts(made, **fields):
    """The posts by the name of their place."""
    printed = social.render(made, publication(**fields)).decode("utf-8")
    _, *parts = re.split(r"^===== (\w+) =====\n\n", printed, flags=re.MULTILINE)
    return {name: post.strip("\n") for name, post in zip(parts[::2], parts[1::2], strict=True)}


def on_x(title, summary=""):
    return posts(edition(title=Block("title", text(title)), summary=text(summary)))["X"]


def test_a_post_is_title_summary_and_link():
    post = f"Videoconference held in Guba\n\nIn short.\n\n{LINK}"
    assert posts(full_edition()) == dict.fromkeys(LIMITS, post)


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("abc", 3),
        ("Müvəkkil", 8),
        ("Омбудсмен", 9),
        ("«a» – “b”", 9),
        ("№ 5…", 6),
        ("🏛", 2),
        ("日本", 4),
        (LINK, 23),
        (f"a {LINK} b", 27),
        ("see ombudsman.az", 27),
    ],
)
def test_length_as_x_counts(words, length):
    assert length_on_x(words) == length


def test_telegram_counts_in_utf_16():
    assert units("Müvəkkil 🏛") == 11


@pytest.mark.parametrize("place", LIMITS)
@pytest.mark.parametrize("times", [1, 2, 3, 9, 60, 400])
def test_no_post_is_too_long_and_no_word_is_cut(place, times):
    limit, length = LIMITS[place]
    words = LONG * times
    post = posts(edition(title=Block("title", text(LONG[:180])), summary=text(words)))[place]
    assert length(post) <= limit
    assert post.endswith(f"\n\n{LINK}")
    assert set(post.removesuffix(LINK).replace("…", "").split()) <= set(words.split()) | {"danışıb"}


def test_a_long_title_leaves_the_summary_out():
    post = on_x(LONG, "In short and in more words than there is any room for.")
    title, link = post.split("\n\n")
    assert title.endswith("…")
    assert LONG.startswith(title[:-1])
    assert 200 < length_on_x(post) <= 280
    assert link == LINK


AZ = "İnsan Hüquqları üzrə Müvəkkilin Aparatı seminar keçirib. Tədbir gənclər üçün nəzərdə tutulub."
EN = "The Office of the Commissioner held a seminar. It was intended for Z. Sample and others."
RU = (
    "Аппарат Уполномоченного провел вчера семинар. Он был рассчитан на молодежь и на учителей школ."
)
LEAN = "Governments, institutions and citizens spoke at length of rights, duties and hopes in many "


@pytest.mark.parametrize("summary", [AZ, EN, RU])
def test_as_many_sentences_are_told_as_there_is_room_for(summary):
    first = summary.partition(". ")[0] + "."
    for room in range(len(summary) + 20):
        _, *told, link = on_x("a" * (280 - 23 - 4 - room), summary).split("\n\n")
        expected = [summary] if room >= len(summary) else [first] if room >= len(first) else []
        assert (told, link) == (expected, LINK), room


@pytest.mark.parametrize(
    ("summary", "told"),
    [
        (f"{LEAN * 2}words of the day", f"{LEAN * 2}words…"),
        (f"{LEAN * 2}words of {'a' * 99}", f"{LEAN * 2}words…"),
        (f"{LEAN * 2}words в\u00a0{'Г' * 50} {'c' * 20}", f"{LEAN * 2}words…"),
        (f"{LEAN * 2}words “of a {'a' * 99}”", f"{LEAN * 2}words…"),
        (f"{LEAN * 2}words — (and {'a' * 99})", f"{LEAN * 2}words…"),
        (f"{LEAN * 2}EU {'a' * 99}", f"{LEAN * 2}EU…"),
        # Most of the text stays, even where what it opens is not closed.
        (f"“Of {LEAN * 2}words {'a' * 99}”", f"“Of {LEAN * 2}"[:-1] + "…"),
    ],
)
def test_a_sentence_is_broken_off_where_it_reads_well(summary, told):
    assert on_x("a" * 62, summary) == f"{'a' * 62}\n\n{told}\n\n{LINK}"


@pytest.mark.parametrize("room", range(0, 200, 7))
def test_a_stump_of_a_sentence_is_left_out(room):
    _, *told, link = on_x("a" * (280 - 23 - 4 - room), LEAN * 9).split("\n\n")
    assert (link, len(told)) == (LINK, int(room > 130))
    assert all(len(one) >= 120 and one.endswith("…") for one in told)


@pytest.mark.parametrize("word", ["a" * 5000, "e\u0301" * 3000, "👩‍👩‍👧" * 500])
def test_a_word_without_end_is_left_out_whole(word):
    made = posts(edition(title=Block("title", text(word)), summary=text("In short.")))
    assert made["X"] == f"In short.\n\n{LINK}"
    for place, (limit, length) in LIMITS.items():
        assert length(made[place]) <= limit


NOTE = "Corrected on 9 July 2020. The number of participants was 45."


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Videoconference held in Guba", NOTE),
        ("a" * 200, "Corrected on 9 July 2020"),
        (LONG, "Corrected on 9 July 2020"),
    ],
)
def test_a_corrected_text_says_when_and_where_there_is_room_what(title, told):
    on_x = posts(corrected(title))["X"]
    shown, mark, *_, link = on_x.split("\n\n")
    assert title.startswith(shown.removesuffix("…"))
    assert (mark, link) == (told, LINK)
    assert length_on_x(on_x) <= 280
    assert posts(corrected(title))["Telegram"] == f"{title}\n\n{NOTE}\n\n{LONG}\n\n{LINK}"


def corrected(title):
    """A release that was put right twice, with a summary; posts tell the last time."""
    return edition(
        correction("The name was misspelt.", "2020-07-03", "Corrected on 3 July 2020"),
        correction("The number of participants was 45."),
        title=Block("title", text(title)),
        summary=text(LONG),
        corrected=dt.datetime(2020, 7, 9, tzinfo=dt.UTC),
    )


def test_a_preview_says_so_within_the_limit():
    made = edition(summary=text(LONG), uses=(Use("press", "", "A.", State.DRAFT),))
    for place, post in posts(made, preview=True).items():
        assert post.startswith("[Preview: not for publication. not reviewed]\n\n")
        assert LIMITS[place][1](post) <= LIMITS[place][0]


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_is_posted_letter_by_letter(words):
    made = edition(title=Block("title", text(words)), summary=text(words))
    assert posts(made)["Telegram"] == f"{words}\n\n{words}\n\n{LINK}"
