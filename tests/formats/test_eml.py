"""The message, as a mail program parses and shows it."""

import datetime as dt
import email
from email.header import decode_header, make_header
from zoneinfo import ZoneInfo

import pytest

from toolkit.errors import PressError
from toolkit.formats import eml, txt
from toolkit.model import Block, State

from . import (
    HOSTILE,
    LANGUAGES,
    edition,
    everywhere,
    full_edition,
    is_said,
    labels,
    paragraph,
    photograph,
    publication,
    text,
)
from .pages import Page
from .reading import mail_body, parse_mail

BAKU = ZoneInfo("Asia/Baku")
TITLES = [
    "Qubada pandemiya dövründə insan hüquqları və multikultural dəyərlər mövzusunda videokonfrans",
    "В Губе прошла видеоконференция о правах человека и мультикультурных ценностях в период",
    "Videoconference on human rights and multicultural values in times of pandemic held in Guba",
    "a ə b ə c ə d ə e ə f ə g ə h ə i ə j ə k ə l ə m ə n ə o ə p ə q ə r ə s ə t ə u ə v ə y",
    "№ 12, ₼ 100 “x” (y) 🤝 漢字 — ü",
    "A" * 1500,
    "Ə" * 1500,
    "Ombudsman " * 150 + "end",
]


def letter(*blocks, preview=False, **fields):
    return parse_mail(eml.render(edition(*blocks, **fields), publication(preview=preview)))


def full(**fields):
    return parse_mail(eml.render(full_edition(**fields), publication()))


def sender(message):
    """The name a message is from; the parser of `policy.default` adds blanks to long ones."""
    raw = dict(message.raw_items())["From"].rpartition("<")[0]
    return str(make_header(decode_header(raw))).strip()


def page(message):
    return Page(mail_body(message, "html"))


def together(**fields):
    editions = [full_edition(language=code, **fields) for code in LANGUAGES]
    return eml.render_all(editions, publication(languages=tuple(LANGUAGES)))


# ------------------------------------------------------------------ content


def test_its_text_is_the_text_format_s():
    made = full_edition()
    assert mail_body(full(), "plain") == txt.render(made, publication()).decode()


def test_its_page_says_what_the_edition_says():
    assert is_said(full_edition(), page(full()).one("body")["text"])


def test_text_comes_first_and_pictures_stand_with_the_page():
    assert [part.get_content_type() for part in full().walk()] == [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/jpeg",
    ]
    assert [part.get_content_type() for part in letter().walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]


def test_a_picture_is_inside_and_has_its_words():
    made = full()
    (picture,) = [part for part in made.walk() if part.get_content_maintype() == "image"]
    shown = page(made).one("img")
    assert f"<{shown['src'].removeprefix('cid:')}>" == picture["Content-ID"]
    assert picture["Content-Disposition"].startswith("inline")
    assert (shown["alt"], shown["width"]) == ("The panel at a table", "120")
    assert picture.get_content() == photograph()


def test_a_wide_picture_is_shown_as_wide_as_the_letter():
    wide = publication(attached=lambda _: photograph(size=(1500, 100)))
    assert page(parse_mail(eml.render(full_edition(), wide))).one("img")["width"] == "592"


def test_every_style_is_inside_and_nothing_is_fetched():
    shown = page(full(contact={"website": "https://ombudsman.az"}))
    assert not shown.all("style") + shown.all("link") + shown.all("script")
    assert {one["src"].partition(":")[0] for one in shown.all("img")} == {"cid"}
    assert all("style" in one for tag in ("p", "h1", "h2", "td", "a") for one in shown.all(tag))
    assert "url(" not in mail_body(full(), "html")


def test_it_is_marked_up_for_screen_readers():
    shown = page(full())
    assert shown.one("html")["lang"] == "en"
    assert shown.one("h1")["text"] == "Videoconference held in Guba"
    assert [one["scope"] for one in shown.all("th")] == ["col", "col"]
    assert shown.one("caption")["text"] == "Appeals by region"
    layout = [one for one in shown.all("table") if one.get("role") == "presentation"]
    assert len(shown.all("table")) - len(layout) == 1
    assert shown.one("span", lang="ru")["text"] == "Уполномоченный"
    assert len(shown.all("ul")) == 3


def test_links_lead_where_they_say():
    assert [one["href"] for one in page(full()).all("a")] == [
        "https://ombudsman.az/?a=1&b=2",
        "https://press.example.org/files/2020/guba-videoconference/a%20b.pdf",
        "mailto:p@example.org",
        "mailto:press@example.org",
    ]


def test_the_office_gives_its_colour():
    made = parse_mail(eml.render(full_edition(), publication(brand="#7a1f1f")))
    assert "#7a1f1f" in mail_body(made, "html")
    assert "#0b3d6e" not in mail_body(made, "html")


# ------------------------------------------------------------------ headers


def test_it_is_from_the_office_and_to_nobody_yet():
    made = full()
    assert [one.addr_spec for one in made["From"].addresses] == ["press@example.org"]
    assert sender(made) == "Office of the Ombudsman"
    assert not {"To", "Cc", "Bcc"} & set(made.keys())
    assert made["X-Unsent"] == "1"
    assert made["Content-Language"] == "en"


def test_an_office_without_an_address_leaves_the_sender_to_the_mail_program():
    assert letter()["From"] is None


def test_an_office_without_a_name_has_its_address_alone():
    made = letter(contact={"email": "press@example.org"})
    assert made["From"] == "press@example.org"


@pytest.mark.parametrize(
    "address",
    ["press", "p@x", "a@b.az\r\nBcc: c@d.az", "p@məktub.az", "a@b.az, c@d.az", "<a@b.az>"],
)
def test_an_address_that_is_none_is_refused(address):
    with pytest.raises(PressError, match="is no e-mail address") as caught:
        letter(contact={"email": address})
    assert "press@example.org" in caught.value.hint


def test_it_is_dated_when_the_day_of_the_release_begins_at_the_office():
    made = parse_mail(eml.render(edition(), publication(zone=BAKU)))
    assert made["Date"].datetime == dt.datetime(2020, 7, 2, tzinfo=BAKU)


def test_its_identity_follows_from_what_it_says():
    ids = [letter(paragraph(words))["Message-ID"] for words in ("A.", "A.", "B.")]
    assert ids[0] == ids[1] != ids[2]
    assert ids[0].endswith("@press.example.org>")


@pytest.mark.parametrize("title", TITLES)
def test_the_subject_is_the_title_letter_by_letter(title):
    data = eml.render(edition(title=Block("title", text(title))), publication())
    assert parse_mail(data)["Subject"] == title
    old = email.message_from_bytes(data)["Subject"]
    assert str(make_header(decode_header(old))).replace("\r\n ", " ") == title


@pytest.mark.parametrize("words", [*TITLES, *HOSTILE])
def test_its_lines_are_short_and_plain(words):
    named = labels(office_name=words, email="E-mail")
    data = eml.render(full_edition(title=Block("title", text(words)), labels=named), publication())
    head, _, _ = data.partition(b"\r\n\r\n")
    assert data.isascii()
    assert max(map(len, head.split(b"\r\n"))) <= 78
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "words",
    [
        "A\r\nBcc: all@example.org\r\n\r\nbody",
        "A\nBcc: x@y.az",
        "A\rBcc: x@y.az",
        "A\u2028B",
        "A\x85B",
    ],
)
def test_a_title_adds_no_header(words):
    made = letter(
        title=Block("title", text(words)),
        labels=labels(office_name=words),
        contact={"email": "press@example.org"},
    )
    assert made.keys() == [
        "Subject",
        "From",
        "Date",
        "Message-ID",
        "Content-Language",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
    ]
    assert made["Subject"] == " ".join(words.split())
    assert sender(made) == " ".join(words.split())


# ------------------------------------------------------------ hostile texts


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_is_shown_letter_by_letter_wherever_it_stands(words):
    blocks, fields = everywhere(words)
    contact = {words: words, "email": "press@example.org"}
    made = letter(*blocks, **fields, contact=contact, labels=labels(office_name=words))
    shown = page(made)
    assert (made["Subject"], sender(made)) == (words, words)
    assert shown.one("h1")["text"] == shown.one("title")["text"] == words
    assert shown.one("img")["alt"] == words
    assert shown.one("body")["text"].count(words) == 8
    assert mail_body(made, "plain").count(words) == 7


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_adds_no_element(words):
    tags = [one["tag"] for one in page(letter(paragraph(words))).elements]
    assert tags == [one["tag"] for one in page(letter()).elements]


# --------------------------------------------------------- several languages


def test_all_languages_come_one_after_the_other():
    made = parse_mail(together())
    assert made["Content-Language"] == "az, en, ru"
    assert made["Subject"] == " / ".join(["Videoconference held in Guba"] * 3)
    shown = page(made)
    assert shown.one("html")["lang"] == "az"
    assert [one["lang"] for one in shown.all("td") if "lang" in one] == ["az", "en", "ru"]
    assert len(shown.all("h1")) == 3
    for name in LANGUAGES.values():
        assert f"======== {name} ========" in mail_body(made, "plain")
        assert name in [one["text"] for one in shown.all("p")]


def test_the_text_of_each_language_is_whole():
    made = mail_body(parse_mail(together()), "plain")
    assert made.count(txt.render(full_edition(), publication()).decode()) == 3


def test_a_picture_of_all_languages_is_sent_once():
    made = parse_mail(together())
    assert len(page(made).all("img")) == 3
    assert sum(part.get_content_maintype() == "image" for part in made.walk()) == 1


# ------------------------------------------------------------------ preview


@pytest.mark.parametrize("state", [State.MISSING, State.STALE, State.DRAFT, State.FUZZY])
def test_a_preview_says_so_and_marks_what_nobody_reviewed(state):
    made = letter(paragraph("A."), paragraph("Draft.", state=state), preview=True)
    assert made["Subject"].startswith("[Preview: not for publication] ")
    assert mail_body(made, "html").count("Preview: not for publication") == 1
    assert mail_body(made, "html").count("not reviewed") == 1
    assert "[not reviewed] Draft." in mail_body(made, "plain")


def test_a_preview_marks_everything_around_the_text_too():
    draft = Block("paragraph", text("A."), children=(Block("item", text("a")),), state=State.DRAFT)
    around = dict.fromkeys(("title", "dateline", "topics"), draft)
    several = dict.fromkeys(("boilerplate", "contacts", "attachments"), (draft,))
    assert mail_body(letter(preview=True, **around, **several), "html").count("not reviewed") == 6


def test_a_published_message_has_no_marks():
    made = letter(paragraph("A.", state=State.DRAFT))
    assert "reviewed" not in made.as_string()
    assert "Preview" not in made.as_string()
