"""The Word document, as Word, a screen reader and a proof-reader find it."""

import re
import shutil
import subprocess
import zipfile
from io import BytesIO

import docx as python_docx
import pytest
from docx.table import Table

from tests.conftest import ROOT
from toolkit.errors import PressError
from toolkit.formats import docx
from toolkit.model import Block, Span, State

from . import (
    HOSTILE,
    asset,
    edition,
    full_edition,
    is_said,
    labels,
    paragraph,
    photograph,
    publication,
    text,
)
from .reading import docx_parts

LETTERHEAD = asset("letterhead.docx")


def document(*blocks, preview=False, language="en", **fields):
    made = edition(*blocks, language=language, **fields)
    return opened(docx.render(made, publication(preview=preview)))


def full(**fields):
    return opened(docx.render(full_edition(**fields), publication()))


def opened(data):
    return python_docx.Document(BytesIO(data))


def lines(document):
    """The texts of a document in order, those of its tables too."""
    for one in document.iter_inner_content():
        if isinstance(one, Table):
            yield from (cell.text for row in one.rows for cell in row.cells)
        else:
            yield one.text


def printed(document):
    return "\n".join(lines(document))


def styled(document):
    """The paragraphs outside tables: (style, text)."""
    return [(one.style.name, one.text) for one in document.paragraphs if one.text]


def head(document, first=True):
    section = document.sections[0]
    header = section.first_page_header if first else section.header
    return "\n".join(one.text for one in header.paragraphs)


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


# ------------------------------------------------------------------ content


def test_it_says_what_the_edition_says():
    assert is_said(full_edition(), printed(full()))


def test_every_part_stands_in_the_style_of_its_name():
    assert styled(full()) == [
        ("Kicker", "Press release No.\u00a012"),
        ("Title", "Videoconference held in Guba"),
        ("Dateline", "Guba, 2 July 2020"),
        ("Normal", "A videoconference was held."),
        ("Heading 2", "Background"),
        ("Normal", "Plain, strong, emphasis, the site and Уполномоченный."),
        ("Quote", "“We agree."),
        ("Quote End", "“All of us,” they said."),
        ("List Bullet", "first"),
        ("List Bullet", "second"),
        ("List Bullet 2", "inner"),
        ("List Bullet 2", "deeper"),
        ("List Bullet 3", "deepest"),
        ("List Bullet", "third"),
        ("Table Caption", "Appeals by region"),
        ("Caption", "Guba, 2 July"),
        ("Topics", "Topics: Human rights"),
        ("Heading 2", "Documents"),
        ("List Bullet", "Report"),
        ("Heading 2", "For the media"),
        ("Normal", "Press, p@example.org"),
        ("Small Heading", "About the institution"),
        ("Small Text", "The Ombudsman protects human rights."),
        ("Small Heading", "Contact"),
        ("Small Text", "Telephone: 916 · E-mail: press@example.org"),
    ]


def test_lists_are_lists_of_word():
    made = full()
    level = made.styles["List Bullet 2"].element.pPr.numPr
    assert (level.ilvl.val, level.numId.val) == (1, 1)


def test_a_table_has_a_header_row_that_comes_back_and_numbers_to_the_right():
    (table,) = full().tables
    assert table.style.name == "Press Table"
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells == [["Region", "Appeals"], ["Guba", "120"], ["Sheki", ""]]
    styles = {row.cells[1].paragraphs[0].style.name for row in table.rows}
    assert styles == {"Table Number"}
    assert ["tblHeader" in row._tr.xml for row in table.rows] == [True, False, False]


def test_styles_and_links_within_a_line():
    made = full()
    line = next(one for one in made.paragraphs if one.text.startswith("Plain"))
    runs = {run.text: run for run in line.runs}
    assert runs["strong"].bold
    assert runs["strong"].style.name == "Strong"
    assert runs["emphasis"].italic
    assert runs["emphasis"].style.name == "Emphasis"
    (link,) = line.hyperlinks
    assert (link.text, link.url) == ("the site", "https://ombudsman.az/?a=1&b=2")


def test_documents_and_addresses_are_links():
    found = {one.address for line in full().paragraphs for one in line.hyperlinks}
    assert found >= {
        "https://press.example.org/files/2020/guba-videoconference/a%20b.pdf",
        "mailto:p@example.org",
        "mailto:press@example.org",
    }


def test_the_first_page_has_the_office_and_the_others_a_running_head_and_numbers():
    made = full()
    assert head(made).strip() == "Office of the Ombudsman"
    assert head(made, first=False) == "Press release\tGuba, 2 July 2020"
    footer = made.sections[0].footer._element.xml
    assert "PAGE" in footer
    assert "NUMPAGES" in footer


def test_without_an_office_there_is_a_document_too():
    bare = {name: one for name, one in labels().items() if name != "office_name"}
    assert head(document(labels=bare)).strip() == ""


def test_a_picture_has_its_words_and_fits():
    made = docx.render(full_edition(), publication(attached=lambda _: photograph(size=(900, 300))))
    (shape,) = opened(made).inline_shapes
    assert shape._inline.docPr.get("descr") == "The panel at a table"
    assert shape.width.mm == pytest.approx(160)
    assert shape.width / shape.height == pytest.approx(3, rel=0.01)
    assert "word/media/image1.jpg" in docx_parts(made)


def test_a_picture_that_is_not_there_is_words_in_a_preview():
    made = docx.render(full_edition(), publication(preview=True, attached=lambda _: b""))
    assert ("Picture", "The panel at a table") in styled(opened(made))


def test_a_broken_picture_is_named():
    with pytest.raises(PressError) as caught:
        docx.render(full_edition(), publication(attached=lambda _: b"GIF89a"))
    assert caught.value.where.path == "releases/2020/panel.jpg"


# ----------------------------------------------------------------- language


@pytest.mark.parametrize(
    ("language", "shown"),
    [("az", "az-Latn-AZ"), ("en", "en-GB"), ("ru", "ru-RU"), ("tr", "tr-TR")],
)
def test_word_proofs_it_in_its_language(language, shown):
    made = docx_parts(docx.render(edition(language=language), publication()))
    assert languages(made["word/styles.xml"]) == [shown]
    assert not languages(made["word/document.xml"])
    assert f"<dc:language>{shown}<" in made["docProps/core.xml"].decode()


def test_foreign_words_are_proofed_in_theirs():
    made = docx_parts(docx.render(full_edition(), publication()))
    assert languages(made["word/document.xml"]) == ["ru-RU"]


def test_the_language_its_author_typed_in_does_not_matter():
    typed = letterhead(**{"<w:r><w:t": '<w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t'})
    made = docx_parts(docx.render(edition(), publication(asset=typed)))
    assert "fr-FR" not in b"".join(made.values()).decode("utf-8", "replace")


def languages(part):
    return re.findall(r'<w:lang w:val="([\w-]+)"', part.decode())


# --------------------------------------------------------------- properties


def test_it_says_what_it_is_and_by_whom():
    said = full().core_properties
    assert (said.title, said.author) == ("Videoconference held in Guba", "Office of the Ombudsman")
    assert (said.subject, said.keywords) == ("In short.", "Human rights")
    assert said.created.date().isoformat() == said.modified.date().isoformat() == "2020-07-02"
    assert (said.comments, said.last_modified_by) == ("", "Office of the Ombudsman")


def test_a_long_title_keeps_to_what_word_allows():
    assert len(document(title=Block("title", text("A" * 300))).core_properties.title) == 255


def test_no_tool_signs_it():
    made = b"".join(docx_parts(docx.render(full_edition(), publication())).values()).lower()
    assert b"python" not in made
    assert b"docxtpl" not in made


# ------------------------------------------------------------ hostile texts


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_is_printed_letter_by_letter_wherever_it_stands(words):
    made = document(
        paragraph(words),
        Block("paragraph", (Span(words, href="https://ombudsman.az", language="ru"),)),
        Block("image", alt=words, caption=text(words), source="panel.jpg"),
        Block("table", header=(text(words),), rows=((text(words),),), numeric=(False,)),
        title=Block("title", text(words)),
        dateline=Block("dateline", text(words)),
        number=words,
        topics=Block("topics", children=(Block("topic", text(words)),)),
        contact={words: words},
        labels=labels(office_name=words),
    )
    assert printed(made).count(words) == 11
    assert head(made).strip() == words
    assert made.inline_shapes[0]._inline.docPr.get("descr") == words
    assert (made.core_properties.title, made.core_properties.author) == (words, words)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_adds_no_element(words):
    def count(one):
        return sum(1 for _ in document(paragraph(one)).element.iter())

    assert count(words) == count("A.")


def test_what_no_xml_may_hold_is_left_out():
    assert "a b" in printed(document(paragraph("a\x0b\ufffe \uffff\x00b")))


# ------------------------------------------------------------------ preview


@pytest.mark.parametrize("state", [State.MISSING, State.STALE, State.DRAFT, State.FUZZY])
def test_a_preview_says_so_and_marks_what_nobody_reviewed(state):
    made = document(paragraph("A."), paragraph("Draft.", state=state), preview=True)
    assert head(made).startswith("Preview: not for publication")
    assert head(made, first=False).startswith("Preview: not for publication")
    shown = styled(made)
    assert shown[shown.index(("Normal", "Draft.")) - 1] == ("Preview Mark", "not reviewed")
    assert printed(made).count("not reviewed") == 1


def test_a_preview_marks_everything_around_the_text_too():
    draft = Block("paragraph", text("A."), children=(Block("item", text("a")),), state=State.DRAFT)
    around = ("title", "dateline", "topics")
    several = ("boilerplate", "contacts", "attachments")
    fields = dict.fromkeys(around, draft) | dict.fromkeys(several, (draft,))
    assert printed(document(preview=True, **fields)).count("not reviewed") == 6


def test_a_published_document_has_no_marks():
    made = document(paragraph("A.", state=State.DRAFT))
    assert "reviewed" not in printed(made)
    assert "Preview" not in head(made)


# -------------------------------------------------------------- letterhead


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
        used - {"block", "cell", "one", "row", "item", "part", "topic", "line"} <= names | KEYWORDS
    )


KEYWORDS = {"else", "elif", "endif", "endfor", "not"}


def styled_source():
    return re.sub(
        "<[^>]*>", "", b"".join(docx_parts(LETTERHEAD).values()).decode("utf-8", "replace")
    )


def test_no_file_in_it_knows_the_hour():
    with zipfile.ZipFile(BytesIO(docx.render(edition(), publication()))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_reads_the_same_text(tmp_path):
    made = full_edition()
    (tmp_path / "letter.docx").write_bytes(docx.render(made, publication()))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = ["soffice", home, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run(
        [*command, "--outdir", tmp_path, tmp_path / "letter.docx"],
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert is_said(made, (tmp_path / "letter.txt").read_text("utf-8-sig"))
