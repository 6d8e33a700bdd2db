"""Standing: what of a newsroom is as it was at the last build, told without loading any of it."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.building.inputs import Inputs, program_sign, take_inputs
from toolkit.building.kept import Known
from toolkit.building.signs import (
    Sign,
    file_digest,
    is_settled,
    joint_digest,
    joint_sign,
    sign_at,
    walk,
)
from toolkit.root import FILES
from toolkit.shipped import roots_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from toolkit.building.kept import Kept
    from toolkit.building.manifest import Manifest
    from toolkit.building.request import Request, Suffixes

__all__ = ["OURS", "PLUGINS", "PROGRAM", "PROGRAM_SIGN", "SITE", "SUFFIXES", "Standing"]

PROGRAM = "program"
PROGRAM_SIGN = "program sign"
PLUGINS = "plug-ins"
SUFFIXES = "suffixes"
SITE = "site"
OURS = "ours"
"""The names of facts in the manifest."""

LOOKS = "/templates/formats/"
"""Where the files are that say how documents look."""


@dataclass
class Standing:
    """The files of a newsroom beside what the manifest knows of them.

    `now` (seconds since 1970) is for embargoes. `read` are the sources that were read: a file
    that many use, by its path, or all the own files of a release, by its name; `offered` the
    signs of the files looked for that releases show or offer.
    """

    root: Path
    output: Path
    manifest: Manifest
    request: Request
    now: float
    read: dict[str, Known] = field(default_factory=dict)
    offered: dict[str, Sign] = field(default_factory=dict)
    _asked: set[str] = field(default_factory=set)

    @cached_property
    def inputs(self) -> Inputs:
        """The files there are."""
        return take_inputs(self.root, roots_of(self.root))

    @cached_property
    def facts(self) -> Mapping[str, str]:
        """What the manifest noted."""
        return self.manifest.facts()

    @cached_property
    def _known(self) -> Mapping[str, Known]:
        return self.manifest.sources()

    @cached_property
    def kept(self) -> Mapping[str, tuple[str, Kept]]:
        """What the manifest keeps of each release, and the key it was made with."""
        return self.manifest.releases()

    @cached_property
    def found(self) -> Mapping[str, Sign]:
        """The files of the output, by their path below it."""
        start = len(str(self.output)) + 1
        return {path[start:].replace(os.sep, "/"): sign for path, sign in walk(str(self.output))}

    @cached_property
    def _written(self) -> dict[str, str]:
        """The keys of the files that stand in the output as the manifest says."""
        found = self.found
        return {path: key for path, key, sign in self.manifest.outputs() if found.get(path) == sign}

    def stands(self, path: str, key: str) -> bool:
        """Whether a file of the output is what would be made of `key` now."""
        return self._written.get(path) == key

    @property
    def gone(self) -> set[str]:
        """The sources that the manifest knows, and that nobody asked for."""
        return self._known.keys() - self._asked

    def afresh(self) -> Standing:
        """Return the standing of this moment."""
        return Standing(self.root, self.output, self.manifest, self.request, self.now)

    # ------------------------------------------------------------------ keys

    def digest(self, path: str, sign: Sign) -> str:
        """Return the digest of a file, read only if its sign has changed."""
        return self._digest(path, {path: sign}, sign)

    def own(self, name: str) -> str:
        """Return the digest of a release's own files, read only if a sign of them has changed."""
        files = self.inputs.own[name]
        return self._digest(name, files, joint_sign(files))

    def _digest(self, source: str, files: Mapping[str, Sign], sign: Sign) -> str:
        self._asked.add(source)
        known = self._known.get(source)
        if known is not None and known.sign == sign:
            return known.digest
        start = time.time_ns()
        digest = self.said(source)
        settled = all(is_settled(one, start) for one in files.values())
        self.read[source] = Known(digest, sign if settled else None)
        return digest

    def said(self, source: str) -> str:
        """Return the digest of what a source says now."""
        if source not in self.inputs.own:
            return file_digest(source)
        return joint_digest([(path, file_digest(path)) for path in sorted(self.inputs.own[source])])

    @cached_property
    def is_new_program(self) -> bool:
        """Whether the program may have changed since the last build."""
        sign = program_sign(json.loads(self.facts.get(PLUGINS, "[]")))
        return sign != self.facts.get(PROGRAM_SIGN)

    @cached_property
    def program(self) -> str:
        """The digest of the program: it is computed only if the program may have changed."""
        if not self.is_new_program:
            return self.facts[PROGRAM]
        from toolkit.program import program_digest

        return program_digest()

    @cached_property
    def shared(self) -> str:
        """The digest of what every edition may depend on."""
        files = sorted(self.inputs.shared.items())
        return joint_digest(self.look, [(path, self.digest(path, sign)) for path, sign in files])

    @cached_property
    def look(self) -> str:
        """The digest of what documents are made of beside their editions."""
        files = [
            (path, self.digest(path, sign))
            for path, sign in sorted(self.inputs.shared.items())
            if LOOKS in path.replace(os.sep, "/") or path.endswith(FILES)
        ]
        date = os.environ.get("SOURCE_DATE_EPOCH", "")
        return joint_digest(self.program, files, self.request.preview, date)

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """The key of each release: the digests of all that its editions are made of."""
        kept = {name: kept.attached for name, (_, kept) in self.kept.items()}
        return {name: self.key(name, kept.get(name, ())) for name in sorted(self.inputs.own)}

    def key(self, name: str, attached: Iterable[str]) -> str:
        """Return the digests of what a release is made of that shows or offers some files."""
        others = [(source, self.attached(name, source)) for source in sorted(attached)]
        return f"{self.shared} {self.own(name)} {joint_digest(others) if others else ''}"

    def attached(self, name: str, source: str) -> str:
        """Return the digest of a file inside the newsroom; empty where it is not there."""
        record = next(path for path in self.inputs.own[name] if path.endswith((".yaml", ".yml")))
        path = os.path.join(os.path.dirname(record), source)  # noqa: PTH118, PTH120
        sign = self.offered[path] = sign_at(path)
        path = os.path.realpath(path)
        if not sign or not path.startswith(f"{os.path.realpath(self.root)}{os.sep}"):
            return ""
        return self.digest(path, sign)

    # -------------------------------------------------------------- what stands

    @cached_property
    def current(self) -> Mapping[str, Kept]:
        """The releases of which everything kept still holds."""
        return {
            name: kept
            for name, (key, kept) in self.kept.items()
            if key and key == self.keys.get(name) and kept.is_timely(self.now)
        }

    @cached_property
    def suffixes(self) -> Mapping[str, str]:
        """What the documents of each format end in, as the manifest says."""
        found: dict[str, str] = json.loads(self.facts.get(SUFFIXES, "{}"))
        return found

    @cached_property
    def _endings(self) -> Suffixes:
        return tuple(self.suffixes.items())

    @cached_property
    def ours(self) -> Mapping[str, list[str]]:
        """What files of ours end in, by the folder they are in, as the manifest says."""
        found: dict[str, list[str]] = json.loads(self.facts.get(OURS, "{}"))
        return found

    @cached_property
    def site(self) -> Mapping[str, str]:
        """The key of each file of the site, as the manifest says."""
        found: dict[str, str] = json.loads(self.facts.get(SITE, "{}"))
        return found

    @cached_property
    def built(self) -> frozenset[str]:
        """The releases that are current, and all their documents asked for stand."""
        return frozenset(name for name, kept in self.current.items() if self._is_built(name, kept))

    def _is_built(self, name: str, kept: Kept) -> bool:
        return all(
            self.stands(one.path(name), kept.key(self.look, one))
            for one in self.request.documents(kept.documents, self._endings)
        ) and all(
            self.stands(path, kept.file_key(self.look, source))
            for path, source in kept.files.items()
        )
