"""The catalogs that drafts go into: read afresh each time, so that no edit is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.store import read, write
from toolkit.catalogs.write import update
from toolkit.drafts.filling import filled
from toolkit.translations import TEMPLATE_LANGUAGE, TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.catalogs.po import Catalog
    from toolkit.model import Message
    from toolkit.sources import Sources

__all__ = ["own_catalog", "save"]


def own_catalog(sources: Sources, locale: str) -> Catalog:
    """Return the newsroom's own catalog of names as it is on disk, or an empty one."""
    shown = catalog_path(locale, TERMBASE)
    path = sources.root / shown
    if path.is_file():
        return read(path, shown)
    return new_catalog(locale, TERMBASE, source_language=TEMPLATE_LANGUAGE)


def save(sources: Sources, locale: str, drafts: Sequence[Message]) -> None:
    """Put drafts in the catalog of names; raises `CatalogError` if it changes meanwhile."""
    catalog = own_catalog(sources, locale)
    order = [entry.message.key for entry in sources.own_entries]
    text = update(catalog, filled(catalog.messages, drafts, order), revised=sources.now)
    write(sources.root / catalog_path(locale, TERMBASE), text, expected=catalog.digest)
