"""Drafts: what a provider is asked, what it replies, and the shape of a provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from toolkit.model.grammar import Gender

__all__ = ["BY_RULE", "Provider", "Reply", "Request"]

BY_RULE = frozenset({"memory", "tmx", "transliteration"})
"""The sources of drafts that are no machine translation: people's own words, and spellings."""


@dataclass(frozen=True, slots=True)
class Request:
    """A message without a translation, as a provider is asked for it.

    `kind` is the first word of its msgctxt (person, place, title, body, ...), `sentence` for
    a sentence of a template, which has placeholders; `gender` that of a person, where it is
    known; `known` the reviewed translations, by language; `terms` spans of the text and what
    each is in the target language: names of the termbase.
    """

    text: str
    source: str
    target: str
    kind: str = ""
    gender: Gender | None = None
    known: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a provider replied: a draft, or none and the reason, for people to read.

    `score` says how sure the draft is, of 100, where the provider knows; `remarks` is what
    a reviewer should look at.
    """

    text: str = ""
    reason: str = ""
    score: int | None = None
    remarks: tuple[str, ...] = ()


class Provider(Protocol):
    """A provider plug-in: a module `toolkit/providers/<name>.py`."""

    OFFLINE: bool
    """Whether nothing leaves this machine."""

    # KINDS: frozenset[str], where a provider drafts some kinds of text only.

    def draft(self, requests: Sequence[Request]) -> Iterator[Reply]:
        """Yield a reply to each request, in order, as soon as it is there."""
        ...
