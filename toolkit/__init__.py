"""The press toolkit: one release record, three languages.

    from toolkit import Newsroom
    Newsroom("path/to/newsroom").build()

`Newsroom` has a method for every verb: sync, draft, check, status, build, publish, correct,
export, import_, inflect. `inflect` gives a phrase's form and `transliterate` a name's draft
spelling outside of a newsroom; `PressError` is what bad input raises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.late import late

if TYPE_CHECKING:
    from toolkit.errors import PressError
    from toolkit.grammar.inflect import inflect
    from toolkit.names.transliterate import transliterate
    from toolkit.newsroom import Newsroom
else:
    __getattr__ = late(
        __name__,
        {
            "toolkit.newsroom": "Newsroom",
            "toolkit.errors": "PressError",
            "toolkit.grammar.inflect": "inflect",
            "toolkit.names.transliterate": "transliterate",
        },
    )

__all__ = ["Newsroom", "PressError", "inflect", "transliterate"]
