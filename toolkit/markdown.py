"""Markdown of an edition: CommonMark with GitHub's tables, in which no text is markup."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from toolkit.addresses import file_address, picture_address
from toolkit.model import Span, State
from toolkit.particulars import contact_lines, correction_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Block, Edition, Publication, Text

__all__ = ["print_markdown"]

MARKUP = re.compile(r"[\\`*_\[\]<>&{}|~$#]|:(?=//)")
"""What may begin markup wherever it stands; braces are code for many sites' programs."""
BEGINNING = re.compile(r"^(\d*)([+=-]|(?<=\d)[.)])")
"""What makes a list or a rule of a line that begins with it."""
ADDRESS = re.compile(r"[\\()&]")
COLON = r"\:"
HIDDEN = {"<": "%3C", ">": "%3E", " ": "%20"}


def print_markdown(edition: Edition, publication: Publication) -> str:
    """Return an edition as Markdown: its title is the heading, the rest stands below."""
    return "\n\n".join(part for part in _parts(edition, publication) if part) + "\n"


def _parts(edition: Edition, publication: Publication) -> Iterator[str]:
    labels = edition.labels
    if publication.preview:
        yield f"**{_line(labels['preview'])}**"
    yield _marked(f"# {_line(edition.title.text)}", edition.title, edition, publication)
    dateline = f"**{_line(edition.dateline.text)}**"
    yield _marked(dateline, edition.dateline, edition, publication)
    for block in (*correction_mark(edition), *edition.blocks):
        yield _marked(_block(block, edition, publication), block, edition, publication)
    if edition.topics.children:
        topics = ", ".join(_line(topic.text) for topic in edition.topics.children)
        said = f"{_line(labels['topics'])}: {topics}"
        yield _marked(said, edition.topics, edition, publication)
    yield from _section("attachments", edition.attachments, edition, publication)
    yield from _section("for_media", edition.contacts, edition, publication)
    yield from _section("about", edition.boilerplate, edition, publication)
    if edition.contact:
        yield f"## {_line(labels['contact'])}"
        yield "\n".join(
            f"- {_begun(_escape(name))}: {_link(_escape(value), link)}"
            for name, value, link in contact_lines(edition)
        )


def _section(
    label: str, blocks: tuple[Block, ...], edition: Edition, publication: Publication
) -> Iterator[str]:
    if blocks:
        yield f"## {_line(edition.labels[label])}"
    for block in blocks:
        link = file_address(publication, edition.release, block.source) if block.source else ""
        yield _marked(_link(_line(block.text), link), block, edition, publication)


def _marked(said: str, block: Block, edition: Edition, publication: Publication) -> str:
    """Return a part, in a preview under a mark where nobody has reviewed it."""
    if said and publication.preview and block.state is not State.REVIEWED:
        return f"**\\[{_line(edition.labels['unreviewed'])}\\]**\n\n{said}"
    return said


def _block(block: Block, edition: Edition, publication: Publication) -> str:
    match block.kind:
        case "heading":
            return f"## {_line(block.text)}"
        case "list":
            return "\n".join(_items(block, ""))
        case "quote":
            return "\n>\n".join(f"> {_line(child.text)}" for child in block.children)
        case "table":
            return "\n".join(_table(block))
        case "image":
            picture = picture_address(publication, edition.release, block.source)
            words = _escape(block.alt)
            shown = f"![{words}]({_address(picture)})" if picture else words
            return "\n\n".join(filter(None, (shown, _line(block.caption))))
    return _line(block.text)


def _items(block: Block, indent: str) -> Iterator[str]:
    for item in block.children:
        yield f"{indent}- {_line(item.text)}"
        for below in item.children:
            yield from _items(below, f"{indent}  ")


def _table(block: Block) -> Iterator[str]:
    """Yield a table's lines: its caption, header, what stands to the right, and rows."""
    if block.caption:
        yield f"{_line(block.caption)}\n"
    rules = tuple("---:" if numeric else "---" for numeric in block.numeric)
    header, *rows = (tuple(map(_line, row)) for row in (block.header, *block.rows))
    for row in (header, rules, *rows):
        yield f"| {' | '.join(row)} |"


# ------------------------------------------------------------------ texts


def _line(text: Text) -> str:
    """Return a text on one line, with its styles and links."""
    pieces = []
    for at, span in enumerate(text):
        before = text[at - 1].text[-1:] if at else ""
        after = text[at + 1].text[:1] if at + 1 < len(text) else ""
        pieces.append(_span(span, before, after))
    return _begun("".join(pieces))


def _begun(said: str) -> str:
    """Return a line whose beginning makes nothing of it."""
    return BEGINNING.sub(r"\1\\\2", said.strip())


def _span(span: Span, before: str, after: str) -> str:
    said = _escape(span.text)
    if _may_be_marked(span.text, before, after):
        said = f"_{said}_" if span.emphasis else said
        said = f"**{said}**" if span.strong else said
    return _link(said, span.href)


def _may_be_marked(text: str, before: str, after: str) -> bool:
    """Whether marks around a text are read as such: CommonMark 0.31, section 6.2."""
    begins_and_ends = not text[:1].isspace() and not text[-1:].isspace()
    return bool(text) and begins_and_ends and _parts_words(before) and _parts_words(after)


def _parts_words(char: str) -> bool:
    return not char or unicodedata.category(char)[0] in "PSZ"


def _link(said: str, href: str) -> str:
    # In a link's text no address is taken for a link of its own.
    return f"[{said.replace(COLON, ':')}]({_address(href)})" if href else said


def _address(href: str) -> str:
    """Return an address as a link's destination: nothing in it ends the link."""
    escaped = ADDRESS.sub(r"\\\g<0>", href)
    return "".join(HIDDEN.get(char, char) for char in escaped)


def _escape(text: str) -> str:
    """Return a text in which nothing is markup, on one line."""
    return MARKUP.sub(r"\\\g<0>", re.sub(r"\s*[\n\r\u2028\u2029]\s*", " ", text))
