"""Two messages of a catalog are equal but for the way their letters are composed.

Programs take them for two texts, people for one: one of the translations is never shown.

Bad:
    msgid "Mu\u0308vekkil"
    msgstr "x"

    msgid "Müvekkil"
    msgstr "y"

Good:
    msgid "Müvekkil"
    msgstr "x"
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import CatalogView

__all__ = ["SEVERITY", "find_in_catalog"]

SEVERITY = Severity.WARNING


def find_in_catalog(catalog: CatalogView) -> Iterator[Finding]:
    """Yield a finding for each message that another one equals in the normal form C."""
    first: dict[tuple[str, str], int] = {}
    for message in catalog.messages:
        if message.obsolete:
            continue
        key = normalize("NFC", message.msgctxt), normalize("NFC", message.msgid)
        line = first.setdefault(key, message.line)
        if line != message.line:
            text = f"equal to the message in line {line} but for composed letters"
            yield Finding(text, "Keep one of them.", line=message.line, column=1)
