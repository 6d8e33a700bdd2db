"""The Word document, as Word, a screen reader and a proof-reader find it."""

import re
import shutil
import subprocess
import zipfile
from io import BytesIO

import docx as python_docx
import pytest
from docx.table import Table

from toolkit.formats import docx
from toolkit.model import Block, Span, State

from . import (
    HOSTILE,
    LANGUAGES,
    edition,
    full_edition,
    is_said,
    labels,
    paragraph,
    photograph,
    publication,
    table,
    text,
)
from .reading import docx_parts


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


def test_no_file_in_it_knows_the_hour():
    with zipfile.ZipFile(BytesIO(docx.render(edition(), publication()))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.fixture(scope="session")
def texts(tmp_path_factory):
    """What LibreOffice reads in documents, by their edition; it is started once for all."""
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    for name, one in READ.items():
        (folder / f"{name}.docx").write_bytes(docx.render(one, publication()))
    command = ["soffice", f"-env:UserInstallation=file://{folder}/home", "--headless"]
    kind = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder]
    documents = [folder / f"{name}.docx" for name in READ]
    subprocess.run(
        [*command, *kind, *documents], check=True, stderr=subprocess.DEVNULL, timeout=180
    )
    return {name: (folder / f"{name}.txt").read_text("utf-8-sig") for name in READ}


READ = {code: full_edition(language=code) for code in LANGUAGES} | {
    "hostile": edition(*map(paragraph, HOSTILE), table(HOSTILE[:2], HOSTILE[2:4]))
}


@pytest.mark.parametrize("name", READ)
def test_libreoffice_opens_it_and_reads_the_same_text(name, texts):
    assert is_said(READ[name], texts[name])
