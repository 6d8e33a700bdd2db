"""An XLIFF document to segments. What agencies' tools may change is read for what it means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.exchanges._xliff_names import CORE, DIGEST, METADATA, SUB_STATE
from toolkit.model import RANK, Code, CodeKind, Note, Segment, State, merged
from toolkit.strict_xml import elements

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from toolkit.model import Inline
    from toolkit.strict_xml import Element

__all__ = ["read"]


def read(file: BinaryIO, path: str) -> Iterator[Segment]:
    """Yield the units of an XLIFF 2.0 or 2.1 document; raises `PressError`."""
    for unit, above in elements(file, path, "unit", _check_root):
        root, original = above[0], next((one for one in above if one.local == "file"), above[0])
        yield _segment(unit, root, original.attributes.get("original", ""))


def _check_root(root: Element) -> None:
    said = root.attributes
    if root.name != f"{CORE} xliff" or said.get("version") not in {"2.0", "2.1"}:
        found = f"XLIFF {said['version']}" if "version" in said else f"<{root.local}>"
        hint = "Ask the agency for XLIFF 2.1, as it was sent."
        raise PressError(f"expected XLIFF 2.1; found {found}", hint=hint, where=root.where)
    for name in ("srcLang", "trgLang"):
        if not said.get(name):
            raise PressError(f"the document does not say its {name}", where=root.where)


def _segment(unit: Element, root: Element, original: str) -> Segment:
    segments = _named(unit, "segment")
    if not segments or not all(_named(one, "source") for one in segments):
        raise PressError("a <unit> without a <segment> that has a <source>", where=unit.where)
    codes = _Codes(dict(_data(unit)))
    parts = [one for one in unit.children if not isinstance(one, str)]
    source = merged(
        piece
        for part in parts
        if part.local in {"segment", "ignorable"}
        for text in _named(part, "source")
        for piece in codes.inline(text)
    )
    target = _target(parts, codes) if all(_named(one, "target") for one in segments) else None
    return Segment(
        source_language=root.attributes["srcLang"],
        target_language=root.attributes["trgLang"],
        source=source,
        target=target,
        state=min((_state(one, target) for one in segments), key=RANK.__getitem__),
        original=original,
        id=unit.attributes.get("id", ""),
        msgctxt=unit.attributes.get("name", ""),
        notes=_notes(unit),
        digest=_digest(unit),
        where=unit.where,
    )


def _named(parent: Element, local: str) -> list[Element]:
    return list(parent.find(f"{CORE} {local}"))


def _within(parent: Element, outer: str, inner: str) -> Iterator[Element]:
    yield from (found for one in _named(parent, outer) for found in _named(one, inner))


def _data(unit: Element) -> Iterator[tuple[str, str]]:
    for one in _within(unit, "originalData", "data"):
        words = (part for part in _Codes({}).inline(one) if isinstance(part, str))
        yield one.attributes.get("id", ""), "".join(words)


def _target(parts: list[Element], codes: _Codes) -> Inline:
    """Join the targets in the order they ask for; what is ignorable may stand for itself."""
    found: list[tuple[int, Element]] = []
    for place, part in enumerate((p for p in parts if p.local in {"segment", "ignorable"}), 1):
        for text in (_named(part, "target") or _named(part, "source"))[:1]:
            order = text.attributes.get("order", "")
            found.append((int(order) if order.isdecimal() and len(order) < 9 else place, text))
    ordered = sorted(found, key=lambda one: one[0])
    return merged(piece for _, text in ordered for piece in codes.inline(text))


def _state(segment: Element, target: Inline | None) -> State:
    if not target:
        return State.MISSING
    if segment.attributes.get("state", "initial") in {"reviewed", "final"}:
        return State.REVIEWED
    said = segment.attributes.get("subState", "").removeprefix(SUB_STATE)
    return State(said) if said in {State.STALE, State.DRAFT} else State.FUZZY


def _notes(unit: Element) -> tuple[Note, ...]:
    return tuple(
        Note(one.attributes.get("category", ""), one.text) for one in _within(unit, "notes", "note")
    )


def _digest(unit: Element) -> str:
    for metadata in unit.find(f"{METADATA} metadata"):
        for group in metadata.find(f"{METADATA} metaGroup"):
            for meta in group.find(f"{METADATA} meta"):
                if meta.attributes.get("type") == DIGEST:
                    return meta.text
    return ""


@dataclass(slots=True)
class _Codes:
    """What the codes of a unit stand for: `data` by its id, `known` by code id and kind.

    A code of the target that has no data of its own stands for what its namesake in the
    source does, a copy for its model.
    """

    data: dict[str, str]
    known: dict[tuple[str, CodeKind], str] = field(default_factory=dict)

    def inline(self, parent: Element) -> Iterator[str | Code]:
        """Yield the words and codes in an element; raises `PressError` for a strange one."""
        for child in parent.children:
            if isinstance(child, str):
                yield child
            else:
                yield from self._element(child)

    def _element(self, one: Element) -> Iterator[str | Code]:
        match one.name.removeprefix(f"{CORE} "):
            case "cp":
                yield _character(one)
            case "ph":
                yield self._code(one, CodeKind.ALONE, "dataRef")
            case "sc":
                yield self._code(one, CodeKind.START, "dataRef")
            case "ec":
                yield self._code(one, CodeKind.END, "dataRef")
            case "pc":
                yield self._code(one, CodeKind.START, "dataRefStart")
                yield from self.inline(one)
                yield self._code(one, CodeKind.END, "dataRefEnd")
            case "mrk":
                yield from self.inline(one)
            case "sm" | "em":
                pass
            case _:
                raise PressError(f"<{one.local}> is no inline code of XLIFF 2.1", where=one.where)

    def _code(self, one: Element, kind: CodeKind, reference: str) -> Code:
        said = one.attributes
        id = said.get("id") or said.get("startRef", "")
        like = self.known.get((said.get("copyOf", id), kind), "")
        source = self.data.get(said.get(reference, ""), like)
        self.known.setdefault((id, kind), source)
        return Code(id, kind, source)


def _character(one: Element) -> str:
    try:
        return chr(int(one.attributes.get("hex", ""), 16))
    except (ValueError, OverflowError):
        raise PressError("<cp> names no character", where=one.where) from None
