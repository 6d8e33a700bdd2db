"""Asking a machine: in parallel, several texts at once where it can, each reply doubted.

A reply that does not hold what it must is asked for again in another way: alone instead of
among others, then as the pieces between the protected parts. What fails still is left
missing, with the reason; nothing of it is written.
"""

from __future__ import annotations

import queue
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

from toolkit.checking.pairs import conventions
from toolkit.drafts.acceptance import fault, remark
from toolkit.drafts.guard import Guard
from toolkit.drafts.protection import MARK, protect, restore
from toolkit.drafts.speaking import Speaker
from toolkit.drafts.wire import chunks, gaps
from toolkit.model import Refusal, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.drafts.ledger import Ledger
    from toolkit.drafts.protection import Protected
    from toolkit.model import Machine, ProviderSettings, Request

__all__ = ["ask"]

_TICK = 0.2
"""Windows hears Ctrl-C between two waits only."""

PIECES = "translated in pieces around what must stay"


_Ready: TypeAlias = "queue.SimpleQueue[tuple[int, Reply | Exception]]"


@dataclass(frozen=True, slots=True)
class _Item:
    """A request, its place among the others, and its text as a machine gets it."""

    place: int
    request: Request
    protected: Protected
    key: str

    @property
    def pair(self) -> tuple[str, str]:
        return self.request.source, self.request.target


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
    items = [_item(place, one, name, settings) for place, one in enumerate(requests)]
    known = {item.place: reply for item in items if (reply := _known(item, ledger))}
    unknown = [item for item in items if item.place not in known]
    waiting = _waiting(unknown, machine, settings)
    spoken: dict[tuple[str, str], bool] = {}

    def work() -> None:
        try:
            speaker = Speaker(machine, settings, guard, key, spoken)
            while (batch := _next(waiting)) and not guard.stopped.is_set():
                for item, reply in _answers(batch, speaker, ledger):
                    ready.put((item.place, reply))
        except Exception as error:  # noqa: BLE001 - raised again where somebody waits
            ready.put((0, error))

    for _ in range(min(settings.parallel, waiting.qsize())):
        Thread(target=work, daemon=True).start()
    try:
        yield from _in_order(ready, known, len(items))
    finally:
        guard.stopped.set()


def _known(item: _Item, ledger: Ledger) -> Reply | None:
    """Return the reply to what nobody need be asked: no words, or translated before."""
    text = item.protected.text
    if not _has_words(text):
        return _judged(item, text)
    kept = ledger.recall(item.key)
    reply = Reply() if kept is None else _judged(item, kept)
    # What is doubted today is asked for anew, though it was accepted once.
    return reply if reply.text else None


def _has_words(text: str) -> bool:
    return any(char.isalpha() for char in MARK.sub("", text))


def _waiting(
    items: Sequence[_Item], machine: Machine, settings: ProviderSettings
) -> queue.SimpleQueue[Sequence[_Item]]:
    waiting: queue.SimpleQueue[Sequence[_Item]] = queue.SimpleQueue()
    size = settings.size or machine.SIZE
    for batch in _batches(items, size, machine.TEXTS if machine.HTML else 1):
        waiting.put(batch)
    return waiting


def _next(waiting: queue.SimpleQueue[Sequence[_Item]]) -> Sequence[_Item]:
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


def _item(place: int, request: Request, name: str, settings: ProviderSettings) -> _Item:
    protected = protect(request, conventions(request.source), conventions(request.target))
    languages = f"{request.source}\0{request.target}"
    said = f"{name}\0{settings.url}\0{languages}\0{protected.text}"
    key = sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
    return _Item(place, request, protected, key)


def _batches(items: Sequence[_Item], size: int, texts: int) -> Iterator[Sequence[_Item]]:
    """Yield items of the same languages, as many at once as one question takes."""
    for _, same in groupby(items, key=lambda item: item.pair):
        batch: list[_Item] = []
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


def _answers(
    batch: Sequence[_Item], speaker: Speaker, ledger: Ledger
) -> Iterator[tuple[_Item, Reply]]:
    """Yield the reply to each item of a batch: together, then those that failed alone."""
    first = batch[0].request
    left = list(batch)
    if len(batch) > 1:
        ends = speaker.deadline()
        try:
            texts = [item.protected.text for item in batch]
            told = speaker.say(texts, first.source, first.target, ends, patient=False)
        except Refusal:
            told = []
        for item, text in zip(batch, told, strict=False):
            reply = _judged(item, text)
            if reply.text:
                ledger.keep(item.key, text)
                left.remove(item)
                yield item, reply
    for item in left:
        yield item, _alone(item, speaker, ledger)


def _alone(item: _Item, speaker: Speaker, ledger: Ledger) -> Reply:
    """Return the reply to an item that is asked alone: as a whole, then in pieces."""
    ends = speaker.deadline()
    ways = [_whole] if len(gaps(item.protected.text)) < 2 else [_whole, _in_pieces]
    reply = Reply()
    for way in ways:
        try:
            text = way(item, speaker, ends)
        except Refusal as refusal:
            # Why the whole was refused says more than what became of its pieces.
            return Reply(reason=reply.reason or refusal.reason)
        judged = _judged(item, text)
        if judged.text:
            ledger.keep(item.key, text)
            return Reply(judged.text, _joined(PIECES if way is _in_pieces else "", judged.reason))
        reply = reply if reply.reason else judged
    return reply


def _whole(item: _Item, speaker: Speaker, ends: float) -> str:
    text, request = item.protected.text, item.request
    parts = chunks(text, speaker.size)
    if len(parts) == 1:
        try:
            return speaker.say([text], request.source, request.target, ends)[0]
        except Refusal as refusal:
            parts = chunks(text, len(text.encode()) // 2)
            if refusal.status != 413 or len(parts) == 1:
                raise
    return _joined_pieces(item, parts, speaker, ends)


def _in_pieces(item: _Item, speaker: Speaker, ends: float) -> str:
    """Return a translation of what stands between the protected parts, each for itself."""
    parts = [part for gap in gaps(item.protected.text) for part in chunks(gap, speaker.size)]
    return _joined_pieces(item, parts, speaker, ends)


def _joined_pieces(item: _Item, parts: Sequence[str], speaker: Speaker, ends: float) -> str:
    """Translate the parts of a text that have words, each in a question of its own."""
    made = []
    for part in parts:
        core = part.strip()
        if _has_words(core):
            said = speaker.say([core], item.request.source, item.request.target, ends)[0]
            part = part.replace(core, said.strip(), 1)  # noqa: PLW2901 - its blanks stay
        made.append(part)
    return "".join(made)


def _judged(item: _Item, text: str) -> Reply:
    """Return the reply that a text with marks makes, or none and why."""
    restored = restore(text, item.protected, item.request.text)
    wrong = fault(item.request, restored)
    if wrong:
        return Reply(reason=wrong)
    return Reply(restored, remark(item.request, restored))


def _joined(*reasons: str) -> str:
    return "; ".join(filter(None, reasons))
