"""Pictures: what a document shows of a picture file, whatever an office was sent.

Letters and e-mail show JPEG and PNG only, so that anything else becomes one of them.
What a camera wrote beside the picture (place, owner, device) goes to no reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from PIL.Image import Image

    from toolkit.model import Block, Edition, Publication

__all__ = ["Picture", "picture_of"]

WIDEST = 1600
"""Pixels: 250 an inch over the width of a letter's text."""
KEPT = {"JPEG": {"L", "RGB"}, "PNG": {"1", "L", "LA", "P", "RGB", "RGBA"}}
"""Files that may go as they are, by format and mode."""
PLAIN = {
    "adobe",
    "adobe_transform",
    "chromaticity",
    "dpi",
    "gamma",
    "icc_profile",
    "interlace",
    "jfif",
}
PLAIN |= {
    "jfif_density",
    "jfif_unit",
    "jfif_version",
    "progression",
    "progressive",
    "srgb",
    "transparency",
}
"""What Pillow tells of a file that has no notes: no place, owner, device or comment."""
HINT = "Save it anew as JPEG or PNG."


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG or PNG file and its size in pixels. `kind` is `jpeg` or `png`."""

    data: bytes
    kind: str
    width: int
    height: int


def picture_of(edition: Edition, block: Block, publication: Publication) -> Picture | None:
    """Return the picture that a block shows, or None where its file is not there.

    Raises `PressError` naming a file that is no picture.
    """
    data = publication.attached(block.source)
    record = PurePosixPath("releases", edition.release)
    return _prepared(data, str(record.parent / block.source)) if data else None


@lru_cache(maxsize=8)  # every edition in every format shows it, one after the other
def _prepared(data: bytes, path: str) -> Picture:
    from PIL import Image

    try:
        with Image.open(BytesIO(data)) as image:
            image.load()
            if _may_stay(image):
                return Picture(data, str(image.format).lower(), *image.size)
            return _made_anew(image)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise PressError("is no picture that can be read", hint=HINT, where=Where(path)) from error


def _may_stay(image: Image) -> bool:
    is_plain = image.mode in KEPT.get(image.format or "", ())
    return is_plain and image.width <= WIDEST and PLAIN.issuperset(image.info)


def _made_anew(image: Image) -> Picture:
    """Return a picture upright, no wider than a letter needs, without the camera's notes."""
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(image)
    is_clear = upright.has_transparency_data
    is_drawn = image.format in {"PNG", "GIF"}
    made = upright.convert("RGBA" if is_clear else "RGB")
    made.thumbnail((WIDEST, WIDEST * 4))
    kind = "png" if is_clear or is_drawn else "jpeg"
    profile = upright.info.get("icc_profile") if upright.mode in {"RGB", "RGBA"} else None
    made.info = {}
    written = BytesIO()
    made.save(written, kind, quality=88, icc_profile=profile)
    return Picture(written.getvalue(), kind, *made.size)
