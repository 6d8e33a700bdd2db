"""Pairs to an XLIFF document."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from toolkit.exchanges._xliff_names import CORE, DIGEST, METADATA, STATES, SUB_STATE
from toolkit.model import Code, CodeKind, State
from toolkit.strict_xml import NOT_XML, element, escaped, start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from toolkit.model import Inline, Pair

__all__ = ["write"]

# How a mark is shown by a tool that knows it (attributes `type` and `subType`).
_LOOKS = {
    "emphasis": {"type": "fmt", "subType": "xlf:i"},
    "strong": {"type": "fmt", "subType": "xlf:b"},
    "link": {"type": "link"},
    "placeholder": {"type": "ui", "subType": "xlf:var"},
}


@dataclass(frozen=True)
class _Codes:
    """The codes of a unit: an id for what each says, and the ids of those that are needed.

    A code that a reviewed translation does without may be deleted (editing hints: in a final
    segment no code is missing that may not be).
    """

    data: Mapping[str, str]
    kept: frozenset[str]


def write(pairs: Iterable[Pair]) -> Iterator[bytes]:
    """Yield a document of one pair at least; all are of the same two languages."""
    pairs = tuple(pairs)
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
    yield (
        f'<xliff xmlns="{CORE}" xmlns:mda="{METADATA}" version="2.1" '
        f'srcLang="{pairs[0].source_language}" trgLang="{pairs[0].target_language}">\n'
    ).encode()
    originals = groupby(pairs, lambda pair: pair.original)
    for number, (original, members) in enumerate(originals, 1):
        # A message is one piece of work, and blanks in it are what the record says.
        said = {"id": f"f{number}", "original": original, "canResegment": "no"}
        yield f" {start('file', {**said, 'xml:space': 'preserve'})}\n".encode()
        for pair in members:
            yield f"{_unit(pair)}\n".encode()
        yield b" </file>\n"
    yield b"</xliff>\n"


def _unit(pair: Pair) -> str:
    codes = _codes(pair)
    said = {"state": STATES[pair.state]}
    if pair.state not in {State.MISSING, State.REVIEWED}:
        said["subState"] = f"{SUB_STATE}{pair.state.value}"
    texts = f"\n    {element('source', {}, _inline(pair.source, codes))}"
    if pair.target is not None:
        texts += f"\n    {element('target', {}, _inline(pair.target, codes))}"
    segment = element("segment", said, f"{texts}\n   ")
    parts = (_metadata(pair), _notes(pair), _original_data(codes.data), segment)
    content = "".join(f"\n   {part}" for part in parts if part)
    unit = element("unit", {"id": pair.id, "name": pair.msgctxt}, f"{content}\n  ")
    return f"  {unit}"


def _metadata(pair: Pair) -> str:
    meta = element("mda:meta", {"type": DIGEST}, escaped(pair.digest))
    group = element("mda:metaGroup", {"category": "press"}, meta)
    return element("mda:metadata", {}, group) if pair.digest else ""


def _notes(pair: Pair) -> str:
    notes = [
        element("note", {"category": note.category}, escaped(note.text)) for note in pair.notes
    ]
    return element("notes", {}, "".join(notes)) if notes else ""


def _codes(pair: Pair) -> _Codes:
    inlines = (pair.source, pair.target or pair.source)
    source, target = ({one.id for one in text if isinstance(one, Code)} for text in inlines)
    texts = (one.source for text in inlines for one in text if isinstance(one, Code))
    data = {text: f"d{number}" for number, text in enumerate(dict.fromkeys(texts), 1)}
    return _Codes(data, frozenset(source & target))


def _original_data(data: Mapping[str, str]) -> str:
    entries = [element("data", {"id": id}, _characters(source)) for source, id in data.items()]
    return element("originalData", {}, "".join(entries)) if entries else ""


def _inline(inline: Inline, codes: _Codes) -> str:
    ends = {one.id: one for one in inline if isinstance(one, Code) and one.kind is CodeKind.END}
    made = ""
    for one in inline:
        if isinstance(one, str):
            made += _characters(one)
        elif one.kind is CodeKind.END:
            made += "</pc>"
        else:
            made += _code(one, ends.get(one.id), codes)
    return made


def _code(code: Code, end: Code | None, codes: _Codes) -> str:
    """Return `<ph/>`, or the start of `<pc>`: our marks nest, so they can be elements."""
    looks = dict(_LOOKS[code.sort])
    if code.id in codes.kept:
        looks["canDelete"] = "no"
    data = codes.data
    if end is None:
        said = {"id": code.id, "dataRef": data[code.source], "disp": code.source}
        return element("ph", said | looks)
    ends = {"dataRefEnd": data[end.source], "dataRefStart": data[code.source]}
    return start("pc", {"id": code.id, **ends, **looks})


def _characters(text: str) -> str:
    """Escape a text; what XML cannot hold becomes `<cp>`."""
    known = NOT_XML.split(text)
    unknown = [element("cp", {"hex": f"{ord(one):04X}"}) for one in NOT_XML.findall(text)]
    return "".join(escaped(words) + code for words, code in zip(known, [*unknown, ""], strict=True))
