"""What XLIFF 2.1 asks of a document, as far as our writer could break it.

The OASIS schemas come with no package that can be installed, so the rules are written
down here from the standard: elements, their order and attributes,
and the constraints that are beyond a schema.
"""

import re
from xml.etree import ElementTree as ET

CORE = "{urn:oasis:names:tc:xliff:document:2.0}"
METADATA = "{urn:oasis:names:tc:xliff:metadata:2.0}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
NMTOKEN = re.compile(r"[\w.:-]+")
INLINE = {"cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"}

CHILDREN = {
    "xliff": r"(file)+",
    "file": r"(skeleton)?(other)*(notes)?(unit|group)+",
    "unit": r"(other)*(notes)?(originalData)?(segment|ignorable)+",
    "notes": r"(note)+",
    "originalData": r"(data)+",
    "segment": r"(source)(target)?",
    "metadata": r"(metaGroup)+",
    "metaGroup": r"(meta)+",
}
HINTS = {"canCopy", "canDelete", "canReorder"}
ATTRIBUTES = {
    "xliff": {"version", "srcLang", "trgLang"},
    "file": {"id", "original", "canResegment", SPACE},
    "unit": {"id", "name", "canResegment", "translate", SPACE},
    "segment": {"id", "state", "subState", "canResegment"},
    "note": {"id", "category", "priority", "appliesTo"},
    "data": {"id", SPACE},
    "ph": {"id", "dataRef", "disp", "equiv", "type", "subType", *HINTS},
    "pc": {"id", "dataRefStart", "dataRefEnd", "type", "subType", *HINTS},
    "cp": {"hex"},
    "metaGroup": {"id", "category", "appliesTo"},
    "meta": {"type"},
}
TYPES = {"fmt", "ui", "quote", "link", "image", "other"}
SUB_TYPES = {"xlf:i": "fmt", "xlf:b": "fmt", "xlf:var": "ui"}


def broken(document: bytes) -> list[str]:
    """Return the rules a document breaks."""
    root = ET.fromstring(document)
    faults = [fault for one in root.iter() for fault in _shape(one)]
    if root.get("version") != "2.1" or not root.get("srcLang"):
        faults.append("version and srcLang")
    ids = [file.get("id") for file in root]
    faults += ["file ids are unique"] if len(set(ids)) < len(ids) else []
    for file in root:
        units = [unit.get("id") for unit in file.iter(f"{CORE}unit")]
        faults += ["unit ids are unique in a file"] if len(set(units)) < len(units) else []
    faults += [fault for unit in root.iter(f"{CORE}unit") for fault in _unit(unit, root)]
    return faults


def _local(one):
    return one.tag.rpartition("}")[2]


def _shape(one):
    name = _local(one)
    children = [
        _local(child) if child.tag.startswith(CORE) == one.tag.startswith(CORE) else "other"
        for child in one
    ]
    if name in CHILDREN and not re.fullmatch(CHILDREN[name], "".join(children)):
        yield f"the children of <{name}>: {children}"
    if name in {"source", "target", "pc"} and not set(children) <= INLINE:
        yield f"the children of <{name}>: {children}"
    if name in {"note", "meta", "ph", "cp"} and children:
        yield f"<{name}> holds no element"
    strange = set(one.keys()) - ATTRIBUTES.get(name, set())
    if strange:
        yield f"<{name}> has no {strange}"
    if one.get("id") and not NMTOKEN.fullmatch(one.get("id")):
        yield f"the id {one.get('id')!r} is no NMTOKEN"


def _unit(unit, root):
    data = {one.get("id") for one in unit.iter(f"{CORE}data")}
    if len(data) < len(list(unit.iter(f"{CORE}data"))):
        yield "data ids are unique in a unit"
    for segment in unit.iter(f"{CORE}segment"):
        source, target = segment.find(f"{CORE}source"), segment.find(f"{CORE}target")
        yield from _segment(segment, target, root)
        yield from _codes(source, target, data, segment)


def _segment(segment, target, root):
    state, sub_state = segment.get("state"), segment.get("subState")
    if state not in {"initial", "translated", "reviewed", "final", None}:
        yield f"there is no state {state}"
    if state not in {"initial", None} and target is None:
        yield "a state beyond initial needs a target"
    if sub_state and (state is None or not re.fullmatch(r"(?!xlf:)[^\s:]+:[^\s:]+", sub_state)):
        yield "subState has a prefix of its own, and a state"
    if target is not None and not root.get("trgLang"):
        yield "a document with targets has a trgLang"


def _codes(source, target, data, segment):
    before = {one.get("id"): one for one in source.iter() if one.get("id")}
    if len(before) < sum(1 for one in source.iter() if one.get("id")):
        yield "code ids are unique in a source"
    after = {}
    for one in target.iter() if target is not None else ():
        if one.get("id") and one.get("id") in after:
            yield "code ids are unique in a target"
        after[one.get("id")] = one
        twin = before.get(one.get("id"))
        if twin is not None and (twin.tag, twin.get("type")) != (one.tag, one.get("type")):
            yield "a code of the target is what its namesake in the source is"
    for one in (*before.values(), *after.values()):
        yield from _code(one, data)
    for id, one in before.items():
        if segment.get("state") == "final" and one.get("canDelete") == "no" and id not in after:
            yield "a final target has every code that may not be deleted"


def _code(one, data):
    references = [one.get(name) for name in ("dataRef", "dataRefStart", "dataRefEnd")]
    if not {reference for reference in references if reference} <= data:
        yield "references to data of the unit"
    if one.get("subType") and SUB_TYPES.get(one.get("subType")) != one.get("type"):
        yield "a subType goes with its type"
    if one.get("type") not in {*TYPES, None}:
        yield f"there is no type {one.get('type')}"
