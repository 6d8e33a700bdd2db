"""Names of persons and places, spelt in another language by usage and by letters.

From whichever language the name is known in the spelling is surest: Azerbaijani tells
more than English and Russian, which write several of its letters as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Gender, Origin, Reply
from toolkit.names.transliterate import KINDS, PAIRS, transliterate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Form, Request

__all__ = ["KINDS", "OFFLINE", "draft"]

OFFLINE = True

_STRENGTH = tuple(Origin)
_SOURCES = ("az", "ru", "en")
"""Of equally sure spellings, the one from the first of these languages is taken."""


def draft(requests: Sequence[Request]) -> Iterator[Reply]:
    """Yield the spelling of each name; no reply to what is no name of a person or place."""
    return map(_reply, requests)


def _reply(request: Request) -> Reply:
    if request.kind not in KINDS:
        return Reply(reason="only names of persons and places are transliterated")
    forms = _spellings(request)
    if not forms:
        return Reply(reason=f"no names are transliterated into {request.target!r}")
    best = min(forms, key=lambda form: _STRENGTH.index(form.origin))
    return Reply(best.text, best.reason)


def _spellings(request: Request) -> list[Form]:
    """Return what the name is in the target language, from each language it is known in."""
    known = {**request.known, request.source: request.text}
    gender = "" if request.gender in {None, Gender.NEUTER} else str(request.gender)
    return [
        transliterate(source, request.target, known[source], kind=request.kind, gender=gender)
        for source in _SOURCES
        if source in known and (source, request.target) in PAIRS
    ]
