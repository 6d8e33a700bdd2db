"""Pictures: whatever file an office was sent, a document shows a JPEG or PNG without notes."""

from io import BytesIO

import pytest
from PIL import Image

from tests.formats import edition, photograph, publication
from toolkit.errors import PressError
from toolkit.model import Block
from toolkit.pictures import WIDEST, draw, measure, picture_of

BLOCK = Block("image", source="photos/guba.jpg")


def prepared(data):
    return picture_of(edition(), BLOCK, publication(attached=lambda _: data))


def camera_photograph():
    """A photograph taken upright, with the place it was taken at."""
    notes = Image.Exif()
    notes[0x0112] = 6  # to be turned by 90 degrees
    notes[0x010F] = "Camera"
    notes.get_ifd(0x8825)[1] = "N"
    return photograph(exif=notes)


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("JPEG", "RGB"), ("JPEG", "L"), ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P")],
)
def test_a_plain_picture_stays_as_it_is(kind, mode):
    data = photograph(kind, mode=mode)
    made = prepared(data)
    assert made.data == data
    assert (made.kind, made.width, made.height) == (kind.lower(), 120, 80)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (photograph("WEBP"), "jpeg"),
        (photograph("AVIF"), "jpeg"),
        (photograph("GIF", mode="P"), "png"),
        (photograph("WEBP", mode="RGBA"), "png"),
        (photograph("JPEG", mode="CMYK"), "jpeg"),
    ],
)
def test_any_other_becomes_one_that_every_program_shows(data, kind):
    made = prepared(data)
    with Image.open(BytesIO(made.data)) as image:
        assert (image.format.lower(), image.size) == (made.kind, (120, 80)) == (kind, (120, 80))


def test_a_png_with_a_wrong_checksum_is_no_picture():
    data = bytearray(photograph("PNG"))
    data[data.index(b"IDAT") + 8] ^= 1
    with pytest.raises(PressError, match="is no picture") as caught:
        prepared(bytes(data))
    assert caught.value.where.path == "releases/2020/photos/guba.jpg"


def test_what_a_camera_wrote_goes_to_no_reader():
    made = prepared(camera_photograph())
    with Image.open(BytesIO(made.data)) as image:
        assert not image.getexif()
        assert image.size == (80, 120), "and it stands upright"
    assert b"Camera" not in made.data


def test_a_comment_goes_to_no_reader():
    assert b"by an editor" not in prepared(photograph(comment=b"by an editor")).data


def test_a_wide_picture_is_made_as_wide_as_a_letter_needs():
    made = prepared(photograph(size=(4 * WIDEST, WIDEST)))
    assert (made.width, made.height) == (WIDEST, WIDEST // 4)


@pytest.mark.parametrize(
    "data",
    [
        b"no picture",
        photograph()[:200],
        photograph("PNG")[:60],
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        b"%PDF-1.7",
    ],
)
def test_a_file_that_is_no_picture_is_named(data):
    with pytest.raises(PressError, match="is no picture that can be read") as caught:
        prepared(data)
    assert str(caught.value.where) == "releases/2020/photos/guba.jpg"
    assert "JPEG or PNG" in caught.value.hint


@pytest.mark.parametrize("size", [(1200, 1000), (12000, 1000)])
def test_a_bomb_is_refused(size, monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1_000_000)
    with pytest.raises(PressError, match=r"more pixels than a picture may have \(1 million\)"):
        prepared(photograph(size=size))


@pytest.mark.parametrize("kind", ["TIFF", "BMP", "EPS", "PDF"])
def test_what_no_browser_shows_is_refused_whatever_its_name(kind):
    with pytest.raises(PressError, match="is no picture that can be read"):
        prepared(photograph(kind))


# ------------------------------------------------------- widths of a page


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((120, 80), [120]),
        ((500, 300), [500]),
        ((700, 300), [480, 700]),
        ((1600, 900), [480, 960, 1600]),
        ((6000, 4000), [480, 960, 1600]),
        ((100, 30_000), [21]),
    ],
)
def test_a_page_has_narrower_ones_where_they_save_something(size, widths):
    found = measure(photograph(size=size), "a.jpg")
    assert [width for width, _ in found.sizes] == widths
    for width, height in found.sizes:
        assert height == pytest.approx(width * size[1] / size[0], rel=0.03)


def moving(kind, mode="P"):
    """A picture that moves."""
    first, *others = (Image.new(mode, (60, 40), (shade,) * len(mode)) for shade in range(3))
    written = BytesIO()
    first.save(written, kind, save_all=True, append_images=others)
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (camera_photograph(), "jpeg"),
        (photograph("PNG", mode="RGBA"), "png"),
        (photograph("PNG", mode="I;16"), "png"),
        (photograph("PNG", mode="1"), "png"),
        (photograph("WEBP"), "jpeg"),
        (photograph("AVIF", mode="RGBA"), "png"),
        (photograph("JPEG", mode="CMYK"), "jpeg"),
        (moving("GIF"), "png"),
        (moving("PNG", "RGBA"), "png"),
        (moving("WEBP", "RGB"), "jpeg"),
        (moving("AVIF", "RGB"), "jpeg"),
    ],
)
def test_what_is_drawn_is_what_was_measured_stands_still_and_says_nothing(data, kind):
    found = measure(data, "a.jpg")
    sizes = [*found.sizes, (30, 20)]
    assert found.kind == kind
    for size, drawn in zip(sizes, draw(data, "a.jpg", sizes), strict=True):
        with Image.open(BytesIO(drawn)) as image:
            assert (image.format.lower(), image.size) == (kind, size)
            assert getattr(image, "n_frames", 1) == 1
            assert not image.getexif()
    assert draw(data, "a.jpg", sizes) == draw(data, "a.jpg", sizes)


def test_shades_of_sixteen_bits_stay_what_they_are():
    written = BytesIO()
    Image.new("I;16", (60, 40), 40_000).save(written, "PNG")
    (drawn,) = draw(written.getvalue(), "a.png", [(30, 20)])
    with Image.open(BytesIO(drawn)) as image:
        assert image.getpixel((1, 1)) == (156, 156, 156)


def test_a_picture_that_is_not_there_is_none():
    assert prepared(b"") is None
