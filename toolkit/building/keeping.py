"""Keeping what a build has made, and of what, for the next one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from toolkit.building.inputs import program_sign, take_inputs
from toolkit.building.standing import PLUGINS, PROGRAM, PROGRAM_SIGN
from toolkit.program import foreign_plugins
from toolkit.shipped import roots_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from toolkit.building.documents import Made
    from toolkit.building.inputs import Inputs
    from toolkit.building.manifest import Kept, Output
    from toolkit.building.standing import Standing

__all__ = ["keep"]


def keep(
    standing: Standing,
    made: Mapping[str, Made],
    keys: Mapping[str, str],
    outputs: Mapping[str, Output],
    removed: Iterable[str],
    facts: Mapping[str, object],
) -> None:
    """Put into the manifest what was `made` now, and the `keys` of all releases.

    Nothing of it if files that all share were changed meanwhile: what was made of which,
    nobody knows.
    """
    manifest = standing.manifest
    now = take_inputs(standing.root, roots_of(standing.root))
    if now.shared != standing.inputs.shared:
        return
    with manifest.saving():
        manifest.put_releases(_rows(standing, made, keys, now))
        manifest.drop_releases(standing.kept.keys() - keys.keys())
        manifest.put_outputs(outputs, removed)
        manifest.put_sources(standing.read, standing.gone)
        manifest.put_facts({name: json.dumps(fact) for name, fact in facts.items()})
        if standing.is_new_program:
            plugins = sorted(map(str, foreign_plugins()))
            noted = {PROGRAM: standing.program, PROGRAM_SIGN: program_sign(plugins)}
            manifest.put_facts({**noted, PLUGINS: json.dumps(plugins)})


def _rows(
    standing: Standing, made: Mapping[str, Made], keys: Mapping[str, str], now: Inputs
) -> Iterator[tuple[str, str, Kept, str, str]]:
    """Yield what is kept of releases; those whose files changed meanwhile are made again."""
    for name, one in made.items():
        same = now.own.get(name) == standing.inputs.own[name]
        yield name, keys[name] if same else "", one.kept, one.summary, one.whole
