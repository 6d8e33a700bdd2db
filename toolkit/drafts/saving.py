"""The catalogs that drafts go into: read afresh each time, so that no edit is lost."""

from __future__ import annotations

from collections import defaultdict
from time import monotonic
from typing import TYPE_CHECKING

from toolkit.catalogs.store import revise
from toolkit.catalogs.write import update
from toolkit.drafts.filling import filled
from toolkit.drafts.log import Logged, keep_log

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.catalogs.po import Catalog
    from toolkit.drafts.wanted import Domain
    from toolkit.model import Message
    from toolkit.sources import Sources

__all__ = ["SAVE_EVERY", "Desk"]

SAVE_EVERY = 1.0
"""Seconds between two savings: what a killed run may lose."""


class Desk:
    """Holds drafts until they are saved; to be closed, however the work ends."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._waiting: dict[str, tuple[Domain, list[Message]]] = {}
        self._logged: dict[str, list[Logged]] = defaultdict(list)
        self._saved_at = monotonic()

    def put(self, domain: Domain, draft: Message, logged: Logged) -> None:
        """Take a draft, and save what has waited long enough."""
        self._waiting.setdefault(domain.shown, (domain, []))[1].append(draft)
        self._logged[domain.locale].append(logged)
        if monotonic() - self._saved_at > SAVE_EVERY:
            self.save()

    def save(self) -> None:
        """Put the drafts in their catalogs, and in the logs; raises `CatalogError`."""
        while self._waiting:
            _, (domain, drafts) = self._waiting.popitem()
            save(self._sources, domain, drafts)
        for locale in tuple(self._logged):
            keep_log(self._sources, locale, self._logged.pop(locale))
        self._saved_at = monotonic()


def save(sources: Sources, domain: Domain, drafts: Sequence[Message]) -> None:
    """Put drafts in a catalog; what somebody has translated meanwhile stays.

    Raises `CatalogError` if somebody keeps changing it.
    """

    def change(present: Catalog | None) -> str:
        catalog = present or domain.new()
        messages = filled(catalog.messages, drafts, domain.order)
        return update(catalog, messages, revised=sources.now)

    revise(sources.root / domain.shown, change, domain.shown)
