"""Speaking to a machine: one question and its answer, through the guard."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from toolkit.drafts.transport import new_session
from toolkit.drafts.wire import packed, unpacked
from toolkit.model import Refusal, Task

if TYPE_CHECKING:
    from collections.abc import Sequence

    from requests import Session

    from toolkit.drafts.guard import Guard
    from toolkit.model import Machine, ProviderSettings

__all__ = ["Speaker"]


class Speaker:
    """Asks a machine one question after another; each thread has its own.

    `spoken` is what they share: the pairs of languages it translates between.
    """

    def __init__(
        self,
        machine: Machine,
        settings: ProviderSettings,
        guard: Guard,
        key: str,
        spoken: dict[tuple[str, str], bool],
    ) -> None:
        self._machine, self._settings, self._guard, self._key = machine, settings, guard, key
        self._session = _session(settings)
        self._spoken = spoken
        self.size = settings.size or machine.SIZE

    def deadline(self, share: float = 1.0) -> float:
        """Return when a share of the time is over that a message may take, begun now."""
        return monotonic() + share * self._settings.deadline

    def say(
        self,
        texts: Sequence[str],
        source: str,
        target: str,
        ends: float,
        *,
        patient: bool = True,
    ) -> list[str]:
        """Return what the machine makes of texts with marks; raises `Refusal`."""
        if not self._speaks(source, target, ends):
            raise Refusal(f"does not translate from {source!r} into {target!r}", status=400)
        sent = packed(texts, as_html=self._machine.HTML)
        size = sum(map(len, sent))

        def translate() -> Sequence[object]:
            return self._machine.translate(sent, self._task(source, target))

        try:
            replies = self._guard.call(translate, size, ends, patient=patient)
        except Refusal as refusal:
            if not refusal.status:
                # A thread that was left behind may still read from the old one.
                self._session = _session(self._settings)
            raise
        told = unpacked(replies, len(texts), as_html=self._machine.HTML)
        if self._key and any(self._key in text for text in told):
            raise Refusal("the reply repeats the key")
        return told

    def _speaks(self, source: str, target: str, ends: float) -> bool:
        pair = (source, target)
        if pair not in self._spoken:
            task = self._task(source, target)
            try:
                spoken = self._guard.call(
                    lambda: self._machine.speaks(task), 0, ends, patient=False
                )
            except Refusal as refusal:
                if refusal.final:
                    raise
                # Not every server tells; the answers will.
                spoken = True
            self._spoken[pair] = spoken
        return self._spoken[pair]

    def _task(self, source: str, target: str) -> Task:
        return Task(source, target, self._settings, self._key, self._session)


def _session(settings: ProviderSettings) -> Session:
    """Return a session that gives up a little later than its caller, who says why."""
    return new_session(settings.timeout + 1)
