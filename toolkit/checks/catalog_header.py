r"""The header of a catalog lacks a field, has one twice, or one that cannot be right.

Programs take the charset and the language of a catalog from it. Templates (`.pot`) are left
alone: their headers are to be filled in.

Bad:
    msgid ""
    msgstr ""
    "Language: ru\n"
    "Language: ru\n"
    "Content-Type: text/plain; charset=UTF-8\n"

Bad:
    msgid ""
    msgstr ""
    "Language: ru\n"
    "PO-Revision-Date: yesterday\n"
    "Content-Type: text/plain; charset=UTF-8\n"

Good:
    msgid ""
    msgstr ""
    "Language: ru\n"
    "PO-Revision-Date: 2026-03-01 10:00+0400\n"
    "Content-Type: text/plain; charset=UTF-8\n"
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import CatalogView

__all__ = ["SEVERITY", "find_in_catalog"]

SEVERITY = Severity.ERROR
_DATES = ("POT-Creation-Date", "PO-Revision-Date")
_DATE = re.compile(
    r"\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?"
    r"\s?(?:[+-]\d{2}:?\d{2}|Z|UTC|GMT)?\Z"
)
_UNSET = "YEAR-MO-DA HO:MI+ZONE"
_FIELD = re.compile(r"^([A-Za-z][\w-]*)[ \t]*:", re.MULTILINE)


def find_in_catalog(catalog: CatalogView) -> Iterator[Finding]:
    """Yield a finding for each field that is missing, repeated or wrong."""
    if catalog.path.endswith(".pot"):
        return
    fields = {name.lower(): value for name, value in catalog.headers.items()}
    if "content-type" not in fields:
        yield Finding("the header has no Content-Type", _CHARSET_HINT, line=1, column=1)
    if not fields.get("language"):
        softer = Severity.WARNING if "LC_MESSAGES" in catalog.path else None
        yield Finding("the header has no Language", "Name it.", softer, line=1, column=1)
    for name, count in Counter(map(str.lower, _FIELD.findall(catalog.header))).items():
        if count > 1:
            line = _line(name, catalog)
            yield Finding(f"{count} fields {name}", "Leave one.", line=line, column=1)
    for name in _DATES:
        value = catalog.headers.get(name, "").strip()
        if value and value != _UNSET and not _DATE.match(value):
            hint = "Write it as 2026-03-01 10:00+0400."
            yield Finding(
                f"{name} is no date", hint, Severity.WARNING, line=_line(name, catalog), column=1
            )


_CHARSET_HINT = "Write: Content-Type: text/plain; charset=UTF-8"


def _line(name: str, catalog: CatalogView) -> int:
    lines = (line for field, line in catalog.lines.items() if field.lower() == name.lower())
    return next(lines, 1)
