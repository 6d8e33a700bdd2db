"""Sharing work among processes, where the system can fork; elsewhere one does it all.

Children inherit what the parent has read (a forked process is a copy), so nothing but
the results travels between them.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from functools import cache
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["share", "workers"]

T = TypeVar("T")
R = TypeVar("R")

_inherited: tuple[Callable[[Sequence[object]], object], Sequence[object]] | None = None


@cache
def workers() -> int:
    """Return how many processes may work at once: the cores this one may use."""
    if "fork" not in multiprocessing.get_all_start_methods():
        return 1
    cores = getattr(os, "sched_getaffinity", lambda _: range(os.cpu_count() or 1))(0)
    return len(cores)


def share(
    work: Callable[[Sequence[T]], R],
    items: Sequence[T],
    *,
    least: int,
    first: int = 0,
    prepare: Callable[[], None] = lambda: None,
) -> list[R]:
    """Return what `work` makes of consecutive parts of `items`, in their order.

    A part has `least` items or more: fewer are not worth a process. What `work` returns
    must be picklable; what it raises is raised here. What all children would have to load or
    make for themselves they inherit: what `prepare` makes, and what the `first` items need,
    which are worked on here.
    """
    count = min(workers(), len(items) // least)
    if count < 2:
        return [work(items)]
    prepare()
    head = [work(items[:first])] if first else []
    # Four parts a process: whoever is ready early takes the next one.
    size = max(least, -(-len(items) // (4 * count)))
    parts = [slice(start, start + size) for start in range(first, len(items), size)]
    context = multiprocessing.get_context("fork")
    # What there is already no child need look through for garbage (and copy by that).
    gc.freeze()
    with context.Pool(count, _inherit, (work, items)) as pool:
        results = cast("list[R]", pool.map(_work, parts, chunksize=1))
        # Let the children end by themselves: leaving the block would kill them.
        pool.close()
        pool.join()
    gc.unfreeze()
    return [*head, *results]


def _inherit(work: Callable[[Sequence[object]], object], items: Sequence[object]) -> None:
    """Remember, in a child, what the parent had: forking copies it without pickling."""
    global _inherited  # noqa: PLW0603 - the one way to hand a child what cannot be pickled
    _inherited = (work, items)


def _work(part: slice) -> object:
    assert _inherited is not None
    work, items = _inherited
    return work(items[part])
