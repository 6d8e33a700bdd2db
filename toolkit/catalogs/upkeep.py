"""Keeping one catalog on disk up to date with its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.catalogs.fresh import new_catalog, new_template
from toolkit.catalogs.merge import MergeResult, merge
from toolkit.catalogs.store import revise
from toolkit.catalogs.write import update

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.model import Message

__all__ = ["Change", "Wanted", "keep_catalog", "keep_template", "merged_with"]


@dataclass(frozen=True, slots=True)
class Change:
    """A catalog that changed: its path below the newsroom, and how many messages did what.

    `locale` is empty for a template.
    """

    path: str
    locale: str
    domain: str
    added: int = 0
    stale: int = 0
    moved: int = 0
    returned: int = 0
    obsolete: int = 0
    kept: int = 0


@dataclass(frozen=True)
class Wanted:
    """What a catalog should hold: the messages of a domain in one locale.

    With `by_id`, an entry is its msgctxt, whatever its text (the termbase). `is_name` tells
    the names, which are matched only when they are equal.
    """

    locale: str
    domain: str
    messages: Sequence[Message]
    source: str
    is_name: Callable[[Message], bool]
    by_id: bool = False


def keep_catalog(
    root: Path, shown: str, wanted: Wanted, now: dt.datetime, *, check: bool
) -> Change | None:
    """Merge what is wanted into a catalog; return what changed, None if nothing did.

    With `check` nothing is written. Raises `CatalogError`.
    """
    path = root / shown
    if not wanted.messages and not path.is_file():
        return None
    merged: list[MergeResult] = []

    def change(present: Catalog | None) -> str:
        before = present or new_catalog(wanted.locale, wanted.domain, source_language=wanted.source)
        merged.append(merged_with(before, wanted))
        return update(before, merged[-1].messages, revised=now)

    if not revise(path, change, shown, check=check):
        return None
    return _change(shown, wanted, merged[-1])


def merged_with(before: Catalog, wanted: Wanted) -> MergeResult:
    """Return what a catalog is once it holds what is wanted."""
    if wanted.by_id:
        return merge(before, wanted.messages, match_by="msgctxt")
    return merge(before, wanted.messages, is_name=wanted.is_name)


def _change(shown: str, wanted: Wanted, merged: MergeResult) -> Change:
    return Change(
        path=shown,
        locale=wanted.locale,
        domain=wanted.domain,
        added=len(merged.added),
        stale=len(merged.stale),
        moved=len(merged.moved),
        returned=len(merged.returned),
        obsolete=len(merged.obsolete),
        kept=len(merged.kept),
    )


def keep_template(
    root: Path, domain: str, messages: Sequence[Message], *, check: bool
) -> Change | None:
    """Bring a template (`.pot`) up to date; return what changed, None if nothing did.

    A template holds nothing of a translator's: a changed one is written anew.
    """
    shown = f"locales/{domain}.pot"
    path = root / shown
    if not messages and not path.is_file():
        return None  # all of it is shipped: nothing of the newsroom's own
    merged: list[MergeResult] = []

    def change(present: Catalog | None) -> str:
        before = present or new_template(domain)
        merged.append(merge(before, messages, by_similarity=False))
        same = update(before, merged[-1].messages)
        keys = [message.key for message in before.active]
        if present and same == present.text and keys == [one.key for one in messages]:
            return same
        return update(new_template(domain), tuple(messages))

    if not revise(path, change, shown, check=check):
        return None
    result = merged[-1]
    return Change(shown, "", domain, added=len(result.added), kept=len(result.kept))
