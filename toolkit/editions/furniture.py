"""The furniture of pages: the labels that every page of an office carries, told once a language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from toolkit.editions.sentence import tell, typeset
from toolkit.editions.telling import labels_of
from toolkit.editions.voice import Voice
from toolkit.model import Block, Span
from toolkit.translations import PRESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toolkit.editions.labels import Labels
    from toolkit.editions.sentence import Sentence
    from toolkit.editions.templates import Templates
    from toolkit.editions.voice import MessageKey, Said
    from toolkit.facts import Fact
    from toolkit.grammar.forms import Grammar
    from toolkit.model import Text, Use
    from toolkit.translations import Translations

__all__ = ["Furniture", "make_furniture", "tell_labels", "tell_paragraph"]

UNTOLD = Block("label")
_BRACES = re.compile("[{}]")


class Fixed(NamedTuple):
    """Labels of a language that name no fact, the messages they use, and the others' names."""

    labels: Mapping[str, Block]
    uses: Mapping[MessageKey, Use]
    others: tuple[str, ...]


@dataclass(frozen=True)
class Furniture:
    """What every page of an office carries: its name, labels and addresses.

    `facts` are offered to every template beside the release's own; `note_drafts` says
    whether readers are told what began as a machine translation; `known` and `fixed` keep
    what sentences, names and labels say from one edition to the next.
    """

    templates: Templates
    translations: Translations
    facts: Mapping[str, Fact]
    contact: Mapping[str, str]
    note_drafts: bool = False
    known: dict[MessageKey, tuple[Said, Use | None]] = field(default_factory=dict)
    fixed: dict[tuple[str, tuple[str, ...]], Fixed] = field(default_factory=dict)


def make_furniture(grammar: Grammar, furniture: Furniture) -> tuple[Mapping[str, Text], Voice]:
    """Return the labels of pages that show no single release (an index), and what they used."""
    voice = Voice("", "", grammar, furniture.translations, known=furniture.known)
    labels = tell_labels(labels_of(furniture.templates, furniture.facts), voice, furniture)
    return {name: label.text for name, label in labels.items()}, voice


def tell_labels(labels: Labels, voice: Voice, furniture: Furniture) -> dict[str, Block]:
    """Return every label in the language of `voice`: most name no fact and are never told again."""
    key = (voice.language, labels.key)
    fixed = furniture.fixed.get(key)
    if fixed is None:
        fixed = furniture.fixed[key] = _fixed(labels.sentences, voice)
    told = dict(fixed.labels)
    for name in fixed.others:
        told[name] = tell_paragraph((labels.sentence(name),), voice, "label")
    voice.uses.update(fixed.uses)
    return told


def _fixed(sentences: Mapping[str, Sentence], voice: Voice) -> Fixed:
    """Return the labels that name no fact."""
    labels = dict.fromkeys(sentences, UNTOLD)
    uses: dict[MessageKey, Use] = {}
    others = []
    for name, sentence in sentences.items():
        key = (voice.language, PRESS, "", sentence.msgid)
        said, use = voice.look_up(key)
        if said.language != voice.language or _BRACES.search(said.text):
            others.append(name)
            continue
        labels[name] = Block("label", typeset(said.text, said.language), state=said.state)
        if use is not None:
            uses[key] = use
    return Fixed(labels, uses, tuple(others))


def tell_paragraph(sentences: Iterable[Sentence], voice: Voice, kind: str = "paragraph") -> Block:
    """Tell the sentences of a paragraph, with a blank between them."""
    start = len(voice.heard)
    text: list[Span] = []
    for sentence in sentences:
        spoken = tell(sentence, voice)
        text += [Span(" "), *spoken] if text else spoken
    return Block(kind, tuple(text), state=voice.worst_since(start))
