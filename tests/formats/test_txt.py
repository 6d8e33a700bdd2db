"""Plain text: what stands in the body of an e-mail."""

import pytest

from toolkit.formats import txt
from toolkit.model import Block, Span, State
from toolkit.plain_text import plain

from . import edition, publication, text

DRAFT = State.DRAFT


def printed(*blocks, preview=False, **fields):
    return txt.render(edition(*blocks, **fields), publication(preview=preview)).decode("utf-8")


def body(block, preview=False):
    """What stands between the dateline and the boilerplate."""
    parts = printed(block, preview=preview).split("\n\n")
    start = parts.index("Guba, 2 July 2020") + 1
    return "\n\n".join(parts[start:-2])


def test_a_release_is_paragraphs_with_a_blank_line_between():
    assert printed() == (
        "Videoconference held in Guba\n\n"
        "Guba, 2 July 2020\n\n"
        "A videoconference was held.\n\n"
        "The Ombudsman protects human rights.\n\n"
        "Telephone: 916\n"
    )


BELOW = Block("list", children=(Block("item", text("b")),))
TABLE = Block(
    "table",
    header=(text("Region"), text("No.")),
    rows=((text("Guba"), text("120")), (text("Sheki"), text("1200"))),
    numeric=(False, True),
    caption=text("Appeals"),
)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Block("heading", text("Background")), "Background"),
        (Block("list", children=(Block("item", text("a")), Block("item", text("b")))), "- a\n- b"),
        (
            Block("list", children=(Block("item", text("a"), children=(BELOW,)),)),
            "- a\n  - b",
        ),
        (TABLE, "Appeals\nRegion   No.\nGuba     120\nSheki   1200"),
        (
            Block("quote", children=tuple(Block("paragraph", text(one)) for one in "ab")),
            "a\n\nb",
        ),
        (Block("image", alt="The panel", caption=text("Guba, 2 July")), "The panel: Guba, 2 July"),
        (Block("image", alt="The panel"), "The panel"),
        (Block("image", caption=text("Guba, 2 July")), "Guba, 2 July"),
    ],
)
def test_blocks(block, text):
    assert body(block) == text


def test_a_picture_without_words_leaves_no_gap():
    assert "\n\n\n" not in printed(Block("image"))


@pytest.mark.parametrize(
    ("spans", "text"),
    [
        ((Span("a "), Span("b", strong=True), Span(" c", emphasis=True)), "a b c"),
        ((Span("site", href="https://ombudsman.az"),), "site (https://ombudsman.az)"),
        ((Span("https://ombudsman.az", href="https://ombudsman.az"),), "https://ombudsman.az"),
        ((Span("p@example.org", href="mailto:p@example.org"),), "p@example.org"),
        ((), ""),
    ],
)
def test_styles_are_dropped_and_addresses_kept(spans, text):
    assert plain(spans) == text


def test_text_is_printed_as_it_is():
    words = "<b>a</b> &amp; {{ 7*7 }} {x} %s \\input{a} Müvəkkil Омбудсмен"
    assert body(Block("paragraph", text(words))) == words


def test_a_preview_says_so_and_marks_what_nobody_reviewed():
    shown = printed(Block("paragraph", text("Draft.", language="az"), state=DRAFT), preview=True)
    assert shown.startswith("*** Preview: not for publication ***\n\n")
    assert "\n\n[not reviewed] Draft.\n\n" in shown


@pytest.mark.parametrize("state", [State.MISSING, State.STALE, State.DRAFT, State.FUZZY])
def test_every_state_but_reviewed_is_marked(state):
    assert body(Block("paragraph", text("A."), state=state), preview=True) == "[not reviewed] A."


def test_a_preview_marks_everything_around_the_text_too():
    draft = Block("paragraph", text("A."), state=DRAFT)
    shown = printed(preview=True, title=draft, dateline=draft, boilerplate=(draft,))
    assert shown.count("[not reviewed] A.") == 3


def test_a_reviewed_paragraph_is_not_marked():
    assert body(Block("paragraph", text("A.")), preview=True) == "A."


def test_a_published_text_has_no_marks():
    assert "not reviewed" not in printed()
    assert "Preview" not in printed()


def test_a_contact_without_a_label_keeps_its_kind():
    assert printed(contact={"phone": "916", "fax": "1"}).endswith("Telephone: 916\nfax: 1\n")


def test_a_release_without_contacts_ends_with_its_boilerplate():
    assert printed(contact={}).endswith("The Ombudsman protects human rights.\n")


def test_a_document_is_printed_with_where_it_is_found():
    shown = printed(attachments=(Block("attachment", text("Report"), source="a b.pdf"),))
    assert "Report (https://press.example.org/files/2020/guba-videoconference/a%20b.pdf)" in shown


def test_whom_journalists_may_ask_stands_under_a_heading():
    contacts = (Block("contact", text("Press service, 916")),)
    printed = txt.render(edition(contacts=contacts), publication()).decode()
    assert "\n\nFor the media\n\nPress service, 916\n\nThe Ombudsman" in printed
    assert "For the media" not in txt.render(edition(), publication()).decode()
