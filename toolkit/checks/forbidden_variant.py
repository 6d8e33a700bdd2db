"""A variant that the termbase forbids, in any of its forms.

`forbidden:` of an entry names, by language, the spellings an office does not want to see.

Bad:
    msgctxt "body"
    msgid "He addressed the Ombudsman."
    msgstr "Он обратился к Омбудсману."

Good:
    msgctxt "body"
    msgid "He addressed the Ombudsman."
    msgstr "Он обратился к Омбудсмену."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each forbidden variant."""
    if pair.names is not None and pair.genre is Genre.FREE:
        yield from pair.names.forbidden(pair.target)
