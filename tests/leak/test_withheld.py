"""One message that is unreviewed, in any way, withholds the release; so does a day to come."""

import json
import re

import pytest

from . import KINDS, RECORD, RELEASE, SELECT, STATES, is_seen, plant, printed


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", KINDS)
def test_one_unreviewed_message_withholds_the_release(kind, state, reviewed, press):
    plant(reviewed, kind, state)

    done = press("build", RELEASE, cwd=reviewed)
    assert done.code == 1
    assert re.search(rf"ru: 1 {state}: ", done.err), done.err
    assert not is_seen(reviewed)

    checked = press("check", "--format", "json", *SELECT, cwd=reviewed)
    problems = json.loads(checked.out)["problems"]
    assert checked.code == 1
    assert [(one["check"], one["severity"]) for one in problems] == [
        (f"{state}-translation", "error")
    ]

    row = json.loads(press("status", "--json", cwd=reviewed).out)["releases"][0]
    assert not row["publishable"]
    assert row["editions"]["ru"][state] == 1


def test_what_is_withheld_fails_a_build_that_named_it_or_is_strict(reviewed, press):
    plant(reviewed, "body", "draft")
    assert press("build", cwd=reviewed).code == 0
    assert press("build", RELEASE, cwd=reviewed).code == 1
    assert press("build", "--strict", cwd=reviewed).code == 1


def test_before_its_date_an_incomplete_release_is_a_warning(reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(RECORD.replace("2026-01-1", "2099-01-1"), "utf-8")
    plant(reviewed, "body", "draft")
    assert press("check", cwd=reviewed).code == 0
    assert press("check", "--strict", *SELECT, cwd=reviewed).code == 1


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", ["title", "name"])
def test_an_event_to_come_is_in_no_calendar_before_it_is_reviewed(kind, state, reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(f"when: 2026-01-20 10:00\n{RECORD}", "utf-8")
    press("build", cwd=reviewed)
    assert f"ru/{RELEASE}.ics" in printed(reviewed)
    plant(reviewed, kind, state)
    press("build", cwd=reviewed)
    assert not is_seen(reviewed)


def test_an_embargo_withholds_and_says_until_when(reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(f"embargo: 2099-01-15 10:00\n{RECORD}", "utf-8")
    done = press("build", RELEASE, cwd=reviewed)
    assert done.code == 1
    assert "embargo until 2099-01-15 10:00" in done.err
    assert not is_seen(reviewed)
