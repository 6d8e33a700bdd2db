"""Pages: what every HTML template is given, and what makes text safe in a page."""

from __future__ import annotations

import datetime as dt
import json
import re
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote

import jinja2
from markupsafe import Markup

from toolkit.errors import PressError, Where
from toolkit.model import State
from toolkit.page_code import SHORT, CarefulPages, Pages, escaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from toolkit.model import Block, Edition, Publication, Span, Text

__all__ = [
    "ASSETS",
    "FILES",
    "PICTURES",
    "address",
    "article",
    "attributes",
    "contact_lines",
    "default_language",
    "description",
    "environment",
    "file_address",
    "file_path",
    "inline",
    "json_script",
    "legal_xml",
    "page_address",
    "picture_address",
    "plain",
    "preview_note",
    "published",
    "quoted",
    "relative",
    "render_page",
    "template_faults",
    "territory",
    "topic_path",
    "updated",
]

ASSETS = "assets"
"""The folder of the site that holds what its pages share."""
FILES = "files"
"""The folder of the site that holds the documents that releases offer."""
PICTURES = "pictures"
"""The folder of the site that holds their pictures, each in some widths."""
ARTICLE = "article.html.j2"
NOTHING = Markup()
SENTENCE = re.compile(r"[.!?…][\W_]*\Z")
"""How a text ends that is a sentence."""
_WRITE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
UNSAFE = tuple((char, f"\\u{ord(char):04x}") for char in "<>&\u2028\u2029")
"""What JSON in a page must not hold, and how JSON writes it else."""
ILLEGAL = "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
"""No legal character of XML; compiled when it is first asked for, which takes 4 ms."""


class Reached(Protocol):
    """What says how an office is reached: an edition, or the lists of a language."""

    @property
    def labels(self) -> Mapping[str, Text]:
        """Return what things are called."""

    @property
    def contact(self) -> Mapping[str, str]:
        """Return addresses by their kind."""


quoted = lru_cache(maxsize=4096)(quote)
"""A path as it stands in an address: each stands on many pages."""
_quoted = lru_cache(maxsize=4096)(lambda path: Markup(quote(path)))  # noqa: S704 - all is quoted


@lru_cache(maxsize=4)
def environment(template: Callable[[str], str]) -> jinja2.Environment:
    """Return the Jinja environment of pages: escaped, strict, templates by name."""
    return _environment(CarefulPages, template)


@lru_cache(maxsize=4)
def _direct(template: Callable[[str], str]) -> jinja2.Environment:
    return _environment(Pages, template)


def _environment(kind: type[CarefulPages], template: Callable[[str], str]) -> jinja2.Environment:
    made = kind(
        loader=jinja2.FunctionLoader(template),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["plain"] = plain
    made.filters["inline"] = inline
    made.filters["address"] = _quoted
    made.filters["territory"] = territory
    made.filters["attributes"] = made.globals["attributes"] = attributes
    made.globals["file_path"] = file_path
    made.globals["topic_path"] = topic_path
    made.globals["contact_lines"] = contact_lines
    return made


def _rendered(
    template: Callable[[str], str], name: str, render: Callable[[jinja2.Template], str]
) -> str:
    """Return what is rendered of a template, with care if it asks for what is not there."""
    with template_faults(name):
        try:
            return render(_direct(template).get_template(name))
        except (AttributeError, KeyError):
            return render(environment(template).get_template(name))


def render_page(template: Callable[[str], str], name: str, context: dict[str, Any]) -> bytes:
    """Return a page as UTF-8; raises `PressError` for a template that cannot be rendered."""
    return _rendered(template, name, lambda page: page.render(context)).encode("utf-8")


@contextmanager
def template_faults(name: str) -> Iterator[None]:
    """Turn what Jinja says of a template of documents into a `PressError`."""
    try:
        yield
    except jinja2.TemplateError as error:
        raise PressError(
            f"{error.message or error}",
            hint="The template names something that is not there.",
            where=Where(f"templates/formats/{name}", getattr(error, "lineno", None) or 0),
        ) from error


def file_path(release: str, source: str) -> str:
    """Return where a file of a release lies below the site's root."""
    return f"{FILES}/{release}/{source}"


def file_address(publication: Publication, release: str, source: str) -> str:
    """Return where a file of a release is found on the web."""
    return address(publication, file_path(release, source))


def picture_address(publication: Publication, release: str, source: str) -> str:
    """Return where the widest rendition of a picture is found on the web, or nothing."""
    renditions = publication.renditions(release, source)
    return address(publication, renditions[-1].path) if renditions else ""


def default_language(codes: Sequence[str]) -> str:
    """Return the language for readers of none of them: English, else the first."""
    return "en" if "en" in codes else codes[0]


def topic_path(language: str, id: str) -> str:
    """Return where the page of a topic lies below the site's root."""
    return f"{language}/topics/{id}.html"


def address(publication: Publication, path: str) -> str:
    """Return where a path below the site's root is found on the web."""
    return publication.base_url + quoted(path)


def page_address(publication: Publication, edition: Edition) -> str:
    """Return where the page of an edition is found on the web."""
    return address(publication, f"{edition.language}/{edition.release}.html")


def published(edition: Edition, publication: Publication) -> dt.datetime:
    """Return when an edition could first be read: its day, or when its embargo ended."""
    day = dt.datetime.combine(edition.date, dt.time(), publication.zone)
    return max(day, edition.embargo.astimezone(publication.zone)) if edition.embargo else day


def updated(edition: Edition, publication: Publication) -> dt.datetime:
    """Return when an edition was last put right, or could first be read."""
    first = published(edition, publication)
    corrected = edition.corrected
    return max(first, corrected.astimezone(publication.zone)) if corrected else first


def preview_note(edition: Edition, publication: Publication) -> str:
    """Return what stands before a short text in a preview; nothing before a published one."""
    if not publication.preview:
        return ""
    labels = ["preview"] if edition.state is State.REVIEWED else ["preview", "unreviewed"]
    return f"[{'. '.join(plain(edition.labels[label]) for label in labels)}]"


def article(edition: Edition, publication: Publication, root: str) -> str:
    """Return the text of an edition as XHTML; addresses in it begin with `root`."""

    def render(template: jinja2.Template) -> str:
        module: Any = template.module
        return str(module.blocks(edition, publication, root))

    return legal_xml(_rendered(publication.template, ARTICLE, render)).strip()


def legal_xml(text: str) -> str:
    """Return a text without the characters that XML cannot hold (XML 1.0, section 2.2)."""
    return re.sub(ILLEGAL, "", text)


def relative(path: str) -> Markup:
    """Return how to get from a page to the site's root: `../../`."""
    return Markup("../") * path.count("/")


def json_script(value: dict[str, Any]) -> str:
    """Return JSON that is safe inside a <script> element."""
    text = _WRITE(value)
    for char, code in UNSAFE:
        text = text.replace(char, code)
    return text


@lru_cache
def territory(language: str) -> str:
    """Return a language with where it is spoken most (CLDR's likely subtags): az -> az_AZ."""
    from babel.core import get_global

    likely = get_global("likely_subtags").get(language, "")
    return f"{language}_{likely.rpartition('_')[2]}" if likely else language


def plain(text: Text) -> str:
    """Return a text without its styles."""
    return text[0].text if len(text) == 1 else "".join(span.text for span in text)


def inline(text: Text) -> Markup:
    """Return a text with its styles, links and languages as XHTML."""
    is_short = len(text) == 1 and len(text[0].text) <= SHORT
    return _known_inline(text) if is_short else _inline(text)


def _inline(text: Text) -> Markup:
    if len(text) == 1:
        return _element(text[0])
    return Markup("".join(map(_element, text)))  # noqa: S704 - of escaped elements


_known_inline = lru_cache(maxsize=4096)(_inline)


def _element(span: Span) -> Markup:
    said = escaped(span.text)
    if span.language:
        said = Markup('<span lang="{}">{}</span>').format(span.language, said)
    if span.emphasis:
        said = Markup("<em>{}</em>").format(said)
    if span.strong:
        said = Markup("<strong>{}</strong>").format(said)
    return Markup('<a href="{}">{}</a>').format(span.href, said) if span.href else said


def attributes(block: Block, edition: Edition, publication: Publication, style: str = "") -> Markup:
    """Return the class of a block's element, and in a preview whether it was reviewed."""
    if not publication.preview or block.state is State.REVIEWED:
        return _classed(style) if style else NOTHING
    styles = f"{style} unreviewed" if style else "unreviewed"
    note = plain(edition.labels["unreviewed"])
    return Markup(' class="{}" data-note="{}"').format(styles, note)


@lru_cache
def _classed(style: str) -> Markup:
    return Markup(' class="{}"').format(style)


def description(edition: Edition) -> str:
    """Return what an edition is about in one plain text: its summary, else how it begins.

    It begins with its first sentence: lines above (whom it addresses, on what occasion) say
    nothing by themselves.
    """
    if edition.summary:
        return plain(edition.summary)
    texts = (plain(block.text) for block in edition.blocks if block.text)
    first = next(texts, "")
    return first if SENTENCE.search(first) else next(filter(SENTENCE.search, texts), first)


def contact_lines(told: Reached) -> list[tuple[str, str, str]]:
    """Return how the office is reached: what it is called, what is shown, where a link leads."""
    return [
        (plain(told.labels.get(kind, ())) or kind, value, _link(kind, value))
        for kind, value in told.contact.items()
    ]


def _link(kind: str, value: str) -> str:
    if kind == "email":
        return f"mailto:{value}"
    return value if value.startswith(("https://", "http://")) else ""
