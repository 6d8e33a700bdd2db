"""Plain text: the release as it stands in the body of an e-mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.plain_text import print_edition

if TYPE_CHECKING:
    from toolkit.model import Edition, Publication

__all__ = ["SUFFIX", "render"]

SUFFIX = ".txt"


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the edition as UTF-8 text."""
    return print_edition(edition, publication).encode("utf-8")
