"""A catalog as checks of catalogs see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.catalogs.headers import line_of
from toolkit.catalogs.plurals import plural_rule
from toolkit.model import CatalogView

if TYPE_CHECKING:
    from toolkit.catalogs.po import Catalog

__all__ = ["view"]


def view(catalog: Catalog) -> CatalogView:
    """Return a catalog's fields with their lines, its messages, and its locale's plural rule."""
    text, header = catalog.text, catalog.header
    lines = {name: line_of(name, text, header) for name in catalog.headers} if header else {}
    return CatalogView(
        locale=catalog.locale,
        domain=catalog.domain,
        path=catalog.path,
        headers=catalog.headers,
        lines=lines,
        messages=catalog.messages,
        plural_rule=plural_rule(catalog.locale),
        header=header.message.msgstr if header else "",
    )
