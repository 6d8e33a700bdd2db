"""The letterhead: a Word document of the office's own that releases are filled into."""

import re
import zipfile
from io import BytesIO

import docx as python_docx
import pytest

from tests.conftest import ROOT
from tests.formats import asset, edition, full_edition, publication
from tests.formats.reading import docx_parts
from toolkit.errors import PressError
from toolkit.formats import docx

LETTERHEAD = asset("letterhead.docx")


def opened(data):
    return python_docx.Document(BytesIO(data))


def letterhead(**changes):
    """The letterhead with some replacements in its parts."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, part in docx_parts(LETTERHEAD).items():
            data = part
            for old, new in changes.items():
                data = data.replace(old.encode(), new.encode())
            archive.writestr(name, data)
    return lambda _: written.getvalue()


def test_the_language_its_author_typed_in_does_not_matter():
    typed = letterhead(**{"<w:r><w:t": '<w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t'})
    made = docx_parts(docx.render(edition(), publication(asset=typed)))
    assert "fr-FR" not in b"".join(made.values()).decode("utf-8", "replace")


def test_the_offices_colour_is_in_the_theme_and_beside_it():
    made = docx_parts(docx.render(edition(), publication(brand="#7a1f1f")))
    assert b'<a:accent1><a:srgbClr val="7A1F1F"/></a:accent1>' in made["word/theme/theme1.xml"]
    assert b"0B3D6E" not in made["word/styles.xml"]
    assert b'w:val="7A1F1F" w:themeColor="accent1"' in made["word/styles.xml"]


def test_a_shade_of_the_colour_is_left_to_word():
    shaded = 'w:val="123456" w:themeColor="accent1" w:themeShade="80"'
    own = letterhead(**{'w:val="0B3D6E" w:themeColor="accent1"': shaded})
    made = docx_parts(docx.render(edition(), publication(asset=own)))
    assert shaded.encode() in made["word/styles.xml"]


def test_a_letterhead_saved_by_word_in_another_language_keeps_its_styles():
    own = letterhead(**{'styleId="Strong"': 'styleId="a5"', 'styleId="Hyperlink"': 'styleId="a6"'})
    made = opened(docx.render(full_edition(), publication(asset=own)))
    line = next(one for one in made.paragraphs if one.text.startswith("Plain"))
    assert {run.style.name for run in line.runs if run.bold} == {"Strong"}
    assert 'w:rStyle w:val="a6"' in line._p.xml


@pytest.mark.parametrize(
    ("own", "message"),
    [
        (lambda _: b"no archive", "is no Word document"),
        (lambda _: b"", "is no Word document"),
        (letterhead(**{"{{r title.text }}": "{{r nothing.text }}"}), "'nothing' is undefined"),
        (letterhead(**{"for block in blocks": "for block"}), "expected token 'in'"),
    ],
)
def test_a_letterhead_that_does_not_fit_is_named(own, message):
    with pytest.raises(PressError, match=message) as caught:
        docx.render(edition(), publication(asset=own))
    assert caught.value.where.path == "templates/formats/letterhead.docx"


def test_every_name_of_the_documentation_is_there():
    told = (ROOT / "docs/letterhead.md").read_text("utf-8")
    names = set(re.findall(r"`(\w+)`", told.partition("## Names")[2]))
    used = set(re.findall(r"{[{%]\w* (?:if |for \w+ in )?(\w+)", styled_source()))
    assert (
        used - {"block", "cell", "item", "line", "loop", "one", "part", "row", "topic"}
        <= names | KEYWORDS
    )


KEYWORDS = {"else", "elif", "endif", "endfor", "not"}


def styled_source():
    return re.sub(
        "<[^>]*>", "", b"".join(docx_parts(LETTERHEAD).values()).decode("utf-8", "replace")
    )
