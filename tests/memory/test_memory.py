"""The memory finds what was reviewed before: the very text, or one like it."""

import random
import sqlite3
import time

import pytest
from rapidfuzz import fuzz, process

from tests.memory.offices import room, sources, write_catalog
from toolkit.memory import store
from toolkit.memory.memory import NEAR
from toolkit.memory.opening import open_memory
from toolkit.memory.store import Reviewed, candidates, fill


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "office").mkdir()
    return room(tmp_path / "office")


def found(office, text, source="en", target="ru", msgctxt="body", kind="free", how="exact"):
    match = getattr(open_memory(sources(office)), how)(kind, source, target, text, msgctxt)
    return match and match.target


def test_the_very_text_whatever_its_blanks_and_in_both_directions(office):
    write_catalog(office, "ru", "2026/x", {"Good  morning.": "Доброе утро."})
    assert found(office, "Good\nmorning.") == "Доброе утро."
    assert found(office, "Доброе утро.", "ru", "en") == "Good morning."
    assert found(office, "Good night.") is None


def test_of_several_translations_the_one_of_the_same_kind_of_field(office):
    texts = {("heading", "Report"): "Отчёт", ("title", "Report"): "Доклад"}
    write_catalog(office, "ru", "2026/x", texts)
    assert found(office, "Report", msgctxt="title") == "Доклад"
    assert found(office, "Report", msgctxt="heading") == "Отчёт"
    assert found(office, "Report", msgctxt="caption") == "Отчёт"


@pytest.mark.parametrize(
    "fields",
    [{"flags": ("fuzzy",)}, {"flags": ("fuzzy",), "comments": ("draft: memory 2026-01-01",)}],
)
def test_what_nobody_reviewed_is_not_remembered(office, fields):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Доброе утро."}, **fields)
    assert found(office, "Good morning.") is None


def test_what_a_release_does_not_say_any_more_is_remembered(office):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Доброе утро."}, obsolete=True)
    assert found(office, "Good morning.") == "Доброе утро."


def test_two_translations_of_one_text_translate_each_other(office):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Доброе утро."})
    write_catalog(office, "az", "2026/x", {"Good morning.": "Sabahınız xeyir."})
    assert found(office, "Sabahınız xeyir.", "az", "ru") == "Доброе утро."


def test_two_releases_are_joined_by_way_of_a_third_language(office):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Доброе утро."})
    write_catalog(office, "en", "2026/y", {"Sabahınız xeyir.": "Good morning."}, source="az")
    assert found(office, "Sabahınız xeyir.", "az", "ru") == "Доброе утро."
    assert found(office, "Доброе утро.", "ru", "az") == "Sabahınız xeyir."


def test_a_translation_of_its_own_comes_before_a_joined_one(office):
    write_catalog(office, "ru", "2026/x", {"Good morning.": "Доброе утро."})
    write_catalog(office, "en", "2026/y", {"Sabahınız xeyir.": "Good morning."}, source="az")
    write_catalog(office, "ru", "2026/y", {"Sabahınız xeyir.": "С добрым утром."}, source="az")
    assert found(office, "Sabahınız xeyir.", "az", "ru") == "С добрым утром."


def test_sentences_names_and_free_texts_are_kept_apart(office):
    write_catalog(office, "ru", "press", {("", "About {office}"): "Об {office:prepositional}"})
    assert found(office, "About {office}") is None
    assert found(office, "About {office}", kind="sentence") == "Об {office:prepositional}"


def test_a_similar_text_and_none_that_is_not(office):
    write_catalog(
        office, "ru", "2026/x", {"The seminar was held in Guba.": "Семинар прошёл в Губе."}
    )
    assert found(office, "The seminar was held in Baku.", how="near") == "Семинар прошёл в Губе."
    assert found(office, "Nothing of the kind happened.", how="near") is None


def test_a_similar_text_without_a_translation_hides_no_other(office):
    write_catalog(
        office, "ru", "2026/x", {"The seminar was held in Guba.": "Семинар прошёл в Губе."}
    )
    write_catalog(
        office, "az", "2026/x", {"The seminar was held in Baku!": "Seminar Bakıda keçirilib!"}
    )
    assert found(office, "The seminar was held in Baku.", how="near") == "Семинар прошёл в Губе."


# ---------------------------------------------------------------- the index

WORDS = [
    f"{first}{second}{end}"
    for first in ("mü", "ba", "den", "kor", "ла", "при", "со", "что")
    for second in ("da", "ve", "ri", "нос", "тел", "gə", "x", "lim")
    for end in ("", "lar", "ов", "ing", "tion", "ı")
]


def texts(chance, count):
    weights = [1 / (at + 3) for at in range(len(WORDS))]
    lengths = (chance.randint(3, 30) for _ in range(count))
    return [" ".join(chance.choices(WORDS, weights, k=length)) for length in lengths]


def edited(text, chance):
    words = text.split()
    for _ in range(max(1, round(len(words) * chance.uniform(0.03, 0.25)))):
        words[chance.randrange(len(words))] = chance.choice(WORDS)
    return " ".join(words)


def test_the_index_finds_the_best_match_of_the_exhaustive_search():
    """Recall of at least 99 % where words are few, which is the hardest; see the benchmark."""
    chance = random.Random(7)
    known = list(dict.fromkeys(texts(chance, 4000)))
    base = sqlite3.connect(":memory:")
    fill(base, (Reviewed("free", "body", "x", {"en": one, "ru": "да"}) for one in known))
    asked = [edited(chance.choice(known), chance) for _ in range(300)]
    hits = missed = 0
    for text in asked:
        best = process.extractOne(text, known, scorer=fuzz.ratio, score_cutoff=NEAR)
        if best is None:
            continue
        few = candidates(base, "free", "en", text)
        mine = process.extractOne(text, few, scorer=fuzz.ratio, score_cutoff=NEAR)
        hits += mine is not None and mine[1] >= best[1]
        missed += mine is None or mine[1] < best[1]
    assert hits > 200
    assert missed <= (hits + missed) // 100


def test_texts_of_very_different_length_are_not_compared():
    base = sqlite3.connect(":memory:")
    long = " ".join(WORDS[:40])
    fill(base, [Reviewed("free", "body", "x", {"en": one, "ru": "да"}) for one in ("müda", long)])
    assert list(candidates(base, "free", "en", "müda").values()) == ["müda"]
    assert list(candidates(base, "free", "en", long).values()) == [long]


def test_many_texts_with_one_translation_are_no_trouble():
    """Joined by way of a third language they would be every two of them."""
    base = sqlite3.connect(":memory:")
    start = time.process_time()
    fill(base, (Reviewed("free", "b", "x", {"en": f"{n} ok", "ru": "да"}) for n in range(20_000)))
    assert time.process_time() - start < 10
    assert base.execute("SELECT count(*) FROM pair").fetchone() == (40_000,)


def test_a_text_without_words_finds_nothing():
    base = sqlite3.connect(":memory:")
    fill(base, ())
    assert candidates(base, "free", "en", "***") == {}


def test_an_enormous_text_is_asked_in_time():
    base = sqlite3.connect(":memory:")
    fill(base, (Reviewed("free", "b", "x", {"en": one, "ru": "да"}) for one in WORDS))
    start = time.process_time()
    candidates(base, "free", "en", " ".join(map(str, range(20_000))))
    assert time.process_time() - start < 2
    assert store.FORMAT
