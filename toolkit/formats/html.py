"""HTML: a page of its own, readable without scripts or requests to anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.addresses import picture_address, quoted, relative
from toolkit.page_text import json_script
from toolkit.pages import render_page
from toolkit.particulars import description, plain, updated

if TYPE_CHECKING:
    from toolkit.model import Edition, Publication

__all__ = ["SUFFIX", "render"]

SUFFIX = ".html"
PAGE = "page.html.j2"
_SCHEMA = "https://schema.org/"


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the page of an edition, UTF-8."""
    pictures = _pictures(edition, publication)
    context = {
        "edition": edition,
        "publication": publication,
        "base": publication.base_url,
        "root": relative(publication.path),
        "structured": json_script(_news_article(edition, publication, pictures)),
        "pictures": pictures,
        "description": description(edition),
        "offered": _offered(edition, publication),
        "updated": updated(edition, publication),
    }
    return render_page(publication.template, PAGE, context)


def _offered(edition: Edition, publication: Publication) -> list[tuple[str, str]]:
    """Return the documents that readers may want: what each is called, and its path."""
    names = {
        ".pdf": "PDF",
        ".docx": "Word",
        ".txt": plain(edition.labels["text_file"]),
        ".ics": plain(edition.labels["calendar"]),
    }
    there = publication.documents
    return [(name, there[suffix]) for suffix, name in names.items() if suffix in there]


def _pictures(edition: Edition, publication: Publication) -> list[tuple[str, str]]:
    """Return the pictures that are there: where each is found on the web, and its words."""
    shown = [block for block in edition.blocks if block.kind == "image"]
    found = (picture_address(publication, edition.release, block.source) for block in shown)
    return [(where, block.alt) for where, block in zip(found, shown, strict=True) if where]


def _news_article(
    edition: Edition, publication: Publication, pictures: list[tuple[str, str]]
) -> dict[str, Any]:
    """Return schema.org's NewsArticle with its pictures and translations."""
    address = publication.base_url
    illustrated = {"image": [where for where, _ in pictures]} if pictures else {}
    return {**_origin(edition), **illustrated, **_corrections(edition, publication)} | {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": plain(edition.title.text),
        "datePublished": edition.date.isoformat(),
        "inLanguage": edition.language,
        "url": address + quoted(publication.path),
        "publisher": {
            "@type": "Organization",
            "name": plain(edition.labels.get("office_name", ())),
        },
        "workTranslation": [
            {
                "@type": "NewsArticle",
                "inLanguage": one.language,
                "url": address + quoted(one.path),
            }
            for one in publication.alternates
            if one.language != edition.language
        ],
    }


def _corrections(edition: Edition, publication: Publication) -> dict[str, Any]:
    """Return what was put right since the text was published, and when."""
    if edition.corrected is None:
        return {}
    notes = [
        {
            "@type": "CorrectionComment",
            "datePublished": one.id,
            "text": plain(one.text[len(one.caption) + 1 :]),
        }
        for one in edition.corrections
    ]
    return {"dateModified": updated(edition, publication).isoformat(), "correction": notes}


def _origin(edition: Edition) -> dict[str, Any]:
    """Return what tells machines, too, that a text began as a machine translation.

    schema.org's IPTC digital source type: a machine's words, edited by people.
    """
    note = next((block for block in edition.blocks if block.kind == "note"), None)
    if note is None:
        return {}
    return {
        "creditText": plain(note.text),
        "digitalSourceType": f"{_SCHEMA}CompositeWithTrainedAlgorithmicMediaDigitalSource",
    }
