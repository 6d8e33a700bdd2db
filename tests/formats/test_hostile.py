"""Texts that are code somewhere are words in every field of every format."""

import datetime as dt

import pytest

from toolkit import registry
from toolkit.formats import eml
from toolkit.model import Block, Period

from . import (
    EDITION,
    HOSTILE,
    correction,
    edition,
    items,
    paragraph,
    publication,
    quotation,
    squeezed,
    table,
    text,
)
from .reading import everything, skeleton

FORMATS = {name: registry.plugin("formats", name) for name in registry.plugin_names("formats")}
TIMES = {"ics": 4, "social": 5}
"""How often the words are said at least, where not nearly every field is printed."""
WORDS = [*HOSTILE, "-1+2|cmd", "@SUM(1)", "\\N{DIGIT ONE}", "%00%0a%0d", "\u2028\u2029x", "// ::1"]


def spoken(words):
    """A release that says the same words wherever anything is said."""
    said = text(words)
    topics = Block("topics", children=(Block("topic", said, id="t"),))
    return edition(
        paragraph(words),
        Block("heading", said),
        quotation(words, words),
        items(words, (words, items(words))),
        table((words, words), (words, words), caption=words, numeric=(False, True)),
        Block("image", alt=words, caption=said, source="a.jpg"),
        Block("note", said),
        correction(words),
        number=words,
        title=Block("title", said),
        summary=said,
        dateline=Block("dateline", said),
        boilerplate=(paragraph(words),),
        labels=dict.fromkeys(EDITION.labels, said),
        contact={words: words, "email": "p@example.org"},
        topics=topics,
        contacts=(paragraph(words),),
        attachments=(Block("attachment", said, source="a.pdf"),),
        place=said,
        event=Period(dt.date(2020, 7, 9)),
        corrected=dt.datetime(2020, 7, 9, tzinfo=dt.UTC),
    )


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("name", FORMATS)
def test_they_are_said_in_every_field_and_make_nothing_of_the_document(name, words):
    format = FORMATS[name]
    made, harmless = (format.render(spoken(one), publication()) for one in (words, "Harmless."))
    assert skeleton(format.SUFFIX, made) == skeleton(format.SUFFIX, harmless)
    said = squeezed(everything(format.SUFFIX, made))
    assert said.count(squeezed(words)) >= TIMES.get(name, 15)


@pytest.mark.parametrize("words", WORDS)
def test_they_are_words_in_the_message_of_all_languages_too(words):
    both, harmless = (
        eml.render_all([spoken(one), spoken(one)], publication()) for one in (words, "Harmless.")
    )
    assert skeleton(".eml", both) == skeleton(".eml", harmless)
