"""Writing without loss: unchanged entries keep their lines, changed ones only the changed.

`update` is a pure function from a catalog and the wanted messages to the new text.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.catalogs.decoding import BOM
from toolkit.catalogs.headers import has_utf8
from toolkit.catalogs.rendering import is_format_flag, render
from toolkit.catalogs.rewriting import rewrite

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from toolkit.catalogs.entries import Entry
    from toolkit.catalogs.po import Catalog
    from toolkit.model import Key, Message

__all__ = ["update"]

_REVISION = re.compile(r"(\"PO-Revision-Date:[ \t]*)[^\"\\]*")
_CHARSET = re.compile(r"(Content-Type:[^\n\"\\]*charset=)[^\s;\\\"]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines to write; `base` is the entry they come from, None for a new one."""

    lines: Sequence[str]
    base: Entry | None


def update(
    catalog: Catalog, messages: Sequence[Message], *, revised: dt.datetime | None = None
) -> str:
    """Return the catalog's text with these messages, in this order, and no others.

    Every line of an unchanged entry stays, and of a changed one every line but those
    of what changed; line ends, byte order mark and last line stay as they are. The
    header keeps its bytes, but for PO-Revision-Date, which becomes `revised` when
    anything else changed. New entries never get a format flag.
    """
    if tuple(messages) == catalog.messages:
        return catalog.text
    blocks = list(_blocks(catalog, messages))
    if catalog.header:
        header = _Block(_lines(catalog, catalog.header), catalog.header)
        blocks.insert(_place_of_header(catalog.header, blocks), header)
    text = _joined(catalog, blocks)
    if text == catalog.text:
        return text
    return _with_header(catalog, text, revised)


def _blocks(catalog: Catalog, messages: Sequence[Message]) -> Iterator[_Block]:
    newline = _newline(catalog)
    for message, base in zip(messages, _bases(catalog, messages), strict=True):
        if base is None:
            yield _Block([line + newline for line in render(_clean(message, ()))], None)
        elif message is base.message or replace(message, line=base.message.line) == base.message:
            yield _Block(_lines(catalog, base), base)
        else:
            wanted = _clean(message, base.message.flags)
            yield _Block(rewrite(_lines(catalog, base), base.message, wanted, newline), base)


def _clean(message: Message, kept: tuple[str, ...]) -> Message:
    flags = tuple(flag for flag in message.flags if flag in kept or not is_format_flag(flag))
    return message if flags == message.flags else replace(message, flags=flags)


def _bases(catalog: Catalog, messages: Sequence[Message]) -> list[Entry | None]:
    """Return the entry each message continues: the one with its key, else with its line."""
    free = {entry.message.line: entry for entry in catalog.entries}
    bases = [
        free.pop(message.line) if _is_from(message, free.get(message.line)) else None
        for message in messages
    ]
    by_key: dict[tuple[Key, bool], deque[Entry]] = defaultdict(deque)
    for entry in free.values():
        by_key[entry.message.key, entry.message.obsolete].append(entry)
    for index, message in enumerate(messages):
        same = by_key.get((message.key, message.obsolete))
        if bases[index] is None and same:
            bases[index] = base = same.popleft()
            del free[base.message.line]
    return [
        base or free.pop(message.line, None) for base, message in zip(bases, messages, strict=True)
    ]


def _is_from(message: Message, entry: Entry | None) -> bool:
    return entry is not None and entry.message is message


def _lines(catalog: Catalog, entry: Entry) -> Sequence[str]:
    return catalog.lines[entry.start : entry.stop]


def _newline(catalog: Catalog) -> str:
    return "\r\n" if catalog.lines[0].endswith("\r\n") else "\n"


def _place_of_header(header: Entry, blocks: Sequence[_Block]) -> int:
    """Return where the header goes: first, or after the entries it stood after."""
    before = [
        index
        for index, block in enumerate(blocks)
        if block.base is not None and block.base.start < header.start
    ]
    return before[-1] + 1 if before else 0


def _joined(catalog: Catalog, blocks: Sequence[_Block]) -> str:
    originals = sorted(_originals(catalog), key=lambda entry: entry.start)
    stop_before = {entry.start: previous.stop for previous, entry in pairwise(originals)}
    lines = list(catalog.lines[: originals[0].start if originals else None])
    newline, stop = _newline(catalog), 0
    for index, block in enumerate(blocks):
        gap = _gap(catalog, block, stop_before)
        parted = (index or block.base is None) and not _follows(block, stop_before, stop)
        lines += gap or ([newline] if lines and parted else [])
        lines += block.lines
        stop = block.base.stop if block.base else -1
    lines += catalog.lines[originals[-1].stop :] if originals else ()
    text = "".join(line if line.endswith("\n") else line + newline for line in lines)
    if not catalog.text.endswith("\n"):
        text = text.removesuffix(newline)
    return (BOM if catalog.text.startswith(BOM) else "") + text


def _originals(catalog: Catalog) -> tuple[Entry, ...]:
    return (catalog.header, *catalog.entries) if catalog.header else catalog.entries


def _follows(block: _Block, stop_before: dict[int, int], stop: int) -> bool:
    """Whether the block stands after the same entry as in the original file."""
    return block.base is not None and stop_before.get(block.base.start) == stop


def _gap(catalog: Catalog, block: _Block, stop_before: dict[int, int]) -> Sequence[str]:
    """Return the blank lines the original file has before the block's entry."""
    if block.base is None or block.base.start not in stop_before:
        return ()
    return catalog.lines[stop_before[block.base.start] : block.base.start]


def _with_header(catalog: Catalog, text: str, revised: dt.datetime | None) -> str:
    """Set the revision date, and say UTF-8 in a header that promised ASCII."""
    if catalog.header is None:
        return text
    old = "".join(_lines(catalog, catalog.header))
    new = old
    if revised is not None:
        new = _REVISION.sub(rf"\g<1>{revised:%Y-%m-%d %H:%M%z}", new, count=1)
    if not text.removeprefix(BOM).isascii() and not has_utf8(catalog.header.message.msgstr):
        new = _with_charset(new, catalog.header.message.msgstr, _newline(catalog))
    return text.replace(old, new, 1)


def _with_charset(header: str, said: str, newline: str) -> str:
    """Say UTF-8 in the lines of a header that promised ASCII, or nothing."""
    if _CHARSET.search(said):
        return _CHARSET.sub(r"\g<1>UTF-8", header)
    start = "\\n" if said and not said.endswith("\n") else ""
    line = f'"{start}Content-Type: text/plain; charset=UTF-8\\n"'
    return header.rstrip("\r\n") + newline + line + newline
