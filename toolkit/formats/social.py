"""Social: texts to be posted on X, Telegram and Facebook, each as long as it may be there.

Each has the title, when and, where there is room, what was put right in the text, the summary
as far as there is room, and the address of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from toolkit.addresses import page_address
from toolkit.particulars import correction_mark, description, plain, preview_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.model import Edition, Publication

__all__ = ["LIMITS", "SUFFIX", "length_on_x", "render", "units"]

SUFFIX = ".social.txt"
ADDRESS = re.compile(r"https?://\S++|(?<![\w-])[\w-]++(?:\.[\w-]++)++(?:/\S*+)?")
ADDRESS_ON_X = 23
"""How much any address counts on X, which shortens them all."""
LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Code points that count once on X; all others count twice (twitter-text, version 3)."""
SHORTEST = 40
"""A summary cut to less than that says nothing."""
CUT = "…"
ENDS = (".", "!", "?", CUT)
"""What says that a sentence is over: no more need be said."""
LOOSE = " \t,;:–—-(«“„"
"""What no shortened text ends with."""


def length_on_x(text: str) -> int:
    """Return how long X says a text is."""
    rest = ADDRESS.sub("", text)
    shortened = len(ADDRESS.findall(text)) * ADDRESS_ON_X
    return shortened + sum(1 if _is_light(ord(char)) else 2 for char in rest)


def _is_light(code: int) -> bool:
    return any(first <= code <= last for first, last in LIGHT)


def units(text: str) -> int:
    """Return how long a text is in UTF-16, which is how Telegram and Facebook count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


LIMITS: dict[str, tuple[int, Callable[[str], int]]] = {
    "X": (280, length_on_x),
    "Telegram": (4096, units),
    "Facebook": (63_206, units),
}
"""How long a post may be, and how that is counted."""


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the texts, each under the name of its place, as UTF-8."""
    posts = (
        f"===== {place} =====\n\n{_post(edition, publication, *limit)}\n"
        for place, limit in LIMITS.items()
    )
    return "\n".join(posts).encode("utf-8")


def _post(
    edition: Edition, publication: Publication, limit: int, length: Callable[[str], int]
) -> str:
    """Return the parts of a post with a blank line between them, the link always among them."""
    link = page_address(publication, edition)
    notes = [preview_note(edition, publication)] if publication.preview else []
    marks = [plain(mark.text) for mark in correction_mark(edition)]
    title = plain(edition.title.text)
    room = limit - length(_joined(*notes, "", *marks, link))
    parts = [*notes, _shortened(title, room, length)]
    told = [plain(one.text) for one in edition.corrections[-1:]]
    parts += told if length(_joined(*parts, *told, link)) <= limit else marks
    room = limit - length(_joined(*parts, "", link))
    summary = _shortened(description(edition), room, length)
    if summary.endswith(CUT) and len(summary) < SHORTEST:
        summary = ""
    return _joined(*filter(None, (*parts, summary)), link)


def _joined(*parts: str) -> str:
    return "\n\n".join(parts)


def _shortened(text: str, room: int, length: Callable[[str], int]) -> str:
    """Return a text that takes no more than `room`: whole, or its first words and `…`."""
    if length(text) <= room:
        return text
    # Words that a no-break space holds together stay together.
    ends = [found.start() for found in re.finditer(r"[ \t\n]+", text[: max(room, 0)])]
    fitting = bisect_right(ends, room, key=lambda end: length(_cut(text, end)))
    return _cut(text, ends[fitting - 1]) if fitting else ""


def _cut(text: str, end: int) -> str:
    shorter = text[:end].rstrip(LOOSE)
    return shorter if not shorter or shorter.endswith(ENDS) else shorter + CUT
