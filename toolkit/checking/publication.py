"""Checking what was published of a release against what it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.checking.rules import CHANGED_FILE, CHANGED_SINCE, INVALID_PUBLICATION
from toolkit.model import Problem, Severity
from toolkit.publishing.differences import differences
from toolkit.records.finding import published_alone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.model import Edition
    from toolkit.publishing.published import Published
    from toolkit.sources import Sources

__all__ = ["alone", "changes"]


def changes(
    sources: Sources, published: Published, editions: Mapping[str, Edition]
) -> Iterator[Problem]:
    """Yield what is not as readers were given it: files, and languages whose text differs."""
    path = sources.shown(sources.paths[published.release])
    for source in sources.frozen.unlike(published):
        yield Problem(
            check=CHANGED_FILE,
            severity=Severity.ERROR,
            path=path,
            message=f"{source} is not the file that was published",
            hint="Put it back (git checkout). A new picture has a name of its own, and is "
            "published by `press correct`.",
        )
    for code, edition in published.editions.items():
        if code in editions and (found := differences(edition, editions[code])):
            parts = ", ".join(dict.fromkeys(one.part for one in found))
            yield Problem(
                check=CHANGED_SINCE,
                severity=Severity.NOTE,
                path=path,
                locale=code,
                message=f"{code} has changed since it was published: {parts}",
                hint="Readers have the published text. `press status` shows what differs, "
                "`press correct` publishes it.",
            )


def alone(sources: Sources) -> Iterator[Problem]:
    """Yield what was published of releases whose record is gone: readers have lost them."""
    for path in published_alone(sources.root):
        yield Problem(
            check=INVALID_PUBLICATION,
            severity=Severity.ERROR,
            path=path,
            message="its record is not there, so readers have lost what was published",
            hint="Bring the record back. Delete this file too if the release is withdrawn.",
        )
