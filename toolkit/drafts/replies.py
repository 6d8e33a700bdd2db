"""Replies of a provider, whichever kind it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from toolkit.cache import cache_folder
from toolkit.model import ProviderSettings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import ModuleType

    from toolkit.model import Reply, Request

__all__ = ["replies"]


def replies(
    name: str,
    plugin: ModuleType,
    requests: Sequence[Request],
    settings: Mapping[str, ProviderSettings],
) -> Iterator[Reply]:
    """Yield a provider's reply to each request, in order, as soon as it is there.

    One with `translate` is a machine (`toolkit.model.Machine`): asked within the limits of
    its settings, with the key of its environment variable.
    """
    if not hasattr(plugin, "translate"):
        yield from plugin.draft(requests)
        return
    # Heavy: HTTP, and every check.
    from toolkit.drafts.asking import ask
    from toolkit.drafts.ledger import Ledger

    key = os.environ.get(plugin.KEY, "").strip() if plugin.KEY else ""
    limits = settings.get(name, ProviderSettings())
    yield from ask(name, plugin, requests, limits, Ledger(cache_folder()), key)
