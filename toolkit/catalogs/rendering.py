"""A message as lines of a `.po` file, part by part, in gettext's order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.catalogs.lines import PREVIOUS
from toolkit.catalogs.wrapping import UNLIMITED, WIDTH, wrap_field, wrap_words

if TYPE_CHECKING:
    from toolkit.model import Message

__all__ = ["Parts", "is_format_flag", "parts_of", "rank", "render", "render_part", "width_of"]

Parts = dict[str, str | tuple[str, ...]]
"""What an entry writes: the name of a part (`#.`, `msgid`, `msgstr[0]`) to its value."""

_ORDER = ("#", "#.", "#:", "#,", PREVIOUS, "msgctxt", "msgid", "msgid_plural")
_FORMAT_FLAG = re.compile(r"(no-|possible-|impossible-)?[a-z-]+-format")
_NUMBERED = re.compile(r":[0-9]+$")


def is_format_flag(flag: str) -> bool:
    """Whether a flag promises a format (`python-brace-format`): never true of our texts."""
    return bool(_FORMAT_FLAG.fullmatch(flag))


def parts_of(message: Message) -> Parts:
    """Return the parts of an entry that are not empty, and its msgid and msgstr."""
    notes: Parts = {
        "#": message.comments,
        "#.": message.extracted,
        "#:": message.references,
        "#,": message.flags,
        PREVIOUS: message.previous or (),
        "msgctxt": message.msgctxt,
    }
    parts: Parts = {name: value for name, value in notes.items() if value}
    parts["msgid"] = message.msgid
    return parts | _translation(message)


def _translation(message: Message) -> Parts:
    if not message.msgid_plural:
        return {"msgstr": message.msgstr}
    forms = message.msgstr_plural or ("", "")
    texts: Parts = {f"msgstr[{index}]": text for index, text in enumerate(forms)}
    return {"msgid_plural": message.msgid_plural} | texts


def rank(name: str) -> int:
    """Return the place of a part among the others of an entry."""
    if name in _ORDER:
        return _ORDER.index(name)
    return len(_ORDER) + int(name[7:-1]) if name.endswith("]") else len(_ORDER)


def render(message: Message) -> list[str]:
    """Return the lines of a new entry, without line ends."""
    width = width_of(message)
    parts = parts_of(message).items()
    lines = (render_part(name, value, message.obsolete, width) for name, value in parts)
    return [line for part in lines for line in part]


def width_of(message: Message) -> int:
    """Return how wide the lines of an entry may be."""
    return UNLIMITED if "no-wrap" in message.flags else WIDTH


def render_part(
    name: str, value: str | tuple[str, ...], obsolete: bool, width: int = WIDTH
) -> list[str]:
    """Return the lines of one part of an entry, without line ends."""
    if isinstance(value, str):
        return wrap_field(name, value, "#~ " if obsolete else "", width)
    if name == PREVIOUS:
        return _previous(value, "#~| " if obsolete else "#| ")
    if name == "#:":
        return wrap_words(tuple(map(_reference, value)), name)
    if name == "#,":
        return [f"#, {', '.join(value)}"]
    return [f"{name} {line}" if line else name for text in value for line in text.split("\n")]


def _previous(key: tuple[str, ...], prefix: str) -> list[str]:
    context = wrap_field("msgctxt", key[0], prefix) if key[0] else []
    return [*context, *wrap_field("msgid", key[1], prefix)]


def _reference(name: str) -> str:
    """Return a file name; one with blanks in gettext's isolates (U+2068, U+2069)."""
    special = _NUMBERED.search(name) or any(map(str.isspace, name))
    return f"\u2068{name}\u2069" if special else name
