"""What a termbase knows of the names in a text and its translation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import is_normalized

from toolkit.mentions.acceptance import is_named
from toolkit.mentions.forbidden import Forbidden
from toolkit.mentions.reading import read
from toolkit.mentions.slips import missing_word, slip_in
from toolkit.mentions.strangers import untransliterated
from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.entries import Entry
    from toolkit.mentions.index import Index, Mention
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.slips import Slip
    from toolkit.mentions.spellings import Spellings

__all__ = ["Rules"]

# What a translation may call otherwise without harm: a common word has many right ones.
_COMMON = frozenset({"term", "role"})
_MONEY = ("dollar", "доллар")


@dataclass(frozen=True, slots=True)
class _Judged:
    """A name of the source, and what the translation makes of it."""

    mention: Mention
    spellings: tuple[Spellings, ...]
    slip: Slip | None = None
    replaced: bool = False


class Rules:
    """The names of a source language in translations into a target language.

    A name counts once a text: where it comes again, a pronoun may stand for it. A person may
    be called by the family name, by initials, or by the role where the source does not name
    that too; an institution by any of its spellings; a place by an adjective.
    """

    def __init__(self, source: Index, target: Index, forbidden: Forbidden) -> None:
        self.source = source
        self.target = target
        self._forbidden = forbidden
        self._last: tuple[str, str, tuple[_Judged, ...]] = ("", "", ())

    def missing(self, source: str, target: str) -> Sequence[Finding]:
        """Return a finding for each name of the source that no form of it translates."""
        return tuple(_missing(one) for one in self._judged(source, target) if one.slip is None)

    def misspelt(self, source: str, target: str) -> Sequence[Finding]:
        """Return a finding for each name that is spelt otherwise than the termbase has it."""
        return tuple(self._slips(source, target, left=False))

    def untransliterated(self, source: str, target: str) -> Sequence[Finding]:
        """Return a finding for each name that stands in the source's spelling."""
        return (
            *self._slips(source, target, left=True),
            *untransliterated(source, target, self.source, self.target),
        )

    def forbidden(self, target: str) -> Sequence[Finding]:
        """Return a finding for each variant in the target that the termbase forbids."""
        return tuple(self._forbidden.find(read(target)))

    def named(self, text: str) -> Iterator[Entry]:
        """Yield the entries that a text of the source language names."""
        for mention in self.source.mentions(text):
            yield from mention.entries

    def _slips(self, source: str, target: str, *, left: bool) -> Iterator[Finding]:
        reading = read(target)
        for one in self._judged(source, target):
            if one.slip is not None and one.slip.left is left:
                yield one.slip.finding(one.spellings[0].text, reading)

    def _judged(self, source: str, target: str) -> tuple[_Judged, ...]:
        """Return what is wrong with the names of a source; the last answer is kept."""
        if self._last[:2] != (source, target):
            mentions = self.source.mentions(source)
            # Copied or decomposed texts have faults of their own.
            is_text = bool(mentions) and source != target and is_normalized("NFC", target)
            found = tuple(self._judge(mentions, source, target)) if is_text else ()
            self._last = (source, target, found)
        return self._last[2]

    def _judge(self, mentions: tuple[Mention, ...], source: str, target: str) -> Iterator[_Judged]:
        reading = read(target)
        named = {entry.msgctxt for mention in mentions for entry in mention.entries}
        seen: set[str] = set()
        for mention in mentions:
            keys = {entry.msgctxt for entry in mention.entries}
            spellings = tuple(filter(None, map(self.target.spellings, mention.entries)))
            if spellings and seen.isdisjoint(keys):
                yield from self._judge_one(mention, spellings, read(source), reading, named)
            seen |= keys

    def _judge_one(
        self,
        mention: Mention,
        spellings: tuple[Spellings, ...],
        source: Reading,
        target: Reading,
        named: set[str],
    ) -> Iterator[_Judged]:
        sources = tuple(filter(None, map(self.source.spellings, mention.entries)))
        slip = slip_in(mention, spellings, sources, target, self.target.knows)
        if slip is not None:
            yield _Judged(mention, spellings, slip)
        elif any(is_named(one, target) for one in spellings):
            changed = missing_word(mention, spellings, target)
            if changed is not None:
                yield _Judged(mention, spellings, changed)
        elif not self._may_be_left_out(mention, spellings, source, target, named):
            yield _Judged(mention, spellings, replaced=self._is_replaced(mention, target, named))

    def _may_be_left_out(
        self,
        mention: Mention,
        spellings: tuple[Spellings, ...],
        source: Reading,
        target: Reading,
        named: set[str],
    ) -> bool:
        """Whether a translation without the name may be right."""
        if _is_common(mention, spellings) or _is_currency(mention, source):
            return True
        if any(entry.kind in {"person", "role"} for entry in mention.entries):
            pronouns = self._pronouns(target, self.target) - self._pronouns(source, self.source)
            if pronouns > 0:
                return True
        roles = [role for entry in mention.entries for role in self._roles(entry)]
        return any(
            is_named(one, target)
            for role in roles
            if role.msgctxt not in named and (one := self.target.spellings(role))
        )

    def _pronouns(self, reading: Reading, index: Index) -> int:
        pronouns = index.vocabulary.grammar.language.DERIVATION.pronouns
        return sum(word in pronouns for word in reading.words)

    def _roles(self, entry: Entry) -> Iterator[Entry]:
        """Yield the roles of a person, and the institutions of the same name as those."""
        ids = [tenure.role for tenure in entry.fields.roles]
        if entry.kind == "person" and entry.forms is not None:
            ids.append(entry.id)
        for role in (one for id in ids if (one := self.target.get("role", id))):
            yield role
            yield from self.target.namesakes(role)

    def _is_replaced(self, mention: Mention, target: Reading, named: set[str]) -> bool:
        """Whether the translation names another of the kind, which the source does not."""
        kinds = {entry.kind for entry in mention.entries}
        return any(
            entry.kind in kinds and entry.msgctxt not in named
            for other in self.target.mentions(target.text)
            if not other.is_family
            for entry in other.entries
        )


def _is_common(mention: Mention, spellings: tuple[Spellings, ...]) -> bool:
    """Whether what was mentioned is no name but a common word, or a short form like one."""
    kinds = {entry.kind for entry in mention.entries}
    if kinds & {"person", "place"}:
        return False
    if mention.end - mention.start == 1:
        # ENNHRI is a name; the Office, a seminar and NGOs are words.
        return "term" in kinds or not mention.text.isupper()
    if all(spelling.is_abbreviation for one in spellings for spelling in one.accepted):
        # What it stands for has many wordings.
        return True
    longest = max(len(one.accepted[0].forms[0]) for one in spellings)
    return kinds <= _COMMON and longest == 1


def _is_currency(mention: Mention, source: Reading) -> bool:
    """Whether a country is named for its money, which may be a sign: US dollars, ABŞ dolları."""
    beside = (*source.words[mention.start - 1 : mention.start], *source.words[mention.end :][:1])
    return any(word.startswith(_MONEY) for word in beside)


def _missing(one: _Judged) -> Finding:
    kinds = {entry.kind for entry in one.mention.entries}
    certain = one.replaced or ("person" in kinds and not one.mention.is_family)
    certain = certain and not kinds <= _COMMON
    return Finding(
        f"`{one.mention.text}` of the source is not in the translation",
        f"The termbase has `{one.spellings[0].text}`.",
        Severity.ERROR if certain else Severity.WARNING,
    )
