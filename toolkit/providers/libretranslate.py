"""LibreTranslate, a server of one's own: `url` in `[tool.press.provider.libretranslate]`.

Its API: https://docs.libretranslate.com/guides/api_usage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Task

__all__ = ["HTML", "KEY", "OFFLINE", "SIZE", "TEXTS", "speaks", "translate"]

OFFLINE = False
KEY = "LIBRETRANSLATE_API_KEY"
SIZE = 4000
TEXTS = 8
HTML = True


def speaks(task: Task) -> bool:
    """Whether the server translates from the one language into the other (GET /languages)."""
    listed = task.session.get(_address(task, "languages")).json()
    if not isinstance(listed, list):
        raise Refusal("its list of languages is none")
    known = {one["code"]: one for one in listed if isinstance(one, dict) and "code" in one}
    if task.source not in known:
        return False
    targets = known[task.source].get("targets")
    return task.target in (targets if isinstance(targets, list) else known)


def translate(texts: Sequence[str], task: Task) -> Sequence[object]:
    """Return what the server makes of HTML texts, asked for in one array."""
    question = {"q": list(texts), "source": task.source, "target": task.target, "format": "html"}
    if task.key:
        question["api_key"] = task.key
    reply = task.session.post(_address(task, "translate"), json=question).json()
    told = reply.get("translatedText") if isinstance(reply, dict) else None
    if isinstance(told, str) and len(texts) == 1:
        return [told]
    if not isinstance(told, list):
        error = reply.get("error") if isinstance(reply, dict) else None
        said = f": {error[:120]}" if isinstance(error, str) else ""
        raise Refusal(f"the reply has no list of translations{said}")
    return told


def _address(task: Task, name: str) -> str:
    if not task.settings.url:
        hint = 'set url = "https://..." in [tool.press.provider.libretranslate]'
        raise Refusal(f"no server: {hint}", final=True)
    return f"{task.settings.url.rstrip('/')}/{name}"
