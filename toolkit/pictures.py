"""Pictures: what a document shows of a picture file, whatever an office was sent.

Letters, e-mail and pages show JPEG and PNG only, so that anything else becomes one of them;
of a moving picture they show how it begins. What a camera wrote beside the picture (place,
owner, device) goes to no reader.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PIL.Image import Image

    from toolkit.model import Block, Edition, Publication

__all__ = ["WIDEST", "Measure", "Picture", "draw", "measure", "picture_of"]

WIDEST = 1600
"""Pixels: 250 an inch over the width of a letter's text."""
STEPS = (480, 960)
"""Pixels: narrower ones of a page, for phones and for screens that are not dense."""
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")
"""What a record may name; Pillow reads more, and asks other programs about some of it."""
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
TURNED = {5, 6, 7, 8}
"""Values of the tag Orientation under which a picture lies on its side (EXIF 2.32, 4.6.4)."""
ORIENTATION = 0x0112
HINT = "Save it anew as JPEG or PNG."


class Picture(NamedTuple):
    """A JPEG or PNG file and its size in pixels. `kind` is `jpeg` or `png`."""

    data: bytes
    kind: str
    width: int
    height: int


class Measure(NamedTuple):
    """What a picture will be on a page: its `kind`, and its sizes in pixels, narrowest first."""

    kind: str
    sizes: tuple[tuple[int, int], ...]


def picture_of(
    edition: Edition, block: Block, publication: Publication, widest: int = WIDEST
) -> Picture | None:
    """Return the picture that a block shows, or None where its file is not there.

    Raises `PressError` naming a file that is no picture, or too large a one.
    """
    data = publication.attached(block.source)
    record = PurePosixPath("releases", edition.release)
    return _prepared(data, str(record.parent / block.source), widest) if data else None


def measure(data: bytes, path: str) -> Measure:
    """Return what `draw` will make of a picture, without drawing it.

    Raises `PressError` naming the file at `path` that is no picture, or too large a one.
    """
    with _opened(data, path) as image:
        width, height = _upright(image)
        full = _fitted(width, height, WIDEST)
        # A step that saves next to nothing is not worth a file.
        steps = [(step, max(1, round(height * step / width))) for step in STEPS]
        return Measure(_kind(image), (*(one for one in steps if one[0] * 5 < full[0] * 4), full))


def draw(data: bytes, path: str, sizes: Sequence[tuple[int, int]]) -> tuple[bytes, ...]:
    """Return a picture in some sizes, as files of its kind; raises what `measure` does."""
    with _opened(data, path) as image:
        kind = _kind(image)
        image.draft("RGB", (2 * WIDEST, 2 * WIDEST))
        image.load()
        made = tuple(
            data if _may_stay(image, size) else _encoded(image, kind, size) for size in sizes
        )
        if data in made and kind == "png":
            _verify(data)
        return made


def _verify(data: bytes) -> None:
    """Raise `SyntaxError` for a PNG with a wrong checksum: Pillow shows it, others may refuse."""
    from PIL import Image

    Image.open(BytesIO(data)).verify()


@lru_cache(maxsize=8)  # every edition in every format shows it, one after the other
def _prepared(data: bytes, path: str, widest: int) -> Picture:
    with _opened(data, path) as image:
        kind = _kind(image)
        size = _fitted(*_upright(image), widest)
    (made,) = draw(data, path, [size])
    return Picture(made, kind, *size)


@contextmanager
def _opened(data: bytes, path: str) -> Iterator[Image]:
    """Open a picture; what Pillow says of a file becomes a `PressError` that names it."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as image:
                yield image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        most = (Image.MAX_IMAGE_PIXELS or 0) // 1_000_000
        raise PressError(
            f"has more pixels than a picture may have ({most} million)",
            hint="Save it anew in a smaller size.",
            where=Where(path),
        ) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise PressError("is no picture that can be read", hint=HINT, where=Where(path)) from error


def _upright(image: Image) -> tuple[int, int]:
    """Return the size of a picture as it is to be looked at."""
    width, height = image.size
    is_turned = image.getexif().get(ORIENTATION) in TURNED
    return (height, width) if is_turned else (width, height)


def _fitted(width: int, height: int, widest: int) -> tuple[int, int]:
    """Return a size no wider than that, and no more than four times as high."""
    scale = min(1, widest / width, 4 * widest / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _kind(image: Image) -> str:
    """Return what a picture is to be: JPEG, but PNG where it is drawn or one sees through it."""
    if image.format in KEPT and image.mode in KEPT[image.format]:
        return image.format.lower()
    is_drawn = image.has_transparency_data or image.format in {"PNG", "GIF"}
    return "png" if is_drawn else "jpeg"


def _may_stay(image: Image, size: tuple[int, int]) -> bool:
    is_plain = image.mode in KEPT.get(image.format or "", ())
    return is_plain and image.size == size and PLAIN.issuperset(image.info)


def _encoded(image: Image, kind: str, size: tuple[int, int]) -> bytes:
    """Return a picture upright in a size, without the camera's notes."""
    from PIL import Image as Images
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(image)
    profile = upright.info.get("icc_profile") if upright.mode in {"RGB", "RGBA"} else None
    made = _flat(upright).convert("RGBA" if upright.has_transparency_data else "RGB")
    if made.size != size:
        made = made.resize(size, Images.Resampling.LANCZOS)
    made.info = {}
    written = BytesIO()
    made.save(written, kind, quality=88, icc_profile=profile)
    return written.getvalue()


def _flat(image: Image) -> Image:
    """Return a picture of 16 bits a pixel in 8, which Pillow would cut off."""
    if not image.mode.startswith("I"):
        return image
    return image.point(lambda value: value / 256, "L")
