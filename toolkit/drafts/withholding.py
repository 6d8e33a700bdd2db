"""What may not leave the machine: the texts of confidential and embargoed releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.errors import PressError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.model import Key
    from toolkit.sources import Sources

__all__ = ["printed", "withheld"]


def withheld(sources: Sources) -> dict[str, str]:
    """Return the releases whose texts may not leave the machine, and why.

    A record that cannot be read keeps nothing back: nothing of it is drafted.
    """
    reasons: dict[str, str] = {}
    for name in sources.paths:
        try:
            release = sources.record(name).release
        except PressError:
            continue
        embargo = sources.embargo(release)
        if release.confidential:
            reasons[name] = "it is confidential"
        elif embargo and embargo > sources.now:
            reasons[name] = f"it is under embargo until {embargo:%Y-%m-%d %H:%M %Z}"
    return reasons


def printed(sources: Sources, releases: Iterable[str], locale: str) -> Iterator[tuple[str, Key]]:
    """Yield domain and key of every message that an edition of these releases prints."""
    for name in releases:
        edition = sources.editions(sources.resolved(name)).get(locale)
        for use in edition.uses if edition else ():
            yield use.domain, (use.msgctxt, use.msgid)
