"""Remarks on a draft: what the checks of texts say of it, for the person who reviews it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.checking.pairs import pairs
from toolkit.model import State
from toolkit.reading.texts.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.drafts.wanted import Wanted
    from toolkit.model import Finding

__all__ = ["remarks"]

MOST = 5
"""More remarks than this help nobody: the draft is poor."""


def remarks(wanted: Wanted, text: str) -> tuple[str, ...]:
    """Return what is wrong with a draft by the checks of terms, names, facts and language."""
    found = tuple(dict.fromkeys((*_added(wanted, text), *_found(wanted, text))))
    more = f"and {len(found) - MOST} more remarks by press check"
    return (*found[:MOST], more) if len(found) > MOST else found


def _added(wanted: Wanted, text: str) -> Iterator[str]:
    """Yield a remark if a draft says more than its source: a note of the machine's own, perhaps."""
    count, had = len(list(sentences(text))), len(list(sentences(wanted.message.msgid)))
    if count > had:
        yield f"the draft has {count} sentences, the source {had}"


def _found(wanted: Wanted, text: str) -> Iterator[str]:
    translation = replace(wanted.message, msgstr=text, flags=("fuzzy",))
    unit = replace(wanted.unit, translation=translation, state=State.DRAFT)
    for _, pair in pairs(unit):
        for check in registry.plugins("checks").values():
            if hasattr(check, "find_in_text"):
                for finding in check.find_in_text(pair):
                    yield _said(finding)


def _said(finding: Finding) -> str:
    """Return what a check found and what it advises, in one line."""
    message, hint = (" ".join(text.split()) for text in (finding.message, finding.hint))
    end = "" if message.endswith((".", "!", "?", "…")) else "."
    return f"{message}{end} {hint}" if hint else message
