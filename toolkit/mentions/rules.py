"""What a termbase knows of the names in a text and its translation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING
from unicodedata import is_normalized

from toolkit.mentions import findings
from toolkit.mentions.acceptance import is_named, is_spelt
from toolkit.mentions.bodies.enumerations import left_out
from toolkit.mentions.bodies.letters import changed_letters
from toolkit.mentions.bodies.subjects import changed_subjects
from toolkit.mentions.bodies.swaps import swapped
from toolkit.mentions.forbidden import Forbidden
from toolkit.mentions.omissions import Texts, is_replaced, may_be_left_out
from toolkit.mentions.persons.agreement import misdeclined
from toolkit.mentions.persons.exchanged import exchanged
from toolkit.mentions.persons.fathers import changed_fathers
from toolkit.mentions.persons.initials import changed_initials, lost_initials
from toolkit.mentions.persons.offices_exchanged import offices_exchanged
from toolkit.mentions.persons.outsiders import changed, kept, lost
from toolkit.mentions.persons.strangers import is_in_brand, renderings, untransliterated
from toolkit.mentions.persons.tabled import absent, mistyped, renamed
from toolkit.mentions.places.displaced import displaced
from toolkit.mentions.places.nationalities import swapped_nations
from toolkit.mentions.places.settlements import resettled
from toolkit.mentions.reading import fold, has_capitals, read
from toolkit.mentions.spelling.doubled import doubled
from toolkit.mentions.spelling.mistyped import Mistyped
from toolkit.mentions.spelling.slips import Known, missing_word, slip_in
from toolkit.mentions.spelling.transcribed import is_rendered, left, miswritten
from toolkit.mentions.spelling.transposed import Transposed
from toolkit.mentions.spelling.wavering import wavering
from toolkit.mentions.spellings import words_of
from toolkit.mentions.surroundings import WORDS, is_of_another, is_part_of_name
from toolkit.model import Finding, Rendering, Severity
from toolkit.model.batches import TEXTS
from toolkit.names.transcription import renders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from toolkit.mentions.index import Mention
    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spelling.slips import Slip
    from toolkit.mentions.spellings import Spellings

__all__ = ["Rules"]

# Which share of the words of a work's name tells it.
_MOST = 0.6
# Figures of a number that a text has for a name alone.
_TELLING = 3
_CERTAIN = frozenset({"person", "place"})


@dataclass(frozen=True, slots=True)
class _Judged:
    """A name of the source, and what the translation makes of it."""

    mention: Mention
    known: tuple[Known, ...]
    slip: Slip | None = None
    replaced: bool = False


class Rules:
    """The names of a source language in translations into a target language.

    A name counts once a text: where it comes again, a pronoun may stand for it. A person may
    be called by the family name, by initials, or by the role where the source does not name
    that too; an institution by any of its spellings; a place by an adjective.
    """

    def __init__(self, names: Names, forbidden: Forbidden, common: Names) -> None:
        self.names, self._common = names, common
        self._forbidden = forbidden
        self._mistyped = Mistyped((names, common))
        self._transposed = Transposed((names, common))
        self._known: dict[tuple[str, ...], tuple[Known, ...]] = {}
        self._texts: dict[tuple[str, str], tuple[_Judged, ...]] = {}

    def missing(self, source: str, target: str, *, guess: bool = True) -> Sequence[Finding]:
        """Return a finding for each name of the source that no form of it translates."""
        names, may_have_persons = self.names, has_capitals(source)
        found = (
            *(self._told(one, read(target)) for one in self._omitted(source, target)),
            *swapped(source, target, self._common, self.names),
            *(absent(source, target, names) if may_have_persons else ()),
            *left_out(source, target, names),
            *(lost_initials(source, target) if guess else ()),
            *(lost(source, target, names) if guess and may_have_persons else ()),
        )
        if found:
            return found
        others = (
            *changed_letters(source, target, self._common),
            *(resettled(source, target, names) if guess else ()),
            *(changed_subjects(source, target, names) if guess else ()),
        )
        if others:
            return others
        places = displaced(source, target, (names, self._common)) if guess else ()
        return (*swapped_nations(source, target, names.languages), *places)

    def misspelt(self, source: str, target: str, *, guess: bool = True) -> Sequence[Finding]:
        """Return a finding for each name that is spelt otherwise than the termbase has it."""
        names = self.names
        may_have_persons = has_capitals(source)
        found = list(self._slips(source, target, left=False))
        for others in (
            miswritten(source, target, names) if guess and may_have_persons else (),
            self._renamed(source, target, guess=guess) if may_have_persons else (),
            self._mistyped.find(source, target),
            self._transposed.find(source, target) if guess else (),
            doubled(source, target, names) if guess else (),
            misdeclined(source, target, names) if may_have_persons else (),
            changed_initials(source, target, names),
            changed_fathers(source, target, names),
            wavering(source, target, (names, self._common)) if guess else (),
            exchanged(source, target, names) if guess and may_have_persons else (),
            offices_exchanged(source, target, names) if guess else (),
        ):
            if new := list(others):
                places = {one.start for one in found}
                found.extend(one for one in new if one.start not in places)
        # A variant that the termbase forbids is told as one.
        forbidden = {one.start for one in self._forbidden.find(target)} if found else set()
        return [one for one in found if one.start not in forbidden]

    def _renamed(self, source: str, target: str, *, guess: bool) -> Iterator[Finding]:
        """Yield a finding for each person whose name in the target is another's.

        What another practice makes of the name is right; Azerbaijani has one for its own, where
        what the letters make of it is noted.
        """
        names, languages = self.names, self.names.languages
        slips = mistyped(source, target, names)
        others = renamed(source, target, names), changed(source, target, names) if guess else ()
        for one in slips if languages[1] == "az" else ():
            is_other = is_rendered(fold(target[one.start : one.end]), source, languages)
            yield replace(one, severity=Severity.NOTE) if is_other else one
        for one in chain(slips, *others):
            if not is_rendered(fold(target[one.start : one.end]), source, languages):
                yield one

    def untransliterated(self, source: str, target: str) -> Sequence[Finding]:
        """Return a finding for each name that stands in the source's spelling."""
        names = self.names
        found = [
            *self._slips(source, target, left=True),
            *untransliterated(source, target, names),
        ]
        for others in (kept, left) if has_capitals(source) else ():
            spans = [range(one.start, one.end) for one in found]
            new = others(source, target, names)
            found += [one for one in new if not any(one.start in span for span in spans)]
        return found

    def forbidden(self, target: str) -> Sequence[Finding]:
        """Return a finding for each variant in the target that the termbase forbids."""
        return tuple(self._forbidden.find(target))

    def renderings(self, source: str, target: str) -> Sequence[Rendering]:
        """Return each name that the termbase does not have, with what the target makes of it."""
        return tuple(renderings(source, target, self.names.source))

    def _slips(self, source: str, target: str, *, left: bool) -> Iterator[Finding]:
        for one in self._judged(source, target):
            if one.slip is None or one.slip.left is not left:
                continue
            finding = one.slip.finding(one.known[0].target.text, read(target))
            kinds = {entry.kind for entry in one.mention.entries}
            if not (left and "person" not in kinds and is_in_brand(finding, source, target)):
                is_other = self._is_other_practice(one, finding, target)
                yield replace(finding, severity=Severity.NOTE) if is_other else finding

    def _is_other_practice(self, one: _Judged, finding: Finding, target: str) -> bool:
        """Whether a place is spelt as others do who are right too: Шемаха for Шамахы, Khojavand."""
        word = read(target[finding.start : finding.end])
        if {entry.kind for entry in one.mention.entries} != {"place"}:
            return False
        return self._is_commonly(is_named, one, word) or (
            self.names.are_told
            and renders(fold(one.mention.text), fold(word.text), self.names.languages)
        )

    def _omitted(self, source: str, target: str) -> Iterator[_Judged]:
        """Yield the names of a source that the target has in no spelling, not even a wrong one."""
        omitted = [one for one in self._judged(source, target) if one.slip is None]
        misspelt = self._mistyped.named(source, target) if omitted else set()
        for one in omitted:
            if any(_is_of(known, text) for known in one.known for text in misspelt):
                continue
            is_derived = self._is_commonly(is_named, one, read(target))
            if self._is_commonly(is_spelt, one, read(target)) or not is_derived:
                yield one

    def _told(self, one: _Judged, target: Reading) -> Finding:
        """Return the finding for a name; a note where the target has it as others write it."""
        finding = _finding(one, target)
        is_there = _has_number(one.mention, target) or self._is_commonly(is_spelt, one, target)
        return replace(finding, severity=Severity.NOTE) if is_there else finding

    def _is_commonly(
        self, is_there: Callable[[Spellings, Reading], bool], one: _Judged, target: Reading
    ) -> bool:
        """Whether a name `is_there` as others have it: Шемаха for Шамахы, or made of that."""
        index = self._common.target
        entries = (index.get(*key.split(" ", 1)) for key in one.mention.keys)
        spelt = (index.spellings(entry) for entry in entries if entry is not None)
        return any(is_there(spellings, target) for spellings in spelt if spellings is not None)

    def _judged(self, source: str, target: str) -> tuple[_Judged, ...]:
        """Return what is wrong with the names of a source; the last answers are kept."""
        found = self._texts.get((source, target))
        if found is None:
            mentions = self.names.source.mentions(source)
            # Copied or decomposed texts have faults of their own.
            is_text = bool(mentions) and source != target and is_normalized("NFC", target)
            found = tuple(self._judge(mentions, source, target)) if is_text else ()
            if len(self._texts) > TEXTS:
                self._texts.clear()
            self._texts[source, target] = found
        return found

    def _judge(self, mentions: tuple[Mention, ...], source: str, target: str) -> Iterator[_Judged]:
        asked = tuple(self._asked(mentions, read(source)))
        if not asked:
            return
        named = self.names.source.named(source)
        texts = Texts(read(source), read(target), named, self.names)
        for mention, known in asked:
            if judged := self._judge_one(mention, known, texts):
                yield judged

    def _asked(
        self, mentions: tuple[Mention, ...], source: Reading
    ) -> Iterator[tuple[Mention, tuple[Known, ...]]]:
        """Yield the first mention of each name that a translation must have."""
        seen: set[str] = set()
        for mention in mentions:
            if seen.isdisjoint(mention.keys):
                known = self._known_of(mention)
                if known and not (_is_common(mention, known) or _is_other(mention, source)):
                    yield mention, known
            seen.update(mention.keys)

    def _known_of(self, mention: Mention) -> tuple[Known, ...]:
        """Return the names of a mention that have a spelling in the target's language."""
        if mention.keys not in self._known:
            self._known[mention.keys] = tuple(
                Known(spellings, self.names.source.spellings(entry))
                for entry in mention.entries
                if (spellings := self.names.target.spellings(entry))
            )
        return self._known[mention.keys]

    def _judge_one(
        self, mention: Mention, known: tuple[Known, ...], texts: Texts
    ) -> _Judged | None:
        """Return what is wrong with one name, if anything is."""
        slip = slip_in(mention, known, texts.target, self.names.target.knows)
        if slip is None and any(is_named(one.target, texts.target) for one in known):
            slip = missing_word(mention, known, texts.target)
            return _Judged(mention, known, slip) if slip else None
        if slip is not None:
            return _Judged(mention, known, slip)
        if may_be_left_out(mention, known, texts):
            return None
        return _Judged(mention, known, replaced=is_replaced(mention, texts))


def _has_number(mention: Mention, target: Reading) -> bool:
    """Whether a number that tells a name is there, whatever it is called: Call-центр 916."""
    numbers = [one for one in words_of(mention.text) if one.isdigit() and len(one) >= _TELLING]
    return any(one in target.vocabulary for one in numbers)


def _is_of(known: Known, text: str) -> bool:
    """Whether a name is that of an entry, or one of a place that is called after it."""
    derived = known.target.derived
    is_derived = derived is not None and derived.matches(fold(text.split(maxsplit=1)[0]))
    return known.target.text == text or is_derived


def _is_other(mention: Mention, source: Reading) -> bool:
    """Whether what was mentioned is a part of another name, or another's office."""
    return is_part_of_name(mention, source) or is_of_another(mention, source)


def _is_common(mention: Mention, known: tuple[Known, ...]) -> bool:
    """Whether what was mentioned is no name but a common word, or a short form like one."""
    kinds = {entry.kind for entry in mention.entries}
    if kinds & {"person", "place"}:
        return False
    if mention.end - mention.start == 1:
        # ENNHRI is a name; the Office is a word.
        return not mention.text.isupper()
    accepted = [one.target.accepted for one in known]
    if all(spelling.is_abbreviation for spellings in accepted for spelling in spellings):
        # What it stands for has many wordings.
        return True
    return kinds <= WORDS and max(len(one[0].forms[0]) for one in accepted) == 1


def _finding(one: _Judged, target: Reading) -> Finding:
    kinds = {entry.kind for entry in one.mention.entries}
    is_person = "person" in kinds and not one.mention.is_family
    # An institution may have other names than the termbase knows.
    certain = is_person or (one.replaced and not kinds.isdisjoint(_CERTAIN))
    severity = Severity.ERROR if certain else Severity.WARNING
    if kinds in ({"term"}, {"work"}) and _is_reworded(one, target, kinds == {"work"}):
        severity = Severity.NOTE
    hint = f"The termbase has `{one.known[0].target.text}`."
    return findings.lost(one.mention.text, severity, hint)


def _is_reworded(one: _Judged, target: Reading, is_work: bool) -> bool:
    """Whether a text has one of the words of a term, or most of a work's.

    They are no names that have one wording alone.
    """
    phrases = [phrase for known in one.known for phrase in known.target.phrases]
    for phrase in phrases:
        found = sum(any(map(slot.matches, target.vocabulary)) for slot in phrase)
        if found >= (max(_MOST * len(phrase), 2) if is_work else 1):
            return True
    return False
