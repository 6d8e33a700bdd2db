"""What a reader's program finds in a document of each format."""

import email
import gzip
import json
import re
import zipfile
from email import policy
from html import unescape
from io import BytesIO

import pikepdf
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
        bodies = (mail_body(message, kind) for kind in ("plain", "html"))
        return "\n".join([message["Subject"], *bodies])
    if suffix == ".ics":
        return data.decode("utf-8").replace("\r\n ", "")
    if suffix in {".pf_fragment", ".pf_index", ".pf_meta", ".pagefind"}:
        return gzip.decompress(data).decode("utf-8", "replace")
    if suffix == ".json":
        return "\n".join(_strings(json.loads(data)))
    words = data.decode("utf-8")
    return re.sub(r"\\([!-/:-@[-`{-~])", r"\1", words) if suffix == ".md" else words


def _strings(value):
    """Every text of a JSON value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)
