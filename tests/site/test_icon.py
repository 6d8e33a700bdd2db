"""The icon of the site: the same in SVG and in pixels, or the office's own."""

from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from tests.formats import FOLDER, publication
from toolkit.errors import PressError
from toolkit.format_files import FormatFiles
from toolkit.shipped import shipped_root
from toolkit.site.icon import render_icons

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def icons():
    return render_icons(publication(brand="#7a1f1f"))


@pytest.fixture(scope="module")
def pixels(icons):
    with Image.open(BytesIO(icons["favicon.ico"])) as image:
        assert (image.format, image.size, image.mode) == ("ICO", (32, 32), "RGBA")
        return image.convert("RGBA")


def test_it_has_the_colour_of_the_office(icons, pixels):
    drawn = ET.fromstring(icons["assets/icon.svg"])
    assert drawn.find(f"{SVG}rect").get("fill") == "#7a1f1f"
    assert pixels.getpixel((16, 15)) == (0x7A, 0x1F, 0x1F, 255)


def test_both_show_the_same(icons, pixels):
    drawn = ET.fromstring(icons["assets/icon.svg"])
    lines = [
        [int(one.get(name)) for name in ("x", "y", "width", "height")]
        for one in drawn.find(f"{SVG}g")
    ]
    white = {
        (x, y)
        for left, top, width, height in lines
        for x in range(left, left + width)
        for y in range(top, top + height)
    }
    every = {(x, y) for x in range(32) for y in range(32)}
    assert {at for at in every if pixels.getpixel(at)[:3] == (255, 255, 255)} == white


def test_its_corners_are_round(pixels):
    seen = [pixels.getpixel((x, 0))[3] for x in range(32)]
    assert seen[0] == 0
    assert 0 < seen[3] < 255
    assert seen[6:26] == [255] * 20
    assert seen == seen[::-1]
    turned = pixels.transpose(Image.Transpose.ROTATE_180)
    assert turned.getchannel("A").tobytes() == pixels.getchannel("A").tobytes()


def test_an_office_may_have_its_own(tmp_path):
    folder = tmp_path / "templates/formats"
    folder.mkdir(parents=True)
    (folder / "favicon.ico").write_bytes(b"logo")
    own = FormatFiles((tmp_path, shipped_root()))
    logo = '<svg xmlns="http://www.w3.org/2000/svg"><path fill="{{ brand }}" d="M0 0h9v9z"/></svg>'
    made = render_icons(publication(asset=own.asset, template=lambda _: logo, brand="#7a1f1f"))
    assert made["favicon.ico"] == b"logo"
    assert made["assets/icon.svg"] == logo.replace("{{ brand }}", "#7a1f1f").encode()


def test_a_template_that_does_not_fit_is_told():
    with pytest.raises(PressError, match=r"icon\.svg\.j2"):
        render_icons(publication(template=lambda _: "{{ logo }}"))


def test_the_toolkit_ships_no_logo():
    assert not (FOLDER / "favicon.ico").exists()
