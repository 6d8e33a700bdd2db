"""The one place that knows where shipped data is.

A wheel carries templates and catalogs inside the package; a checkout (and so an
editable install) has them beside it.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["roots_of", "shipped_root"]


def shipped_root() -> Path:
    """Return the folder that holds the shipped `templates/` and `locales/`."""
    package = Path(__file__).resolve().parent
    inside = package / "shipped"
    return inside if inside.is_dir() else package.parent


def roots_of(newsroom: Path) -> tuple[Path, ...]:
    """Return the folders that templates and names come from, the newsroom's first."""
    shipped = shipped_root()
    return (newsroom,) if shipped == newsroom else (newsroom, shipped)
