"""A time of day is not the one of the source.

`3 p.m.`, `15:00`, `15.00` and `saat 15:00` are one time; noon is 12:00, and a time without
a.m. or p.m. may be either.

Bad:
    msgctxt "body"
    msgid "The ceremony starts at 3 p.m."
    msgstr "Церемония начинается в 13:00."

Good:
    msgctxt "body"
    msgid "The ceremony starts at 3 p.m."
    msgstr "Церемония начинается в 15:00."

Bad (az):
    msgctxt "body"
    msgid "Citizens are received from 9 a.m. to 6 p.m."
    msgstr "Vətəndaşlar saat 09:00-dan 16:00-dək qəbul edilirlər."

Good (az):
    msgctxt "body"
    msgid "Citizens are received from 9 a.m. to 6 p.m."
    msgstr "Vətəndaşlar saat 09:00-dan 18:00-dək qəbul edilirlər."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Severity
from toolkit.reading.facts.mismatches import mismatches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Finding, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each time that is not the same."""
    return mismatches(pair, "time")
