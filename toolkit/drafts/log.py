"""The log of drafts: what each provider wrote, until it is known what a person made of it.

`locales/<lang>/drafts.jsonl`, tracked like the catalogs: comments in them could not hold
a text that every editor keeps. A line is a draft: once it is reviewed, how much was
changed takes the text's place. Lines are sorted and independent, so that git may merge
both sides (`merge=union`).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from toolkit.catalogs.states import state
from toolkit.catalogs.store import read, replace_file
from toolkit.errors import CatalogError, PressError, Where
from toolkit.model import State
from toolkit.transfer.bilingual import message_id
from toolkit.translations import catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.model import Message
    from toolkit.sources import Sources

__all__ = ["Logged", "keep_log", "measured", "read_log"]


@dataclass(frozen=True, slots=True)
class Logged:
    """A draft: its catalog's domain, what identifies its message there, who made it and when.

    `text` is the draft until it is measured; then `edits` says how many characters a
    person changed (Levenshtein distance) of `characters`, the longer text's.
    """

    domain: str
    id: str
    provider: str
    date: dt.date
    text: str = ""
    edits: int | None = None
    characters: int = 0


_LINE = TypeAdapter(Logged)


def _path(locale: str) -> str:
    return f"locales/{locale}/drafts.jsonl"


def read_log(sources: Sources, locale: str) -> tuple[Logged, ...]:
    """Return the drafts logged for a language; raises `PressError` with the line at fault."""
    shown = _path(locale)
    path = sources.root / shown
    lines = path.read_text("utf-8", "replace").split("\n") if path.is_file() else []
    return tuple(_parsed(line, Where(shown, at + 1)) for at, line in enumerate(lines) if line)


def _parsed(line: str, where: Where) -> Logged:
    try:
        return _LINE.validate_json(line)
    except ValidationError as error:
        hint = "Each line is a draft. After a merge, keep the lines of both sides."
        raise PressError("not a logged draft", hint=hint, where=where) from error


def keep_log(sources: Sources, locale: str, drafts: Iterable[Logged]) -> None:
    """Add drafts to the log of a language; measure those that were reviewed, forget lost ones."""
    known = {(one.domain, one.id): one for one in read_log(sources, locale)}
    known |= {(one.domain, one.id): one for one in drafts}
    kept = sorted(measured(sources, locale, known.values()), key=lambda one: (one.domain, one.id))
    text = "".join(f"{_line(one)}\n" for one in kept)
    replace_file(sources.root / _path(locale), text.encode())


def _line(one: Logged) -> str:
    return _LINE.dump_json(one, exclude_defaults=True).decode()


def measured(sources: Sources, locale: str, logged: Iterable[Logged]) -> Iterator[Logged]:
    """Yield each draft with how much a person changed it, once it is reviewed."""
    by_domain: dict[str, list[Logged]] = {}
    for one in logged:
        by_domain.setdefault(one.domain, []).append(one)
    for domain, drafts in by_domain.items():
        entries = _entries(sources, locale, domain)
        for one in drafts:
            if one.edits is not None or entries is None:
                yield one
            elif entry := entries.get(one.id):
                yield _measured(one, entry)


def _entries(sources: Sources, locale: str, domain: str) -> dict[str, Message] | None:
    """Return the entries of a catalog as it is now; None if it cannot be read."""
    shown = catalog_path(locale, domain)
    try:
        catalog = read(sources.root / shown, shown)
    except CatalogError:
        return None if (sources.root / shown).is_file() else {}
    return {message_id(one.key): one for one in catalog.active}


def _measured(one: Logged, entry: Message) -> Logged:
    if state(entry) is not State.REVIEWED:
        return one
    from rapidfuzz.distance import Levenshtein

    edits = Levenshtein.distance(one.text, entry.msgstr)
    return replace(one, text="", edits=edits, characters=max(len(one.text), len(entry.msgstr)))
