"""Replies of a provider, whichever kind it is and whatever becomes of it."""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.cache import cache_folder
from toolkit.errors import PressError
from toolkit.model import ProviderSettings, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import ModuleType

    from toolkit.model import Request

__all__ = ["is_offline", "loaded", "replies"]

_OF_MACHINES = ("OFFLINE", "KEY", "SIZE", "TEXTS", "HTML", "speaks")


def loaded(name: str) -> ModuleType:
    """Return the provider that was named; raises `PressError`, also for one that is broken."""
    try:
        plugin = registry.named("providers", name)
    except PressError:
        raise
    except Exception as error:
        raise PressError(f"cannot be loaded ({type(error).__name__})") from error
    needed = _OF_MACHINES if hasattr(plugin, "translate") else ("OFFLINE", "draft")
    for lacking in (one for one in needed if not hasattr(plugin, one)):
        raise PressError(f"is no provider: it has no {lacking}")
    return plugin


def is_offline(name: str) -> bool:
    """Whether a provider sends nothing elsewhere; raises `PressError` for an unknown name.

    Of one that is broken nobody knows.
    """
    try:
        plugin = registry.named("providers", name)
    except PressError:
        raise
    except Exception:  # noqa: BLE001 - whose turn comes says what is wrong
        return False
    return bool(getattr(plugin, "OFFLINE", False))


def replies(
    name: str,
    plugin: ModuleType,
    requests: Sequence[Request],
    settings: Mapping[str, ProviderSettings],
) -> Iterator[Reply]:
    """Yield a provider's reply to each request, in order, as soon as it is there.

    One with `translate` is a machine (`toolkit.model.Machine`): asked within the limits of
    its settings, with the key of its environment variable. Raises `PressError` for a fault
    of the provider.
    """
    if not hasattr(plugin, "translate"):
        yield from _drafted(plugin, requests)
        return
    # Heavy: HTTP, and every check.
    from toolkit.drafts.asking import ask
    from toolkit.drafts.ledger import Ledger

    key = os.environ.get(plugin.KEY, "").strip() if plugin.KEY else ""
    limits = settings.get(name, ProviderSettings())
    yield from ask(name, plugin, requests, limits, Ledger(cache_folder()), key)


def _drafted(plugin: ModuleType, requests: Sequence[Request]) -> Iterator[Reply]:
    """Yield the replies of a plug-in, which may be anybody's: its faults are no fault of ours."""
    try:
        for reply in islice(plugin.draft(requests), len(requests)):
            yield reply if _is_reply(reply) else Reply(reason="its reply is none")
    except PressError:
        raise
    except Exception as error:
        # Its text may hold a key.
        raise PressError(f"failed ({type(error).__name__})") from error


def _is_reply(reply: object) -> bool:
    is_one = isinstance(reply, Reply) and isinstance(reply.text, str)
    return is_one and isinstance(reply.reason, str)  # type: ignore[attr-defined]
