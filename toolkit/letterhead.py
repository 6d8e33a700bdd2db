"""Letterhead: a Word document of the office, filled with an edition.

Import it only where a Word document is made: docxtpl and python-docx take their time.
"""

from __future__ import annotations

import re
import zipfile
from functools import lru_cache
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Mm
from docxtpl import DocxTemplate

from toolkit.errors import PressError, Where
from toolkit.page_text import legal_xml
from toolkit.pages import environment, template_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.pictures import Picture

__all__ = ["Letterhead", "Runs"]

LANGUAGE = re.compile(r"<w:lang [^>]*/>")
ACCENT = re.compile(r'<w:\w+ [^>]*w:theme(?:Color|Fill)="accent1"[^>]*>')
THEME = re.compile(r"(<a:accent1>).*?(</a:accent1>)", re.DOTALL)
EMPTY = '<w:r><w:t xml:space="preserve"/></w:r>'
DEFAULTS = re.compile(r"(<w:rPrDefault>.*?)(</w:rPr>)", re.DOTALL)


class Runs(str):
    """Word's XML of some words, which a template prints as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


class _Template(DocxTemplate):  # type: ignore[misc]
    """A template of Word whose clean-up is done once for each text."""

    def patch_xml(self, src_xml: str) -> str:
        """Return a part as Jinja reads it: marks whole, without the languages of its author."""
        return _patched(src_xml)


@lru_cache(maxsize=16)
def _patched(xml: str) -> str:
    plain = DocxTemplate(BytesIO())
    return str(plain.patch_xml(LANGUAGE.sub("", xml)))


class Letterhead:
    """A letterhead to be filled once. `name` is its file's, for errors.

    Raises `PressError` where the file is no Word document.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._template = _Template(BytesIO(data))
        try:
            self._document = self._template.get_docx()
        except (
            PackageNotFoundError,
            zipfile.BadZipFile,
            KeyError,
            ValueError,
            SyntaxError,
        ) as error:
            raise PressError(
                "is no Word document",
                hint="Save it in Word as .docx.",
                where=Where(f"templates/formats/{name}"),
            ) from error
        # Word in another language names styles by ids of its own; the names stay.
        self._styles = {style.name: style.style_id for style in self._document.styles}

    def run(
        self, words: str, *, strong: bool = False, emphasis: bool = False, language: str = ""
    ) -> Runs:
        """Return words in one style, letter by letter."""
        style = "Strong" if strong else "Emphasis" if emphasis else ""
        return Runs(_run(words, self._styles.get(style), strong, emphasis, language))

    def link(self, words: str, address: str, language: str = "") -> Runs:
        """Return words that lead to an address."""
        id = self._template.build_url_id(address)
        inner = _run(words, self._styles.get("Hyperlink"), False, False, language)
        return Runs(f'<w:hyperlink r:id="{id}">{inner}</w:hyperlink>')

    def picture(self, picture: Picture, words: str) -> Runs:
        """Return a picture with the words a screen reader says: as wide as fits."""
        ratio = picture.width / picture.height
        width = min(160.0, 105 * ratio, 0.254 * picture.width)
        inline = self._document.part.new_pic_inline(BytesIO(picture.data), width=Mm(width))
        for side in "TBLR":
            inline.set(f"dist{side}", "0")
        inline.docPr.set("descr", legal_xml(words))
        return Runs(f"<w:r><w:drawing>{_literal(inline.xml)}</w:drawing></w:r>")

    def fill(
        self,
        context: Mapping[str, Any],
        template: Callable[[str], str],
        properties: Mapping[str, Any],
        brand: str,
        language: str,
    ) -> bytes:
        """Return the document. `properties` are python-docx's core properties."""
        with template_faults(self.name):
            self._template.render(dict(context), environment(template), autoescape=True)
        for name, value in properties.items():
            said = legal_xml(value) if isinstance(value, str) else value
            setattr(self._document.core_properties, name, said)
        written = BytesIO()
        self._template.save(written)
        return _finish(written.getvalue(), brand.removeprefix("#").upper(), language)


def _run(words: str, style: str | None, strong: bool, emphasis: bool, language: str) -> str:
    looks = "".join(
        (
            f'<w:rStyle w:val="{escape(style)}"/>' if style else "",
            "<w:b/>" if strong else "",
            "<w:i/>" if emphasis else "",
            f'<w:lang w:val="{language}"/>' if language else "",
        )
    )
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    text = _literal(escape(legal_xml(words)))
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _literal(xml: str) -> str:
    """Return XML without braces: docxtpl reads `{_{` in what it has rendered."""
    return xml.replace("{", "&#123;").replace("}", "&#125;")


def _finish(document: bytes, brand: str, language: str) -> bytes:
    """Return a document in the office's colour and a language, the same bytes at any hour.

    It is not compressed: the libraries that do so differ from machine to machine.
    """
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(document)) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            new.writestr(entry, _finished(name, old.read(name), brand, language))
    return written.getvalue()


def _finished(name: str, data: bytes, brand: str, language: str) -> bytes:
    if not name.startswith("word/") or not name.endswith(".xml"):
        return data
    xml = data.decode("utf-8")
    xml = xml.replace(EMPTY, "")
    xml = THEME.sub(rf'\1<a:srgbClr val="{brand}"/>\2', xml)
    # Word takes an accent from the theme; other programs read the number beside it.
    xml = ACCENT.sub(lambda found: _branded(found[0], brand), xml)
    if name == "word/styles.xml":
        xml = LANGUAGE.sub("", xml)
        xml = DEFAULTS.sub(rf'\1<w:lang w:val="{language}"/>\2', xml)
    return xml.encode("utf-8")


def _branded(element: str, brand: str) -> str:
    if re.search("w:theme(?:Fill)?(?:Tint|Shade)=", element):
        return element
    return re.sub(r'(w:(?:val|color|fill))="[0-9A-Fa-f]{6}"', rf'\1="{brand}"', element)
