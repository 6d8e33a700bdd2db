"""Making an edition: a resolved record told in one language."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from toolkit.editions.body import body_blocks, prose
from toolkit.editions.furniture import tell_labels, tell_paragraph
from toolkit.editions.saying import say
from toolkit.editions.sentence import spans, tell
from toolkit.editions.templates import BODY
from toolkit.editions.voice import Voice
from toolkit.facts import FreeText, Ref
from toolkit.model import BY_RULE, Block, Edition, Span
from toolkit.records.messages import is_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.editions.furniture import Furniture
    from toolkit.editions.telling import Telling
    from toolkit.facts import Fact, Resolved
    from toolkit.grammar.forms import Grammar
    from toolkit.records.schema import Release

__all__ = ["make_edition"]

NOTE = "machine_translation"
"""The label that tells readers where an edition began."""
CORRECTION = "correction.j2"


def make_edition(
    telling: Telling,
    grammar: Grammar,
    furniture: Furniture,
    embargo: dt.datetime | None = None,
    zone: dt.tzinfo = dt.UTC,
) -> Edition:
    """Tell a release in the language of `grammar`, recording every message it prints.

    `zone` is the newsroom's time, in which days begin.
    """
    resolved, facts = telling.resolved, telling.facts
    release = resolved.record.release
    voice = _voice(resolved, grammar, furniture, Counter())
    blocks = tuple(_blocks(telling, voice))
    if voice.abbreviated:
        # A name comes back as its abbreviation: tell it again, introducing that.
        voice = _voice(resolved, grammar, furniture, voice.mentions)
        blocks = tuple(_blocks(telling, voice))
    title = _unlinked(prose(voice, "heading", FreeText("title", release.title)))
    summary = prose(voice, "summary", FreeText("summary", release.summary or ""))
    corrections = tuple(_corrections(telling, voice))
    contacts = tuple(_contacts(facts.get("contacts"), voice))
    voice.forget()
    labels = tell_labels(telling.labels, voice, furniture)
    place = spans(say(voice, facts["place"]), voice) if facts["place"] else ()
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
        blocks=(*blocks, *(_note(labels, voice) if furniture.note_drafts else ()), *corrections),
        boilerplate=tuple(tell_paragraph(group, voice) for group in telling.boilerplate),
        labels={name: label.text for name, label in labels.items()},
        contact=dict(furniture.contact),
        topics=_topics(facts.get("topics"), voice),
        contacts=contacts,
        attachments=tuple(_attachments(release, voice)),
        uses=tuple(voice.uses.values()),
        problems=tuple(voice.problems),
        place=place,
        event=release.when.period() if release.when and facts["upcoming"] else None,
        embargo=embargo,
        corrected=_begins(corrections[-1].id, zone) if corrections else None,
    )


def _begins(day: str, zone: dt.tzinfo) -> dt.datetime:
    return dt.datetime.combine(dt.date.fromisoformat(day), dt.time(), zone)


def _corrections(telling: Telling, voice: Voice) -> Iterator[Block]:
    """Yield what tells readers that a text was put right, when and what.

    They stand below the text, as the note on machine translation does: in every format.
    """
    for one in telling.resolved.record.release.corrections:
        if is_in(one, voice.language):
            lead = telling.templates.sentences(CORRECTION, {"date": one.date})["lead"]
            start = len(voice.heard)
            when = tuple(span._replace(strong=True) for span in tell(lead, voice))
            note = prose(voice, "correction", FreeText("correction", one.note))
            yield note._replace(
                text=(*when, Span(". "), *note.text),
                caption=when,
                id=one.date.isoformat(),
                state=voice.worst_since(start),
            )


def _note(labels: Mapping[str, Block], voice: Voice) -> Iterator[Block]:
    """Yield what tells readers that a text of the release itself began as a machine's draft.

    It closes the text, so that every format prints it, an office's own letterhead too.
    """
    drafts = {use.drafted_by for use in voice.uses.values() if use.domain == voice.release}
    if NOTE in labels and drafts - BY_RULE - {""}:
        yield labels[NOTE]._replace(kind="note")


def _voice(
    resolved: Resolved, grammar: Grammar, furniture: Furniture, expected: Counter[str]
) -> Voice:
    release = resolved.record.release
    return Voice(
        resolved.record.name,
        release.language,
        grammar,
        furniture.translations,
        date=release.date,
        expected=expected,
        known=furniture.known,
    )


def _topics(topics: Fact, voice: Voice) -> Block:
    start = len(voice.heard)
    capitalise = voice.grammar.language.capitalise
    names = topics if isinstance(topics, tuple) else ()
    items = tuple(
        Block("topic", spans(capitalise(say(voice, name)), voice), id=name.entry.id)
        for name in names
        if isinstance(name, Ref)
    )
    return Block("topics", children=items, state=voice.worst_since(start))


def _contacts(contacts: Fact, voice: Voice) -> Iterator[Block]:
    """Yield whom journalists may ask: name, telephone, e-mail address."""
    for contact in contacts if isinstance(contacts, tuple) else ():
        assert isinstance(contact, Mapping)
        start = len(voice.heard)
        said = say(voice, contact["name"], frozenset({"full"})).rstrip(",")
        name = spans(voice.grammar.language.capitalise(said), voice)
        text = list(name)
        if contact["phone"]:
            text.append(Span(f", {contact['phone']}"))
        if contact["email"]:
            text += [Span(", "), Span(str(contact["email"]), href=f"mailto:{contact['email']}")]
        yield Block("contact", tuple(text), state=voice.worst_since(start))


def _attachments(release: Release, voice: Voice) -> Iterator[Block]:
    for attachment in release.attachments:
        title = prose(voice, "attachment", FreeText("attachment", attachment.title))
        yield _unlinked(title)._replace(source=attachment.file)


def _unlinked(block: Block) -> Block:
    """Return a block whose text leads nowhere: where it stands, it is a link as a whole."""
    if not any(span.href for span in block.text):
        return block
    return block._replace(text=tuple(span._replace(href="") for span in block.text))


def _blocks(telling: Telling, voice: Voice) -> Iterator[Block]:
    speakers = telling.resolved.speakers
    for group in telling.narrative:
        if isinstance(group, tuple):
            yield tell_paragraph(group, voice)
        elif group is BODY:
            for index, block in enumerate(telling.resolved.record.release.body):
                if is_in(block, voice.language):
                    yield from body_blocks(block, speakers.get(index), voice, telling.templates)
