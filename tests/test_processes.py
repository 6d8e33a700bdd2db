"""Work that is shared among processes comes back in its order, whatever it is."""

import os
import signal

import pytest

from toolkit import processes
from toolkit.errors import PressError, Problems, Where

ITEMS = list(range(103))


@pytest.fixture(params=[1, 3], ids=["alone", "in three processes"])
def workers(request, monkeypatch):
    if request.param > 1 and processes.workers() == 1 and not hasattr(os, "fork"):
        pytest.skip("this system cannot fork")
    monkeypatch.setattr(processes, "workers", lambda: request.param)
    # The threads of the test runner hold no lock that this work needs.
    monkeypatch.setattr(processes, "_can_fork", lambda: True)
    return request.param


def test_results_come_in_the_order_of_the_items(workers):
    parts = processes.share(lambda some: [item * 2 for item in some], ITEMS, least=10)
    assert [one for part in parts for one in part] == [item * 2 for item in ITEMS]


def test_what_cannot_be_pickled_is_inherited(workers):
    table = {item: lambda item=item: -item for item in ITEMS}
    parts = processes.share(lambda some: [table[item]() for item in some], ITEMS, least=10)
    assert [one for part in parts for one in part] == [-item for item in ITEMS]


def test_more_than_one_process_works(workers):
    parts = processes.share(lambda some: {os.getpid()}, ITEMS, least=10)
    assert (os.getpid() in set.union(*parts)) == (workers == 1)


def test_what_all_need_is_made_before_there_are_several(workers):
    made = []
    parts = processes.share(
        lambda some: list(made), ITEMS, least=10, prepare=lambda: made.append(os.getpid())
    )
    wanted = [os.getpid()] if workers > 1 else []
    assert all(part == wanted for part in parts)


def test_the_first_are_worked_on_here(workers):
    met = []

    def work(some):
        met.extend(some)
        return os.getpid(), list(some), list(met)

    parts = processes.share(work, ITEMS, least=10, first=3, prepare=lambda: met.append("prepared"))
    assert [one for _, some, _ in parts for one in some] == ITEMS
    assert parts[0][0] == os.getpid()
    if workers > 1:
        assert parts[0][1] == [0, 1, 2]
        assert all(known[:4] == [0, 1, 2, "prepared"] for _, _, known in parts[1:])


def test_few_items_are_not_worth_a_process(workers):
    assert processes.share(lambda some: (os.getpid(), list(some)), [1, 2], least=10) == [
        (os.getpid(), [1, 2])
    ]
    assert processes.share(list, [], least=10) == [[]]


def test_an_error_is_raised_here_with_its_place(workers):
    where = Where("releases/a.yaml", 3, 1)

    def fail(some):
        raise Problems([PressError("wrong", hint="mend it", where=where), PressError("too")])

    with pytest.raises(Problems) as caught:
        processes.share(fail, ITEMS, least=10)
    first, second = caught.value.errors()
    assert (str(first), first.hint, second.message) == (
        "releases/a.yaml:3:1: wrong",
        "mend it",
        "too",
    )


def test_after_an_error_no_part_is_begun(workers, tmp_path):
    def work(some):
        (tmp_path / str(some[0])).touch()
        raise PressError("wrong")

    with pytest.raises(PressError, match="wrong"):
        processes.share(work, ITEMS, least=1, most=1)
    assert len(list(tmp_path.iterdir())) < len(ITEMS) // 2


def test_a_killed_process_is_an_error_and_nothing_waits_for_it(workers):
    if workers == 1:
        pytest.skip("this process would be killed itself")

    with pytest.raises(PressError, match="was killed") as caught:
        processes.share(lambda some: os.kill(os.getpid(), signal.SIGKILL), ITEMS, least=10)
    assert "--jobs 1" in caught.value.hint
