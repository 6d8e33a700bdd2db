"""Publish: freeze what the gate lets through, so that readers are given it from now on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from toolkit.publishing.differences import differences
from toolkit.publishing.files import write_published
from toolkit.publishing.freezing import freeze, moment
from toolkit.records.finding import published_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.facts import Resolved
    from toolkit.publishing.published import Published
    from toolkit.sources import Sources

__all__ = ["Released", "publish"]

CHANGED = "it has changed since it was published: `press correct {name}` publishes that"


@dataclass(frozen=True)
class Released:
    """What was published (or would be): the languages of each release.

    `unchanged` are the releases that were already; `withheld` has the reasons why others may
    not be: if there are any, nothing was written. `waiting` has the reasons why further
    languages of a release may not follow yet.
    """

    published: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unchanged: tuple[str, ...] = ()
    withheld: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    waiting: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Due:
    """A release that is to be published: what is written, and which languages are new."""

    published: Published | None = None
    new: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()


def publish(sources: Sources, names: Iterable[str], *, dry_run: bool = False) -> Released:
    """Write the published file of each release named, if the gate lets all of them through.

    No name means none. Of a release that is published already, languages that were not are
    added where `publish: each` lets each go alone. Raises `PressError`.
    """
    wanted = tuple(names)
    resolved = sources.resolve_all(sources.select(wanted)) if wanted else {}
    due = {name: _due(sources, one) for name, one in resolved.items()}
    withheld = {name: one.withheld for name, one in due.items() if one.withheld}
    if not withheld and not dry_run:
        for name, one in due.items():
            if one.published:
                write_published(one.published, published_path(sources.paths[name]))
    return Released(
        published={} if withheld else {name: one.new for name, one in due.items() if one.new},
        unchanged=tuple(name for name, one in due.items() if not (one.new or one.withheld)),
        withheld=withheld,
        waiting={name: one.waiting for name, one in due.items() if one.waiting},
    )


def _due(sources: Sources, resolved: Resolved) -> _Due:
    """Return what is to be written of a release, or why nothing may be."""
    name = resolved.record.name
    made = sources.editions(resolved)
    verdict = sources.verdict(resolved, made)
    before = sources.frozen.published(name)
    old = before.editions if before else {}
    if any(code not in made or differences(old[code], made[code]) for code in old) or (
        before and sources.frozen.unlike(before)
    ):
        return _Due(withheld=(CHANGED.format(name=name),))
    new = tuple(code for code in verdict.publishable if code not in old)
    if not new:
        return _Due(waiting=verdict.reasons) if old else _Due(withheld=verdict.reasons)
    editions = {code: old.get(code) or made[code] for code in made if code in (*old, *new)}
    read = partial(sources.attachment, name)
    published = freeze(editions, moment(sources.now), read, before)
    return _Due(published, new, waiting=verdict.reasons)
