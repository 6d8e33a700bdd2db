"""HTML: a page of its own, readable without scripts or requests to anywhere."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import jinja2

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.model import Edition, Publication, Text

__all__ = ["SUFFIX", "environment", "json_script", "relative", "render"]

SUFFIX = ".html"
PAGE = "page.html.j2"


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the page of an edition, UTF-8."""
    template = environment(publication.template).get_template(PAGE)
    page = template.render(
        edition=edition,
        publication=publication,
        base=publication.base_url,
        root=relative(publication.path),
        structured=json_script(_news_article(edition, publication)),
        description=_text(edition.summary) or _first_paragraph(edition),
    )
    return page.encode("utf-8")


@lru_cache(maxsize=4)
def environment(template: Callable[[str], str]) -> jinja2.Environment:
    """Return the Jinja environment of pages: escaped, strict, templates by name."""
    made = jinja2.Environment(
        loader=jinja2.FunctionLoader(template),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["plain"] = _text
    made.filters["address"] = quote
    return made


def relative(path: str) -> str:
    """Return how to get from a page to the site's root: `../../`."""
    return "../" * path.count("/")


def json_script(value: dict[str, Any]) -> str:
    """Return JSON that is safe inside a <script> element."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _text(text: Text) -> str:
    return "".join(span.text for span in text)


def _first_paragraph(edition: Edition) -> str:
    return next((_text(block.text) for block in edition.blocks if block.text), "")


def _news_article(edition: Edition, publication: Publication) -> dict[str, Any]:
    """Return schema.org's NewsArticle with its translations."""
    address = publication.base_url
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": _text(edition.title.text),
        "datePublished": edition.date.isoformat(),
        "inLanguage": edition.language,
        "url": address + quote(publication.path),
        "publisher": {
            "@type": "Organization",
            "name": _text(edition.labels.get("office_name", ())),
        },
        "workTranslation": [
            {
                "@type": "NewsArticle",
                "inLanguage": one.language,
                "url": address + quote(one.path),
            }
            for one in publication.alternates
            if one.language != edition.language
        ],
    }
