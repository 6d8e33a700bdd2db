"""Labels: the sentences that a template names, most of them the same for every release."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toolkit.editions.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.editions.templates import Templates
    from toolkit.facts import Fact

__all__ = ["Labels", "Sheet"]


class Labels(NamedTuple):
    """Sentences by their names; `key` has these and their messages.

    With `facts`, whose names are `offered`, the sentences are of other ones, and are made of
    these when asked for.
    """

    sentences: Mapping[str, Sentence]
    key: tuple[str, ...]
    facts: Mapping[str, Fact] | None = None
    offered: frozenset[str] = frozenset()

    def sentence(self, name: str) -> Sentence:
        """Return the sentence of a label."""
        one = self.sentences[name]
        if self.facts is None:
            return one
        return Sentence(one.msgid, self.facts, self.offered, one.places)


class Sheet:
    """A template of labels, rendered once for all releases of which it says the same.

    A release has fifty labels, and a template of them but asks whether it has a place.
    """

    def __init__(self, templates: Templates, name: str) -> None:
        self._templates = templates
        self._name = name
        self._conditions = templates.conditions(name)
        self._known: dict[tuple[bool, ...], Labels] = {}

    def told(self, facts: Mapping[str, Fact]) -> Labels:
        """Return the labels of a release that has these facts."""
        if self._conditions is None or not self._conditions <= facts.keys():
            return _labels(self._templates.every_sentence(self._name, facts))
        there = tuple([bool(facts[name]) for name in self._conditions])
        if there not in self._known:
            self._known[there] = _labels(self._templates.every_sentence(self._name, facts))
        return self._known[there]._replace(facts=facts, offered=frozenset(facts))


def _labels(sentences: Mapping[str, Sentence]) -> Labels:
    return Labels(sentences, (*sentences, *(one.msgid for one in sentences.values())))
