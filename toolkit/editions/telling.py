"""What the templates tell of one release: rendered once, then said in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.editions.labels import Labels
    from toolkit.editions.templates import Templates
    from toolkit.facts import Fact, Resolved

__all__ = ["Telling", "labels_of"]

BOILERPLATE = "boilerplate.j2"


class Telling:
    """The sentences of a release; `shared` facts are offered to them beside its own.

    `narrative` has the paragraphs of sentences and the place of the body, `labels` those of its
    pages, `boilerplate` the paragraphs about the institution.
    """

    def __init__(
        self, resolved: Resolved, templates: Templates, shared: Mapping[str, Fact]
    ) -> None:
        self.resolved = resolved
        self.templates = templates
        self.facts = {**shared, **resolved.facts}
        kind = resolved.record.release.kind
        self.narrative = templates.paragraphs(f"narrative/{kind}.j2", self.facts)
        self.labels = labels_of(templates, self.facts)
        groups = templates.paragraphs(BOILERPLATE, self.facts)
        self.boilerplate = tuple(group for group in groups if isinstance(group, tuple))


def labels_of(templates: Templates, facts: Mapping[str, Fact]) -> Labels:
    """Return every label of labels.j2.

    What the newsroom's own does not name, as one made for an older toolkit, is the shipped one's.
    """
    return templates.labels.told({"place": None, "date": None, **facts})
