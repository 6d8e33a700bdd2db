"""The table of states, top to bottom."""

import pytest

from toolkit.catalogs.states import state
from toolkit.model import Message, State

FUZZY = ("fuzzy",)


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (None, State.MISSING),
        (Message("a"), State.MISSING),
        (Message("a", flags=FUZZY, previous=("", "b")), State.MISSING),
        (Message("a", "x", obsolete=True), State.MISSING),
        (Message("a", msgid_plural="b", msgstr_plural=("x", "")), State.MISSING),
        (Message("a", "x", flags=FUZZY, previous=("", "b"), comments=("draft: g",)), State.STALE),
        (Message("a", "x", flags=FUZZY, comments=("hm", "draft: google 2026")), State.DRAFT),
        (Message("a", "x", flags=FUZZY, comments=("from draft: google",)), State.FUZZY),
        (Message("a", "x", comments=("draft: google",)), State.REVIEWED),
        (Message("a", "x", previous=("", "b")), State.REVIEWED),
        (Message("a", msgid_plural="b", msgstr_plural=("x", "y")), State.REVIEWED),
    ],
)
def test_state(message, expected):
    assert state(message) is expected
