"""DeepL by its official package: `pip install 'press-toolkit[deepl]'` and DEEPL_API_KEY."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deepl import DeepLClient

    from toolkit.model import Task

__all__ = ["HTML", "KEY", "OFFLINE", "SIZE", "TEXTS", "speaks", "translate"]

OFFLINE = False
KEY = "DEEPL_API_KEY"
SIZE = 30_000
"""It takes 128 KiB and 50 texts in one question."""
TEXTS = 25
HTML = True

_TARGETS = {"en": "EN-GB", "pt": "PT-PT", "zh": "ZH-HANS"}
"""Targets that need a country or script."""


def speaks(task: Task) -> bool:
    """Whether the account's server lists both languages."""
    client = _client(task)
    sources = {one.code.lower() for one in client.get_source_languages()}
    targets = {one.code.lower().partition("-")[0] for one in client.get_target_languages()}
    return task.source in sources and task.target in targets


def translate(texts: Sequence[str], task: Task) -> list[object]:
    """Return what DeepL makes of HTML texts."""
    results = _client(task).translate_text(
        list(texts),
        source_lang=task.source.upper(),
        target_lang=_TARGETS.get(task.target, task.target.upper()),
        tag_handling="html",
        preserve_formatting=True,
    )
    return [one.text for one in (results if isinstance(results, list) else [results])]


def _client(task: Task) -> DeepLClient:
    if not task.key:
        raise Refusal(f"no key: set {KEY}", final=True)
    try:
        import deepl
    except ImportError:
        hint = "pip install 'press-toolkit[deepl]'"
        raise Refusal(f"its package is not installed: {hint}", final=True) from None
    # Tries, waits and time limits are the session's and the guard's.
    deepl.http_client.max_network_retries = 0
    client = deepl.DeepLClient(
        task.key, server_url=task.settings.url or None, send_platform_info=False
    )
    client._client._session = task.session  # noqa: SLF001 - it takes no session
    return client
