"""Emphasis, strong text or a link of the source was lost, added or broken.

`*emphasis*`, `**strong**` and `[text](https://...)` must be as many as in the source, whole and
without blanks inside the marks; where they stand in the sentence is the translator's choice.

Bad:
    msgctxt "body"
    msgid "Applications are accepted **only in writing**."
    msgstr "Заявления принимаются **только в письменном виде."

Bad:
    msgctxt "body"
    msgid "Fill in the [registration form](https://ombudsman.az/forms)."
    msgstr "Заполните [форму регистрации] (https://ombudsman.az/forms)."

Good:
    msgctxt "body"
    msgid "**Until 15 April**, see [the rules](https://ombudsman.az/rules)."
    msgstr "[Правила](https://ombudsman.az/rules) действуют **до 15 апреля**."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.markup import parse
from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Pair, Text

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.ERROR

SIGNS = frozenset("*])")
_SIGN = re.compile(r"\*|\]\s?\(|\)\[")
_REMAINS = re.compile(r"\*+|\]\s?\((?:https?|mailto|tel):|\)\[(?:https?|mailto|tel):")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each kind of mark whose number differs, or that was left broken."""
    if pair.genre is not Genre.FREE:
        return
    if not _SIGN.search(pair.source) and not _SIGN.search(pair.target):
        return
    here, there = parse(pair.source), parse(pair.target)
    counted = _counts(here), _counts(there)
    for kind in counted[0]:
        was, now = counted[0][kind], counted[1][kind]
        if was != now:
            yield Finding(f"{now} {kind} for {was} in the source")
    if counted[0] == counted[1] and _remains(there) > _remains(here):
        yield Finding("a mark that marks nothing")


def _counts(spans: Text) -> dict[str, int]:
    """Count the stretches of each style; one link or emphasis may be of several spans."""
    return {
        "emphasised": _stretches([span.emphasis for span in spans]),
        "strong": _stretches([span.strong for span in spans]),
        "links": _stretches([span.href or "" for span in spans]),
    }


def _stretches(values: Sequence[bool | str]) -> int:
    return sum(
        bool(value) and value != before
        for before, value in zip(("", *values), values, strict=False)
    )


def _remains(spans: Text) -> int:
    return sum(len(_REMAINS.findall(span.text)) for span in spans)
