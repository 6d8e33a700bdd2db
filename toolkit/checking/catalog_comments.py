"""What the translator comments of a catalog ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.catalogs.lines import read_line
from toolkit.catalogs.states import state
from toolkit.checking.ignoring import Asked, Cover, asks
from toolkit.errors import Where
from toolkit.model import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.catalogs.entries import Entry
    from toolkit.catalogs.po import Catalog

__all__ = ["asked_in_catalog"]


def asked_in_catalog(catalog: Catalog) -> Iterator[Asked]:
    """Yield what the translator comments of a catalog ask for; each is about its entry.

    The header's is about the header and the catalog as a whole.
    """
    headers = (catalog.header,) if catalog.header else ()
    for entry in (*headers, *catalog.entries):
        comments = entry.message.comments
        if comments and not entry.message.obsolete and any(map(asks, comments)):
            yield from _asked_in_entry(catalog, entry)


def _asked_in_entry(catalog: Catalog, entry: Entry) -> Iterator[Asked]:
    of_header = entry is catalog.header
    lines = frozenset(range(entry.start + 1, entry.stop + 1)) | ({0} if of_header else set())
    messages = frozenset() if of_header else frozenset({entry.message.key})
    waits = not of_header and state(entry.message) in {State.MISSING, State.STALE}
    for index in range(entry.start, entry.stop):
        line = read_line(catalog.lines[index].rstrip("\r\n"))
        if line and line.part == "#" and asks(line.text or ""):
            yield Asked(
                line.text or "",
                Where(catalog.path, index + 1, 1),
                catalog.locale,
                (Cover(catalog.path, messages, lines),),
                waits,
            )
