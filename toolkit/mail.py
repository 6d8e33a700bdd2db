"""Mail: a message of text, HTML and pictures, as it is sent.

The headers are written here and not by the standard library, which loses blanks between
encoded words and reads `=?utf-8?q?...?=` in a title as code.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from textwrap import wrap
from typing import TYPE_CHECKING

from toolkit.errors import PressError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from toolkit.pictures import Picture

__all__ = ["Letter", "write_letter"]

POLICY = SMTP.clone(cte_type="7bit")
ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
SIMPLE = re.compile(r"(?!.*=\?)[!-~]{1,60}( [!-~]{1,60})*")
"""Words that a header holds as they are."""
NAME = re.compile(r"[\w ]*", re.ASCII)
LINE = 66
"""Characters of a line beside its header's name (RFC 5322, section 2.1.1)."""
LONGEST = 39
"""Bytes of UTF-8 in an encoded word: a line with one has 76 characters (RFC 2047, section 2)."""


@dataclass(frozen=True)
class Letter:
    """What a message says. `pictures` are found by the HTML as `cid:` and their name here."""

    subject: str
    date: dt.datetime
    languages: tuple[str, ...]
    host: str
    text: str
    html: str
    sender: str = ""
    address: str = ""
    pictures: Mapping[str, Picture] = field(default_factory=dict)


def write_letter(letter: Letter) -> bytes:
    """Return the message, to be opened and addressed in any mail program.

    Raises `PressError` for a sender's address that is none.
    """
    # Pictures are in it too: the page names them by what they hold.
    said = f"{letter.subject}\n{letter.text}\n{letter.html}"
    digest = sha256(said.encode("utf-8", "replace")).hexdigest()
    body = _body(letter, digest).as_bytes(policy=POLICY)
    return "".join(f"{line}\r\n" for line in _headers(letter, digest)).encode("ascii") + body


def _headers(letter: Letter, digest: str) -> Iterator[str]:
    """Yield the header fields, folded. There is no To: the office adds whom it writes to."""
    yield f"Subject: {_words(letter.subject)}"
    if letter.address:
        if not ADDRESS.fullmatch(letter.address):
            raise PressError(
                f"[tool.press] contact.email: {letter.address!r} is no e-mail address",
                hint="Write it as press@example.org.",
            )
        name = _words(letter.sender, quoted=True)
        yield f"From: {name}\r\n <{letter.address}>" if name else f"From: {letter.address}"
    yield f"Date: {format_datetime(letter.date)}"
    yield f"Message-ID: <{digest[:32]}@{letter.host}>"
    yield f"Content-Language: {', '.join(letter.languages)}"
    # Mail programs open it as a message to be finished, not as one that has arrived.
    yield "X-Unsent: 1"


def _words(words: str, *, quoted: bool = False) -> str:
    """Return words as a header may hold them: folded, encoded where need be."""
    line = " ".join(words.split())
    if SIMPLE.fullmatch(line) and (NAME.fullmatch(line) or not quoted):
        lines = wrap(line, LINE, break_long_words=False, break_on_hyphens=False)
    else:
        lines = [f"=?utf-8?B?{b64encode(one).decode('ascii')}?=" for one in _chunks(line)]
    return "\r\n ".join(lines)


def _chunks(line: str) -> Iterator[bytes]:
    """Yield the parts of a line that fit into an encoded word, no character cut."""
    chunk = b""
    for char in line:
        encoded = char.encode("utf-8", "replace")
        if len(chunk) + len(encoded) > LONGEST:
            yield chunk
            chunk = b""
        chunk += encoded
    if chunk:
        yield chunk


def _body(letter: Letter, digest: str) -> EmailMessage:
    message = EmailMessage(policy=POLICY)
    message.set_content(letter.text)
    message.add_alternative(letter.html, subtype="html")
    _, html = message.iter_parts()
    for name, picture in letter.pictures.items():
        html.add_related(
            picture.data,
            "image",
            picture.kind,
            cid=f"<{name}>",
            disposition="inline",
            filename=f"{name.partition('@')[0]}.{picture.kind}",
        )
    for number, part in enumerate(one for one in message.walk() if one.is_multipart()):
        # `=_` stands in no text encoded for mail.
        part.set_boundary(f"=_{digest[32:56]}_{number}")
    return message
