"""The termbase: names and terms, found by any spelling in any language."""

from __future__ import annotations

import datetime as dt
import difflib
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from toolkit.entries import ID, Entry
from toolkit.errors import PressError
from toolkit.model import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from toolkit.grammar.known import Known

__all__ = ["KnownTermbase", "Termbase"]

_MARKS = str.maketrans("’‘ʼ“”„«»İIı", '\'\'\'"""""iii')


@lru_cache(maxsize=4096)  # the same names stand in many releases
def _normal(text: str) -> str:
    """Fold what a writer may vary: case (İ, I and ı too), white space, quotation marks' shape."""
    folded = " ".join(unicodedata.normalize("NFC", text).translate(_MARKS).split()).casefold()
    return folded.replace("i\u0307", "i")


class Termbase:
    """The entries of a newsroom, found by any spelling in any language.

    Those of a record's own (`extended`) are looked at before the newsroom's, and the
    `parent`'s after them.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        names: Iterable[Message] = (),
        parent: Callable[[], Termbase] | None = None,
    ) -> None:
        self._next = parent
        self.entries: Mapping[str, Entry] = {entry.msgctxt: entry for entry in entries}
        self._spellings: dict[str, set[str]] = defaultdict(set)
        for entry in self.entries.values():
            for spelling in entry.spellings():
                self._spellings[_normal(spelling)].add(entry.msgctxt)
        for message in names:
            if message.msgctxt in self.entries and message.msgstr:
                self._spellings[_normal(message.msgstr)].add(message.msgctxt)

    def extended(self, entries: Iterable[Entry]) -> Termbase:
        """Return a termbase with more entries before these."""
        return Termbase(entries, parent=lambda: self)

    @cached_property
    def _parent(self) -> Termbase | None:
        """The entries looked at when these have none; made when first needed."""
        return self._next() if self._next else None

    def get(self, kind: str, id: str) -> Entry | None:
        """Return the entry with this permanent id, if there is one."""
        own = self.entries.get(f"{kind} {id}")
        # The parents are made when they are needed: for no name that cannot be an id.
        return own or (self._parent.get(kind, id) if ID.fullmatch(id) and self._parent else None)

    def find(self, text: str, kinds: tuple[str, ...]) -> Entry | None:
        """Return the entry that `text` names by id or any spelling, of the first of `kinds`.

        A spelling that only the parent knows finds the entry here of the same id or English
        name. Raises `PressError` where two entries of one kind share the spelling.
        """
        for kind in kinds:
            if entry := self.get(kind, text) or self._spelt(text, kind):
                return entry
        entry = self._parent.find(text, kinds) if self._parent else None
        if entry is None:
            return None
        return self.entries.get(entry.msgctxt) or self._spelt(entry.name, entry.kind) or entry

    def _spelt(self, text: str, kind: str) -> Entry | None:
        found = [
            self.entries[key]
            for key in sorted(self._spellings.get(_normal(text), ()))
            if self.entries[key].kind == kind
        ]
        if len(found) > 1:
            choices = " or ".join(f"`{entry.id}`" for entry in found)
            raise PressError(f"{text!r} may be {choices}", hint=f"Write the id instead: {choices}.")
        return found[0] if found else None

    def holders(self, role: Entry, date: dt.date) -> Iterator[Entry]:
        """Yield the people who have a role on a day."""
        for entry in self.entries.values():
            if any(one.role == role.id and one.holds(date) for one in entry.fields.roles):
                yield entry
        if self._parent:
            yield from self._parent.holders(role, date)

    def nearest(self, text: str, kinds: tuple[str, ...]) -> str:
        """Return the known spelling nearest to `text`, for "did you mean"."""
        known = {
            spelling: key
            for spelling, keys in self._spellings.items()
            for key in sorted(keys)
            if self.entries[key].kind in kinds
        }
        near = difflib.get_close_matches(_normal(text), list(known), n=1, cutoff=0.7)
        if near:
            return self.entries[known[near[0]]].name
        return self._parent.nearest(text, kinds) if self._parent else ""


class KnownTermbase(Termbase):
    """A termbase that is made when it is asked what no earlier run of the program has asked."""

    def __init__(self, make: Callable[[], Termbase], known: Known) -> None:
        self._make = make
        self._known = known

    @cached_property
    def _made(self) -> Termbase:
        return self._make()

    def get(self, kind: str, id: str) -> Entry | None:
        """Return the entry with this permanent id, if there is one."""
        return self._known.of("names", "get", lambda: self._made.get(kind, id), kind, id)

    def find(self, text: str, kinds: tuple[str, ...]) -> Entry | None:
        """Return the entry that `text` names; see `Termbase.find`."""
        return self._known.of("names", "find", lambda: self._made.find(text, kinds), text, kinds)

    def holders(self, role: Entry, date: dt.date) -> Iterator[Entry]:
        """Yield the people who have a role on a day."""
        found = lambda: tuple(self._made.holders(role, date))  # noqa: E731
        yield from self._known.of("names", "holders", found, role.id, date)

    def nearest(self, text: str, kinds: tuple[str, ...]) -> str:
        """Return the known spelling nearest to `text`, for "did you mean"."""
        return self._made.nearest(text, kinds)
