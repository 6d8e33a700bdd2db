"""Filling the missing messages of a catalog; every other message stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.catalogs.changes import DRAFT, REMARK
from toolkit.catalogs.states import state
from toolkit.model import Message, State
from toolkit.strict_yaml import FORBIDDEN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from toolkit.model import Key, Reply

__all__ = ["drafted", "filled"]


def drafted(message: Message, reply: Reply, provider: str, day: dt.date) -> Message:
    """Return a missing message with a draft: fuzzy, with a comment that says whose it is.

    What a reviewer should look at stands in comments of their own.
    """
    score = "" if reply.score is None else f" {reply.score}"
    remarks = (f"{REMARK} {_line(one)}" for one in reply.remarks)
    comments = (f"{DRAFT} {provider} {day.isoformat()}{score}", *remarks)
    return replace(message, msgstr=reply.text, flags=("fuzzy",), comments=comments)


def _line(text: str) -> str:
    """Return a text fit for a comment: one line without control characters."""
    return " ".join(FORBIDDEN.sub(" ", text).split())


def filled(
    messages: Sequence[Message], drafts: Sequence[Message], order: Sequence[Key]
) -> tuple[Message, ...]:
    """Return a catalog's messages with drafts in the place of missing ones.

    `order` holds every key in the order of its file, so that a new entry stands after its
    predecessor. What somebody has translated by now is left alone.
    """
    result: list[Message] = []
    waiting = {draft.key: draft for draft in drafts}
    for message in messages:
        draft = None if message.obsolete else waiting.pop(message.key, None)
        result.append(_with_draft(message, draft) if draft else message)
    for key in (one for one in order if one in waiting):
        empty = replace(waiting[key], msgstr="", flags=(), comments=())
        result.insert(_place(result, key, order), _with_draft(empty, waiting[key]))
    return tuple(result)


def _with_draft(message: Message, draft: Message) -> Message:
    if state(message) is not State.MISSING:
        return message
    flags = tuple(dict.fromkeys(("fuzzy", *draft.flags, *message.flags)))
    comments = tuple(dict.fromkeys((*message.comments, *draft.comments)))
    return replace(message, msgstr=draft.msgstr, flags=flags, comments=comments)


def _place(messages: Sequence[Message], key: Key, order: Sequence[Key]) -> int:
    """Return where a new entry stands: after the nearest predecessor that is there."""
    before = set(order[: order.index(key)])
    places = [
        at for at, message in enumerate(messages) if not message.obsolete and message.key in before
    ]
    return places[-1] + 1 if places else 0
