"""What comes back: who wins, what is refused, and what the entry says afterwards."""

import io
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolkit.catalogs.states import state
from toolkit.exchanges import xliff
from toolkit.model import Code, CodeKind, Message, Note, Segment, State
from toolkit.transfer.bilingual import digest
from toolkit.transfer.codes import split
from toolkit.transfer.returned import REVIEWED, Result, decide, drafted

SOURCE = "The *seminar* was held"
STAMP = "xliff: back.xlf 2026-11-28"

MISSING = Message(SOURCE, msgctxt="body")
KEPT = replace(MISSING, msgstr="*Seminar* keçirilib", comments=("checked by phone",))
FUZZY = replace(KEPT, flags=("fuzzy",))
DRAFT = replace(FUZZY, comments=("draft: deepl 2026-11-01", "checked by phone"))
STALE = replace(FUZZY, previous=("body", "The *seminar* is held"))
NEW = "Keçirilib: *seminar*"


def back(target, state=State.FUZZY, *, of=MISSING, kind="free", **more):
    """A segment as it comes back of the entry that left."""
    source = split(of.msgid, kind)
    text = split(target, kind, source) if isinstance(target, str) else target
    said = {"source": source, "target": text or None, "state": state, "digest": digest(of)}
    return Segment("en", "az", **{**said, **more})


def decided(segment, entry, *, kind="free", force=False):
    return decide(segment, entry, kind, force=force, stamp=STAMP)


@pytest.mark.parametrize("entry", [MISSING, FUZZY, DRAFT, STALE])
@pytest.mark.parametrize("said", [State.FUZZY, State.DRAFT, State.STALE])
def test_a_new_text_that_nobody_calls_reviewed_arrives_as_fuzzy(entry, said):
    decision = decided(back(NEW, said, of=entry), entry)
    assert decision.result is Result.IMPORTED
    message = decision.message
    assert (message.msgstr, state(message), message.previous) == (NEW, State.FUZZY, None)
    assert message.comments[-1] == f"from {STAMP}"
    kept = [one.replace("draft:", "from draft:") for one in entry.comments]
    assert list(message.comments[:-1]) == kept


@pytest.mark.parametrize("entry", [MISSING, FUZZY, DRAFT, STALE])
def test_what_the_agency_calls_reviewed_is(entry):
    message = decided(back(NEW, State.REVIEWED, of=entry), entry).message
    assert (message.msgstr, state(message), message.previous) == (NEW, State.REVIEWED, None)
    assert list(message.comments) == [
        one.replace("draft:", "from draft:") for one in entry.comments
    ]


@pytest.mark.parametrize("entry", [FUZZY, DRAFT, STALE])
def test_a_text_that_comes_back_as_it_left_stays_what_it_was(entry):
    unchanged = decided(back(entry.msgstr, state(entry), of=entry), entry)
    assert (unchanged.result, unchanged.message) == (Result.UNCHANGED, None)
    # The agency read it and found it right:
    reviewed = decided(back(entry.msgstr, State.REVIEWED, of=entry), entry).message
    assert (reviewed.msgstr, state(reviewed)) == (entry.msgstr, State.REVIEWED)


def test_the_comment_of_the_last_time_is_replaced():
    entry = replace(FUZZY, comments=("from xliff: old.xlf 2026-01-01", "mine"))
    assert decided(back(NEW, of=entry), entry).message.comments == ("mine", f"from {STAMP}")


def test_a_reviewed_text_is_replaced_by_force_only():
    segment = back(NEW, State.REVIEWED, of=KEPT)
    refused = decided(segment, KEPT)
    assert (refused.result, refused.reason, refused.message) == (Result.REFUSED, REVIEWED, None)
    assert decided(segment, KEPT, force=True).message == replace(KEPT, msgstr=NEW)
    unsure = decided(back(NEW, of=KEPT), KEPT, force=True).message
    assert (unsure.msgstr, state(unsure)) == (NEW, State.FUZZY)


@pytest.mark.parametrize("said", [State.MISSING, State.FUZZY, State.REVIEWED])
@pytest.mark.parametrize("force", [False, True])
def test_an_identical_text_is_no_overwriting(said, force):
    assert decided(back(KEPT.msgstr, said, of=FUZZY), KEPT, force=force).result is Result.UNCHANGED


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize(
    ("left", "now"),
    [(MISSING, KEPT), (MISSING, FUZZY), (FUZZY, KEPT), (FUZZY, replace(FUZZY, msgstr="*a*"))],
)
def test_what_changed_since_the_export_is_never_touched(left, now, force):
    decision = decided(back(NEW, State.REVIEWED, of=left), now, force=force)
    assert (decision.result, decision.message) == (Result.NEWER, None)
    assert decision.reason == "its translation has changed since the export"


def test_a_translation_that_was_taken_away_is_a_change_too():
    assert decided(back(NEW, of=KEPT), MISSING).result is Result.NEWER


def test_a_file_that_lost_its_digests_fills_what_is_missing_and_no_more():
    assert decided(back(NEW, digest=""), MISSING).result is Result.IMPORTED
    decision = decided(back(NEW, of=FUZZY, digest=""), FUZZY, force=True)
    assert decision.result is Result.NEWER
    assert decision.reason == "the file does not say which translation it was made from"


@pytest.mark.parametrize("target", [None, "", " \n"])
def test_nothing_never_replaces_something(target):
    assert decided(back(target), MISSING).result is Result.UNCHANGED
    assert decided(back(target), KEPT).result is Result.UNCHANGED
    lost = decided(back(target, of=KEPT), KEPT, force=True)
    assert (lost.result, lost.reason) == (Result.REFUSED, "it came back without its translation")


MARK = [Code("1", kind, "*") for kind in (CodeKind.START, CodeKind.END)]


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("Seminar keçirilib", "its codes were changed (lost: *emphasis*)"),
        ("*a* *b*", "its codes were changed (added: *emphasis*)"),
        ((MARK[0], " a", MARK[1]), "its codes are not ours, or stand where none can"),
        (("*a*",), "its codes were changed (lost: *emphasis*)"),
        ((*MARK, "a"), "its codes are not ours, or stand where none can"),
        ("*a\u202e*", "U+202E is a control character"),
        ("*a\x1b*", "U+001B is a control character"),
        ("*a\ud800*", "U+D800 is a control character"),
    ],
)
def test_what_cannot_stand_in_the_catalog_is_refused(target, reason):
    decision = decided(back(target, State.REVIEWED), MISSING, force=True)
    assert decision.result is Result.REFUSED
    assert decision.reason.startswith(reason)


def test_the_wrong_unit_is_refused():
    segment = back(NEW, source=split("Another *text*", "free"))
    assert decided(segment, MISSING).reason == "the file has another source text here"


def test_a_translation_without_the_mark_may_go_on_without():
    entry = replace(FUZZY, msgstr="Seminar keçirilib")
    assert decided(back("Keçirilib", of=entry), entry).message.msgstr == "Keçirilib"
    assert decided(back(NEW, of=entry), entry).message.msgstr == NEW


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("  *Seminar*\n  oldu ", "*Seminar* oldu"),
        ("*Seminar*\u00a0oldu", "*Seminar*\u00a0oldu"),
        ("*Se\u0301minar*", "*Séminar*"),
        ((*MARK[:1], "Seminar", MARK[1], " 2 * 3 * 4"), "*Seminar* 2 * 3 * 4"),
        ((*MARK[:1], "Seminar", MARK[1], " *a*"), "*Seminar* \\*a\\*"),
    ],
)
def test_texts_are_written_as_a_record_would_have_them(typed, text):
    assert decided(back(typed), MISSING).message.msgstr == text


def test_an_old_text_that_no_record_would_have_can_come_back_unchanged():
    entry = replace(FUZZY, msgstr=" *a*\u2028\x1b\n")
    segment = back(entry.msgstr, of=entry)
    assert decided(segment, entry).result is Result.UNCHANGED
    accepted = decided(replace(segment, state=State.REVIEWED), entry).message
    assert (accepted.msgstr, state(accepted)) == (entry.msgstr, State.REVIEWED)


SENTENCE = Message("Held in {place}.")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{place:locative} keçirilib.", ""),
        ("{place} {place:plural|a} keçirilib.", ""),
        ("Qubada keçirilib.", "its codes were changed (lost: {place})"),
        ("{city} keçirilib.", "its codes were changed (lost: {place}; added: {city})"),
        ("{place keçirilib.", "its codes were changed (a `{` without its partner)"),
    ],
)
def test_a_sentence_keeps_its_facts_in_whatever_form(text, reason):
    for target in (text, (text,)):  # as codes, and as a translator types them
        decision = decided(back(target, of=SENTENCE, kind="sentence"), SENTENCE, kind="sentence")
        assert decision.reason == reason
        assert (decision.message.msgstr if decision.message else text) == text


def test_what_the_agency_remarks_is_kept_as_comments():
    notes = (
        Note("context", "Words of X"),
        Note("translator", "checked by phone"),
        Note("", "Is this\nthe 2nd one?"),
        Note("query", "checked  by phone"),
        Note("", "\x1b[31m"),
    )
    segment = back(KEPT.msgstr, State.REVIEWED, of=KEPT, notes=notes)
    decision = decided(segment, KEPT)
    assert decision.result is Result.IMPORTED
    remarks = ("Is this", "the 2nd one?", "[31m")
    assert decision.message == replace(KEPT, comments=(*KEPT.comments, *remarks))
    assert decided(segment, decision.message).result is Result.UNCHANGED


def test_a_memory_gives_drafts():
    target = split(NEW, "free")
    decision = drafted(split(SOURCE, "free"), target, MISSING, "free", "tmx 2026-11-28")
    assert decision.result is Result.IMPORTED
    assert state(decision.message) is State.DRAFT
    assert decision.message.comments == ("draft: tmx 2026-11-28",)
    for bad in ("Seminar", ""):
        decision = drafted((), split(bad, "free"), MISSING, "free", "tmx 2026-11-28")
        assert (decision.result, decision.message) == (Result.REFUSED, None)


MARKS = ["*", "**", "[", "](https://x.az)", "\\", "{a}", "{b:full}", "{", " ", "\n", "\r", "\t"]
HOSTILE = ["]]>", "&amp;", "<ph/>", '"', "\u2028", "\u00a0", "\x1b", "\ufffe", "\U0001f600", "ə"]
any_text = st.lists(st.sampled_from([*MARKS, *HOSTILE]), min_size=1, max_size=12).map("".join)


@example("a", " ", "free", False)
@settings(deadline=None)
@given(any_text, any_text, st.sampled_from(["free", "sentence", "name"]), st.booleans())
def test_any_text_goes_through_a_file_and_comes_back_as_it_was(source, text, kind, is_fuzzy):
    entry = Message(source, text, flags=("fuzzy",) if is_fuzzy else ())
    segment = replace(back(text, state(entry), of=entry, kind=kind), id="m-1")
    (read,) = xliff.read(io.BytesIO(b"".join(xliff.write([segment]))), "back.xlf")
    assert decided(read, entry, kind=kind).result is Result.UNCHANGED


@settings(deadline=None)
@given(any_text, any_text)
def test_whatever_comes_back_has_the_codes_of_the_source_or_is_refused(source, text):
    entry = Message(source)
    message = decided(back((text,), State.REVIEWED, of=entry), entry).message
    if message is not None:
        marks = [
            [one.sort for one in split(said, "free") if isinstance(one, Code)]
            for said in (source, message.msgstr)
        ]
        assert sorted(marks[0]) == sorted(marks[1])
