"""Quotations of several paragraphs, and the words that say who spoke.

Each language hands in its own marks: a function that quotes one text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["paragraphs", "with_dash"]

ENDINGS = ("?", "!", "…")


def paragraphs(
    texts: tuple[str, ...], quote: Callable[[str], str], *, each_opens: bool
) -> tuple[str, ...]:
    """Return the paragraphs of one quotation in quotation marks.

    The marks close at the end alone; with `each_opens` (English) every paragraph
    opens them again, else the first alone does.
    """
    marked = [quote(text) for text in texts]
    last = len(marked) - 1
    return tuple(
        text[0 if each_opens or at == 0 else 1 : None if at == last else -1]
        for at, text in enumerate(marked)
    )


def with_dash(quotation: str, words: str, dash: str = "–") -> str:
    """Join a quotation and who said it by a dash: “…”, – deyə o bildirib.

    A full stop at the end of the quotation gives way to the comma.
    """
    text, closing = quotation[:-1], quotation[-1]
    if text.endswith(ENDINGS):
        return f"{text}{closing} {dash} {words}."
    return f"{text.removesuffix('.')}{closing}, {dash} {words}."
