"""No path puts a text into a catalog without `fuzzy`, whatever stands there or is replied."""

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.po import parse
from toolkit.catalogs.states import state
from toolkit.catalogs.write import update
from toolkit.drafts.admitting import tidied
from toolkit.drafts.filling import drafted, filled
from toolkit.model import Message, Reply, State
from toolkit.strict_yaml import FORBIDDEN

DAY = dt.date(2026, 3, 1)
words = st.text('abəкд "\\n*{}#,~|“”\u00a0\r\n\t', max_size=30)
texts = words.map(tidied).filter(lambda text: text and not FORBIDDEN.search(text))
flags = st.sets(st.sampled_from(["fuzzy", "no-wrap"])).map(tuple)
entries = st.builds(
    Message,
    msgid=texts,
    msgstr=st.one_of(st.just(""), texts),
    msgctxt=st.sampled_from(["", "body", "title"]),
    flags=flags,
    comments=st.lists(texts, max_size=2).map(tuple),
    previous=st.one_of(st.none(), st.tuples(st.just("body"), texts)),
    obsolete=st.booleans(),
)
remarks = st.lists(st.text(max_size=20), max_size=3).map(tuple)
replies = st.builds(Reply, text=texts, score=st.one_of(st.none(), st.just(90)), remarks=remarks)
catalogs = st.lists(entries, max_size=6, unique_by=lambda one: one.key)


@settings(deadline=None)
@given(catalogs, st.lists(st.tuples(entries, replies), max_size=6))
def test_what_is_new_is_fuzzy_and_what_was_there_stays(before, asked):
    asked = {one.key: (one, reply) for one, reply in asked}.values()
    drafts = [
        drafted(Message(one.msgid, msgctxt=one.msgctxt), reply, "machine", DAY)
        for one, reply in asked
    ]
    order = list(dict.fromkeys([*(one.key for one in before), *(one.key for one in drafts)]))
    catalog = parse(update(new_catalog("ru", "press"), before), "x.po")
    text = update(catalog, filled(catalog.messages, drafts, order))
    after = parse(text, "x.po")

    known = {one.key: one for one in catalog.active}
    for one in after.active:
        was = known.get(one.key)
        if was is not None and state(was) is not State.MISSING:
            assert replace(one, line=0) == replace(was, line=0)
        elif one.msgstr:
            assert one.fuzzy
            assert state(one) in {State.DRAFT, State.STALE}
            assert "draft: machine 2026-03-01" in " ".join(one.comments)
    assert [replace(one, line=0) for one in after.obsolete] == [
        replace(one, line=0) for one in catalog.obsolete
    ]


@settings(deadline=None)
@given(catalogs, entries, texts)
def test_even_a_draft_without_its_flag_gets_it(before, one, text):
    unflagged = replace(one, msgstr=text, flags=(), previous=None, obsolete=False)
    made = filled(before, [unflagged], [message.key for message in [*before, one]])
    known = {(message.key, message.obsolete): message for message in before}
    for message in made:
        was = known.get((message.key, message.obsolete))
        assert message == was or message.fuzzy
