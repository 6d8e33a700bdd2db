"""Negations: whether a text and its translation deny the same.

A text denies plainly (not, не, -ma), or says the same with other words: it refuses, lacks,
does without, is un-something or still something. A negation of one text is lost where the
other neither denies plainly nor has more of such words, each answered by its like.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.denials.contraries import contrary_words, may_be_contrary
from toolkit.reading.denials.denied import Denied, evidence, read_denied
from toolkit.reading.denials.limits import exceeded_limit
from toolkit.reading.denials.polarity import Opposition, has_contrary, opposed
from toolkit.reading.texts.alignment import aligned
from toolkit.reading.words.lexicon import words
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["Denial", "denials"]


_DENYING = frozenset(
    {
        *("affix", "lack", "refuse", "neglect", "stop", "closed", "without", "forbid", "wrong"),
        *("violate", "late", "few", "hardly", "differ"),
    }
)
"""Words that deny by what they say, as those do that are left over, still or only do not."""
_ABSENT = frozenset({"affix", "lack", "without"})
"""Ways to say that something is not there: an ending, a word, a preposition."""
_ANSWERS = frozenset(
    {
        *("affix", "closed", "except", "forbid", "gratis", "hardly", "lack", "limit", "only"),
        *("pair", "pending", "refuse", "without", "wrong"),
    }
)
"""Words that answer a negation; the others (still, stop, ...) do so in a sentence of few words."""
_ALIKE = (frozenset({"limit", "bound"}), frozenset({"until", "bound"}), frozenset({"lack", "late"}))
"""Ways to say the same: no later than, at the latest."""
_SELDOM = frozenset({"almost", "bound", "none", "number", "optional", "rather"})
"""Words that seldom do even there."""
_FEW, _FEW_OF_PART = 10, 6
"""Words of a sentence that has none by chance."""
_ASKED = frozenset({"denial", "reverse"})
"""Topics of texts that may say the contrary of each other."""
_TELLING = _ASKED | {"limit"}
"""Topics without which no sentence of such texts does."""


class Denial(NamedTuple):
    """What one of the texts alone denies: its word, and which text that is.

    `is_plain`: nothing in the other text may answer it, even by chance.
    """

    word: str
    is_lost: bool
    is_plain: bool = True


def denials(pair: Pair) -> Iterator[Denial]:
    """Yield the negations that one text alone has, one at most for each pair of sentences."""
    ours, theirs = pair.source_conventions, pair.conventions
    if not ours.negations or not theirs.negations:
        return
    is_contrary = may_be_contrary(pair)
    texts = (pair.source, ours), (pair.target, theirs)
    asked = [topics(*text) for text in texts]
    is_limited = all("limit" in one for one in asked)
    if not (is_contrary or is_limited) and all(map(_ASKED.isdisjoint, asked)):
        return
    denied: list[Denial | None] = []
    parts = aligned(pair.source, pair.target)
    for source, target in parts:
        contrary, denial = _said(source, target, pair, is_contrary, len(parts) > 1)
        if contrary:
            yield contrary
        denied.append(denial)
    # Lost in one sentence and added in another beside it, a negation has only moved.
    for at, found in enumerate(denied):
        near = denied[max(at - 1, 0) : at + 2]
        if found and not any(one and one.is_lost != found.is_lost for one in near):
            yield found


def _said(
    source: str, target: str, pair: Pair, is_contrary: bool, is_part: bool
) -> tuple[Denial | None, Denial | None]:
    """Return what two sentences say the contrary of, or else what one of them alone denies."""
    ours, theirs = pair.source_conventions, pair.conventions
    if not is_contrary and _TELLING.isdisjoint(topics(source, ours) | topics(target, theirs)):
        return None, None
    here, there = read_denied(source, ours), read_denied(target, theirs)
    is_even = bool(here.clear) == bool(there.clear)
    if (word := exceeded_limit(source, target, ours, theirs)) or (
        is_contrary and (word := contrary_words(source, target, ours, theirs, is_even))
    ):
        return Denial(word, is_lost=True), None
    if said := _opposed(source, target, here, there):
        return Denial(said.word, said.is_lost), None
    return None, _compare(here, there, is_part)


def _opposed(source: str, target: str, here: Denied, there: Denied) -> Opposition | None:
    """Return what two sentences say the contrary of, where the one that denies it denies more."""
    is_even = here.denied == there.denied
    if is_even and not (
        (here.denied and there.denied)
        or has_contrary(source, target, here.conventions, there.conventions)
    ):
        return None
    found = list(opposed(source, target, here.conventions, there.conventions, is_even))
    if not found:
        return None
    balance = _weight(here) - _weight(there)
    return next(
        (one for one in found if (balance if one.is_lost else -balance) > -one.is_sure), None
    )


def _weight(reading: Denied) -> int:
    """Return how much a sentence has that denies, plainly or by what it says."""
    words = evidence(reading)
    return reading.denied + sum(words[kind] for kind in _DENYING)


def _compare(here: Denied, there: Denied, is_part: bool) -> Denial | None:
    for one, other, is_lost in ((here, there, True), (there, here, False)):
        word, kind = _unanswered(one, other)
        if word:
            certainty = _certainty(one, other, kind, is_part)
            return Denial(word, is_lost, certainty > 1) if certainty else None
    return None


def _unanswered(one: Denied, other: Denied) -> tuple[str, str]:
    """Return the word of a text that denies, and its kind, where the other has none of that."""
    if one.denied > other.denied or (one.denied and other.is_broken and not one.is_broken):
        return one.clear[0], ""
    if one.denied == other.denied:
        if one.forbidding and not other.forbidding:
            return one.forbidding, "forbid"
        if len(one.lacking) > len(other.lacking):
            return one.lacking[0], "without"
    return "", ""


def _certainty(one: Denied, other: Denied, kind: str, is_part: bool) -> int:
    """Return how sure it is that nothing answers the negation of a text: 0 not at all, 2 quite.

    The other may have words that answer it; or what the text denies is a denial itself, of
    another kind: nobody was left without help, none is unanswered.
    """
    if other.is_broken:
        return 2
    answers, denials = evidence(other), evidence(one)
    more, fewer = _surplus(answers, denials, kind)
    is_short = len(words(other.text, other.conventions)) <= (_FEW_OF_PART if is_part else _FEW)
    answering = more - _SELDOM if is_short else more & _ANSWERS
    if answering and one.denied - other.denied > sum(answers[each] for each in more):
        return 1
    if answering or (one.denied - other.denied == 2 and one.is_twofold):
        return 0
    if more or not (_DENYING - {kind}).isdisjoint(fewer):
        return int(not is_short or not fewer)
    # Of two that are the same word the other may have joined what they deny.
    is_joined = 0 < other.denied < one.denied and len(set(one.clear)) == 1
    return 1 if is_joined else 2


def _surplus(
    one: Counter[str], other: Counter[str], kind: str
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the kinds that each of two texts has more of; what is absent in both says nothing.

    An ending answers a `without`, if this is the `kind` that is asked about.
    """
    more, fewer = frozenset(one - other), frozenset(other - one)
    for alike in _ALIKE:
        if more & alike and fewer & alike:
            more, fewer = more - alike, fewer - alike
    absent = [sum(side[each] for each in _ABSENT) for side in (one, other)]
    if absent[0] == absent[1] and kind not in _ABSENT:
        return more - _ABSENT, fewer - _ABSENT
    return more, fewer
