"""Turns: one provider after another is asked for what is missing still."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain, repeat
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.drafts.admitting import refusal, tidied
from toolkit.drafts.remarks import remarks
from toolkit.drafts.remembering import MEMORY
from toolkit.errors import PressError
from toolkit.model import Genre, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from types import ModuleType

    from toolkit.drafts.wanted import Wanted

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

    `remember` asks the memory. With `dry_run` nobody elsewhere is asked; with
    `send_confidential` they are asked for what should not leave the machine, too.
    """

    providers: Sequence[str]
    remember: Callable[[Wanted], Reply]
    dry_run: bool = False
    send_confidential: bool = False
    sent: list[Sent] = field(default_factory=list)

    def replies(self, wanted: Sequence[Wanted]) -> Iterator[tuple[Wanted, Reply, str]]:
        """Yield each message with its draft and the provider's name, as soon as it is there.

        What nobody drafts comes at the end, with the reason and no name.
        """
        reasons: dict[int, str] = {}
        left = list(wanted)
        for name in self.providers:
            waiting: list[Wanted] = []
            for one, reply in self._asked(name, left):
                if reply.text:
                    yield one, reply, name
                else:
                    waiting.append(one)
                    reasons[id(one)] = reply.reason or reasons.get(id(one), "")
            left = waiting
        for one in left:
            yield one, Reply(reason=reasons.get(id(one)) or "nobody drafts such texts"), ""

    def _asked(self, name: str, wanted: Sequence[Wanted]) -> Iterator[tuple[Wanted, Reply]]:
        """Yield what one provider makes of each message; no reason where it is not concerned."""
        if name == MEMORY:
            yield from ((one, _checked(one, self.remember(one))) for one in wanted)
            return
        plugin = registry.named("providers", name)
        kinds = getattr(plugin, "KINDS", None)
        alone = len(self.providers) == 1
        chosen: list[Wanted] = []
        for one in wanted:
            if kinds is not None and one.request.kind not in kinds and not alone:
                yield one, Reply()
            elif one.kept and not plugin.OFFLINE and not self.send_confidential:
                yield one, Reply(reason=f"not sent to {name}: {one.kept}")
            else:
                chosen.append(one)
        yield from self._drafted(name, plugin, chosen)

    def _drafted(
        self, name: str, plugin: ModuleType, wanted: Sequence[Wanted]
    ) -> Iterator[tuple[Wanted, Reply]]:
        if wanted and not plugin.OFFLINE:
            size = sum(len(one.request.text) for one in wanted)
            self.sent.append(Sent(name, len(wanted), size))
            if self.dry_run:
                for one in wanted:
                    yield one, Reply(reason=f"{name} would get {len(one.request.text)} characters")
                return
        said = _replies(plugin, wanted)
        for one, reply in zip(wanted, chain(said, repeat(Reply(reason=NO_REPLY))), strict=False):
            if not plugin.OFFLINE:
                reply = _from_elsewhere(name, reply)  # noqa: PLW2901 - the same, in other words
            yield one, _checked(one, reply)


def _replies(plugin: ModuleType, wanted: Sequence[Wanted]) -> Iterator[Reply]:
    """Yield the replies of a provider; a fault of all it would say is the reason of the rest."""
    replies: Iterable[Reply] = plugin.draft([one.request for one in wanted])
    try:
        yield from replies
    except PressError as error:
        yield from repeat(Reply(reason=str(error)), len(wanted))


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
