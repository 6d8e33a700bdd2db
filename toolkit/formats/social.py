"""Social: texts to be posted on X, Telegram and Facebook, each as long as it may be there.

Each has the title, when and, where there is room, what was put right in the text, the summary
as far as there is room and it reads well, and the address of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from toolkit.addresses import page_address
from toolkit.particulars import correction_mark, description, plain, preview_note
from toolkit.reading.texts.sentences import sentences

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
"""Characters of sentences that are worth to be told without those behind them."""
ENOUGH = 120
"""Characters of a sentence that is broken off: of an office's, its name and titles take 100."""
DANGLING = re.compile(r"(?:[ \t\n]+(?=[^\W\d_]{1,3}(?!\w))[^\W\d_]+)+\Z")
"""Words that lean on the next: of, the, и, по, və."""
PAIRS = (("“", "”"), ("«", "»"), ("(", ")"))
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
    summary = _summed_up(description(edition), room, length)
    return _joined(*filter(None, (*parts, summary)), link)


def _joined(*parts: str) -> str:
    return "\n\n".join(parts)


def _summed_up(text: str, room: int, length: Callable[[str], int]) -> str:
    """Return a text that takes no more than `room`: whole, or as far as it reads well."""
    if length(text) <= room:
        return text
    told = sentences(text)
    counts = range(1, len(told) + 1)
    fitting = bisect_right(counts, room, key=lambda count: length(" ".join(told[:count])))
    whole = " ".join(told[:fitting])
    if len(whole) >= SHORTEST:
        return whole
    begun = _shortened(text, room, length)
    return begun if len(begun) >= ENOUGH else ""


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
    if not shorter or shorter.endswith(ENDS):
        return shorter
    for start in (_opened(shorter), _leaning(shorter)):
        # Not at the price of most of the text.
        if start * 2 > len(shorter):
            shorter = shorter[:start].rstrip(LOOSE)
    return shorter + CUT


def _opened(text: str) -> int:
    """Return where a quotation or bracket opens that is not closed; else the text's length."""
    opened = (text.rindex(one) for one, other in PAIRS if text.count(one) > text.count(other))
    return min(opened, default=len(text))


def _leaning(text: str) -> int:
    """Return where the words begin with which no text should end; else the text's length."""
    found = DANGLING.search(text)
    return found.start() if found and found[0].islower() else len(text)
