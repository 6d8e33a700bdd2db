"""Segments to an XLIFF document."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from toolkit.exchanges._xliff_names import CORE, DIGEST, METADATA, STATES, SUB_STATE
from toolkit.model import Code, CodeKind, State
from toolkit.strict_xml import NOT_XML, element, escaped, start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from toolkit.model import Inline, Segment

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


def write(segments: Iterable[Segment]) -> Iterator[bytes]:
    """Yield a document of one segment at least; all are of the same two languages."""
    segments = tuple(segments)
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
    yield (
        f'<xliff xmlns="{CORE}" xmlns:mda="{METADATA}" version="2.1" '
        f'srcLang="{segments[0].source_language}" trgLang="{segments[0].target_language}">\n'
    ).encode()
    originals = groupby(segments, lambda segment: segment.original)
    for number, (original, members) in enumerate(originals, 1):
        # A message is one piece of work, and blanks in it are what the record says.
        said = {"id": f"f{number}", "original": original, "canResegment": "no"}
        yield f" {start('file', {**said, 'xml:space': 'preserve'})}\n".encode()
        for segment in members:
            yield f"{_unit(segment)}\n".encode()
        yield b" </file>\n"
    yield b"</xliff>\n"


def _unit(segment: Segment) -> str:
    codes = _codes(segment)
    said = {"state": STATES[segment.state]}
    if segment.state not in {State.MISSING, State.REVIEWED}:
        said["subState"] = f"{SUB_STATE}{segment.state.value}"
    texts = f"\n    {element('source', {}, _inline(segment.source, codes))}"
    if segment.target is not None:
        texts += f"\n    {element('target', {}, _inline(segment.target, codes))}"
    translated = element("segment", said, f"{texts}\n   ")
    parts = (_metadata(segment), _notes(segment), _original_data(codes.data), translated)
    content = "".join(f"\n   {part}" for part in parts if part)
    unit = element("unit", {"id": segment.id, "name": segment.msgctxt}, f"{content}\n  ")
    return f"  {unit}"


def _metadata(segment: Segment) -> str:
    meta = element("mda:meta", {"type": DIGEST}, escaped(segment.digest))
    group = element("mda:metaGroup", {"category": "press"}, meta)
    return element("mda:metadata", {}, group) if segment.digest else ""


def _notes(segment: Segment) -> str:
    notes = [
        element("note", {"category": note.category}, escaped(note.text)) for note in segment.notes
    ]
    return element("notes", {}, "".join(notes)) if notes else ""


def _codes(segment: Segment) -> _Codes:
    inlines = (segment.source, segment.target or segment.source)
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
