"""The gallery: the files that show a picture on the site, drawn once."""

from io import BytesIO

import pytest
from PIL import Image

from tests.formats import edition, photograph
from toolkit.cache import Cache
from toolkit.errors import PressError
from toolkit.model import Block
from toolkit.site import gallery
from toolkit.site.gallery import Gallery

SOURCE = "photos/panel.jpg"
SHOWN = [
    edition(Block("image", source=SOURCE), language=code, release="2020/a") for code in ("az", "en")
]
FOLDER = f"pictures/2020/a/{SOURCE}"


def made(data, cache=None):
    return Gallery(lambda _release, _source: data, Cache(cache))


def test_a_picture_has_a_file_for_each_width_and_all_languages_share_them():
    data = photograph(size=(2000, 1000))
    found = made(data).files("2020/a", SHOWN)
    assert list(found) == [f"{FOLDER}/{width}.jpg" for width in (480, 960, 1600)]
    assert list(made(data).paths("2020/a", SHOWN)) == [(path, SOURCE) for path in found]
    for one in made(data).renditions("2020/a", SOURCE):
        with Image.open(BytesIO(found[one.path])) as image:
            assert image.size == (one.width, one.height)


def test_a_picture_that_is_not_there_has_none():
    assert made(b"").renditions("2020/a", SOURCE) == ()
    assert made(b"").files("2020/a", SHOWN) == {}


def test_it_is_drawn_once_until_its_file_changes(tmp_path, monkeypatch):
    drawings = []

    def draw(data, path, sizes):
        drawings.append(path)
        return real(data, path, sizes)

    real = gallery.draw
    monkeypatch.setattr(gallery, "draw", draw)
    data = photograph(size=(700, 500))
    first = made(data, tmp_path).files("2020/a", SHOWN)
    assert made(data, tmp_path).files("2020/a", SHOWN) == first
    assert len(drawings) == 1
    made(photograph(size=(701, 500)), tmp_path).files("2020/a", SHOWN)
    assert drawings == ["releases/2020/photos/panel.jpg"] * 2


def test_a_file_that_is_no_picture_is_named():
    with pytest.raises(PressError, match="is no picture") as caught:
        made(b"no picture").renditions("2020/a", SOURCE)
    assert caught.value.where.path == "releases/2020/photos/panel.jpg"
