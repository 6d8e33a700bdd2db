"""PDF: the release as a letter, tagged for screen readers (PDF/UA-1) and for archives (PDF/A-2a).

Typesetting is templates/formats/letter.typ; the text reaches it as data, never as markup.
"""

from __future__ import annotations

import datetime as dt
import json
import tempfile
import threading
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from toolkit.errors import PressError, Where
from toolkit.pages import description, file_path, plain, territory

if TYPE_CHECKING:
    import typst

    from toolkit.model import Block, Edition, Publication

__all__ = ["SUFFIX", "render"]

SUFFIX = ".pdf"
TEMPLATE = "letter.typ"
STANDARDS = ["ua-1", "a-2a"]

_local = threading.local()


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the letter; raises `PressError` for a template or picture typst refuses."""
    import typst

    with tempfile.TemporaryDirectory() as folder:
        data = _data(edition, publication)
        _bring_pictures(edition, publication, Path(folder))
        compiler = typst.Compiler(
            publication.template(TEMPLATE).encode(),
            root=folder,
            font_paths=_fonts(publication.fonts),
            ignore_system_fonts=True,
            sys_inputs={"edition": json.dumps(data, ensure_ascii=False)},
        )
        try:
            made = compiler.compile(
                format="pdf", pdf_standards=STANDARDS, timestamp=_timestamp(edition.date)
            )
        except typst.TypstError as error:
            raise _refused(error) from error
    assert isinstance(made, bytes)
    return made


def _refused(error: typst.TypstError) -> PressError:
    hint = " ".join(error.hints) or "The letter's template, or a picture, does not fit the edition."
    where = Where(f"templates/formats/{TEMPLATE}")
    return PressError(f"no PDF can be made: {error.message}", hint=hint, where=where)


def _fonts(folders: tuple[str, ...]) -> typst.Fonts:
    """Return the fonts, read once in each thread: typst's objects are not to be shared."""
    known: dict[tuple[str, ...], typst.Fonts] = getattr(_local, "fonts", {})
    _local.fonts = known
    if folders not in known:
        import typst

        known[folders] = typst.Fonts(include_system_fonts=False, font_paths=list(folders))
    return known[folders]


def _timestamp(date: dt.date) -> int:
    """Return midnight of the release's day: the bytes depend on the edition alone."""
    return int(dt.datetime.combine(date, dt.time(), dt.UTC).timestamp())


def _bring_pictures(edition: Edition, publication: Publication, folder: Path) -> None:
    for block in edition.blocks:
        if block.kind == "image":
            (folder / _picture(block)).write_bytes(publication.attached(block.source))


@lru_cache(maxsize=256)
def _name(source: str) -> str:
    """Return a file name of a picture that no path can leave its folder by."""
    from hashlib import sha256

    return sha256(source.encode()).hexdigest()[:16] + PurePosixPath(source).suffix.lower()


def _picture(block: Block) -> str:
    return _name(block.source)


def _data(edition: Edition, publication: Publication) -> dict[str, Any]:
    """Return the edition as the template reads it."""
    data = asdict(edition)
    for name in ("uses", "problems", "summary"):
        del data[name]
    date, region = edition.date, territory(edition.language).partition("_")[2]
    site = publication.base_url
    for block, raw in zip(edition.blocks, data["blocks"], strict=True):
        raw["file"] = _picture(block) if block.kind == "image" else ""
    for block, raw in zip(edition.attachments, data["attachments"], strict=True):
        raw["address"] = site + quote(file_path(edition.release, block.source))
    return {
        **data,
        "date": {"year": date.year, "month": date.month, "day": date.day},
        "region": region or None,
        "preview": publication.preview,
        "brand": "#0b3d6e",
        "description": description(edition),
        "keywords": [plain(topic.text) for topic in edition.topics.children],
        "contact": [
            [plain(edition.labels[kind]) if kind in edition.labels else kind, value]
            for kind, value in edition.contact.items()
        ],
    }
