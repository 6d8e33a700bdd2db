"""Codes: what of a text a translator's tool must keep, told apart from what is translated.

In the free text of a record the marks of our markup are codes, in a template sentence
the placeholders, in a name nothing is.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import count
from typing import TYPE_CHECKING, Literal

from toolkit import markup
from toolkit.grammar import placeholders
from toolkit.model import Code, CodeKind, merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.model import Inline

__all__ = ["TextKind", "difference", "join", "split", "words"]

TextKind = Literal["free", "sentence", "name"]
"""What a text may hold: markup, placeholders, or words alone."""

_SHOWN = {"emphasis": "*emphasis*", "strong": "**strong**", "link": "[link](...)"}
_BLANKS = re.compile(r"[ \t\r\n]+")
_PLACEHOLDER = re.compile(r"(\{[^{}]*\})")


def split(text: str, kind: TextKind, like: Inline = ()) -> Inline:
    r"""Return a text with its codes; those of a translation get the ids of `like`, its source.

    An escape (`\*`) is not a code: it reads as what it stands for.
    """
    if kind == "free":
        return merged(_numbered(_marks(text), like))
    if kind == "sentence":
        return merged(_numbered(_placeholders(text), like))
    return (text,) if text else ()


def _marks(text: str) -> Iterator[str | Code]:
    for piece in markup.pieces(text):
        if piece.mark:
            kind = CodeKind.START if piece.begins else CodeKind.END
            yield Code("", kind, piece.source, piece.mark)
        else:
            yield piece.text


def _placeholders(text: str) -> Iterator[str | Code]:
    try:
        placeholders.parse(text)
    except placeholders.Fault:
        yield text
        return
    for index, part in enumerate(_PLACEHOLDER.split(text)):
        yield Code("", CodeKind.ALONE, part, "placeholder") if index % 2 else part


def _numbered(parts: Iterable[str | Code], like: Inline) -> Iterator[str | Code]:
    """Give codes their ids: of the first free code of `like` that says the same, else a new one."""
    free = [one for one in like if isinstance(one, Code) and one.kind is not CodeKind.END]
    numbers = count(len(free) + 1)
    opened: list[str] = []
    for part in parts:
        if isinstance(part, str):
            yield part
        elif part.kind is CodeKind.END:
            yield Code(opened.pop(), part.kind, part.source, part.sort)
        else:
            twin = next((one for one in free if _meaning(one) == _meaning(part)), None)
            if twin:
                free.remove(twin)
            id = twin.id if twin else str(next(numbers))
            if part.kind is CodeKind.START:
                opened.append(id)
            yield Code(id, part.kind, part.source, part.sort)


def _meaning(code: Code) -> str:
    """Return what a code must share with the one it stands for: a placeholder, its fact."""
    if code.sort != "placeholder":
        return code.sort
    return f"{{{''.join(sorted(placeholders.names(code.source)))}}}"


def words(inline: Inline) -> str:
    """Return a text and its codes in one line: what two texts are compared by.

    Blanks and line ends at the edges and in a row do not count: tools rewrap.
    """
    said = "".join(part if isinstance(part, str) else part.source for part in inline)
    return _BLANKS.sub(" ", said).strip(" ")


def join(inline: Inline, kind: TextKind) -> str | None:
    """Return the text that has just these words and codes; None where our markup cannot say it.

    Words that would read as marks are escaped.
    """
    plain = "".join(part if isinstance(part, str) else part.source for part in inline)
    if kind != "free":
        return plain
    escaped = "".join(
        markup.escape(part) if isinstance(part, str) else part.source for part in inline
    )
    for text in (plain, escaped):
        if _bare(split(text, kind)) == _bare(merged(inline)):
            return text
    return None


def _bare(parts: Iterable[str | Code]) -> list[tuple[bool, str]]:
    """Return words and codes without ids."""
    return [(False, part) if isinstance(part, str) else (True, part.source) for part in parts]


def difference(text: str, kind: TextKind, originals: Iterable[str]) -> str:
    """Return in words how the codes of a translation differ from those of its originals; or "".

    The first original is the source text; codes as in any other one are right too. A
    placeholder may come more often and in any form; a link may lead only where a link
    of an original does.
    """
    if kind == "sentence" and (fault := _fault(text)):
        return fault
    originals = tuple(originals)
    found = _counted(split(text, kind))
    wanted = [_counted(split(one, kind)) for one in originals]
    if found not in wanted:
        lost, added = wanted[0] - found, found - wanted[0]
        parts = (("lost", lost), ("added", added))
        return "; ".join(f"{what}: {', '.join(sorted(codes))}" for what, codes in parts if codes)
    known = {one for original in originals for one in _addresses(original, kind)}
    strange = [one for one in _addresses(text, kind) if one not in known]
    return f"a changed address: {strange[0][2:-1]}" if strange else ""


def _fault(text: str) -> str:
    try:
        placeholders.parse(text)
    except placeholders.Fault as fault:
        return str(fault)
    return ""


def _counted(inline: Inline) -> Counter[str]:
    """Count marks by what they are; of placeholders the facts, each once."""
    codes = [one for one in inline if isinstance(one, Code) and one.kind is not CodeKind.END]
    marks = Counter(_SHOWN[code.sort] for code in codes if code.sort != "placeholder")
    return marks + Counter({_meaning(code) for code in codes if code.sort == "placeholder"})


def _addresses(text: str, kind: TextKind) -> list[str]:
    return [
        one.source
        for one in split(text, kind)
        if isinstance(one, Code) and one.sort == "link" and one.kind is CodeKind.END
    ]
