"""Whole editions are kept of the latest releases of each list, however the work is shared."""

import datetime as dt
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from toolkit.building.documents import Desk
from toolkit.site.feed import LATEST

DAY = dt.date(2026, 1, 1)
LISTED = [
    ("az", topic, DAY + dt.timedelta(days=number // 2), f"2026/{number:03}")
    for number in range(90)
    for topic in ("", "rights" if number % 3 else "children")
]


def latest(topic):
    dated = sorted({(day, name) for _, one, day, name in LISTED if one == topic}, reverse=True)
    return {name for _, name in dated[:LATEST]}


def desk():
    return Desk(None, None, {}, None, frozenset())


@given(st.randoms(use_true_random=False), st.integers(1, 120))
def test_the_latest_are_kept_in_whatever_order_they_are_made(random: Random, size):
    """Some are told twice: what is made before the work is shared is made again."""
    made = random.sample(LISTED, len(LISTED)) + LISTED[:5]
    one = desk()
    parts = [one._latest(made[start : start + size]) for start in range(0, len(made), size)]
    assert set().union(*parts) >= latest("") | latest("rights") | latest("children")


def test_of_those_made_after_newer_ones_none_is_kept():
    newest_first = sorted(LISTED, key=lambda one: one[3], reverse=True)
    one = desk()
    kept = one._latest(newest_first[:150])
    assert one._latest(newest_first[150:]) == kept
    assert kept == latest("") | latest("rights") | latest("children")
