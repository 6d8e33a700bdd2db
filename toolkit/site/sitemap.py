"""What search engines are told: the pages there are, in which languages, and where they may go.

The form is that of sitemaps.org, with the links to translations that search engines read.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape  # that of xml.sax.saxutils loads what opens addresses
from typing import TYPE_CHECKING

from toolkit.addresses import address, default_language

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from toolkit.model import Publication

__all__ = ["MOST", "Pages", "render_robots", "render_sitemaps"]

MOST = 50_000
"""Pages in one sitemap."""
SITEMAP = "sitemap.xml"
SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(frozen=True, slots=True)
class Pages:
    """A page in each of its languages, by their codes, and the day each was last changed."""

    paths: Mapping[str, str]
    changed: Mapping[str, dt.date]


def render_sitemaps(pages: Iterable[Pages], publication: Publication) -> dict[str, bytes]:
    """Return `sitemap.xml`; where there are too many pages for one, an index of several."""
    found = [url for one in pages for url in _urls(one, publication)]
    parts = [found[start : start + MOST] for start in range(0, len(found), MOST)] or [[]]
    if len(parts) == 1:
        return {SITEMAP: _sitemap(parts[0])}
    made = {f"sitemap-{number}.xml": _sitemap(part) for number, part in enumerate(parts, 1)}
    listed = "".join(
        f"<sitemap><loc>{_address(publication, path)}</loc></sitemap>\n" for path in made
    )
    index = f'{HEAD}<sitemapindex xmlns="{SCHEMA}">\n{listed}</sitemapindex>\n'
    return {SITEMAP: index.encode("utf-8"), **made}


def render_robots(publication: Publication) -> bytes:
    """Return `robots.txt`: everything may be read and found, nothing of a preview."""
    rule = "Disallow: /" if publication.preview else "Disallow:"
    where = "" if publication.preview else f"\nSitemap: {address(publication, SITEMAP)}\n"
    return f"User-agent: *\n{rule}\n{where}".encode()


def _sitemap(urls: list[str]) -> bytes:
    names = f'xmlns="{SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return f"{HEAD}<urlset {names}>\n{''.join(urls)}</urlset>\n".encode()


def _urls(pages: Pages, publication: Publication) -> Iterator[str]:
    """Yield the entry of a page in each language; each names all of them, itself too."""
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(where)}"/>\n'
        for code, where in _alternates(pages, publication)
    )
    for code, path in pages.paths.items():
        changed = f"<lastmod>{pages.changed[code]}</lastmod>" if code in pages.changed else ""
        yield f"<url><loc>{_address(publication, path)}</loc>{changed}\n{links}</url>\n"


def _alternates(pages: Pages, publication: Publication) -> Iterator[tuple[str, str]]:
    addresses = {code: address(publication, path) for code, path in pages.paths.items()}
    if len(addresses) > 1:
        yield from addresses.items()
        yield "x-default", addresses[default_language(tuple(addresses))]


def _address(publication: Publication, path: str) -> str:
    return escape(address(publication, path))
