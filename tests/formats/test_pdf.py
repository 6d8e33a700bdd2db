"""The letter, as a screen reader, an archive and a reader find it."""

import re
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from toolkit.errors import PressError
from toolkit.formats import pdf
from toolkit.model import Block, State

from . import (
    EVERYTHING,
    HOSTILE,
    LANGUAGES,
    edition,
    everywhere,
    full_edition,
    is_said,
    labels,
    paragraph,
    publication,
    squeezed,
    table,
    template,
    text,
)
from .reading import pdf_structure, pdf_text

AZ = "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz"
RU = "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя"
SIGNS = "₼ ₽ € № § « » „ “ ” ‘ ’ – — … • ° × − ½ → ©"


def letter(*blocks, preview=False, **fields):
    return pdf.render(edition(*blocks, **fields), publication(preview=preview))


def opened(data):
    return pikepdf.open(BytesIO(data))


def tags(data):
    return [tag for tag, _ in pdf_structure(data)]


# ------------------------------------------------------------------ content


def test_the_letter_says_what_the_edition_says():
    made = full_edition()
    assert is_said(made, pdf_text(pdf.render(made, publication())))


def test_a_short_release_is_one_page_and_a_long_one_has_numbers_and_a_running_head():
    assert len(PdfReader(BytesIO(letter())).pages) == 1
    made = letter(*(paragraph("A paragraph of some length. " * 12) for _ in range(30)))
    pages = PdfReader(BytesIO(made)).pages
    assert len(pages) > 2
    assert f"2 / {len(pages)}" in pages[1].extract_text()
    assert "Press release" in pages[1].extract_text()


@pytest.mark.parametrize(("language", "letters"), [("az", AZ), ("ru", RU), ("en", SIGNS)])
def test_every_letter_and_sign_is_pdf_text(language, letters):
    made = letter(title=Block("title", text(letters)), language=language)
    assert squeezed(letters) in squeezed(pdf_text(made))
    assert "/Figure" not in tags(made)


def test_a_character_no_font_has_is_a_frame_that_says_it():
    made = letter(paragraph("Qız 👩\u200d👧 \ue000 qalası"), title=Block("title", text("🤝")))
    frames = [said for tag, said in pdf_structure(made) if tag == "/Figure"]
    assert frames == ["🤝", "👩\u200d👧", "\ue000"]
    assert "Qız" in pdf_text(made)


LONG = {
    "en": "institutionalisation",
    "ru": "достопримечательности",
    "az": "müvəffəqiyyətsizliklərimizdən",
}


@pytest.mark.parametrize("language", LONG)
def test_words_are_hyphenated_where_their_language_has_patterns(language):
    long_words = letter(paragraph(f"{LONG[language]} " * 60), language=language)
    narrow = letter(table([LONG[language]] * 8, [LONG[language]] * 8), language=language)
    for made in (long_words, narrow):
        assert ("-" in _ends(made)) is (language != "az"), "Azerbaijani has no patterns"


def test_lines_end_with_whole_words_where_these_are_short():
    assert "-" not in _ends(letter(paragraph("the panel met in the old town hall " * 30)))


def _ends(made):
    """The signs that end lines, each hyphen the same."""
    ends = "".join(line.rstrip()[-1:] for line in pdf_text(made).splitlines())
    return re.sub("[\u00ad\u2010]", "-", ends)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_is_printed_letter_by_letter_wherever_it_stands(words):
    blocks, fields = everywhere(words)
    made = letter(*blocks, **fields, contact={words: words})
    assert squeezed(pdf_text(made)).count(squeezed(words)) == 7
    assert [said for tag, said in pdf_structure(made) if tag == "/Figure"] == [words]
    with opened(made) as document:
        assert str(document.docinfo.Title) == words


def test_a_word_without_end_is_set():
    assert letter(title=Block("title", text("A" * 5000)))


# ------------------------------------------------------- for every reader


def test_it_is_tagged_for_screen_readers():
    made = pdf.render(full_edition(), publication())
    found = tags(made)
    assert found.count("/H1") == 1
    assert found.count("/H2") == 5
    assert found.count("/BlockQuote") == 1
    assert (found.count("/Table"), found.count("/TH"), found.count("/TD")) == (1, 2, 4)
    assert (found.count("/L"), found.count("/LI")) == (4, 7)
    assert found.count("/Link") == 3 + 1
    assert {"/Caption", "/Strong", "/Em"} <= set(found)
    with opened(made) as document:
        assert document.Root.MarkInfo.Marked


def test_pictures_have_words():
    found = dict(pdf_structure(pdf.render(full_edition(), publication())))
    assert found["/Figure"] == "The panel at a table"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_its_language_and_marks_the_foreign(language):
    with opened(letter(*EVERYTHING, language=language)) as document:
        assert str(document.Root.Lang) == language
        content = b"".join(page.Contents.read_bytes() for page in document.pages)
    said = set(re.findall(rb"/Lang\(([\w-]+)\)", content))
    assert said == {language.encode(), b"ru"}


def test_it_says_what_it_is_and_by_whom():
    with opened(pdf.render(full_edition(), publication())) as document:
        with document.open_metadata() as metadata:
            assert metadata["dc:title"] == "Videoconference held in Guba"
            assert metadata["dc:creator"] == ["Office of the Ombudsman"]
            assert metadata["dc:description"] == "In short."
            assert metadata["pdf:Keywords"] == "Human rights"
            assert metadata["xmp:CreateDate"].startswith("2020-07-02")
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
            assert metadata["pdfuaid:part"] == "1"
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_it_has_an_outline_of_its_headings():
    with (
        opened(pdf.render(full_edition(), publication())) as document,
        document.open_outline() as it,
    ):
        assert [one.title for one in it.root] == ["Videoconference held in Guba"]
        assert it.root[0].children[0].title == "Background"


def test_its_fonts_are_inside():
    with opened(pdf.render(full_edition(), publication())) as document:
        fonts = [one for one in document.objects if _is(one, "/FontDescriptor")]
        assert len(fonts) >= 4
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        assert all("Noto" in str(font.FontName) for font in fonts)


def _is(one, kind):
    return isinstance(one, pikepdf.Dictionary) and one.get("/Type") == kind


def test_links_lead_where_they_say():
    with opened(pdf.render(full_edition(), publication())) as document:
        found = [str(one.A.URI) for one in document.objects if _is(one, "/Annot")]
    assert set(found) == {
        "https://ombudsman.az/?a=1&b=2",
        "https://press.example.org/files/2020/guba-videoconference/a%20b.pdf",
        "mailto:p@example.org",
        "mailto:press@example.org",
    }


# ---------------------------------------------------------- pictures, faults

START = "#let edition = json(bytes(sys.inputs.edition))"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("#edition.nothing", "does not contain key"),
        ('#read("/etc/passwd")', "file not found"),
        ('#set document(title: "x")\n#image("x.png")', "file not found"),
        ('= "\n#(', "unclosed delimiter"),
    ],
)
def test_a_template_that_does_not_fit_is_named(source, message):
    with pytest.raises(PressError, match=message) as caught:
        pdf.render(edition(), publication(template=lambda _: f"{START}\n{source}"))
    assert caught.value.where.path == "templates/formats/letter.typ"
    assert caught.value.hint


# ------------------------------------------------------------------ preview


@pytest.mark.parametrize("state", [State.MISSING, State.STALE, State.DRAFT, State.FUZZY])
def test_a_preview_says_so_and_marks_what_nobody_reviewed(state):
    made = letter(*EVERYTHING, paragraph("Draft.", state=state), preview=True)
    assert "Preview: not for publication" in pdf_text(made)
    assert pdf_text(made).count("not reviewed") == 1


def test_a_published_letter_has_no_marks():
    made = pdf_text(letter(paragraph("A.", state=State.DRAFT)))
    assert "reviewed" not in made
    assert "Preview" not in made


def test_the_office_gives_its_colour_and_its_template():
    assert letter() != pdf.render(edition(), publication(brand="#7a1f1f"))
    own = template("letter.typ").replace("1 / 1", "— 1 —")
    assert "— 1 —" in pdf_text(pdf.render(edition(), publication(template=lambda _: own)))


def test_without_an_office_there_is_a_letter_too():
    bare = {name: one for name, one in labels().items() if name != "office_name"}
    assert pdf.render(edition(labels=bare), publication())


def test_letters_may_be_made_in_threads():
    wanted = [edition(language=code) for code in LANGUAGES] * 4
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda one: pdf.render(one, publication()), wanted))
    assert made == [pdf.render(one, publication()) for one in wanted]
