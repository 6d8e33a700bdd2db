"""The site's icon: what browsers show in tabs and bookmarks, and ask for on each visit.

It is drawn twice: `icon.svg.j2` for those that take SVG, the same in pixels for the others and
for whoever asks for `/favicon.ico`. An office with a logo has files of its own.
"""

from __future__ import annotations

from functools import lru_cache
from struct import pack
from typing import TYPE_CHECKING

from toolkit.addresses import ASSETS
from toolkit.errors import PressError
from toolkit.pages import render_page

if TYPE_CHECKING:
    from toolkit.model import Publication

__all__ = ["render_icons"]

PIXELS = "favicon.ico"
SIZE = 32
CORNER = 6
LINES = ((6, 7, 20, 6), (6, 17, 20, 3), (6, 23, 13, 3))
"""A headline and two lines of text: left, top, width and height, as in icon.svg.j2."""
FINE = 4
"""Points a side at which a pixel is looked at: edges are smooth."""


def render_icons(publication: Publication) -> dict[str, bytes]:
    """Return the icon's files by path; raises `PressError` for a template that does not fit."""
    drawn = render_page(publication.template, "icon.svg.j2", {"brand": publication.brand})
    return {f"{ASSETS}/icon.svg": drawn, PIXELS: _pixels(publication)}


def _pixels(publication: Publication) -> bytes:
    """Return the office's own favicon.ico, else the icon in its colour."""
    try:
        return publication.asset(PIXELS)
    except PressError:
        return _ico(bytes.fromhex(publication.brand.removeprefix("#")))


@lru_cache(maxsize=8)
def _ico(colour: bytes) -> bytes:
    """Return an icon of Windows: its bitmap is not compressed, and the same on any machine."""
    rows = reversed(range(SIZE))
    pixels = b"".join(_pixel(x, y, colour) for y in rows for x in range(SIZE))
    mask = bytes(SIZE * SIZE // 8)
    about = pack("<IiiHHIIiiII", 40, SIZE, 2 * SIZE, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0)
    entry = pack("<BBBBHHII", SIZE, SIZE, 0, 0, 1, 32, len(about + pixels + mask), 22)
    return pack("<HHH", 0, 1, 1) + entry + about + pixels + mask


def _pixel(x: int, y: int, colour: bytes) -> bytes:
    """Return blue, green, red and how much of it is seen."""
    is_line = any(
        left <= x < left + width and top <= y < top + height for left, top, width, height in LINES
    )
    red, green, blue = b"\xff\xff\xff" if is_line else colour
    seen = sum(
        _is_inside(2 * FINE * x + across, 2 * FINE * y + down)
        for across in range(1, 2 * FINE, 2)
        for down in range(1, 2 * FINE, 2)
    )
    return bytes((blue, green, red, 255 * seen // FINE**2))


def _is_inside(x: int, y: int) -> bool:
    """Whether a point, in eighths of a pixel, lies within the rounded corners."""
    edge, radius = 2 * FINE * SIZE, 2 * FINE * CORNER
    across = max(radius - x, x - (edge - radius), 0)
    down = max(radius - y, y - (edge - radius), 0)
    return across**2 + down**2 <= radius**2
