"""The guard before a machine: time limits, retries, a circuit breaker and a daily budget."""

from __future__ import annotations

import datetime as dt
import queue
from random import uniform
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from toolkit.drafts.failures import refusal_of
from toolkit.errors import printable
from toolkit.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.drafts.ledger import Ledger
    from toolkit.model import ProviderSettings

__all__ = ["Guard", "bounded"]

T = TypeVar("T")

BUSY = frozenset({429, 503})
"""Statuses of a server that has too much to do, whatever it was asked."""

_TICK = 0.2
"""Windows hears Ctrl-C between two waits only."""


class Guard:
    """Asks one provider, as often and as long as its settings allow; used by several threads."""

    def __init__(self, name: str, settings: ProviderSettings, ledger: Ledger, key: str) -> None:
        self._name, self._settings, self._ledger, self._key = name, settings, ledger, key
        self._ends = monotonic() + settings.total
        self._lock = Lock()
        self._failures = 0
        self._closed = ""
        self.stopped = Event()
        """Set by whoever wants nothing any more."""

    def call(self, work: Callable[[], T], size: int, ends: float, *, patient: bool = True) -> T:
        """Return what `work` does, tried again where that may help; raises `Refusal`.

        `size` is what it sends in characters, `ends` the time that its message may take;
        one who is not `patient` tries again only if the server says that it is busy.
        """
        day = dt.datetime.now(dt.UTC).date().isoformat()
        if not self._ledger.spend(self._name, day, size, self._settings.budget):
            budget = self._settings.budget
            raise Refusal(f"its budget of {budget} characters a day is used up")
        try:
            return self._tried(work, min(ends, self._ends), patient)
        except Refusal:
            self._ledger.refund(self._name, day, size)
            raise

    def _tried(self, work: Callable[[], T], ends: float, patient: bool) -> T:
        attempt = 1
        while True:
            self._refuse_if_closed(ends)
            try:
                done = bounded(work, min(self._settings.timeout, ends - monotonic()))
            except Refusal as error:
                is_late = error.passing and not error.status
                refusal = (is_late and self._late(ends)) or error
                self._count(refusal)
                if refusal is not error:
                    raise refusal from None
                again = refusal.passing and (patient or refusal.status in BUSY)
                if not again or attempt >= self._settings.attempts:
                    raise self._masked(refusal) from None
                self._pause(refusal, attempt, ends)
                attempt += 1
            else:
                self._failures = 0
                return done

    def _refuse_if_closed(self, ends: float) -> None:
        if self._closed:
            raise Refusal(self._closed, final=True)
        if self.stopped.is_set():
            raise Refusal("interrupted", final=True)
        if late := self._late(ends):
            raise late

    def _late(self, ends: float) -> Refusal | None:
        """Return what is to be said once a time is over: the run's, or the message's."""
        if monotonic() >= self._ends:
            return Refusal(f"the run may take {self._settings.total:g} s only", final=True)
        if monotonic() >= ends:
            return Refusal(f"no translation within {self._settings.deadline:g} s", passing=True)
        return None

    def _count(self, refusal: Refusal) -> None:
        """Count failures in a row: after some, or a final one, nobody is asked any more."""
        with self._lock:
            if refusal.final:
                self._closed = self._closed or self._masked(refusal).reason
            elif refusal.status not in {400, 413}:
                self._failures += 1
            if self._failures >= self._settings.failures and not self._closed:
                why = self._masked(refusal).reason
                self._closed = f"not asked any more after {self._failures} failures in a row: {why}"

    def _pause(self, refusal: Refusal, attempt: int, ends: float) -> None:
        """Wait before the next try, as long as the server asks; raises what asks too much."""
        wait = uniform(0.5, 1.0) * 2 ** (attempt - 1) / 2  # noqa: S311 - no secret depends on it
        if refusal.wait is not None:
            wait = refusal.wait + uniform(0.0, 0.2)  # noqa: S311
        if refusal.wait is not None and refusal.wait > self._settings.patience:
            asked = dt.timedelta(seconds=min(int(refusal.wait), 10**9))
            reason = f"{self._masked(refusal).reason} and asks to wait {asked}"
            raise Refusal(reason, status=refusal.status) from None
        if monotonic() + wait >= ends:
            raise self._masked(refusal) from None
        self.stopped.wait(wait)

    def _masked(self, refusal: Refusal) -> Refusal:
        """Return a refusal without the key, should a server have repeated it."""
        reason = printable(refusal.reason).replace("\n", " ")
        reason = reason.replace(self._key, "***") if self._key else reason
        return Refusal(
            reason,
            status=refusal.status,
            wait=refusal.wait,
            final=refusal.final,
            passing=refusal.passing,
        )


def bounded(work: Callable[[], T], seconds: float) -> T:
    """Return what `work` returns; raises `Refusal` if that takes longer, or for its error.

    A thread that hangs (in the look-up of a host, say) is left behind: it ends with the program.
    """
    outcome: queue.SimpleQueue[T | Refusal] = queue.SimpleQueue()

    def run() -> None:
        try:
            outcome.put(work())
        except Exception as error:  # noqa: BLE001 - packages raise anything; it goes to the caller
            outcome.put(refusal_of(error))

    Thread(target=run, daemon=True).start()
    ends = monotonic() + seconds
    while True:
        try:
            done = outcome.get(timeout=max(0.0, min(_TICK, ends - monotonic())))
        except queue.Empty:
            if monotonic() >= ends:
                raise Refusal(f"no answer within {seconds:.2g} s", passing=True) from None
            continue
        if isinstance(done, Refusal):
            raise done
        return done
