"""E-mail: the release as a message to be addressed and sent, in one language or in all.

Its HTML is templates/formats/mail.html.j2: styles inside, pictures inside, the text beside it
for those who read text. A message in several languages has them one after the other: mail
programs show no `multipart/multilingual` (RFC 8255) but as a heap of attachments.
"""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from toolkit.addresses import file_address
from toolkit.pages import render_page
from toolkit.particulars import plain
from toolkit.pictures import picture_of
from toolkit.plain_text import print_edition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Edition, Publication
    from toolkit.pictures import Picture

__all__ = ["SUFFIX", "render", "render_all"]

SUFFIX = ".eml"
TEMPLATE = "mail.html.j2"
WIDEST = 592
"""Pixels: how wide a picture is shown. Twice that is sent, for dense screens."""


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the message; raises `PressError` for a template or picture that does not fit."""
    return render_all((edition,), publication)


def render_all(editions: Sequence[Edition], publication: Publication) -> bytes:
    """Return the message of several editions, in their order."""
    from toolkit.mail import Letter, write_letter

    first = editions[0]
    host = (urlsplit(publication.base_url).hostname or "").encode("idna").decode("ascii")
    shown = _pictures(editions, publication, host)
    return write_letter(
        Letter(
            subject=_subject(editions, publication.preview),
            date=_date(editions, publication),
            languages=tuple(edition.language for edition in editions),
            host=host,
            text=_text(editions, publication),
            html=_html(editions, publication, shown),
            sender=plain(first.labels.get("office_name", ())),
            address=first.contact.get("email", ""),
            pictures=dict(shown.values()),
        )
    )


def _date(editions: Sequence[Edition], publication: Publication) -> dt.datetime:
    """Return when the day of the release began, or when it was put right."""
    day = dt.datetime.combine(editions[0].date, dt.time(), publication.zone)
    moments = (one.corrected for one in editions if one.corrected)
    return max([day, *moments]).astimezone(publication.zone)


def _subject(editions: Sequence[Edition], preview: bool) -> str:
    titles = " / ".join(plain(edition.title.text) for edition in editions)
    return f"[{plain(editions[0].labels['preview'])}] {titles}" if preview else titles


def _text(editions: Sequence[Edition], publication: Publication) -> str:
    """Return the plain text, each language under its name where there are several."""
    texts = [print_edition(edition, publication) for edition in editions]
    if len(texts) == 1:
        return texts[0]
    names = [publication.languages[edition.language] for edition in editions]
    parts = (f"{'=' * 8} {name} {'=' * 8}\n\n{one}" for name, one in zip(names, texts, strict=True))
    return "\n\n".join(parts)


def _pictures(
    editions: Sequence[Edition], publication: Publication, host: str
) -> dict[str, tuple[str, Picture]]:
    """Return the pictures by source, each once, with the name the HTML finds it by."""
    shown: dict[str, tuple[str, Picture]] = {}
    for edition in editions:
        for block in edition.blocks:
            if block.kind != "image":
                continue
            picture = picture_of(edition, block, publication, 2 * WIDEST)
            if picture:
                name = sha256(picture.data).hexdigest()[:16]
                shown[block.source] = (f"{name}@{host}", picture)
    return shown


def _html(
    editions: Sequence[Edition],
    publication: Publication,
    shown: dict[str, tuple[str, Picture]],
) -> str:
    context = {
        "editions": editions,
        "publication": publication,
        "brand": publication.brand,
        "pictures": {
            source: {"cid": name, "width": min(WIDEST, picture.width)}
            for source, (name, picture) in shown.items()
        },
        "file_address": file_address,
    }
    return render_page(publication.template, TEMPLATE, context).decode("utf-8")
