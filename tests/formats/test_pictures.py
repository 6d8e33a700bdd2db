"""Pictures in the documents that carry them inside: letters and e-mail."""

from io import BytesIO

import pytest
from PIL import Image

from toolkit import registry
from toolkit.errors import PressError

from . import full_edition, photograph, publication
from .reading import docx_parts, everything, parse_mail, pdf_structure

FORMATS = {name: registry.plugin("formats", name) for name in ("docx", "eml", "pdf")}
WORDS = "The panel at a table"


def made(name, data, **fields):
    return FORMATS[name].render(full_edition(), publication(attached=lambda _: data, **fields))


def pictures(name, document):
    """The picture files in a document; of a PDF what stands for them."""
    if name == "docx":
        parts = docx_parts(document).items()
        return [part for path, part in parts if path.startswith("word/media/")]
    if name == "eml":
        parts = parse_mail(document).walk()
        return [one.get_content() for one in parts if one.get_content_maintype() == "image"]
    return [tag for tag, _ in pdf_structure(document) if tag == "/Figure"]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF"])
def test_a_picture_of_any_kind_is_inside_with_its_words(name, kind):
    document = made(name, photograph(kind))
    assert len(pictures(name, document)) == 1
    assert WORDS in everything(FORMATS[name].SUFFIX, document)


@pytest.mark.parametrize("name", FORMATS)
def test_one_that_is_not_there_is_words_in_a_preview(name):
    document = made(name, b"", preview=True)
    assert not pictures(name, document)
    assert WORDS in everything(FORMATS[name].SUFFIX, document)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("data", [b"GIF89a", b"<svg/>"])
def test_a_broken_one_is_named(name, data):
    with pytest.raises(PressError) as caught:
        made(name, data)
    assert caught.value.where.path == "releases/2020/panel.jpg"


@pytest.mark.parametrize(("name", "widest"), [("docx", 1600), ("eml", 1184)])
def test_none_is_larger_than_it_is_shown(name, widest):
    (picture,) = pictures(name, made(name, photograph(size=(5000, 3000))))
    with Image.open(BytesIO(picture)) as image:
        assert image.width == widest
