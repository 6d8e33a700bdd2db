"""What the result of checking a release depends on, as one digest.

A result is taken from the cache only if nothing of this has changed: the release's own
files, what all releases share (settings, termbase, templates, sentences, grammar), the
checks asked for, and the code of the toolkit, of its plug-ins and of what they stand on.
Where the newsroom lies is no part of it: copies and branches share their results.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from toolkit.program import joint_digest, program_digest, said
from toolkit.records.finding import published_path
from toolkit.root import FILES
from toolkit.translations import PRESS, TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toolkit.sources import Sources

__all__ = ["release_digest", "shared_digest"]


def shared_digest(sources: Sources, checks: Iterable[str]) -> str:
    """Return the digest of what the checking of every release depends on."""
    files = (
        said(path, root)
        for root in sources.roots
        for path in sorted(set(_shared_files(sources, root)))
    )
    return joint_digest([program_digest(), *sorted(checks), *files])


def release_digest(sources: Sources, name: str, shared: str) -> str:
    """Return the digest of what the checking of one release depends on."""
    root, record = str(sources.root), sources.paths[name]
    paths = [str(record), str(published_path(record))]
    paths += [os.path.join(root, catalog_path(code, name)) for code in sources.settings.languages]  # noqa: PTH118
    return joint_digest([shared, name, *(said(path, root) for path in paths)])


def _shared_files(sources: Sources, root: Path) -> Iterator[Path]:
    yield from (root / name for name in (*FILES, "locales/termbase.yaml"))
    yield from (path for path in (root / "templates").rglob("*.j2") if path.is_file())
    for code in sources.settings.languages:
        yield root / f"locales/{code}/grammar.yaml"
        yield from (root / catalog_path(code, domain) for domain in (PRESS, TERMBASE))
