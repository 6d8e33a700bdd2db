"""ninjs: the release as agencies' systems take it in (IPTC ninjs 3.1, News in JSON).

Names of properties are the standard's: https://iptc.org/std/ninjs/.
"""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from toolkit.addresses import address, file_address, page_address, picture_address, topic_path
from toolkit.pages import article
from toolkit.particulars import contact_lines, description, plain, preview_note, published, updated
from toolkit.plain_text import print_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Block, Edition, Publication

__all__ = ["SUFFIX", "render"]

SUFFIX = ".ninjs.json"
STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
ORIGIN = "translatedFrom"
"""What the edition in the record's own language is to a translation (IPTC item relations)."""

OFFICE = "application/vnd.openxmlformats-officedocument"
MEDIA = {
    ".avif": "image/avif",
    ".docx": f"{OFFICE}.wordprocessingml.document",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".pptx": f"{OFFICE}.presentationml.presentation",
    ".webp": "image/webp",
    ".xlsx": f"{OFFICE}.spreadsheetml.sheet",
    ".zip": "application/zip",
}
"""What a file is by its name; the standard library answers as each machine was set up."""

SOURCE = {
    "uri": "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
}
"""Of a text that began as a machine translation: a machine's words, edited by people."""


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the news item of an edition, UTF-8; properties without a value are left out."""
    item = {**_identity(edition, publication), **_content(edition, publication)}
    kept = {name: value for name, value in item.items() if value}
    return (json.dumps(kept, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _identity(edition: Edition, publication: Publication) -> dict[str, Any]:
    """Return what the item is, since when, and whether it may be used."""
    return {
        "standard": STANDARD,
        "uri": address(publication, publication.path),
        "type": "text",
        "representationType": "full",
        "version": str(1 + len(edition.corrections)) if edition.corrections else "",
        "firstCreated": published(edition, publication).isoformat(),
        "versionCreated": updated(edition, publication).isoformat(),
        "embargoedUntil": edition.embargo.isoformat() if edition.embargo else "",
        "pubStatus": "withheld" if publication.preview else "usable",
        "edNote": _note(edition, publication),
        "language": edition.language,
        "altIds": [
            {"role": role, "value": value}
            for role, value in (("release", edition.release), ("number", edition.number))
            if value
        ],
    }


def _note(edition: Edition, publication: Publication) -> str:
    """Return what the agency's editors must know: that it is no release yet, or was put right."""
    last = (plain(one.text) for one in edition.corrections[-1:])
    return " ".join(filter(None, (preview_note(edition, publication), *last)))


def _content(edition: Edition, publication: Publication) -> dict[str, Any]:
    """Return what the item says, of what, by whom, and what belongs to it."""
    office = plain(edition.labels.get("office_name", ()))
    return {
        "headlines": [_part("main", "text/plain", plain(edition.title.text))],
        "descriptions": [_part("summary", "text/plain", description(edition))],
        "bodies": [
            _part(
                "main",
                "application/xhtml+xml",
                article(edition, publication, publication.base_url),
            ),
            _part("text", "text/plain", print_blocks(edition, publication)),
        ],
        "by": office,
        "digitalSourceType": SOURCE if any(one.kind == "note" for one in edition.blocks) else {},
        "located": plain(edition.place),
        "subjects": [_subject(edition, topic, publication) for topic in edition.topics.children],
        "infoSources": [_source(edition, office)] if office else [],
        "renditions": [_rendition("web", page_address(publication, edition), "text/html")],
        "associations": [
            *_translations(edition, publication),
            *_pictures(edition, publication),
            *(_attachment(edition, one, publication) for one in edition.attachments),
        ],
    }


def _part(role: str, media: str, value: str) -> dict[str, str]:
    return {"role": role, "contentType": media, "value": value}


def _subject(edition: Edition, topic: Block, publication: Publication) -> dict[str, str]:
    return {
        "name": plain(topic.text),
        "rel": "about",
        "uri": address(publication, topic_path(edition.language, topic.id)),
        "literal": topic.id,
    }


def _source(edition: Edition, office: str) -> dict[str, Any]:
    """Return the office and how it is reached."""
    reached = [
        {"type": kind, "name": name, "value": value}
        for kind, (name, value, _) in zip(edition.contact, contact_lines(edition), strict=True)
    ]
    return {"name": office, **({"contactInfo": reached} if reached else {})}


def _translations(edition: Edition, publication: Publication) -> list[dict[str, str]]:
    """Return the same release in the other languages."""
    return [
        {
            "name": publication.languages[one.language],
            "rel": ORIGIN if one.language == edition.source_language else "translation",
            "uri": address(publication, one.path),
            "type": "text",
            "language": one.language,
        }
        for one in publication.alternates
        if one.language != edition.language
    ]


def _pictures(edition: Edition, publication: Publication) -> Iterator[dict[str, Any]]:
    """Yield the pictures whose files are there."""
    for block in edition.blocks:
        where = picture_address(publication, edition.release, block.source)
        if block.source and where:
            yield _picture(block, where)


def _picture(block: Block, where: str) -> dict[str, Any]:
    words = [("alt", block.alt), ("caption", plain(block.caption))]
    said = [_part(role, "text/plain", value) for role, value in words if value]
    return {
        **_file(where),
        "type": "picture",
        "name": block.alt or block.source,
        "rel": "illustration",
        **({"descriptions": said} if said else {}),
    }


def _attachment(edition: Edition, block: Block, publication: Publication) -> dict[str, Any]:
    about = {"name": plain(block.text) or block.source, "rel": "attachment", "type": "component"}
    return {**_file(file_address(publication, edition.release, block.source)), **about}


def _file(where: str) -> dict[str, Any]:
    media = MEDIA.get(PurePosixPath(where).suffix.lower(), "")
    return {"uri": where, "renditions": [_rendition("original", where, media)]}


def _rendition(name: str, where: str, media: str) -> dict[str, str]:
    return {"name": name, "href": where, **({"contentType": media} if media else {})}
