"""Asking a machine: in parallel, several texts at once where it can, replies in their order."""

from __future__ import annotations

import queue
from itertools import groupby
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

from toolkit.drafts.answers import Item, answers, known_reply, new_item
from toolkit.drafts.guard import Guard
from toolkit.drafts.speaking import Speaker
from toolkit.model import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.drafts.ledger import Ledger
    from toolkit.model import Machine, ProviderSettings, Request

__all__ = ["ask"]

_TICK = 0.2
"""Windows hears Ctrl-C between two waits only."""


_Ready: TypeAlias = "queue.SimpleQueue[tuple[int, Reply | Exception]]"


def ask(
    name: str,
    machine: Machine,
    requests: Sequence[Request],
    settings: ProviderSettings,
    ledger: Ledger,
    key: str = "",
) -> Iterator[Reply]:
    """Yield the machine's reply to each request, in order, as soon as it is there.

    `key` is the machine's secret; no reply and no reason holds it. What was accepted once is
    taken from the ledger. Closing the iterator ends the work.
    """
    guard = Guard(name, settings, ledger, key)
    ready: _Ready = queue.SimpleQueue()
    items = [new_item(place, one, name, settings) for place, one in enumerate(requests)]
    known = {item.place: reply for item in items if (reply := known_reply(item, ledger))}
    unknown = [item for item in items if item.place not in known]
    waiting = _waiting(unknown, machine, settings)
    spoken: dict[tuple[str, str], bool] = {}

    def work() -> None:
        try:
            speaker = Speaker(machine, settings, guard, key, spoken)
            while (batch := _next(waiting)) and not guard.stopped.is_set():
                for item, reply in answers(batch, speaker, ledger):
                    ready.put((item.place, reply))
        except Exception as error:  # noqa: BLE001 - raised again where somebody waits
            ready.put((0, error))

    for _ in range(min(settings.parallel, waiting.qsize())):
        Thread(target=work, daemon=True).start()
    try:
        yield from _in_order(ready, known, len(items))
    finally:
        guard.stopped.set()


def _waiting(
    items: Sequence[Item], machine: Machine, settings: ProviderSettings
) -> queue.SimpleQueue[Sequence[Item]]:
    waiting: queue.SimpleQueue[Sequence[Item]] = queue.SimpleQueue()
    size = settings.size or machine.SIZE
    for batch in _batches(items, size, machine.TEXTS if machine.HTML else 1):
        waiting.put(batch)
    return waiting


def _next(waiting: queue.SimpleQueue[Sequence[Item]]) -> Sequence[Item]:
    try:
        return waiting.get_nowait()
    except queue.Empty:
        return ()


def _in_order(ready: _Ready, early: dict[int, Reply], count: int) -> Iterator[Reply]:
    """Yield replies by their place; raises what a thread could not handle."""
    for place in range(count):
        while place not in early:
            try:
                at, reply = ready.get(timeout=_TICK)
            except queue.Empty:
                continue
            if isinstance(reply, Exception):
                raise reply
            early[at] = reply
        yield early.pop(place)


def _batches(items: Sequence[Item], size: int, texts: int) -> Iterator[Sequence[Item]]:
    """Yield items of the same languages, as many at once as one question takes."""
    for _, same in groupby(items, key=lambda item: item.pair):
        batch: list[Item] = []
        length = 0
        for item in same:
            added = len(item.protected.text.encode("utf-8", "surrogatepass"))
            if batch and (len(batch) == texts or length + added > size):
                yield batch
                batch, length = [], 0
            batch.append(item)
            length += added
        if batch:
            yield batch
