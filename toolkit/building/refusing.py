"""What no build can be meant by: languages that are none, folders that hold something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.model.formats import MULTIPLE

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

__all__ = ["refuse_languages", "refuse_output"]

SOURCES = ("releases", "templates", "locales")
"""What releases are made of: nothing made of it belongs among it."""


def refuse_output(root: Path, output: Path) -> None:
    """Raise `PressError` for an output that is a file, or a folder of the newsroom's sources."""
    if output.exists() and not output.is_dir():
        raise PressError(f"{output.as_posix()} is no folder", hint="Name another with --output.")
    for name in SOURCES:
        if output.is_relative_to(root / name):
            raise PressError(
                f"{output.as_posix()} holds what releases are made of",
                hint="Name a folder for documents with --output; the default is dist.",
            )


def refuse_languages(root: Path, codes: Collection[str]) -> None:
    """Raise `PressError` for a language that neither the settings nor a release names."""
    from toolkit.sources import Sources

    sources = Sources(root)
    known = {*sources.settings.languages, MULTIPLE}
    if known.issuperset(codes):
        return
    for record in sources.load_all(sources.paths).values():
        known.update(record.release.languages or ())
    for code in sorted(codes):
        if code not in known:
            raise PressError(
                f"{code!r} is not a language of this newsroom",
                hint=f"Its languages: {', '.join(sources.settings.languages)}.",
            )
