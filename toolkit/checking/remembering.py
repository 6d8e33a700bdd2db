"""What checking each release gives: remembered from the last run, or found on every core.

Catalogs that are no newsroom's are remembered too, each by what it says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from toolkit.checking.content import release_digest, shared_digest
from toolkit.checking.surveyed import Surveyed, dump, is_current, restore
from toolkit.checking.template_code import remembered_code
from toolkit.processes import share
from toolkit.program import joint_digest, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from types import ModuleType

    from toolkit.cache import Cache
    from toolkit.errors import PressError
    from toolkit.naming import Naming
    from toolkit.sources import Sources

    Part = tuple[list[tuple[str, Surveyed, bool]], list[PressError]]
    """Some releases with what each gave and whether it was sound, and all their faults."""

__all__ = ["Remembering", "Used"]

Used = Mapping[tuple[str, str, str, str], bool]
"""The messages that editions print, and whether readers wait for one of them."""

LEAST = 20
"""Releases that are worth a process of their own."""


@dataclass(frozen=True)
class Remembering:
    """Checks what the cache does not know; what cannot be read is added to `faults`."""

    sources: Sources
    faults: list[PressError]
    checks: Mapping[str, ModuleType]
    cache: Cache

    def releases(self, names: Sequence[str], naming: Callable[[], Naming]) -> dict[str, Surveyed]:
        """Return what checking each release gives; `naming` is called if one is not known."""
        shared = self._depends
        keys = {name: release_digest(self.sources, name, shared) for name in names}
        found = {name: self._recalled(name, key) for name, key in keys.items()}
        unknown = [name for name, one in found.items() if one is None]
        if unknown:
            for part, faults in self._surveyed(unknown, naming()):
                self.faults.extend(faults)
                for name, surveyed, is_sound in part:
                    found[name] = surveyed
                    # What was read is what the key says, unless somebody wrote meanwhile.
                    if is_sound and release_digest(self.sources, name, shared) == keys[name]:
                        self._keep(keys[name], surveyed)
        return {name: one for name, one in found.items() if one is not None}

    def _surveyed(self, names: Sequence[str], naming: Naming) -> list[Part]:
        work = partial(_survey_some, self.sources, naming, self.checks, self.faults)
        with remembered_code(self.cache, self.sources.root, self._depends):
            return share(work, names, least=LEAST, first=1, prepare=naming.prepare)

    def shared(self, paths: Sequence[str], used: Used) -> Surveyed:
        """Return what checking gives of the things that releases share.

        `paths` are the catalogs that are no release's.
        """
        uses = (f"{key} {due}" for key, due in sorted(used.items()))
        files = (said(self.sources.root / path, self.sources.root) for path in paths)
        key = joint_digest([self._depends, *files, *uses])
        if found := self._recall(key):
            return found
        from toolkit.checking.shared import survey_shared

        made = survey_shared(self.sources, paths, used, self.checks, self.faults)
        if not self.faults:
            self._keep(key, made)
        return made

    def strangers(self, paths: Iterable[Path], naming: Callable[[], Naming]) -> list[Surveyed]:
        """Return what checking catalogs that are no newsroom's gives, without unreadable ones."""
        keys = {path: self._key_of(path) for path in paths}
        found = {path: self._recall(key) for path, key in keys.items()}
        unknown = [path for path, one in found.items() if one is None]
        if unknown:
            from toolkit.checking.strangers import survey_strangers

            made = survey_strangers(unknown, naming(), self.checks, self.faults)
            found |= made
            for path, one in made.items():
                if not self.faults and self._key_of(path) == keys[path]:
                    self._keep(keys[path], one)
        return [one for one in found.values() if one]

    def _key_of(self, stranger: Path) -> str:
        return joint_digest([self._depends, said(stranger)])

    @cached_property
    def _depends(self) -> str:
        """Return the digest of what every result depends on."""
        return shared_digest(self.sources, self.checks)

    def _recalled(self, name: str, key: str) -> Surveyed | None:
        """Return what checking a release gave, if it still holds."""
        surveyed = self._recall(key)
        return surveyed if surveyed and is_current(self.sources, name, surveyed) else None

    def _recall(self, key: str) -> Surveyed | None:
        data = self.cache.recall(f"check {key}", key)
        return restore(data) if data else None

    def _keep(self, key: str, surveyed: Surveyed) -> None:
        # Named by what it was made of, so that each branch of a repository keeps its own.
        self.cache.keep(f"check {key}", key, dump(surveyed))


def _survey_some(
    sources: Sources,
    naming: Naming,
    checks: Mapping[str, ModuleType],
    faults: list[PressError],
    names: Sequence[str],
) -> Part:
    """Check some releases; return what each gave, whether it was sound, and all their faults.

    A sound one had nothing that could not be read. `faults` is left as it was.
    """
    from toolkit.checking.release import survey_release

    before = len(faults)
    made: list[tuple[str, Surveyed, bool]] = []
    for name in names:
        known = len(faults)
        one = survey_release(sources, naming, name, checks, faults)
        made.append((name, one, len(faults) == known))
    own = faults[before:]
    del faults[before:]
    return made, own
