"""What a reader's program finds in a document of each format."""

import email
import gzip
import json
import re
import zipfile
from email import policy
from html import unescape
from html.parser import HTMLParser
from io import BytesIO
from xml.etree import ElementTree as ET

import pikepdf
from markdown_it import MarkdownIt
from pypdf import PdfReader


def pdf_text(data):
    """The text of a PDF's pages."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def pdf_structure(data):
    """The elements of a PDF that a screen reader follows: (tag, words said instead)."""
    with pikepdf.open(BytesIO(data)) as document:
        waiting = [document.Root.StructTreeRoot]
        found = []
        while waiting:
            one = waiting.pop()
            if isinstance(one, pikepdf.Array):
                waiting += reversed(list(one))
            elif isinstance(one, pikepdf.Dictionary):
                if "/S" in one:
                    found.append((str(one.S), str(one.get("/Alt", ""))))
                waiting += [one.K] if "/K" in one else []
        return found


def docx_parts(data):
    """The files inside a Word document."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def parse_mail(data):
    """A message as a mail program parses it."""
    return email.message_from_bytes(data, policy=policy.default)


def mail_body(message, kind):
    """The `plain` or `html` text of a message."""
    return message.get_body((kind,)).get_content().replace("\r\n", "\n")


def everything(suffix, data):
    """All that a document says to anybody, what it says of itself too."""
    if suffix == ".pdf":
        said = " ".join(words for _, words in pdf_structure(data))
        return f"{pdf_text(data)}\n{said}\n{PdfReader(BytesIO(data)).metadata}"
    if suffix == ".docx":
        parts = docx_parts(data)
        words = b"\n".join(part for name, part in parts.items() if name.endswith(".xml"))
        return unescape(re.sub("<w:[^>]*>|</[^>]*>", "", words.decode("utf-8")))
    if suffix == ".eml":
        message = parse_mail(data)
        bodies = (mail_body(message, "plain"), _shown(mail_body(message, "html")))
        return "\n".join([message["Subject"], *bodies])
    if suffix == ".html":
        return _shown(data.decode("utf-8"))
    if suffix == ".ics":
        return re.sub(r"\\([\\;,])", r"\1", data.decode("utf-8").replace("\r\n ", ""))
    if suffix in {".pf_fragment", ".pf_index", ".pf_meta", ".pagefind"}:
        return gzip.decompress(data).decode("utf-8", "replace")
    if suffix.endswith(".json"):
        return "\n".join(_strings(json.loads(data)))
    words = data.decode("utf-8")
    return re.sub(r"\\([!-/:-@[-`{-~])", r"\1", words) if suffix == ".md" else words


def _shown(markup):
    """The texts of a page, and what its attributes and its data say."""
    found = []
    reader = HTMLParser()
    reader.handle_data = found.append
    reader.handle_starttag = lambda _, attributes: found.extend(one or "" for _, one in attributes)
    reader.handle_startendtag = reader.handle_starttag
    reader.feed(markup)
    reader.close()
    return "\n".join(found)


def _strings(value):
    """Every text of a JSON value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


# ------------------------------------------------------------------ structure


def skeleton(suffix, data):
    """What a program makes of a document beside its words: elements, headers, properties."""
    return list(SKELETONS[suffix](data))


def _elements(markup):
    found = []
    reader = HTMLParser()
    reader.handle_starttag = lambda tag, attributes: found.append((tag, *dict(attributes)))
    reader.handle_startendtag = reader.handle_starttag
    reader.feed(markup)
    reader.close()
    return found


def _mail(data):
    message = parse_mail(data)
    parts = [part.get_content_type() for part in message.walk()]
    return [*message.keys(), *parts, *_elements(mail_body(message, "html"))]


def _word(data):
    for name, part in sorted(docx_parts(data).items()):
        yield name
        if name.endswith((".xml", ".rels")):
            yield from (one.tag for one in ET.fromstring(part).iter())


def _printed(data):
    # A line that is broken is a content item more, not an element.
    yield from (tag for tag, _ in pdf_structure(data))
    with pikepdf.open(BytesIO(data)) as document:
        kinds = [one for one in document.objects if isinstance(one, pikepdf.Dictionary)]
        yield from ("/JS" in one or "/JavaScript" in one or "/Launch" in one for one in kinds)


def _tokens(data):
    reader = MarkdownIt("gfm-like", {"linkify": False})
    for token in reader.parse(data.decode("utf-8")):
        yield token.type
        yield from (one.type for one in token.children or () if one.type not in BREAKS)


def _names(value):
    if isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from _names(one)
    elif isinstance(value, list):
        for one in value:
            yield from _names(one)


BREAKS = {"text", "softbreak", "text_special"}
SKELETONS = {
    ".html": lambda data: _elements(data.decode("utf-8")),
    ".eml": _mail,
    ".docx": _word,
    ".pdf": lambda data: sorted(map(str, set(_printed(data)))),
    ".md": _tokens,
    ".ninjs.json": lambda data: _names(json.loads(data)),
    ".ics": lambda data: re.findall(r"^[A-Z-]+", data.decode("utf-8"), re.MULTILINE),
    ".txt": lambda data: data.decode("utf-8").count("\n\n") * [""],
    ".social.txt": lambda data: re.findall(r"^=====.*", data.decode("utf-8"), re.MULTILINE),
}
