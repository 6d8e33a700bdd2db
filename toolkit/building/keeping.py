"""Keeping what a build has made, and of what, for the next one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from toolkit.building.inputs import program_sign, take_shared
from toolkit.building.signs import sign_at
from toolkit.building.standing import PLUGINS, PROGRAM, PROGRAM_SIGN
from toolkit.program import foreign_plugins
from toolkit.shipped import roots_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toolkit.building.kept import Output
    from toolkit.building.signs import Sign
    from toolkit.building.standing import Standing

__all__ = ["keep"]


def keep(
    standing: Standing,
    made: Iterable[str],
    outputs: Mapping[str, Output],
    removed: Iterable[str],
    facts: Mapping[str, object],
) -> None:
    """Save in the manifest what was put there of the releases `made` now, and what else is known.

    Nothing of it if files that all share were changed meanwhile: what was made of which,
    nobody knows. A release whose own files were changed is made again.
    """
    manifest = standing.manifest
    if take_shared(standing.root, roots_of(standing.root)) != standing.inputs.shared:
        return
    with manifest.saving():
        own = standing.inputs.own
        manifest.doubt_releases(name for name in made if _has_changed(own[name]))
        manifest.drop_releases(standing.kept.keys() - own.keys())
        manifest.put_outputs(outputs, removed)
        manifest.put_sources(standing.read, standing.gone)
        manifest.put_facts({name: json.dumps(fact) for name, fact in facts.items()})
        if standing.is_new_program:
            plugins = sorted(map(str, foreign_plugins()))
            noted = {PROGRAM: standing.program, PROGRAM_SIGN: program_sign(plugins)}
            manifest.put_facts({**noted, PLUGINS: json.dumps(plugins)})


def _has_changed(files: Mapping[str, Sign]) -> bool:
    """Whether files are others now; one more of a release shows next time."""
    return any(sign_at(path) != sign for path, sign in files.items())
