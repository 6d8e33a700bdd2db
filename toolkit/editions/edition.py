"""Making an edition: a resolved record told in one language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from toolkit import markup
from toolkit.editions.sentence import spans, tell
from toolkit.editions.templates import BODY
from toolkit.editions.voice import Voice
from toolkit.facts import FreeText, Ref
from toolkit.grammar.plain import language as language_of
from toolkit.model import RANK, Block, Edition, Span, State
from toolkit.records.messages import paragraphs
from toolkit.records.schema import Heading, Image, Items, Quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from toolkit.editions.sentence import Sentence
    from toolkit.editions.templates import Templates
    from toolkit.facts import Fact, Resolved
    from toolkit.grammar.forms import Grammar
    from toolkit.model import Text
    from toolkit.records.schema import Block as RecordBlock
    from toolkit.translations import Translations

__all__ = ["Furniture", "make_edition", "make_furniture"]

LABELS = "labels.j2"
BOILERPLATE = "boilerplate.j2"


@dataclass(frozen=True)
class Furniture:
    """What every page of an office carries: its name, labels and addresses.

    `facts` are offered to every template beside the release's own.
    """

    templates: Templates
    translations: Translations
    facts: Mapping[str, Fact]
    contact: Mapping[str, str]


def make_edition(resolved: Resolved, grammar: Grammar, furniture: Furniture) -> Edition:
    """Tell a release in the language of `grammar`, recording every message it prints."""
    release = resolved.record.release
    voice = Voice(resolved.record.name, release.language, grammar, furniture.translations)
    facts = {**furniture.facts, **resolved.facts}
    title = _prose(voice, "heading", FreeText("title", release.title))
    summary = _prose(voice, "summary", FreeText("summary", release.summary or ""))
    blocks = tuple(_blocks(resolved, facts, voice, furniture.templates))
    voice.mentioned.clear()
    labels = make_labels(facts, voice, furniture.templates)
    return Edition(
        release=resolved.record.name,
        kind=release.kind,
        language=voice.language,
        source_language=release.language,
        date=release.date,
        number=release.number or "",
        title=title,
        summary=summary.text,
        dateline=labels.get("dateline", Block("label")),
        blocks=blocks,
        boilerplate=make_boilerplate(facts, voice, furniture.templates),
        labels={name: label.text for name, label in labels.items()},
        contact=dict(furniture.contact),
        topics=_topics(facts.get("topics"), voice),
        uses=tuple(voice.uses),
        problems=tuple(voice.problems),
    )


def make_furniture(grammar: Grammar, furniture: Furniture) -> tuple[Mapping[str, Text], Voice]:
    """Return the labels of pages that show no single release (an index), and what they used."""
    voice = Voice("", "", grammar, furniture.translations)
    labels = make_labels(dict(furniture.facts), voice, furniture.templates)
    return {name: label.text for name, label in labels.items()}, voice


def make_labels(facts: Mapping[str, Fact], voice: Voice, templates: Templates) -> dict[str, Block]:
    """Return every label of labels.j2 in the language of `voice`."""
    sentences = templates.sentences(LABELS, {"place": None, "date": None, **facts})
    return {name: _paragraph((one,), voice, "label") for name, one in sentences.items()}


def make_boilerplate(
    facts: Mapping[str, Fact], voice: Voice, templates: Templates
) -> tuple[Block, ...]:
    """Return the paragraphs about the institution."""
    return tuple(
        _paragraph(group, voice)
        for group in templates.paragraphs(BOILERPLATE, facts)
        if isinstance(group, tuple)
    )


def _topics(topics: Fact, voice: Voice) -> Block:
    start = len(voice.heard)
    capitalise = voice.grammar.language.capitalise
    names = topics if isinstance(topics, tuple) else ()
    items = tuple(spans(capitalise(voice.say(name)), voice) for name in names)
    return Block("topics", items=items, state=voice.worst_since(start))


def _blocks(
    resolved: Resolved, facts: Mapping[str, Fact], voice: Voice, templates: Templates
) -> Iterator[Block]:
    name = f"narrative/{resolved.record.release.kind}.j2"
    for group in templates.paragraphs(name, facts):
        if isinstance(group, tuple):
            yield _paragraph(group, voice)
        elif group is BODY:
            for index, block in enumerate(resolved.record.release.body):
                yield from _body_block(block, resolved.speakers.get(index), voice)


def _paragraph(sentences: Iterable[Sentence], voice: Voice, kind: str = "paragraph") -> Block:
    """Tell the sentences of a paragraph, with a blank between them."""
    start = len(voice.heard)
    text: list[Span] = []
    for sentence in sentences:
        spoken = tell(sentence, voice)
        text += [Span(" "), *spoken] if text else spoken
    return Block(kind, tuple(text), state=voice.worst_since(start))


def _worst(states: Iterable[State]) -> State:
    return min(states, key=RANK.__getitem__, default=State.REVIEWED)


def _body_block(block: RecordBlock, speaker: Ref | None, voice: Voice) -> Iterator[Block]:
    """Yield the blocks of an edition that a block of the record's body becomes."""
    if isinstance(block, str):
        yield from (
            _prose(voice, "paragraph", FreeText("body", text)) for text in paragraphs(block)
        )
    elif isinstance(block, Heading):
        yield _prose(voice, "heading", FreeText("heading", block.heading))
    elif isinstance(block, Quote):
        yield from _quotation(block, speaker, voice)
    elif isinstance(block, Items):
        items = [_prose(voice, "item", FreeText("list", item)) for item in block.list]
        state = _worst(item.state for item in items)
        yield Block("list", items=tuple(item.text for item in items), state=state)
    elif isinstance(block, Image):
        yield _picture(block, voice)


def _quotation(block: Quote, speaker: Ref | None, voice: Voice) -> Iterator[Block]:
    """Yield a block for each paragraph of a quotation; the last names the speaker."""
    quotes = [
        _prose(voice, "quote", FreeText("quote", text), quoted=True)
        for text in paragraphs(block.quote)
    ]
    start = len(voice.heard)
    name = spans(voice.say(speaker, frozenset({"full"})).rstrip(","), voice) if speaker else ()
    yield from quotes[:-1]
    state = _worst((quotes[-1].state, voice.worst_since(start)))
    yield replace(quotes[-1], attribution=name, state=state)


def _picture(block: Image, voice: Voice) -> Block:
    alt = _prose(voice, "alt", FreeText("alt", block.alt))
    caption = (
        _prose(voice, "caption", FreeText("caption", block.caption)) if block.caption else Block("")
    )
    return Block(
        "image",
        source=block.image,
        alt="".join(span.text for span in alt.text),
        caption=caption.text,
        state=_worst((alt.state, caption.state)),
    )


def _prose(voice: Voice, kind: str, text: FreeText, *, quoted: bool = False) -> Block:
    """Say a free text: typeset, its marks read, and marked where it is foreign."""
    if not text.text:
        return Block(kind)
    said = voice.free(text)
    language = language_of(said.language)
    words = language.quote(said.text) if quoted else said.text
    parsed = markup.parse(language.typeset(words))
    if said.language != voice.language:
        parsed = tuple(replace(span, language=said.language) for span in parsed)
    return Block(kind, parsed, state=said.state)
