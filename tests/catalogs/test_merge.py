"""What becomes of each entry when the source changes."""

import time
from dataclasses import replace

import pytest

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.merge import merge
from toolkit.catalogs.states import state
from toolkit.model import Message, State

from .catalog_files import catalog, catalog_of, merged, said

FUZZY = ("fuzzy",)


def texts(*msgids: str, msgctxt: str = "body") -> list[Message]:
    return [Message(msgid, msgctxt=msgctxt) for msgid in msgids]


def reviewed(*msgids: str, msgctxt: str = "body") -> list[Message]:
    return [Message(msgid, f"[{msgid}]", msgctxt) for msgid in msgids]


def keys(*msgids: str) -> tuple:
    return tuple(("body", msgid) for msgid in msgids)


def test_exact_matches_stay_and_new_texts_are_empty():
    result = merge(catalog_of(*reviewed("a", "c")), texts("a", "b", "c"))
    assert [message.msgstr for message in result.messages] == ["[a]", "", "[c]"]
    assert (result.kept, result.added) == (keys("a", "c"), keys("b"))


def test_comments_for_translators_come_from_the_template():
    old = Message("a", "x", comments=("mine",), extracted=("old",), references=("old.yaml",))
    new = Message("a", extracted=("new",), references=("new.yaml",), flags=("python-format",))
    (message,) = said(merge(catalog_of(old), [new]).messages)
    assert message == replace(old, extracted=("new",), references=("new.yaml",))


def test_the_same_text_under_another_context_moves_and_stays_reviewed():
    result = merge(catalog_of(*reviewed("a")), texts("a", msgctxt="quote"))
    assert state(result.messages[0]) is State.REVIEWED
    assert result.moved == (("quote", "a"),)


def test_a_changed_text_between_its_neighbours_is_stale():
    result = merge(catalog_of(*reviewed("a", "b", "c")), texts("a", "wholly other", "c"))
    (changed,) = (message for message in result.messages if message.key in result.stale)
    assert (changed.msgstr, changed.previous) == ("[b]", ("body", "b"))
    assert state(changed) is State.STALE


CASES = {
    "a one-word title": ("title", "Seminar", "Videoconference"),
    "a short name": ("place", "Guba", "Quba"),
    "a re-cast paragraph": (
        "body",
        "The Commissioner opened the meeting and thanked the guests.",
        "Guests were thanked in a speech of welcome; then it began.",
    ),
}


@pytest.mark.parametrize(("msgctxt", "old", "new"), CASES.values(), ids=CASES)
def test_whatever_is_changed_in_its_place_is_stale(msgctxt, old, new):
    first, last = reviewed("First."), reviewed("Last.")
    before = catalog_of(*first, *reviewed(old, msgctxt=msgctxt), *last)
    template = [*texts("First."), *texts(new, msgctxt=msgctxt), *texts("Last.")]
    changed = merge(before, template).messages[1]
    assert (changed.msgstr, changed.previous) == (f"[{old}]", (msgctxt, old))
    assert state(changed) is State.STALE


def test_neighbours_that_change_together_keep_their_translations():
    before = catalog_of(*reviewed("Seminar", msgctxt="title"), *reviewed("It rained.", "Bye."))
    template = [*texts("Forum", msgctxt="title"), *texts("Snow fell at night.", "Bye.")]
    after = merge(before, template).messages
    assert [one.msgstr for one in after] == ["[Seminar]", "[It rained.]", "[Bye.]"]
    assert [state(one) for one in after] == [State.STALE, State.STALE, State.REVIEWED]


def test_in_a_run_of_changed_paragraphs_likeness_comes_before_order():
    before = catalog_of(*reviewed("start", OLD, "Nobody came."))
    after = merge(before, texts("start", "It was empty there.", NEW)).messages
    assert [one.msgstr for one in after] == ["[start]", "[Nobody came.]", f"[{OLD}]"]


def test_untranslated_neighbours_take_their_place_in_the_order():
    before = catalog_of(*reviewed("start"), *texts("one"), *reviewed("two"))
    after = merge(before, texts("start", "eins", "zwei")).messages
    assert [one.msgstr for one in after] == ["[start]", "", "[two]"]


def is_name(message: Message) -> bool:
    return message.msgctxt == "name"


@pytest.mark.parametrize("others", [("a", "b"), ()])
def test_no_translation_passes_from_one_name_to_another(others):
    """Neither by likeness nor by place: Aliyev and Aliyeva are two persons."""
    before = catalog_of(*reviewed("Sabir Aliyev", msgctxt="name"), *reviewed(*others))
    template = [*texts("Sabira Aliyeva", msgctxt="name"), *texts(*others)]
    result = merge(before, template, is_name=is_name)
    assert state(result.messages[0]) is State.MISSING
    assert result.obsolete == (("name", "Sabir Aliyev"),)


def test_a_caption_that_names_more_than_before_is_stale():
    before = catalog_of(*reviewed("Sabir Aliyev", msgctxt="name"), *reviewed("a"))
    template = [*texts("Sabir Aliyev in Guba", msgctxt="caption"), *texts("a")]
    assert merge(before, template, is_name=is_name).stale == (("caption", "Sabir Aliyev in Guba"),)


def test_order_and_what_translators_wrote_stay():
    old = Message("a", "x", "body", flags=("no-wrap",), comments=("mine",))
    before = catalog_of(*reviewed("b"), old, *reviewed("c"))
    after = merge(before, texts("c", "a", "b")).messages
    assert said(after) == said([before.messages[2], before.messages[1], before.messages[0]])


def test_a_slot_has_one_real_neighbour_at_least():
    result = merge(catalog_of(*reviewed("b")), texts("wholly other"))
    assert (result.added, result.obsolete) == (keys("wholly other"), keys("b"))


OLD = "The conference was held in Guba on the protection of human rights."
NEW = "The conference was held in Quba on the protection of human rights."


@pytest.mark.parametrize(
    ("by_similarity", "expected"), [(True, State.STALE), (False, State.MISSING)]
)
def test_likeness(by_similarity, expected):
    before = catalog_of(*reviewed("x", OLD, "y"))
    result = merge(before, texts("one", NEW, "two"), by_similarity=by_similarity)
    assert state(result.messages[1]) is expected


def test_a_translation_stays_with_the_text_it_was_made_for():
    first = merged(
        catalog_of(*reviewed("x", OLD)),
        merge(catalog_of(*reviewed("x", OLD)), texts("x", NEW)).messages,
    )
    second = merge(first, texts("x", NEW + " Again."))
    assert second.messages[1].previous == ("body", OLD)
    back = merge(merged(first, second.messages), texts("x", OLD)).messages[1]
    assert (back.previous, state(back), back.msgstr) == (None, State.FUZZY, f"[{OLD}]")


def test_drafts_keep_their_comment_when_their_text_changes():
    draft = Message(OLD, "x", "body", flags=FUZZY, comments=("draft: google",))
    (message,) = (m for m in merge(catalog_of(draft), texts(NEW)).messages)
    assert (message.comments, state(message)) == (draft.comments, State.STALE)


def test_a_vanished_text_is_kept_and_returns_as_it_was():
    before = catalog_of(*reviewed("a", "b"))
    gone = merge(before, texts("b"))
    assert gone.obsolete == keys("a")
    after = merged(before, gone.messages)
    back = merge(after, texts("a", "b"))
    assert back.returned == keys("a")
    assert said(back.messages) == said(before.messages)


def test_what_was_never_translated_goes():
    before = catalog_of(Message("a"), Message("b", obsolete=True), *reviewed("c"))
    assert [message.msgid for message in merge(before, texts("c")).messages] == ["c"]


def test_a_permanent_id_is_matched_by_itself():
    before = catalog_of(
        Message("Zaur V.", "Заур В.", "person zaur"), Message("Baku", "Баку", "place baku")
    )
    template = [
        Message("Zaur Valimammadli", msgctxt="person zaur"),
        Message("Baku", msgctxt="term baku"),
    ]
    result = merge(before, template, match_by="msgctxt")
    assert result.messages[0].previous == ("person zaur", "Zaur V.")
    assert state(result.messages[0]) is State.STALE
    assert state(result.messages[1]) is State.MISSING
    assert result.obsolete == (("place baku", "Baku"),)


def test_a_review_is_cleaned_up():
    before = catalog('# note\n# draft: google 2026\n#| msgid "old"\nmsgid "a"\nmsgstr "b"\n')
    (message,) = merge(before, [Message("a")]).messages
    assert message.comments == ("note", "from draft: google 2026")
    assert message.previous is None


def test_plural_entries():
    new = Message("{n} man", msgid_plural="{n} men")
    (empty,) = merge(catalog_of(), [new]).messages
    assert empty.msgstr_plural == ("", "")
    full = replace(empty, msgstr_plural=("a", "b"))
    (stale,) = merge(catalog_of(full), [replace(new, msgid_plural="{n} people")]).messages
    assert (stale.msgstr_plural, state(stale)) == (("a", "b"), State.STALE)
    result = merge(catalog_of(full), [Message("{n} man")])
    assert [message.obsolete for message in result.messages] == [False, True]


@pytest.mark.parametrize(("locale", "forms"), [("az", 2), ("ru", 3), ("ar", 6)])
def test_plural_forms_are_as_many_as_the_language_has(locale, forms):
    template = [Message("{n} man", msgid_plural="{n} men")]
    (message,) = merge(new_catalog(locale, "press"), template).messages
    assert message.msgstr_plural == ("",) * forms


def test_a_plural_that_lacks_forms_gets_them_and_loses_none():
    short = Message("{n} man", msgid_plural="{n} men", msgstr_plural=("a",))
    long = Message("{n} day", msgid_plural="{n} days", msgstr_plural=("a", "b", "c"))
    template = [replace(short, msgstr_plural=()), replace(long, msgstr_plural=())]
    after = merge(catalog_of(short, long), template).messages
    assert [one.msgstr_plural for one in after] == [("a", ""), ("a", "b", "c")]


def test_a_catalog_with_obsolete_entries_in_the_middle_is_left_alone():
    before = catalog('#~ msgid "x"\n#~ msgstr "y"\n\nmsgid "a"\nmsgstr "b"\n')
    assert merge(before, [Message("a")]).messages == before.messages


def test_many_changed_texts_take_no_square_of_time():
    before = [Message(f"text {n} about {n * 7919} things", "x") for n in range(5000)]
    after = [replace(message, msgid=message.msgid + " now", msgstr="") for message in before]
    old = catalog_of(*before)
    start = time.process_time()
    assert len(merge(old, after).stale) == 5000
    assert time.process_time() - start < 10
