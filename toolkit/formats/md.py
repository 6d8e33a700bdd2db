"""Markdown: the release for sites and desks that take it (CommonMark, with GitHub's tables)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.markdown import print_markdown

if TYPE_CHECKING:
    from toolkit.model import Edition, Publication

__all__ = ["SUFFIX", "render"]

SUFFIX = ".md"


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the edition as UTF-8 Markdown, in which no text of its own is markup."""
    return print_markdown(edition, publication).encode("utf-8")
