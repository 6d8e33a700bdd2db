"""How far a translation is, from what its entry says alone."""

from __future__ import annotations

from toolkit.model import Message, State

__all__ = ["is_translated", "state"]


def is_translated(message: Message) -> bool:
    """Whether the entry has its translation; of a plural message, every form."""
    if message.msgid_plural:
        return bool(message.msgstr_plural) and all(message.msgstr_plural)
    return bool(message.msgstr)


def state(message: Message | None) -> State:
    """Return the state of an entry; None stands for "no such entry".

    The first that applies of missing, stale, draft, fuzzy, reviewed. `fuzzy` alone
    decides whether a person has reviewed it: every editor of `.po` files knows it.
    """
    if message is None or message.obsolete or not is_translated(message):
        return State.MISSING
    if not message.fuzzy:
        return State.REVIEWED
    if message.previous is not None:
        return State.STALE
    if any(comment.startswith("draft:") for comment in message.comments):
        return State.DRAFT
    return State.FUZZY
