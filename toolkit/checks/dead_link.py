"""A link to a page of this site that no release makes.

Looked at are the addresses below `base_url` of the settings, in records and in translations:
`<language>/<release>.html`, the indexes, and the files beside the releases.

Bad:
    body:
      - See [the seminar](https://press.example.org/en/2020/guba-seminar.html).    # no such release

Good:
    body:
      - See [the seminar](https://press.example.org/en/2020/guba-videoconference.html).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Archive, Unit

__all__ = ["SEVERITY", "find_across"]

SEVERITY = Severity.ERROR
HINT = "Name a release that is there, or take the link out."

_TARGET = re.compile(r"\]\(([^\s()]+)\)")
# The front page, lists and feeds, and what stands beside the pages.
_LIST = r"(?:index(?:-\d+)?\.html|feed\.xml|archive/\d{4}(?:-\d+)?\.html|topics/[^/]+)"
_OTHERS = re.compile(rf"(?:[a-z]{{2,3}}(?:/{_LIST}?)?|files/.*|[^/]*)")
_PAGE = re.compile(r"[a-z]{2,3}/(?P<name>.+?)(?:\.[a-z]+(?:\.json)?)?")


def find_across(archive: Archive) -> Iterator[tuple[Unit | None, Finding]]:
    """Yield a finding for each dead link."""
    pages = frozenset(archive.pages)
    for link in archive.links:
        if _is_dead(link.address, archive.base_url, pages):
            message = f"no release has the page {link.address}"
            place = {"path": link.path, "line": link.line, "column": link.column}
            yield None, Finding(message, HINT, **place)  # type: ignore[arg-type]
    for unit in archive.units:
        text = unit.translation.msgstr if unit.translation else ""
        if unit.genre is not Genre.FREE or archive.base_url not in text:
            continue
        for found in _TARGET.finditer(text):
            if _is_dead(found[1], archive.base_url, pages):
                message = f"no release has the page {found[1]}"
                yield unit, Finding(message, HINT, start=found.start(1), end=found.end(1))


def _is_dead(address: str, base: str, pages: frozenset[str]) -> bool:
    """Whether an address is of this site and none of its pages."""
    if not base or not address.startswith(base):
        return False
    path = unquote(re.split("[?#]", address.removeprefix(base))[0])
    if _OTHERS.fullmatch(path):
        return False
    found = _PAGE.fullmatch(path)
    return found is None or found["name"] not in pages
