"""Strict XML: elements with positions from files that strangers send.

Expat reads, one element at a time, so that a file of any size takes little memory.
A document type declaration may name a DTD, which is never fetched, and declare nothing:
there are no entities but XML's own five. Depth, size of an element and length of a token
are capped, so nothing grows faster than the file (expat took quadratic time for one
endless token, CVE-2023-52425).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["LANG", "NOT_XML", "Element", "element", "elements", "escaped", "start"]

LANG = "http://www.w3.org/XML/1998/namespace lang"
"""The attribute `xml:lang`."""

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""A character no XML file can hold (XML 1.0, production 2)."""

_UNKNOWN = "\ufffd"

MAX_DEPTH = 64
MAX_BYTES = 1 << 20
CHUNK = 1 << 18

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = _TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


@dataclass(slots=True)
class Element:
    """An element: `namespace name` (or just `name`), attributes, texts and elements in it."""

    name: str
    attributes: Mapping[str, str]
    where: Where
    children: list[Element | str] = field(default_factory=list)

    @property
    def local(self) -> str:
        """The name without its namespace."""
        return self.name.rpartition(" ")[2]

    def find(self, name: str) -> Iterator[Element]:
        """Yield the children that are elements of that full name."""
        yield from (one for one in self.children if isinstance(one, Element) and one.name == name)

    @property
    def text(self) -> str:
        """All the text inside."""
        return "".join(one if isinstance(one, str) else one.text for one in self.children)


def escaped(text: str) -> str:
    """Return a text as the content of an element; U+FFFD stands for what XML cannot hold."""
    return NOT_XML.sub(_UNKNOWN, text).translate(_TEXT)


def start(name: str, attributes: Mapping[str, str]) -> str:
    """Return a start tag; attributes that are empty are left out."""
    said = "".join(
        f' {key}="{NOT_XML.sub(_UNKNOWN, value).translate(_ATTRIBUTE)}"'
        for key, value in attributes.items()
        if value
    )
    return f"<{name}{said}>"


def element(name: str, attributes: Mapping[str, str], content: str = "") -> str:
    """Return an element; `content` is XML already."""
    tag = start(name, attributes)
    return f"{tag}{content}</{name}>" if content else f"{tag[:-1]}/>"


def elements(
    file: BinaryIO, path: str, name: str, check_root: Callable[[Element], None]
) -> Iterator[tuple[Element, tuple[Element, ...]]]:
    """Yield each element with that local name, whole, and what it stands in (without content).

    `check_root` is called with the first element and may raise. Raises `PressError` for
    what is not well-formed or not allowed, with its line and column.
    """
    builder = _Builder(path, name, check_root)
    fed = 0
    while chunk := file.read(CHUNK):
        builder.feed(chunk, last=False)
        fed += len(chunk)
        yield from builder.taken()
        if fed - builder.parser.CurrentByteIndex > MAX_BYTES + CHUNK:
            builder.refuse("a comment, tag or text of enormous length")
    builder.feed(b"", last=True)
    yield from builder.taken()


class _Builder:
    """Builds the elements of one name while expat reads."""

    def __init__(self, path: str, name: str, check_root: Callable[[Element], None]) -> None:
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        parser.SkippedEntityHandler = self._skipped
        self._path, self._name, self._check_root = path, name, check_root
        self._open: list[Element] = []
        self._done: list[tuple[Element, tuple[Element, ...]]] = []
        self._began = self._inside = 0

    def feed(self, data: bytes, *, last: bool) -> None:
        """Read on; raises `PressError`."""
        try:
            self.parser.Parse(data, last)
        except (LookupError, ValueError) as error:  # what expat says of an encoding
            raise PressError(str(error), hint="Save it as UTF-8.", where=self._where()) from error
        except expat.ExpatError as error:
            message = f"not well-formed XML: {expat.ErrorString(error.code)}"
            hint = "Is the file complete? Ask for it again."
            where = Where(self._path, error.lineno, error.offset + 1)
            raise PressError(message, hint=hint, where=where) from error

    def taken(self) -> Iterator[tuple[Element, tuple[Element, ...]]]:
        """Hand over what is complete."""
        done, self._done = self._done, []
        yield from done

    def refuse(self, message: str) -> NoReturn:
        """Raise `PressError` for the place that is being read."""
        hint = "No translation tool writes such a file: ask where it comes from."
        raise PressError(message, hint=hint, where=self._where())

    def _where(self) -> Where:
        parser = self.parser
        return Where(self._path, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        made = Element(name, attributes, self._where())
        if not self._open:
            self._check_root(made)
        if len(self._open) >= MAX_DEPTH:
            self.refuse(f"elements more than {MAX_DEPTH} deep")
        if made.local == self._name and not self._inside:
            self._began = self.parser.CurrentByteIndex
        elif self._inside:
            self._check_size()
            self._open[-1].children.append(made)
        self._inside += bool(self._inside) or made.local == self._name
        self._open.append(made)

    def _end(self, _name: str) -> None:
        made = self._open.pop()
        if self._inside:
            self._inside -= 1
            if not self._inside:
                self._done.append((made, tuple(self._open)))

    def _text(self, text: str) -> None:
        if self._inside:
            self._check_size()
            self._open[-1].children.append(text)

    def _check_size(self) -> None:
        if self.parser.CurrentByteIndex - self._began > MAX_BYTES:
            self.refuse(f"a <{self._name}> of more than {MAX_BYTES >> 20} MB")

    def _doctype(
        self, _name: str, _system: str | None, _public: str | None, has_subset: bool
    ) -> None:
        if has_subset:
            self.refuse("a document type of its own is not allowed")

    def _skipped(self, name: str, _is_parameter: bool) -> None:
        self.refuse(f"the entity &{name}; is not known")
