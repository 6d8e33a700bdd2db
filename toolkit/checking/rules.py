"""Rules: everything a check can find, whether a plug-in looks for it or reading does."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.errors import PressError, did_you_mean
from toolkit.model import Rule, Severity, State
from toolkit.records.finding import PUBLISHED

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CHANGED_FILE",
    "CHANGED_SINCE",
    "GATE",
    "INVALID",
    "INVALID_IGNORE",
    "INVALID_PUBLICATION",
    "RENDERING",
    "UNUSED_IGNORE",
    "rule",
    "rules",
]

INVALID_PUBLICATION = "invalid-publication"
INVALID = {
    f"releases/*{PUBLISHED}": INVALID_PUBLICATION,
    "releases*": "invalid-record",
    "templates/*": "invalid-template",
    "locales/termbase.yaml": "invalid-termbase",
    "locales/*/grammar.yaml": "invalid-grammar",
    "*.toml": "invalid-settings",
    "*": "invalid-catalog",
}
"""What a file that cannot be read as what it should be is called, by the pattern of its path."""

RENDERING = ("absent-fact", "guessed-form", "missing-file", "unknown-gender")
"""What rendering finds, beside the plug-ins of toolkit/checks/."""

CHANGED_FILE = "changed-file"
CHANGED_SINCE = "changed-since-publication"
INVALID_IGNORE = "invalid-ignore"
UNUSED_IGNORE = "unused-ignore"

GATE = frozenset(
    {
        *(f"{state}-translation" for state in State if state is not State.REVIEWED),
        *INVALID.values(),
        "absent-fact",
        CHANGED_FILE,
        "missing-file",
        "unknown-gender",
    }
)
"""What withholds an edition: no comment silences it, or CI would be green and nothing built."""

_DOCUMENTED = {
    "invalid-record": """A record cannot be read as what it should be.

Every document comes from the record, so nothing is made of one with a fault in it:
YAML that is not strict, an unknown field, a value that is not what the field takes, a
name the termbase does not know. `press check` goes on with the other files and exits
with 2. What to do: the message names the place and what was expected there; `press
explain KIND` prints a record of that kind to compare with.""",
    "invalid-template": """A template cannot be read, or fails when it is used.

The sentences of every release of that kind come from it. What to do: mend the line that
is named; a template is Jinja, and its sentences stand in `_("...")`.""",
    "invalid-termbase": """The termbase cannot be read as what it should be.

Names are found in it, so no release can be resolved. What to do: mend the entry that is
named; the fields of an entry are the same in every section.""",
    "invalid-grammar": """The forms that a linguist wrote out cannot be read.

Names would be printed in forms that nobody has confirmed, so nothing is built. `press check`
goes on without what needs them: names in that language are not compared. What to do: mend the
entry that is named; `press inflect --help` shows what it may say.""",
    "invalid-settings": """The settings of the newsroom cannot be read as what they should be.

Nothing is known of its languages then, so nothing else is checked. What to do: mend the line
that is named in press.toml, or in pyproject.toml under `[tool.press]`.""",
    "invalid-catalog": """A catalog cannot be read as what it should be.

What is in a broken catalog counts as missing, so that nothing is lost when it is written
again. What to do: mend the line that is named, or restore the file from a copy.""",
    INVALID_PUBLICATION: """What was published of a release cannot be read as it was written.

Readers are given that text and no other, so nothing is built in its place. The file beside
the record (`NAME.published.json`) is written by `press publish` and `press correct` alone and
has a digest of what it says: it was edited by hand, spoilt, or written by a newer toolkit; or
its record is gone. What to do: restore it from the repository; to withdraw a release, delete
its record and this file.""",
    CHANGED_FILE: """A picture or document is not the one a release was published with.

Readers would see something else under a text that says it has not changed, so nothing is
built. What to do: put the file back (`git checkout`). A new picture has a file name of its own;
name it in the record, say what was wrong under `corrections:`, and publish both with `press
correct`.""",
    CHANGED_SINCE: """A published release would be told in other words now.

Its record, a translation, a name or a template has changed since. Readers have the text that
was published; nothing reaches them unless somebody decides so. What to do: nothing, if the text
that was published is right; else say under `corrections:` in the record what was wrong, and
publish that with `press correct`. `press status` shows what differs.""",
    "absent-fact": """A translation names a fact that its release does not state.

The sentence would have a hole. The translator may use the facts of the source sentence
and no others, since a template asks for a sentence only where those are known. What to
do: leave the fact out of the translation, or state it in the record.""",
    "guessed-form": """A form of a word or name was made by rule and nobody has confirmed it.

A wrong ending in an official's name is the worst fault of a press release, so a form that
is neither written out by a person nor known to the dictionary is shown to a linguist
once. What to do: read the form in the message; confirm or correct it in
locales/LANGUAGE/grammar.yaml, under the key that the hint names. `press inflect` shows
the other forms.""",
    "missing-file": """A release shows or offers a file that is not there.

Readers would see an empty frame or a dead link, so the release waits for the file. What
to do: put the file where the record says, relative to the record, or mend the path.""",
    "unknown-gender": """Words must agree with a person or thing whose gender nobody knows.

Russian says `приветствовал` or `приветствовала`; a guess would be wrong for half of all
people. What to do: add `gender:` to the entry in locales/termbase.yaml (for a person) or
in locales/LANGUAGE/grammar.yaml (for a word), or to the name in the record.""",
    INVALID_IGNORE: """A comment asks to ignore something, and cannot be followed.

The form is `# check: ignore ID because REASON`, with several ids by comma: the reason is
for whoever meets the comment in a year. What withholds an edition (a missing, stale,
draft or fuzzy translation, a file that cannot be read) is never ignored. What to do:
write the reason, or the id as `press explain` lists it.""",
    UNUSED_IGNORE: """A comment ignores something that is not found any more.

It would hide the next problem of that kind, which nobody has looked at. What to do:
delete the comment, or the one id of it that is named.""",
}
_SEVERITIES = {
    "guessed-form": Severity.WARNING,
    CHANGED_SINCE: Severity.NOTE,
    UNUSED_IGNORE: Severity.NOTE,
}


def rules() -> Mapping[str, Rule]:
    """Return everything that can be found, by id, sorted."""
    found = {
        name: Rule(name, _SEVERITIES.get(name, Severity.ERROR), text)
        for name, text in _DOCUMENTED.items()
    }
    for name, module in registry.plugins("checks").items():
        found[name] = Rule(name, module.SEVERITY, inspect.getdoc(module) or "")
    return dict(sorted(found.items()))


def rule(name: str) -> Rule:
    """Return what an id stands for; raises `PressError` for an unknown one."""
    known = rules()
    if name not in known:
        from toolkit.records.load import kinds

        near = did_you_mean(name, [*known, *kinds()])
        raise PressError(
            f"no check or kind of release is called {name!r}",
            hint=f"{near}`press explain` lists them.",
        )
    return known[name]
