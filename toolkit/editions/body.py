"""The body of an edition: the record's own blocks, in its translators' words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import markup
from toolkit.editions.sentence import spans, tell
from toolkit.facts import FreeText
from toolkit.grammar.plain import language as language_of
from toolkit.model import RANK, Block, Span, State
from toolkit.records.amounts import read_amount
from toolkit.records.messages import paragraphs
from toolkit.records.schema import Heading, Image, Items, Paragraph, Quote, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.editions.templates import Templates
    from toolkit.editions.voice import Voice
    from toolkit.facts import Ref
    from toolkit.model import Text
    from toolkit.records.blocks import Block as RecordBlock
    from toolkit.records.blocks import Item

__all__ = ["body_blocks", "prose"]

QUOTATION = "quotation.j2"


def body_blocks(
    block: RecordBlock, speaker: Ref | None, voice: Voice, templates: Templates
) -> Iterator[Block]:
    """Yield the blocks of an edition that a block of the record's body becomes."""
    match block:
        case str() | Paragraph():
            text = block if isinstance(block, str) else block.text
            for one in paragraphs(text):
                yield prose(voice, "paragraph", FreeText("body", one))
        case Heading():
            yield prose(voice, "heading", FreeText("heading", block.heading))
        case Quote():
            yield _quotation(block, speaker, voice, templates)
        case Items():
            yield _list(block.list, voice)
        case Table():
            yield _table(block, voice)
        case Image():
            yield _picture(block, voice)


def prose(voice: Voice, kind: str, text: FreeText) -> Block:
    """Say a free text: typeset, its marks read, and marked where it is foreign."""
    if not text.text:
        return Block(kind)
    said = voice.free(text)
    return Block(kind, _read(said.text, said.language, voice), state=said.state)


def _read(text: str, language: str, voice: Voice) -> Text:
    """Return a text typeset, its marks read, and marked where it is foreign."""
    parsed = markup.parse(language_of(language).typeset(text))
    if language == voice.language:
        return parsed
    return tuple(span._replace(language=language) for span in parsed)


def _quotation(block: Quote, speaker: Ref | None, voice: Voice, templates: Templates) -> Block:
    """Return the paragraphs of a quotation; the last says who spoke, as the press does."""
    start = len(voice.heard)
    said = [voice.free(FreeText("quote", one)) for one in paragraphs(block.quote)]
    # One paragraph that is missing makes the whole quotation foreign: marks cannot mix.
    spoken = voice.source if any(one.language != voice.language for one in said) else voice.language
    texts = [one.text if one.language == spoken else None for one in said]
    sources = paragraphs(block.quote)
    language = language_of(spoken)
    chosen = tuple(text or source for text, source in zip(texts, sources, strict=True))
    marked = language.quote_paragraphs(chosen)
    children = [Block("paragraph", _read(text, spoken, voice)) for text in marked[:-1]]
    last = _read(marked[-1], spoken, voice)
    if speaker:
        last = _attributed(marked[-1], spoken, speaker, voice, templates)
    children.append(Block("paragraph", last))
    return Block("quote", children=tuple(children), state=voice.worst_since(start))


def _attributed(marked: str, spoken: str, speaker: Ref, voice: Voice, templates: Templates) -> Text:
    """Return the last paragraph of a quotation with who said it."""
    sentence = templates.sentences(QUOTATION, {"speaker": speaker})["attribution"]
    words = tell(sentence, voice, is_whole=False)
    if spoken != voice.language:
        return (*_read(marked, spoken, voice), Span(" — "), *words)
    # The joint between the two is the language's: a mark stands for the words meanwhile.
    joined = voice.grammar.language.attributed(marked, PLACE)
    before, _, after = joined.partition(PLACE)
    return (*_read(before, spoken, voice), *words, *spans(after, voice))


PLACE = "\ufdd3"


def _list(items: Iterable[str | Item], voice: Voice) -> Block:
    children = tuple(_item(item, voice) for item in items)
    return Block("list", children=children, state=_worst(child.state for child in children))


def _item(item: str | Item, voice: Voice) -> Block:
    if isinstance(item, str):
        return prose(voice, "item", FreeText("list", item))
    said = prose(voice, "item", FreeText("list", item.item))
    below = _list(item.list, voice)
    return said._replace(children=(below,), state=_worst((said.state, below.state)))


def _table(block: Table, voice: Voice) -> Block:
    start = len(voice.heard)
    grid = block.table
    header = tuple(prose(voice, "cell", FreeText("cell", cell)).text for cell in grid.header)
    rows = tuple(tuple(_cell(cell, voice) for cell in row) for row in grid.rows)
    numeric = tuple(
        all(cell is None or read_amount(cell, voice.source) for cell in column)
        for column in zip(*grid.rows, strict=True)
    )
    caption = prose(voice, "caption", FreeText("caption", block.caption or ""))
    return Block(
        "table",
        header=header,
        rows=rows,
        numeric=numeric,
        caption=caption.text,
        state=voice.worst_since(start),
    )


def _cell(cell: str | None, voice: Voice) -> Text:
    """Say a cell: a number as the language writes it, words as their translator did."""
    if cell is None:
        return ()
    amount = read_amount(cell, voice.source)
    if amount is None:
        return prose(voice, "cell", FreeText("cell", cell)).text
    if amount.is_short:
        return (Span(cell),)
    number = voice.grammar.language.format_number(amount.value)
    percent = "%" if voice.language in {"az", "en"} else "\u00a0%"
    return (Span(number + (percent if amount.percent else "")),)


def _picture(block: Image, voice: Voice) -> Block:
    alt = prose(voice, "alt", FreeText("alt", block.alt))
    caption = prose(voice, "caption", FreeText("caption", block.caption or ""))
    return Block(
        "image",
        source=block.image,
        alt="".join(span.text for span in alt.text),
        caption=caption.text,
        state=_worst((alt.state, caption.state)),
    )


def _worst(states: Iterable[State]) -> State:
    return min(states, key=RANK.__getitem__, default=State.REVIEWED)
