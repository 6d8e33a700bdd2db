"""Placing a name where a machine left its mark: in the case that the words around it take.

A machine translates around a mark without a look at it, and the termbase has names in
their basic form. Where an ending or a word beside the mark tells the case, the name takes it;
where nothing does, it stays as it is, and its reviewer is told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.words.lexicon import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Conventions

__all__ = ["Placed", "placed"]


class Placed(NamedTuple):
    """What stands for a mark and its ending, and whether its case is the one of the place."""

    text: str
    is_sure: bool = True


def placed(
    name: str, cases: Mapping[str, str], found: re.Match[str], conventions: Conventions
) -> Placed:
    """Return a name as it stands in place of the mark that was found in a reply.

    `cases` are the name's, those that the language is sure of; `found` has the groups of
    `toolkit.drafts.protection.RETURNED`.
    """
    ending = found["ending"] or ""
    if ending:
        case = _case_of_ending(ending, conventions)
        known = cases.get(case, "")
        return Placed(known or name + ending, is_sure=bool(known) or not case)
    case = _case_of_place(found, conventions)
    return Placed(cases.get(case, name), is_sure=case in cases or not _declines(name, cases))


def _declines(name: str, cases: Mapping[str, str]) -> bool:
    """Whether a name has other forms; nobody knows whether one without any surely has none."""
    return not cases or any(form != name for form in cases.values())


def _case_of_ending(ending: str, conventions: Conventions) -> str:
    bare = ending.lstrip("-\u2010\u2011’'ʼ").casefold()
    known = conventions.case_endings.items()
    return next((case for case, one in known if re.fullmatch(one, bare)), "")


def _case_of_place(found: re.Match[str], conventions: Conventions) -> str:
    text = found.string
    for case, words in conventions.cases_after.items():
        if found["after"] and compiled(rf"(?:{words})\b").match(text, found.end()):
            return case
    before = f"{text[: found.start()]}{found['before']}"
    for case, words in conventions.cases_before.items():
        if compiled(rf"(?<![\w-])(?:{words})\s+\Z").search(before):
            return case
    return ""
