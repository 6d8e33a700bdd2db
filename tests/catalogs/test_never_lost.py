"""Whatever editors, translators and sync do, in any order: reviewed work is never lost.

A machine that edits the source, syncs, translates, approves and doubts, over a real
file; after each step it looks for everything a person ever approved.
"""

import datetime as dt
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from toolkit.catalogs.states import state
from toolkit.catalogs.store import read, revise
from toolkit.catalogs.upkeep import Wanted, keep_catalog
from toolkit.catalogs.write import update
from toolkit.model import Message, State
from toolkit.sync import may_be_name

SHOWN = "locales/az/LC_MESSAGES/releases/2020/guba.po"
NOW = dt.datetime(2020, 7, 2, tzinfo=dt.UTC)
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where no disk is waited for: each of thousands of files is forced to it."""
CONTEXTS = ["title", "body", "quote", "caption", "name"]
TEXTS = [
    "Seminar",
    "Forum",
    "Sabir Aliyev",
    "Sabira Aliyeva",
    "The Commissioner opened the meeting.",
    "The Commissioner opened the meeting and thanked the guests.",
    "The Commissioner closed the meeting.",
    "Nobody came.",
    'He said "no"\n\tand left \\ for good.',
]

places = st.integers(0, 50)
sources = st.builds(Message, st.sampled_from(TEXTS), msgctxt=st.sampled_from(CONTEXTS))


class Newsroom(RuleBasedStateMachine):
    """What one catalog goes through."""

    def __init__(self):
        super().__init__()
        self.root = Path(tempfile.mkdtemp(dir=MEMORY))
        self.record: list[Message] = []
        self.earlier: list[list[Message]] = [[]]
        self.approved: dict[str, str] = {}
        self.count = 0

    def teardown(self):
        shutil.rmtree(self.root)

    # ------------------------------------------------------------- the record

    @initialize(record=st.lists(sources, min_size=1, max_size=6))
    def write(self, record):
        self.change(record)
        self.sync()

    def change(self, record):
        self.earlier.append(self.record)
        self.record = record

    @rule(at=places, text=st.sampled_from(TEXTS))
    def edit(self, at, text):
        if self.record:
            at %= len(self.record)
            changed = replace(self.record[at], msgid=text)
            self.change([*self.record[:at], changed, *self.record[at + 1 :]])

    @rule(at=places, new=sources)
    def insert(self, at, new):
        at %= len(self.record) + 1
        self.change([*self.record[:at], new, *self.record[at:]])

    @rule(at=places)
    def remove(self, at):
        if self.record:
            at %= len(self.record)
            self.change([*self.record[:at], *self.record[at + 1 :]])

    @rule(order=st.randoms(use_true_random=False))
    def reorder(self, order):
        self.change(order.sample(self.record, len(self.record)))

    @rule(at=places, msgctxt=st.sampled_from(CONTEXTS))
    def move(self, at, msgctxt):
        if self.record:
            at %= len(self.record)
            moved = replace(self.record[at], msgctxt=msgctxt)
            self.change([*self.record[:at], moved, *self.record[at + 1 :]])

    @rule(at=places)
    def revert(self, at):
        self.change(self.earlier[at % len(self.earlier)])

    # ------------------------------------------------------------ the catalog

    @rule()
    def sync(self):
        wanted = Wanted("az", "2020/guba", self.record, "en", may_be_name)
        keep_catalog(self.root, SHOWN, wanted, NOW, check=False)
        if (self.root / SHOWN).exists():
            before = (self.root / SHOWN).read_bytes()
            assert keep_catalog(self.root, SHOWN, wanted, NOW, check=True) is None
            assert keep_catalog(self.root, SHOWN, wanted, NOW, check=False) is None
            assert (self.root / SHOWN).read_bytes() == before

    @property
    def catalog(self):
        return read(self.root / SHOWN)

    def has_entries(self):
        return (self.root / SHOWN).exists() and bool(self.catalog.active)

    def save(self, at, change):
        """Change one entry as an editor does; what was approved in it is the person's to change."""
        entry = self.catalog.active[at % len(self.catalog.active)]
        changed = change(entry)
        if changed.msgstr != entry.msgstr:
            self.approved.pop(entry.msgstr, None)
        if state(changed) is State.REVIEWED:
            self.approved[changed.msgstr] = changed.msgid
        revise(
            self.root / SHOWN,
            lambda now: update(now, [changed if one == entry else one for one in now.messages]),
        )

    @precondition(has_entries)
    @rule(at=places)
    def translate(self, at):
        self.count += 1
        text = f"tərcümə {self.count}"
        self.save(at, lambda entry: replace(entry, msgstr=text, flags=()))

    @precondition(has_entries)
    @rule(at=places, with_previous=st.booleans())
    def approve(self, at, with_previous):
        """Poedit takes `#|` away with the flag, Lokalize leaves it."""
        self.save(
            at,
            lambda entry: replace(
                entry, flags=(), previous=entry.previous if with_previous else None
            ),
        )

    @precondition(has_entries)
    @rule(at=places)
    def doubt(self, at):
        self.save(at, lambda entry: replace(entry, flags=("fuzzy",)) if entry.msgstr else entry)

    @precondition(has_entries)
    @rule(at=places)
    def draft(self, at):
        self.count += 1
        made = {"msgstr": f"qaralama {self.count}", "flags": ("fuzzy",), "comments": ("draft: x",)}
        self.save(at, lambda entry: entry if entry.msgstr else replace(entry, **made))

    # --------------------------------------------------------------- the claim

    @invariant()
    def everything_approved_is_there(self):
        if (self.root / SHOWN).exists():
            there = {message.msgstr for message in self.catalog.messages}
            assert self.approved.keys() <= there

    @invariant()
    def nothing_is_reviewed_that_nobody_approved_for_its_text(self):
        if (self.root / SHOWN).exists():
            for message in self.catalog.active:
                if state(message) is State.REVIEWED:
                    assert self.approved.get(message.msgstr) == message.msgid


Newsroom.TestCase.settings = settings(stateful_step_count=25, deadline=None)
TestNeverLost = Newsroom.TestCase
