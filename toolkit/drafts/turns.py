"""Turns: one provider after another is asked for what is missing still."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain, repeat
from typing import TYPE_CHECKING

from toolkit.drafts.admitting import refusal, tidied
from toolkit.drafts.remarks import remarks
from toolkit.drafts.remembering import MEMORY
from toolkit.drafts.replies import loaded, replies
from toolkit.errors import PressError
from toolkit.model import Genre, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import ModuleType

    from toolkit.drafts.wanted import Wanted
    from toolkit.model import ProviderSettings

__all__ = ["Sent", "Turns"]

NO_REPLY = "no reply"


@dataclass(frozen=True, slots=True)
class Sent:
    """What a provider elsewhere was sent, or in a dry run would be sent at most."""

    provider: str
    messages: int
    characters: int


@dataclass
class Turns:
    """Asks providers in turn, each for what those before it did not draft.

    `remember` asks the memory; `settings` are the limits of each provider elsewhere. With
    `dry_run` nobody elsewhere is asked; with `send_confidential` they are asked for what
    should not leave the machine, too.
    """

    providers: Sequence[str]
    remember: Callable[[Wanted], Reply]
    settings: Mapping[str, ProviderSettings] = field(default_factory=dict)
    dry_run: bool = False
    send_confidential: bool = False
    sent: list[Sent] = field(default_factory=list)

    def replies(self, wanted: Sequence[Wanted]) -> Iterator[tuple[Wanted, Reply, str]]:
        """Yield each message with its draft and the provider's name, as soon as it is there.

        What nobody drafts comes at the end, with the reason and the name of the last one who
        was asked for it and failed, if anybody was.
        """
        left = {id(one): (one, Reply(reason="nobody drafts such texts"), "") for one in wanted}
        for name in self.providers:
            for one, reply, failed in self._asked(name, [one for one, *_ in left.values()]):
                if reply.text:
                    del left[id(one)]
                    yield one, reply, name
                elif reply.reason:
                    left[id(one)] = (one, *_added(left[id(one)], reply, failed))
        yield from left.values()

    def _asked(self, name: str, wanted: Sequence[Wanted]) -> Iterator[tuple[Wanted, Reply, str]]:
        """Yield what one provider makes of each message, and its name where it failed.

        There is no reason where it is not concerned.
        """
        if name == MEMORY:
            yield from ((one, _checked(one, self.remember(one)), "") for one in wanted)
            return
        try:
            plugin = loaded(name)
        except PressError as error:
            yield from ((one, Reply(reason=f"{name}: {error}"), name) for one in wanted)
            return
        kinds = getattr(plugin, "KINDS", None)
        alone = len(self.providers) == 1
        chosen: list[Wanted] = []
        for one in wanted:
            if kinds is not None and one.request.kind not in kinds and not alone:
                yield one, Reply(), ""
            elif one.kept and not plugin.OFFLINE and not self.send_confidential:
                yield one, Reply(reason=f"not sent to {name}: {one.kept}"), ""
            else:
                chosen.append(one)
        yield from self._drafted(name, plugin, chosen)

    def _drafted(
        self, name: str, plugin: ModuleType, wanted: Sequence[Wanted]
    ) -> Iterator[tuple[Wanted, Reply, str]]:
        if wanted and not plugin.OFFLINE:
            size = sum(len(one.request.text) for one in wanted)
            self.sent.append(Sent(name, len(wanted), size))
            if self.dry_run:
                for one in wanted:
                    would = f"{name} would get {len(one.request.text)} characters"
                    yield one, Reply(reason=would), ""
                return
        said = self._replies(name, plugin, wanted)
        for one, reply in zip(wanted, chain(said, repeat(Reply(reason=NO_REPLY))), strict=False):
            found = reply if plugin.OFFLINE else _from_elsewhere(name, reply)
            checked = _checked(one, found)
            if found.text and not checked.text:
                checked = replace(checked, reason=f"{name}: {checked.reason}")
            yield one, checked, "" if plugin.OFFLINE else name

    def _replies(self, name: str, plugin: ModuleType, wanted: Sequence[Wanted]) -> Iterator[Reply]:
        """Yield a provider's replies; a fault of all it would say is the reason of the rest."""
        requests = [one.request for one in wanted]
        try:
            yield from replies(name, plugin, requests, self.settings)
        except PressError as error:
            reason = f"{name}: {error}" if plugin.OFFLINE else str(error)
            yield from repeat(Reply(reason=reason), len(wanted))


def _added(left: tuple[Wanted, Reply, str], reply: Reply, failed: str) -> tuple[Reply, str]:
    """Return why a message is missing and who failed, after one more provider's turn."""
    _, before, name = left
    if not (name and failed):
        return (reply, failed) if failed or not name else (before, name)
    return replace(reply, reason=f"{before.reason}; {reply.reason}"), failed


def _from_elsewhere(name: str, reply: Reply) -> Reply:
    """Return a reply whose reason says who refused, or is a remark on the draft."""
    if not reply.text:
        return replace(reply, reason=f"{name}: {reply.reason}")
    added = (reply.reason,) if reply.reason else ()
    return replace(reply, reason="", remarks=(*reply.remarks, *added))


def _checked(wanted: Wanted, reply: Reply) -> Reply:
    """Return a reply fit for a catalog, with remarks for its reviewer; else the reason."""
    if not reply.text:
        return reply
    text = tidied(reply.text)
    if fault := refusal(text, wanted):
        return Reply(reason=fault)
    if wanted.unit.genre is Genre.NAME:
        return replace(reply, text=text)
    return replace(reply, text=text, remarks=(*reply.remarks, *remarks(wanted, text)))
