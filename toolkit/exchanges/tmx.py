"""TMX 1.4b (LISA OSCAR, 26 April 2005): reviewed segments for a memory, or out of one.

A `<tu>` holds a text in every language it is reviewed in. Marks and placeholders are
`<bpt>`, `<ept>` and `<ph>` with what stands in the text, so that a tool that knows no
codes still sees the text itself.
"""

from __future__ import annotations

from importlib.metadata import version
from itertools import groupby, permutations
from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.model import Code, CodeKind, Note, Segment, State, merged
from toolkit.strict_xml import LANG, NOT_XML, element, elements, escaped, start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

    from toolkit.model import Inline
    from toolkit.strict_xml import Element

__all__ = ["MEMORY", "SUFFIXES", "read", "write"]

SUFFIXES = (".tmx",)
MEMORY = True

CONTEXT = "x-msgctxt"
ORIGINAL = "x-original"
"""The types of the `<prop>`s that hold a segment's msgctxt and original."""

MAX_LANGUAGES = 100

_LOOKS = {"emphasis": "italic", "strong": "bold", "link": "link"}
_KINDS = {
    "bpt": CodeKind.START,
    "ept": CodeKind.END,
    "ph": CodeKind.ALONE,
    "it": CodeKind.ALONE,
    "ut": CodeKind.ALONE,
}


def write(segments: Iterable[Segment]) -> Iterator[bytes]:
    """Yield a memory of the segments that have a translation.

    Left out are those with a control character: TMX has no way to say it.
    """
    kept = [segment for segment in segments if segment.target is not None and _is_sayable(segment)]
    languages = {segment.source_language for segment in kept}
    header = {
        "creationtool": "press-toolkit",
        "creationtoolversion": version("press-toolkit"),
        "segtype": "paragraph",
        "o-tmf": "gettext PO",
        "adminlang": "en",
        "srclang": languages.pop() if len(languages) == 1 else "*all*",
        "datatype": "plaintext",
    }
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    yield f'<tmx version="1.4">\n {element("header", header)}\n <body>\n'.encode()
    for _, members in groupby(kept, lambda segment: (segment.original, segment.id, segment.source)):
        yield _unit(list(members)).encode()
    yield b" </body>\n</tmx>\n"


def _is_sayable(segment: Segment) -> bool:
    parts = (*segment.source, *(segment.target or ()))
    return not any(NOT_XML.search(one if isinstance(one, str) else one.source) for one in parts)


def _unit(segments: list[Segment]) -> str:
    first = segments[0]
    texts = [(first.source_language, first.source)]
    texts += [
        (segment.target_language, segment.target)
        for segment in segments
        if segment.target is not None
    ]
    props = ((ORIGINAL, first.original), (CONTEXT, first.msgctxt))
    parts = [element("prop", {"type": name}, escaped(said)) for name, said in props if said]
    parts += [
        element("tuv", {"xml:lang": code}, element("seg", {}, _segment(text)))
        for code, text in texts
    ]
    content = "".join(f"\n   {part}" for part in parts)
    unit = element("tu", {"tuid": first.id, "srclang": first.source_language}, f"{content}\n  ")
    return f"  {unit}\n"


def _segment(inline: Inline) -> str:
    return "".join(escaped(one) if isinstance(one, str) else _code(one) for one in inline)


def _code(code: Code) -> str:
    if code.kind is CodeKind.END:
        name, said = "ept", {"i": code.id}
    elif code.kind is CodeKind.START:
        name, said = "bpt", {"i": code.id, "x": code.id, "type": _LOOKS[code.sort]}
    else:
        name, said = "ph", {"x": code.id}
    return f"{start(name, said)}{escaped(code.source)}</{name}>"


def read(file: BinaryIO, path: str) -> Iterator[Segment]:
    """Yield every two texts of each `<tu>`, in both directions; raises `PressError`.

    Nothing but the unit at hand is kept, so the file may be of any size.
    """
    for unit, _ in elements(file, path, "tu", _check_root):
        texts = [_text(one) for one in _named(unit, "tuv")]
        if len(texts) > MAX_LANGUAGES:
            raise PressError(f"a <tu> in more than {MAX_LANGUAGES} languages", where=unit.where)
        said = {one.attributes.get("type"): one.text for one in _named(unit, "prop")}
        notes = tuple(Note("", one.text) for one in _named(unit, "note"))
        for (code, source), (other, target) in permutations(texts, 2):
            yield Segment(
                source_language=code,
                target_language=other,
                source=source,
                target=target,
                state=State.REVIEWED,
                original=said.get(ORIGINAL, ""),
                id=unit.attributes.get("tuid", ""),
                msgctxt=said.get(CONTEXT, ""),
                notes=notes,
                where=unit.where,
            )


def _check_root(root: Element) -> None:
    if root.local != "tmx":
        hint = "Export the memory as TMX 1.4."
        raise PressError(f"expected TMX; found <{root.local}>", hint=hint, where=root.where)


def _named(parent: Element, local: str) -> Iterator[Element]:
    """Yield children by local name: TMX has no namespace, some tools write one all the same."""
    for one in parent.children:
        if not isinstance(one, str) and one.local == local:
            yield one


def _text(variant: Element) -> tuple[str, Inline]:
    """Return the language and text of a `<tuv>`; `lang` is how TMX 1.1 said it."""
    code = variant.attributes.get(LANG) or variant.attributes.get("lang")
    segment = next(_named(variant, "seg"), None)
    if not code or segment is None:
        raise PressError("a <tuv> without a language or a <seg>", where=variant.where)
    return code, merged(_inline(segment))


def _inline(parent: Element) -> Iterator[str | Code]:
    for child in parent.children:
        if isinstance(child, str):
            yield child
        elif child.local in _KINDS:
            id = child.attributes.get("i") or child.attributes.get("x", "")
            yield Code(id, _KINDS[child.local], child.text)
        else:
            yield from _inline(child)
