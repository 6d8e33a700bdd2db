"""What may happen to one entry when its catalog is merged."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.model import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.model import Key

__all__ = [
    "DRAFT",
    "REMARK",
    "added",
    "cleaned",
    "drafted_by",
    "has_translation",
    "is_worth_keeping",
    "padded",
    "refreshed",
    "retired",
    "staled",
]

DRAFT = "draft:"
"""How the translator comment of a machine draft begins."""

_PROVENANCE = re.compile(rf"(?:from )?{DRAFT} (\S+) \d{{4}}-\d\d-\d\d(?!\S)")

REMARK = "to review:"
"""How a comment begins that is for the reviewer of a draft alone."""


def has_translation(message: Message) -> bool:
    """Whether there is anything to keep: a translation, or some form of one."""
    return bool(message.msgstr) or any(message.msgstr_plural)


def is_worth_keeping(message: Message) -> bool:
    """Whether a person left anything: a translation or a comment."""
    return has_translation(message) or bool(message.comments)


def added(new: Message, forms: int) -> Message:
    """Return the empty entry for a message of the template; `forms` if it is plural."""
    empty = ("",) * forms if new.msgid_plural else ()
    return Message(
        msgid=new.msgid,
        msgctxt=new.msgctxt,
        msgid_plural=new.msgid_plural,
        msgstr_plural=empty,
        extracted=new.extracted,
        references=new.references,
    )


def refreshed(old: Message, new: Message) -> Message:
    """Return the entry under the template's key, with its comments and references."""
    message = old
    if old.obsolete or _given(old) != _given(new):
        message = replace(
            old,
            msgctxt=new.msgctxt,
            msgid=new.msgid,
            msgid_plural=new.msgid_plural,
            extracted=new.extracted,
            references=new.references,
            obsolete=False,
        )
    if old.msgid_plural != new.msgid_plural:
        message = _marked(message, old.key)
    elif message.previous == message.key and old.key != new.key:
        message = replace(message, previous=None)
    return cleaned(message)


def _given(message: Message) -> tuple[object, ...]:
    """Return what a message has from the template."""
    return (*message.key, message.msgid_plural, message.extracted, message.references)


def padded(message: Message, forms: int) -> Message:
    """Return a plural entry with at least as many forms as its language has."""
    lacking = forms - len(message.msgstr_plural)
    if not message.msgid_plural or lacking <= 0:
        return message
    return replace(message, msgstr_plural=message.msgstr_plural + ("",) * lacking)


def staled(old: Message, new: Message) -> Message:
    """Return the entry for a changed text: translation kept, fuzzy, with its old key.

    A translation that was stale already keeps the key it was made for; when just that
    text is back, the key goes and the entry waits for a person, as it did before.
    """
    message = refreshed(replace(old, msgid_plural=new.msgid_plural), new)
    source = old.previous if old.fuzzy and old.previous else old.key
    return _marked(message, source, keep=source != new.key)


def _marked(message: Message, source: Key, *, keep: bool = True) -> Message:
    if not has_translation(message):
        return replace(message, previous=None)
    flags = message.flags if message.fuzzy else ("fuzzy", *message.flags)
    return replace(message, flags=flags, previous=source if keep else None)


def retired(old: Message) -> Message:
    """Return the obsolete form of an entry: kept in case its text comes back."""
    return replace(old, obsolete=True, extracted=(), references=())


def cleaned(message: Message) -> Message:
    """Return the entry after a review: what only concerned the reviewer is settled.

    Without `fuzzy`, `draft:` becomes `from draft:`; remarks on the draft, and a `#|` an
    editor left, go.
    """
    if message.fuzzy:
        return message
    comments = tuple(
        f"from {text}" if text.startswith(DRAFT) else text
        for text in message.comments
        if not text.startswith(REMARK)
    )
    if message.previous is None and comments == message.comments:
        return message
    return replace(message, comments=comments, previous=None)


def drafted_by(comments: Iterable[str]) -> str:
    """Return who drafted an entry that is a draft, or was one before its review; or ""."""
    for comment in comments:
        if found := _PROVENANCE.match(comment):
            return found[1]
    return ""
