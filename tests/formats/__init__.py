"""A small release of the Ombudsman's press service, as every format prints it."""

import datetime as dt
from dataclasses import replace

from toolkit.model import Alternate, Block, Edition, Publication, Span
from toolkit.shipped import shipped_root

FOLDER = shipped_root() / "templates/formats"
LANGUAGES = {"az": "Azərbaycan dili", "en": "English", "ru": "Русский"}
LABELS = {
    "about": "About the institution",
    "attachments": "Documents",
    "for_media": "For the media",
    "contact": "Contact",
    "home": "All press releases",
    "languages": "Languages",
    "number": "No.",
    "phone": "Telephone",
    "press_release": "Press release",
    "preview": "Preview: not for publication",
    "skip": "Skip to the text",
    "topics": "Topics",
    "unreviewed": "not reviewed",
}


def text(words, **style):
    """A text of one style."""
    return (Span(words, **style),)


EDITION = Edition(
    release="2020/guba-videoconference",
    kind="event",
    language="en",
    source_language="en",
    date=dt.date(2020, 7, 2),
    number="",
    title=Block("title", text("Videoconference held in Guba")),
    summary=(),
    dateline=Block("dateline", text("Guba, 2 July 2020")),
    blocks=(Block("paragraph", text("A videoconference was held.")),),
    boilerplate=(Block("paragraph", text("The Ombudsman protects human rights.")),),
    labels={"office_name": ()} | {key: text(words) for key, words in LABELS.items()},
    contact={"phone": "916"},
)


def template(name):
    """The text of a template of the toolkit."""
    return (FOLDER / name).read_text("utf-8")


def edition(*blocks, **fields):
    """The release with other blocks or fields."""
    return replace(EDITION, **({"blocks": blocks} if blocks else {}), **fields)


def labels(**words):
    """The labels with some more."""
    return {**EDITION.labels, **{key: text(one) for key, one in words.items()}}


def publication(*, preview=False, languages=("en",), release="2020/guba-videoconference"):
    """Where the page of the English edition stands, and which editions stand beside it."""
    return Publication(
        path=f"en/{release}.html",
        alternates=tuple(Alternate(code, f"{code}/{release}.html") for code in languages),
        base_url="https://press.example.org/",
        preview=preview,
        languages=LANGUAGES,
        template=template,
    )
