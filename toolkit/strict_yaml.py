"""Strict YAML: plain mappings, lists and texts with positions, and nothing else.

Used for everything a person writes by hand: records, the termbase, grammar
overrides. Anchors, aliases, tags, merge keys, duplicate keys and second
documents are refused; every scalar stays the text that was typed (`No`,
`12:30`, `2020` are texts; the schema gives them a type); an empty value is
`None`. Texts are NFC. Control characters, lone surrogates and bidirectional
overrides are refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["LOADER", "Document", "Loc", "Value", "load", "read"]

Value = dict[str, "Value"] | list["Value"] | str | None
Loc = tuple[str | int, ...]
Marks = Mapping[Loc, Any]
Places = Mapping[Loc, tuple[int, int]]
"""Lines and columns (from 1) by location."""

USUAL_BYTES, MAX_BYTES = 1 << 14, 1 << 20
MAX_DEPTH = 20
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
# JSON writes a character beyond U+FFFF as two escapes. YAML 1.2 reads JSON; libyaml
# refuses the halves, PyYAML's own scanner hands them over.
_HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_NEWLINES = re.compile("\r\n?")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml where it is there."""


@dataclass(frozen=True)
class Document:
    """A YAML file's value and where each part of it stands.

    `begins` and `keys_begin` map a location such as `("speakers", 0, "person")` to the
    mark where its value and its key begin. `text` is what was read.
    """

    path: str
    value: Value
    begins: Marks = field(default_factory=dict, repr=False, compare=False)
    keys_begin: Marks = field(default_factory=dict, repr=False, compare=False)
    text: str = field(default="", repr=False, compare=False)

    @cached_property
    def values(self) -> Places:
        """Where each value stands."""
        return {loc: _place(mark) for loc, mark in self.begins.items()}

    @cached_property
    def keys(self) -> Places:
        """Where the key of each value stands."""
        return {loc: _place(mark) for loc, mark in self.keys_begin.items()}

    def where(self, loc: Loc = (), *, key: bool = False) -> Where:
        """Return the place of `loc`, or of the nearest part around it that exists."""
        for length in range(len(loc), -1, -1):
            part = loc[:length]
            mark = (key and self.keys_begin.get(part)) or self.begins.get(part)
            if mark:
                return Where(self.path, *_place(mark))
        return Where(self.path)

    def at(self, loc: Loc) -> Value:
        """Return the value at `loc`; raises `KeyError` where there is none."""
        value = self.value
        for part in loc:
            if isinstance(value, dict) and part in value:
                value = value[str(part)]
            elif isinstance(value, list) and isinstance(part, int) and 0 <= part < len(value):
                value = value[part]
            else:
                raise KeyError(part)
        return value


def read(path: Path, shown: str = "") -> Document:
    """Read a YAML file (UTF-8, with or without BOM, any newlines).

    `shown` is the path to print in errors. Raises `PressError` with the place.
    """
    shown = shown or path.as_posix()
    try:
        with path.open("rb") as file:
            data = file.read(USUAL_BYTES)
            if len(data) == USUAL_BYTES:  # to get room for the largest takes longer than to read
                data += file.read(MAX_BYTES + 1 - USUAL_BYTES)
    except OSError as error:
        raise PressError(
            f"cannot be read: {error.strerror}",
            hint="Check the path and its permissions.",
            where=Where(shown),
        ) from error
    if len(data) > MAX_BYTES:
        raise PressError(
            f"is larger than {MAX_BYTES // 1024} KiB",
            hint="A record holds one release; put other material into attachments.",
            where=Where(shown),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = len(re.findall(rb"\r\n?|\n", data[: error.start])) + 1
        raise PressError(
            "is not UTF-8", hint="Save the file as UTF-8.", where=Where(shown, line)
        ) from error
    return load(text, shown)


def load(text: str, path: str) -> Document:
    """Parse YAML `text`; `path` is what errors name. Raises `PressError`."""
    text = _NEWLINES.sub("\n", text)
    found = FORBIDDEN.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - (text.rfind("\n", 0, found.start()) + 1) + 1
        raise _forbidden(found.group(), Where(path, line, column))
    try:
        return _parsed(text, path)
    except yaml.YAMLError as error:
        raise _syntax_error(error, path) from error


def _parsed(text: str, path: str) -> Document:
    try:
        return _Reader(path, text, LOADER).document()
    except yaml.YAMLError:
        if not _ESCAPED_HALF.search(text):
            raise
        return _Reader(path, text, yaml.SafeLoader).document()


def _joined(halves: re.Match[str]) -> str:
    return halves.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _forbidden(char: str, where: Where) -> PressError:
    code = f"U+{ord(char):04X}"
    kind = "half of a character" if "\ud800" <= char <= "\udfff" else "control character"
    return PressError(
        f"forbidden character {code} ({unicodedata.name(char, kind).lower()})",
        hint="Delete the character; it cannot be seen but changes what is printed.",
        where=where,
    )


def _syntax_error(error: yaml.YAMLError, path: str) -> PressError:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    where = Where(path, mark.line + 1, mark.column + 1) if mark else Where(path)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    hint = "Put a text that holds `: `, `#` or quotation marks into quotation marks."
    if "cannot start any token" in problem:
        problem += " (a tab or a reserved character)"
        hint = "Indent with spaces: YAML does not allow tabs. Quote a text that starts with @ or `."
    return PressError(f"not valid YAML: {problem}", hint=hint, where=where)


def _place(mark: Any) -> tuple[int, int]:  # noqa: ANN401 - PyYAML's marks are untyped
    return mark.line + 1, mark.column + 1


class _Reader:
    """Builds values from parse events, without recursion into what it has not checked."""

    def __init__(self, path: str, text: str, loader: Any) -> None:  # noqa: ANN401 - PyYAML is untyped
        self.path = path
        self.text = text
        self.next: Callable[[], Any] = loader(text).get_event
        self.begins: dict[Loc, Any] = {}
        self.keys_begin: dict[Loc, Any] = {}

    def document(self) -> Document:
        """Read the one document of the stream."""
        value: Value = None
        documents = 0
        while (event := self.next()) is not None:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._error(
                        event, "second document", "One file holds one record: delete the `---`."
                    )
                value = self._node(self.next(), ())
        return Document(self.path, value, self.begins, self.keys_begin, self.text)

    def _node(self, event: Any, loc: Loc) -> Value:  # noqa: ANN401 - PyYAML's events are untyped
        self._refuse_features(event)
        if len(loc) > MAX_DEPTH:
            raise self._error(event, f"nested deeper than {MAX_DEPTH} levels", "Flatten the text.")
        self.begins[loc] = event.start_mark
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(loc)
        return self._mapping(loc)

    def _sequence(self, loc: Loc) -> list[Value]:
        items: list[Value] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            items.append(self._node(event, (*loc, len(items))))
        return items

    def _mapping(self, loc: Loc) -> dict[str, Value]:
        mapping: dict[str, Value] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self._key(event)
            if key in mapping:
                first, _ = _place(self.keys_begin[(*loc, key)])
                raise self._error(
                    event,
                    f"duplicate field `{key}` (first on line {first})",
                    "Keep one of the two.",
                )
            within = (*loc, key)
            self.keys_begin[within] = event.start_mark
            mapping[key] = self._node(self.next(), within)
        return mapping

    def _key(self, event: Any) -> str:  # noqa: ANN401 - PyYAML's events are untyped
        self._refuse_features(event)
        if not isinstance(event, yaml.ScalarEvent):
            raise self._error(event, "a field's name must be a text", "Write `name: value`.")
        if event.value == "<<" and not event.style:
            raise self._error(event, "merge keys are not allowed", "Write the fields out.")
        return self._text(event)

    def _scalar(self, event: Any) -> str | None:  # noqa: ANN401 - PyYAML's events are untyped
        plain = not event.style
        if plain and event.value in {"", "~", "null"}:
            return None
        return self._text(event)

    def _text(self, event: Any) -> str:  # noqa: ANN401 - PyYAML's events are untyped
        text: str = event.value
        if text.isascii() and text.isprintable():
            return text
        text = _HALVES.sub(_joined, text)
        found = FORBIDDEN.search(text)
        if found:
            raise _forbidden(found.group(), Where(self.path, *_place(event.start_mark)))
        return unicodedata.normalize("NFC", text)

    def _refuse_features(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's events are untyped
        if event.anchor is None and event.tag in {None, "!"}:
            return  # nearly every event
        if isinstance(event, yaml.AliasEvent):
            raise self._error(event, f"alias `*{event.anchor}`", "Write the text out.")
        if event.anchor:
            raise self._error(event, f"anchor `&{event.anchor}`", "Delete the anchor.")
        if event.tag and event.tag != "!":
            raise self._error(event, f"tag `{event.tag}`", "Delete the tag; write plain text.")

    def _error(self, event: Any, message: str, hint: str) -> PressError:  # noqa: ANN401 - as above
        return PressError(message, hint=hint, where=Where(self.path, *_place(event.start_mark)))
