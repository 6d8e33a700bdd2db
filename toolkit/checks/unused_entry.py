"""An entry of the termbase that nothing uses.

No record names it, no text mentions it, no template and no other entry needs it: it may be
a left-over, or a name that the texts spell otherwise. Entries that are shipped count as used.

Bad:
    institutions:
      youth-council:
        name: Youth Council        # no release names it

Good:
    institutions:
      youth-council:
        name: Youth Council        # organizers: [Youth Council]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Archive

__all__ = ["SEVERITY", "find_across"]

SEVERITY = Severity.NOTE


def find_across(archive: Archive) -> Iterator[tuple[None, Finding]]:
    """Yield a finding for each entry that is not used."""
    for entry in archive.entries:
        if not entry.used:
            yield (
                None,
                Finding(
                    f"nothing uses `{entry.msgctxt}`",
                    "Remove it, or name it in a record by one of its spellings.",
                    path=entry.path,
                    line=entry.line,
                    column=entry.column,
                ),
            )
