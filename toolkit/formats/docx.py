"""Word: the release in the office's own letterhead, set in its styles, ready to be edited.

The letterhead is templates/formats/letterhead.docx; docs/letterhead.md says how to change
it and which names it may use.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from toolkit.addresses import file_address
from toolkit.model import State
from toolkit.page_text import territory
from toolkit.particulars import contact_lines, correction_mark, description, plain
from toolkit.pictures import picture_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.letterhead import Letterhead, Runs
    from toolkit.model import Block, Edition, Publication, Text

__all__ = ["SUFFIX", "render"]

SUFFIX = ".docx"
TEMPLATE = "letterhead.docx"
PROOFING = {"az": "az-Latn-AZ", "en": "en-GB"}
"""Word's name of a language where it is not the language with its likely territory."""


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the document; raises `PressError` for a letterhead or picture that does not fit."""
    from toolkit.letterhead import Letterhead

    letterhead = Letterhead(publication.asset(TEMPLATE), TEMPLATE)
    context = _Filling(edition, publication, letterhead).context()
    language = _proofing(edition.language)
    properties = _properties(edition, language)
    return letterhead.fill(context, publication.template, properties, publication.brand, language)


def _proofing(language: str) -> str:
    return PROOFING.get(language) or territory(language).replace("_", "-")


def _properties(edition: Edition, language: str) -> dict[str, Any]:
    """Return what the file says of itself; it was made when the release's day began."""
    day = dt.datetime.combine(edition.date, dt.time())
    changed = dt.datetime.combine(edition.changed, dt.time())
    office = plain(edition.labels.get("office_name", ()))
    return {
        # Word allows 255 characters of each.
        "title": plain(edition.title.text)[:255],
        "subject": description(edition)[:255],
        "keywords": ", ".join(plain(topic.text) for topic in edition.topics.children)[:255],
        "author": office[:255],
        "last_modified_by": office[:255],
        "language": language,
        "comments": "",
        "created": day,
        "modified": changed,
        "revision": 1 + len(edition.corrections),
    }


class _Filling:
    """What the letterhead's names stand for, for one edition."""

    def __init__(self, edition: Edition, publication: Publication, letterhead: Letterhead) -> None:
        self.edition = edition
        self.publication = publication
        self.letterhead = letterhead

    def context(self) -> dict[str, Any]:
        """Return the names of docs/letterhead.md."""
        edition = self.edition
        labels = {name: self.text(words) for name, words in edition.labels.items()}
        return {
            "preview": self.publication.preview,
            "language": edition.language,
            "labels": {"office_name": "", **labels},
            "number": self.words(edition.number),
            "title": self.block(edition.title),
            "dateline": self.block(edition.dateline),
            "corrected": [self.block(block) for block in correction_mark(edition)],
            "summary": self.text(edition.summary),
            "blocks": [self.block(block) for block in edition.blocks],
            "topics": self.block(edition.topics),
            "attachments": [self.attachment(block) for block in edition.attachments],
            "contacts": [self.block(block) for block in edition.contacts],
            "boilerplate": [self.block(block) for block in edition.boilerplate],
            "contact": [self.contact(*line) for line in contact_lines(edition)],
        }

    def words(self, words: str) -> Runs | str:
        """Return plain words, nothing where there are none."""
        return self.letterhead.run(words) if words else ""

    def text(self, text: Text) -> Runs | str:
        """Return a text with its styles, links and languages."""
        from toolkit.letterhead import Runs

        made = []
        for span in text:
            language = _proofing(span.language) if span.language else ""
            if span.href:
                made.append(self.letterhead.link(span.text, span.href, language))
            else:
                looks = {"strong": span.strong, "emphasis": span.emphasis}
                made.append(self.letterhead.run(span.text, language=language, **looks))
        return Runs("".join(made))

    def block(self, block: Block) -> dict[str, Any]:
        """Return a block; the items of a list stand in one row, each with its level."""
        is_list = block.kind == "list"
        children = _levels(block) if is_list else ((one, 1) for one in block.children)
        return {
            "kind": block.kind,
            "text": self.text(block.text),
            "caption": self.text(block.caption),
            "children": [{"text": self.text(one.text), "level": level} for one, level in children],
            "header": self.row(block, block.header),
            "rows": [self.row(block, row) for row in block.rows],
            "picture": self.picture(block) if block.kind == "image" else "",
            "unreviewed": self.publication.preview and block.state is not State.REVIEWED,
        }

    def row(self, block: Block, cells: tuple[Text, ...]) -> list[dict[str, Any]]:
        """Return the cells of a row."""
        pairs = zip(cells, block.numeric, strict=False)
        return [{"text": self.text(cell), "numeric": numeric} for cell, numeric in pairs]

    def picture(self, block: Block) -> Runs | str:
        """Return a picture, or its words where the file is not there."""
        picture = picture_of(self.edition, block, self.publication)
        return self.letterhead.picture(picture, block.alt) if picture else self.words(block.alt)

    def attachment(self, block: Block) -> dict[str, Any]:
        """Return a document of the release, with a link to it on the site."""
        address = file_address(self.publication, self.edition.release, block.source)
        return {**self.block(block), "link": self.letterhead.link(plain(block.text), address)}

    def contact(self, name: str, value: str, address: str) -> dict[str, Any]:
        """Return a way to reach the office."""
        shown = self.letterhead.link(value, address) if address else self.words(value)
        return {"name": self.words(name), "value": shown}


def _levels(block: Block, level: int = 1) -> Iterator[tuple[Block, int]]:
    """Yield the items of a list and of the lists in it, with how deep each stands."""
    for item in block.children:
        yield item, level
        for below in item.children:
            yield from _levels(below, level + 1)
