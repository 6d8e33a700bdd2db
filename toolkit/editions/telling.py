"""What the templates tell of one release: rendered once, then said in every language."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.editions.sentence import Sentence
    from toolkit.editions.templates import Marker, Templates
    from toolkit.facts import Fact, Resolved

__all__ = ["Telling", "labels_of"]

LABELS = "labels.j2"
BOILERPLATE = "boilerplate.j2"


class Telling:
    """The sentences of a release; `shared` facts are offered to them beside its own."""

    def __init__(
        self, resolved: Resolved, templates: Templates, shared: Mapping[str, Fact]
    ) -> None:
        self.resolved = resolved
        self.templates = templates
        self.facts = {**shared, **resolved.facts}

    @cached_property
    def narrative(self) -> tuple[tuple[Sentence, ...] | Marker, ...]:
        """The paragraphs of sentences, and the place of the body."""
        kind = self.resolved.record.release.kind
        return self.templates.paragraphs(f"narrative/{kind}.j2", self.facts)

    @cached_property
    def labels(self) -> Mapping[str, Sentence]:
        """The labels of its pages."""
        return labels_of(self.templates, self.facts)

    @cached_property
    def boilerplate(self) -> tuple[tuple[Sentence, ...], ...]:
        """The paragraphs about the institution."""
        groups = self.templates.paragraphs(BOILERPLATE, self.facts)
        return tuple(group for group in groups if isinstance(group, tuple))


def labels_of(templates: Templates, facts: Mapping[str, Fact]) -> Mapping[str, Sentence]:
    """Return the sentence of every label of labels.j2.

    What the newsroom's own does not name, as one made for an older toolkit, is the shipped one's.
    """
    return templates.every_sentence(LABELS, {"place": None, "date": None, **facts})
