"""The press toolkit: one release record, three languages.

    from toolkit import Newsroom
    Newsroom("path/to/newsroom").build()

`Newsroom` has a method for every verb: sync, draft, check, status, build, publish, correct,
export, import_, inflect. `inflect` gives a phrase's form and `transliterate` a name's draft
spelling outside of a newsroom; `PressError` is what bad input raises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.errors import PressError
    from toolkit.grammar.inflect import inflect
    from toolkit.names.transliterate import transliterate
    from toolkit.newsroom import Newsroom

__all__ = ["Newsroom", "PressError", "inflect", "transliterate"]

_HOMES = {
    "Newsroom": "toolkit.newsroom",
    "PressError": "toolkit.errors",
    "inflect": "toolkit.grammar.inflect",
    "transliterate": "toolkit.names.transliterate",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used: `press --help` loads none of them."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
