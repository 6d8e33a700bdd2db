"""The newsroom's own stationery, which is no Jinja: its letter for print, its letterhead for Word.

Each is tried by making a specimen's document of it, as a build would. What makes documents takes
its time to load, so sound stationery is remembered and not tried again.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.errors import attempt
from toolkit.model import Publication
from toolkit.program import joint_digest, program_digest, said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from toolkit.cache import Cache
    from toolkit.errors import PressError
    from toolkit.model import Edition
    from toolkit.sources import Sources

__all__ = ["try_stationery"]

FOLDER = "templates/formats"
LABELS = "templates/labels.j2"
PAGES = ".j2"
"""What ends the name of a template that is read as one of pages."""


def try_stationery(sources: Sources, cache: Cache, faults: list[PressError]) -> None:
    """Add to `faults` what is wrong with the newsroom's own stationery."""
    # Pictures and whatever else stands beside it may belong to it.
    beside = [one for one in sorted((sources.root / FOLDER).glob("*")) if one.suffix != PAGES]
    if not beside:
        return
    files = (*beside, *(root / LABELS for root in sources.roots))
    key = joint_digest([program_digest(), *(said(path, sources.root) for path in files)])
    name = f"stationery {sources.root}"
    if cache.recall(name, key) is not None:
        return
    before = len(faults)
    own = list(_users_of({path.name for path in beside}))
    if own and (edition := attempt(partial(_specimen, sources), faults)):
        for one in own:
            attempt(partial(_document, sources, one, edition), faults)
    if len(faults) == before:
        cache.keep(name, key, b"")


def _users_of(names: set[str]) -> Iterator[ModuleType]:
    """Yield the formats whose documents are made of one of these files."""
    for one in registry.plugins("formats").values():
        if getattr(one, "TEMPLATE", None) in names:
            yield one


def _specimen(sources: Sources) -> Edition:
    """Return an edition with every label that pages may have; raises `PressError`."""
    from toolkit.checking.specimen import specimen
    from toolkit.editions.extraction import names_set
    from toolkit.editions.templates import read_template

    paths = [path for root in sources.roots if (path := root / LABELS).is_file()]
    names = {name for path in paths for name in names_set(read_template(path, LABELS), LABELS)}
    return specimen(sorted(names))


def _document(sources: Sources, module: ModuleType, edition: Edition) -> bytes:
    """Return the specimen's document; raises `PressError` where none can be made."""
    from toolkit.checking.specimen import PICTURE

    publication = Publication(
        path=f"{edition.language}/{edition.release}{module.SUFFIX}",
        alternates=(),
        base_url=sources.settings.base_url,
        preview=False,
        languages={},
        template=sources.format_template,
        asset=sources.format_files.asset,
        attached=lambda _: PICTURE,
        fonts=sources.format_files.fonts,
        brand=sources.settings.brand,
    )
    made: bytes = module.render(edition, publication)
    return made
