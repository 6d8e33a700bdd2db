"""gettext's own tools take our catalogs, count as we count, and lose more than we do."""

import random
import shutil
import subprocess
from collections import Counter

import pytest

from toolkit.catalogs.fresh import new_catalog, new_template
from toolkit.catalogs.merge import merge
from toolkit.catalogs.po import parse
from toolkit.catalogs.states import state
from toolkit.catalogs.write import update
from toolkit.model import Message, State
from toolkit.shipped import shipped_root

pytestmark = pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext is not installed")

OWN = sorted((shipped_root() / "locales").rglob("*.po"))


def run(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.mark.parametrize("file", OWN, ids=lambda file: file.stem)
def test_msgfmt_checks_our_catalogs(file, tmp_path):
    run("msgfmt", "--check", "-o", tmp_path / "a.mo", file)


WORDS = ["human", "rights", "office", "held", "meeting", "region", "law", "children", "visit"]


def sample():
    """A catalog with entries in every state."""
    words = random.Random(1)
    messages = []
    for number in range(300):
        text = " ".join(words.choices(WORDS, k=words.randint(1, 12))) + f" {number}"
        kind = number % 7
        messages.append(
            Message(
                text,
                "" if kind == 0 else f"перевод {number}",
                "body",
                flags=("fuzzy",) if kind in {1, 2, 3} else (),
                previous=("body", "other") if kind in {1, 6} else None,
                comments=("draft: google",) if kind == 2 else (),
                obsolete=kind in {3, 6},
            )
        )
    messages.append(Message("{n} man", msgid_plural="{n} men", msgstr_plural=("a", "b", "c")))
    return parse(update(new_catalog("ru", "press"), messages), "locales/ru/LC_MESSAGES/press.po")


def count(file, *options):
    text = run("msgattrib", *options, file)
    return len(parse(text, "x.po").messages) if text.strip() else 0


def test_msgattrib_counts_as_we_do(tmp_path):
    catalog = sample()
    file = tmp_path / "a.po"
    file.write_text(catalog.text, "utf-8")
    states = Counter(map(state, catalog.active))
    fuzzy = states[State.STALE] + states[State.DRAFT] + states[State.FUZZY]
    ours = states[State.REVIEWED], fuzzy, states[State.MISSING], len(catalog.obsolete)
    assert ours == (
        count(file, "--translated", "--no-fuzzy", "--no-obsolete"),
        count(file, "--only-fuzzy", "--no-obsolete"),
        count(file, "--untranslated", "--no-obsolete"),
        count(file, "--only-obsolete"),
    )


def edited(messages):
    """The messages as a week of editing leaves them: changed, gone, new, in another order."""
    chance, after = random.Random(2), []
    for message in messages:
        words = message.msgid.split()
        match chance.randrange(10):
            case 0:
                words[chance.randrange(len(words))] = "education"
            case 1:
                words += ["in", "Guba"]
            case 2:
                words = [f"wholly other {chance.random()}"]
            case 3:
                continue
        after.append(Message(" ".join(words), msgctxt="body"))
    return [*after[40:], *after[:40]]


def translations(messages):
    return {message.msgstr for message in messages if message.msgstr and not message.obsolete}


def test_we_keep_no_fewer_translations_than_msgmerge(tmp_path):
    catalog = sample()
    template = edited([one for one in catalog.active if not one.msgid_plural])
    po, pot = tmp_path / "a.po", tmp_path / "a.pot"
    po.write_text(catalog.text, "utf-8")
    pot.write_text(update(new_template("a"), template), "utf-8")
    theirs = parse(run("msgmerge", "-q", "--previous", po, pot), "locales/ru/LC_MESSAGES/press.po")
    ours = merge(catalog, template).messages
    before = translations(catalog.active)
    assert len(before & translations(ours)) >= len(before & translations(theirs.active))
    assert before <= {message.msgstr for message in ours}
    for message in theirs.active:  # and what it wrote means to us what it meant
        assert (state(message) is State.STALE) == (message.fuzzy and message.previous is not None)
    assert merge(theirs, template).kept == tuple(message.key for message in template)
