"""The gate: which editions may reach a reader, and why the others may not."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.editions.gate import Verdict, judge
from toolkit.model import Block, Edition, Problem, Severity, State, Use

RELEASE = "2020/guba-videoconference"
DAY = dt.date(2020, 7, 2)
BAKU = ZoneInfo("Asia/Baku")
NOW = dt.datetime(2020, 7, 2, 12, tzinfo=BAKU)
TITLE = Use(RELEASE, "title", "Videoconference held in Guba", State.REVIEWED)


def edition(language, uses=(), problems=(), date=DAY):
    return Edition(
        release=RELEASE,
        kind="event",
        language=language,
        source_language="en",
        date=date,
        number="",
        title=Block("title"),
        summary=(),
        dateline=Block("dateline"),
        blocks=(),
        boilerplate=(),
        labels={},
        contact={},
        uses=uses,
        problems=problems,
    )


def use(state, msgid="A text", msgctxt="body"):
    return Use(RELEASE, msgctxt, msgid, state)


def judged(*editions, publish="together", embargo=None, now=NOW):
    return judge({one.language: one for one in editions}, publish, embargo, now)


def test_reviewed_editions_may_be_published():
    verdict = judged(edition("az", (TITLE,)), edition("en"))
    assert verdict == Verdict(RELEASE, ("az", "en"), (), due=True)


@pytest.mark.parametrize("state", [State.MISSING, State.STALE, State.DRAFT, State.FUZZY])
def test_one_unreviewed_message_holds_an_edition(state):
    verdict = judged(edition("az", (TITLE, use(state))))
    assert verdict.publishable == ()
    assert verdict.reasons == (f"az: 1 {state}: body “A text”",)


@pytest.mark.parametrize(("publish", "publishable"), [("together", ()), ("each", ("en",))])
def test_together_waits_for_all_and_each_goes_alone(publish, publishable):
    held = edition("az", (use(State.DRAFT),))
    assert judged(held, edition("en"), publish=publish).publishable == publishable


def test_reasons_count_by_state_and_name_the_first():
    uses = (use(State.DRAFT, "one"), use(State.MISSING, "two"), use(State.DRAFT, "three"))
    assert judged(edition("ru", uses)).reasons == (
        "ru: 2 draft: body “one”",
        "ru: 1 missing: body “two”",
    )


@pytest.mark.parametrize(
    ("waiting", "name"),
    [
        (use(State.DRAFT, "A text", ""), "“A text”"),
        (use(State.DRAFT, "x" * 60), f"body “{'x' * 60}”"),
        (use(State.DRAFT, "x" * 61), f"body “{'x' * 57}...”"),
    ],
)
def test_a_message_is_named_as_a_person_looks_for_it(waiting, name):
    assert judged(edition("ru", (waiting,))).reasons == (f"ru: 1 draft: {name}",)


def test_an_error_holds_an_edition_and_a_warning_does_not():
    error = Problem("names", Severity.ERROR, "releases/guba.yaml", "unknown name", line=7)
    warning = Problem("grammar", Severity.WARNING, "releases/guba.yaml", "guessed form")
    note = Problem("style", Severity.NOTE, "releases/guba.yaml", "long")
    verdict = judged(
        edition("az", problems=(error,)), edition("en", problems=(warning, note)), publish="each"
    )
    assert verdict.publishable == ("en",)
    assert verdict.reasons == ("az: releases/guba.yaml:7: unknown name",)


def test_an_error_without_a_line_names_the_file():
    error = Problem("names", Severity.ERROR, "releases/guba.yaml", "unknown name")
    assert judged(edition("az", problems=(error,))).reasons == (
        "az: releases/guba.yaml: unknown name",
    )


@pytest.mark.parametrize("publish", ["together", "each"])
def test_an_embargo_holds_every_edition_until_its_minute(publish):
    embargo = NOW + dt.timedelta(minutes=1)
    verdict = judged(edition("az"), edition("en"), publish=publish, embargo=embargo)
    assert verdict.publishable == ()
    assert verdict.reasons == ("embargo until 2020-07-02 12:01 +04",)
    assert not verdict.due
    passed = judged(edition("az"), edition("en"), publish=publish, embargo=embargo, now=embargo)
    assert (passed.publishable, passed.due) == (("az", "en"), True)


def test_an_embargo_is_compared_across_timezones():
    embargo = dt.datetime(2020, 7, 2, 8, tzinfo=dt.UTC)
    assert judged(edition("az"), embargo=embargo).publishable == ("az",)
    assert judged(edition("az"), embargo=embargo.replace(hour=9)).publishable == ()


def test_the_embargo_is_the_first_reason():
    embargo = NOW + dt.timedelta(days=1)
    reasons = judged(edition("az", (use(State.DRAFT),)), embargo=embargo).reasons
    assert [reason.split(" ")[0] for reason in reasons] == ["embargo", "az:"]


@pytest.mark.parametrize(("days", "due"), [(-1, True), (0, True), (1, False)])
def test_a_release_is_due_from_its_day_on(days, due):
    assert judged(edition("az", date=DAY + dt.timedelta(days=days))).due is due


states = st.lists(st.sampled_from(State), max_size=3)


@given(st.dictionaries(st.sampled_from(["az", "en", "ru"]), states, min_size=1))
def test_an_edition_is_published_exactly_when_everything_it_prints_is_reviewed(states_of):
    editions = [edition(code, tuple(map(use, states))) for code, states in states_of.items()]
    ready = tuple(one.language for one in editions if one.state is State.REVIEWED)
    each, together = (judged(*editions, publish=publish) for publish in ("each", "together"))
    assert each.publishable == ready
    assert together.publishable == (ready if len(ready) == len(editions) else ())
    assert bool(each.reasons) == (len(ready) < len(editions))
