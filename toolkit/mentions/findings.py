"""What rules of names tell most often: a name that is lost, or for which another stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding

if TYPE_CHECKING:
    from toolkit.model import Severity

__all__ = ["lost", "replaced"]


def lost(name: str, severity: Severity | None = None, hint: str = "") -> Finding:
    """Return the finding for a name that nothing in the translation takes up."""
    return Finding(f"`{name}` of the source is not in the translation", hint, severity)


def replaced(name: str, other: str, span: tuple[int, int]) -> Finding:
    """Return the finding for a name that another stands for, at a place of the translation."""
    message = f"`{name}` of the source is not in the translation, but `{other}` is"
    return Finding(message, "", None, *span)
