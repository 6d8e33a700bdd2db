"""Sharing work among processes, where the system can fork; elsewhere one does it all.

Children inherit what the parent has read (a forked process is a copy), so nothing but
the results travels between them.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from toolkit.errors import PressError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import ProcessPoolExecutor

__all__ = ["share", "shared", "workers"]

SELDOM = 200_000
"""Objects made, and not yet gone, after which Python looks for garbage."""

T = TypeVar("T")
R = TypeVar("R")

_inherited: tuple[Callable[[Sequence[Any]], object], Sequence[object]] | None = None


@cache
def workers() -> int:
    """Return how many processes may work at once: the cores this one may use."""
    if not hasattr(os, "fork"):
        return 1
    cores = getattr(os, "sched_getaffinity", lambda _: range(os.cpu_count() or 1))(0)
    return len(cores)


def _can_fork() -> bool:
    """Whether this process may be forked now.

    A child has none of the threads of its parent, but every lock that they held: what
    sets PDF waits for ever in one.
    """
    if not hasattr(os, "fork"):
        return False
    tasks = Path("/proc/self/task")
    threads = len(list(tasks.iterdir())) if tasks.is_dir() else threading.active_count()
    return threads == 1


def share(
    work: Callable[[Sequence[T]], R],
    items: Sequence[T],
    *,
    least: int,
    most: int = 0,
    jobs: int = 0,
    first: int = 0,
    prepare: Callable[[], None] = lambda: None,
) -> list[R]:
    """Return what `work` makes of consecutive parts of `items`; see `shared`."""
    parts = shared(work, items, least=least, most=most, jobs=jobs, first=first, prepare=prepare)
    return list(parts)


def shared(
    work: Callable[[Sequence[T]], R],
    items: Sequence[T],
    *,
    least: int,
    most: int = 0,
    jobs: int = 0,
    first: int = 0,
    prepare: Callable[[], None] = lambda: None,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> Iterator[R]:
    """Yield what `work` makes of consecutive parts of `items`, in their order.

    A part has `least` items or more: fewer are not worth a process; and `most` or fewer, if
    that is given. No more than `jobs` processes work (0: as many as there are cores).
    What all children would have to load or make for themselves they inherit: what the `first`
    items need, which are worked on here, and what `prepare` makes of it after them. `report`
    is told how many items of how many are done. What `work` returns must be picklable; what
    it raises is raised here, and no part is begun after that. Raises `PressError` where the
    system kills a child.
    """
    count = min(jobs or workers(), len(items) // least) if _can_fork() else 1
    # Four parts a process: whoever is ready early takes the next one.
    size = max(least, -(-len(items) // (4 * count))) if count > 1 else len(items)
    size = min(size, most or size) or 1
    if count < 2:
        parts = _parts(0, len(items), size)
        with _collecting_seldom():
            yield from _counted((work(items[part]) for part in parts), parts, items, report)
        return
    if first:
        yield work(items[:first])
    prepare()
    parts = _parts(first, len(items), size)
    with _collecting_seldom(), _children(count, work, items) as children:
        with _interrupts_held():
            results = cast("Iterator[R]", children.map(_work, parts))
        yield from _counted(results, parts, items, report)


@contextmanager
def _children(
    count: int, work: Callable[[Sequence[T]], R], items: Sequence[T]
) -> Iterator[ProcessPoolExecutor]:
    """Give processes to work with; at the end, be it an error, they finish what they began."""
    # Most runs share nothing: they need not wait for this.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    context = multiprocessing.get_context("fork")
    children = ProcessPoolExecutor(count, context, partial(_inherit, work, items))
    try:
        yield children
    except BrokenProcessPool as error:
        hint = "Is the system short of memory? Try again; `press build --jobs 1` needs less."
        raise PressError("a process that shared the work was killed", hint=hint) from error
    finally:
        children.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let an interrupt wait: Python ignores one that falls into a fork, and its child tells it."""
    held = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Look for garbage seldom, and never through what there is already.

    Work makes much that lives until its part is done, and hardly a cycle: looking for
    those took a tenth of a build. Children inherit this, and copy nothing by looking.
    """
    thresholds = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(SELDOM, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def _parts(start: int, end: int, size: int) -> list[slice]:
    """Return the consecutive parts from `start` to `end`; one at least, be it empty."""
    return [slice(one, one + size) for one in range(start, end, size)] or [slice(start, start)]


def _counted(
    results: Iterable[R],
    parts: Sequence[slice],
    items: Sequence[object],
    report: Callable[[int, int], None],
) -> Iterator[R]:
    """Yield results, telling how many items are done after each."""
    for part, result in zip(parts, results, strict=True):
        report(min(part.stop, len(items)), len(items))
        yield result


def _inherit(work: Callable[[Sequence[T]], R], items: Sequence[T]) -> None:
    """Remember, in a child, what the parent had: forking copies it without pickling.

    An interrupt ends it at once: it is the parent who tells.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    global _inherited  # noqa: PLW0603 - the one way to hand a child what cannot be pickled
    _inherited = (work, items)


def _work(part: slice) -> object:
    assert _inherited is not None
    work, items = _inherited
    return work(items[part])
