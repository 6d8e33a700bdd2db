"""PDF: the release as a letter, tagged for screen readers (PDF/UA-1) and for archives (PDF/A-2a).

Typesetting is templates/formats/letter.typ; the text reaches it as data, never as markup.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import tempfile
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from toolkit.addresses import file_address
from toolkit.errors import PressError, Where
from toolkit.model import Block, Span
from toolkit.particulars import contact_lines, description, plain
from toolkit.pictures import picture_of

if TYPE_CHECKING:
    import typst

    from toolkit.model import Edition, Publication

__all__ = ["SUFFIX", "render"]

SUFFIX = ".pdf"
TEMPLATE = "letter.typ"
STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
HINT = "Its language is Typst: https://typst.app/docs/reference/"
PLACE = re.compile(r"__typst_py_bytes__\.typ:(\d+):(\d+)")
"""Where typst saw a fault of the template, which it was given as bytes; columns begin with 0."""
OWN_FILE = re.compile(r'"([\w-]+\.(?:gif|jpe?g|png|svg|typ|webp))"')
"""A file that a template names, such as the office's logo."""
UNPRINTABLE = re.compile(r'the text `"(?:\\u\{(\w+)\}|(.))"` could not be displayed')

_local = threading.local()


def render(edition: Edition, publication: Publication) -> bytes:
    """Return the letter; raises `PressError` for a template or picture that cannot be set."""
    import typst

    with tempfile.TemporaryDirectory() as folder:
        source = publication.template(TEMPLATE)
        _put_beside(source, publication, Path(folder))
        data = _data(edition, publication, Path(folder))
        unprintable: set[str] = set()
        while True:
            data["unprintable"] = _any_of(unprintable)
            try:
                return _typeset(source.encode(), data, folder, publication.fonts, edition.date)
            except typst.TypstError as error:
                found = _unprintable(error) - unprintable
                if not found:
                    raise _refused(error) from error
                unprintable |= found


def _put_beside(source: str, publication: Publication, folder: Path) -> None:
    """Put the files that the template names where typst finds them; it says which is not there."""
    for name in dict.fromkeys(OWN_FILE.findall(source)):
        with suppress(PressError):
            (folder / name).write_bytes(publication.asset(name))


def _typeset(
    source: bytes, data: dict[str, Any], folder: str, fonts: tuple[str, ...], date: dt.date
) -> bytes:
    """Return the letter. Its bytes depend on the edition alone: it was made when the day began."""
    import typst

    compiler = typst.Compiler(
        source,
        root=folder,
        font_paths=_fonts(fonts),
        ignore_system_fonts=True,
        sys_inputs={"edition": json.dumps(data, ensure_ascii=False)},
    )
    timestamp = int(dt.datetime.combine(date, dt.time(), dt.UTC).timestamp())
    made = compiler.compile(format="pdf", pdf_standards=STANDARDS, timestamp=timestamp)
    assert isinstance(made, bytes)
    return made


def _unprintable(error: typst.TypstError) -> set[str]:
    """Return the characters that no font has: archives and screen readers want none of those."""
    found = UNPRINTABLE.findall(error.diagnostic)
    return {chr(int(code, 16)) if code else char for code, char in found}


def _any_of(characters: set[str]) -> str:
    """Return the pattern of a run of these characters, or one that nothing matches."""
    codes = "".join(f"\\x{{{ord(char):x}}}" for char in sorted(characters))
    return f"[{codes}]+" if codes else "[^\\s\\S]"


def _refused(error: typst.TypstError) -> PressError:
    seen = PLACE.search(error.diagnostic)
    line, column = (int(seen[1]), int(seen[2]) + 1) if seen else (0, 0)
    where = Where(f"templates/formats/{TEMPLATE}", line, column)
    message = error.message.partition(" (searched at")[0]  # in a folder that nobody knows
    hint = " ".join(error.hints) or HINT
    return PressError(f"no PDF can be made: {message}", hint=hint, where=where)


def _fonts(folders: tuple[str, ...]) -> typst.Fonts:
    """Return the fonts, read once in each thread: typst's objects are not to be shared."""
    known: dict[tuple[str, ...], typst.Fonts] = vars(_local).setdefault("fonts", {})
    if folders not in known:
        import typst

        known[folders] = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders)
        )
    return known[folders]


def _data(edition: Edition, publication: Publication, folder: Path) -> dict[str, Any]:
    """Return the edition as the template reads it; its pictures are put into the folder."""
    left = {"uses", "problems", "summary", "place", "event", "embargo", "corrected"}
    names = [field.name for field in fields(edition) if field.name not in left]
    data = {name: _opened(getattr(edition, name)) for name in names}
    for number, block in enumerate(edition.blocks):
        if block.kind == "image":
            data["blocks"][number].update(_picture(edition, block, publication, folder, number))
    for block, raw in zip(edition.attachments, data["attachments"], strict=True):
        raw["address"] = file_address(publication, edition.release, block.source)
    date = edition.date
    return {
        **data,
        "date": {"year": date.year, "month": date.month, "day": date.day},
        "preview": publication.preview,
        "brand": publication.brand,
        "description": description(edition),
        "keywords": [plain(topic.text) for topic in edition.topics.children],
        "contact": contact_lines(edition),
    }


def _opened(value: Any) -> Any:  # noqa: ANN401 - whatever an edition is made of
    """Return a value with blocks and spans as mappings of their fields."""
    if isinstance(value, Block | Span):
        return {name: _opened(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_opened(part) for part in value]
    if isinstance(value, Mapping):
        return {name: _opened(part) for name, part in value.items()}
    return value


def _picture(
    edition: Edition, block: Block, publication: Publication, folder: Path, number: int
) -> dict[str, Any]:
    """Put a picture into the folder; return its name there and its size, no name without it."""
    picture = picture_of(edition, block, publication)
    if picture is None:
        return {"file": ""}
    name = f"{number}.{picture.kind}"
    (folder / name).write_bytes(picture.data)
    return {"file": name, "width": picture.width, "height": picture.height}
