"""Revisions: how much people changed the drafts of each provider before they let them stand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.drafts.log import measured, read_log

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.drafts.log import Logged
    from toolkit.sources import Sources

__all__ = ["Revisions", "revisions"]


@dataclass(frozen=True, slots=True)
class Revisions:
    """The drafts of a provider in a language: how many wait, stood as they were, were changed.

    `changed` is the share of characters that people changed in those that they reviewed
    (Levenshtein distance, of the longer text), in per cent; None before the first review.
    """

    provider: str
    locale: str
    drafts: int
    waiting: int
    reviewed: int
    unchanged: int
    changed: float | None


def revisions(sources: Sources) -> tuple[Revisions, ...]:
    """Return the figures of each provider and language, from the logs and the catalogs now.

    Raises `PressError` for a log that cannot be read.
    """
    found: dict[tuple[str, str], list[Logged]] = defaultdict(list)
    for locale in sources.settings.languages:
        for one in measured(sources, locale, read_log(sources, locale)):
            found[one.provider, locale].append(one)
    return tuple(_figures(*place, found[place]) for place in sorted(found))


def _figures(provider: str, locale: str, drafts: Sequence[Logged]) -> Revisions:
    edits = [one.edits for one in drafts if one.edits is not None]
    characters = sum(one.characters for one in drafts)
    return Revisions(
        provider,
        locale,
        len(drafts),
        len(drafts) - len(edits),
        len(edits),
        edits.count(0),
        round(100 * sum(edits) / characters, 1) if characters else None,
    )
