"""deep-translator's way to HTTP: its modules call `requests.get`, without any limit.

Each gets, in place of requests, this stand-in, which asks through the session of the task
at hand. An instance of its translators is for one call: the text to translate is its state.
"""

from __future__ import annotations

from threading import local
from typing import TYPE_CHECKING, Protocol

from toolkit.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType

    from requests import Response

    from toolkit.model import Task

__all__ = ["translated"]

_now = local()


class Translator(Protocol):
    """One of deep-translator's translators."""

    def translate(self, text: str) -> object:
        """Return the translation, None, or an error page as text."""
        ...


class _Requests:
    """What deep-translator uses of requests."""

    @staticmethod
    def get(url: str, params: Mapping[str, str], proxies: object = None) -> Response:  # noqa: ARG004
        task: Task = _now.task
        return task.session.get(
            task.settings.url or url.replace("http://", "https://"), params=params
        )


def translated(
    module: ModuleType,
    translator: Callable[..., Translator],
    texts: Sequence[str],
    task: Task,
    codes: tuple[str, str],
) -> list[object]:
    """Return what a translator of deep-translator makes of texts, whatever that is."""
    vars(module)["requests"] = _Requests
    _now.task = task
    source, target = codes
    return [_one(translator(source=source, target=target), text) for text in texts]


def _one(translator: Translator, text: str) -> object:
    from deep_translator.exceptions import TranslationNotFound

    try:
        return translator.translate(text)
    except TranslationNotFound:
        # Its text holds ours, and may be long.
        raise Refusal("the reply has no translation in it") from None
