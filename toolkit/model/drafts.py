"""Drafts: what a provider is asked, what it replies, and the shape of a provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from toolkit.model.grammar import Gender

__all__ = ["Provider", "Reply", "Request"]


@dataclass(frozen=True, slots=True)
class Request:
    """A message without a translation, as a provider is asked for it.

    `kind` is the first word of its msgctxt (person, place, title, body, ...); `gender`
    that of a person, where it is known; `known` the reviewed translations, by language.
    """

    text: str
    source: str
    target: str
    kind: str = ""
    gender: Gender | None = None
    known: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a provider replied: a draft, or none and the reason, for people to read."""

    text: str = ""
    reason: str = ""


class Provider(Protocol):
    """A provider plug-in: a module `toolkit/providers/<name>.py`."""

    OFFLINE: bool
    """Whether nothing leaves this machine."""

    def draft(self, requests: Sequence[Request]) -> Iterator[Reply]:
        """Yield a reply to each request, in order, as soon as it is there."""
        ...
