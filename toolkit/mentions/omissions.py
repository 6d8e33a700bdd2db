"""A name of the source that the translation has not: where that is right, or another is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.acceptance import is_named
from toolkit.mentions.surroundings import (
    OFFICES,
    contains,
    is_abbreviated,
    is_currency,
    is_of_members,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.entries import Entry
    from toolkit.mentions.index import Index, Mention
    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spelling.slips import Known

__all__ = ["Texts", "is_replaced", "may_be_left_out"]

_PRONOUN_FOR = frozenset({"person", "role"})


class Texts(NamedTuple):
    """A source and its translation as read, the keys of what the source names, and the names."""

    source: Reading
    target: Reading
    named: frozenset[str]
    names: Names


def may_be_left_out(mention: Mention, known: tuple[Known, ...], texts: Texts) -> bool:
    """Whether a translation without the name may be right."""
    beside = mention, texts.source, texts.target
    if is_currency(*beside[:2]) or is_abbreviated(*beside) or is_of_members(*beside):
        return True
    return _is_within(known, texts) or _has_pronoun(mention, texts) or _has_role(mention, texts)


def is_replaced(mention: Mention, texts: Texts) -> bool:
    """Whether the translation names another of the kind, which the source does not."""
    kinds = {entry.kind for entry in mention.entries}
    others = texts.names.target.mentions(texts.target.text)
    return any(
        entry.kind in kinds and key not in texts.named
        for other in others
        if not other.is_family
        for key, entry in zip(other.keys, other.entries, strict=True)
    )


def _is_within(known: tuple[Known, ...], texts: Texts) -> bool:
    """Whether the translation has the body that an office belongs to: the Ombudsman’s staff."""
    bodies = [one.target for one in known if one.target.entry.kind == "institution"]
    names = [spelling.text for one in bodies for spelling in one.accepted]
    others = texts.names.target.mentions(texts.target.text)
    return any(contains(names, one) for one in others if one.entries[0].kind in OFFICES)


def _has_pronoun(mention: Mention, texts: Texts) -> bool:
    if not any(entry.kind in _PRONOUN_FOR for entry in mention.entries):
        return False
    before = _pronouns(texts.source, texts.names.source)
    return _pronouns(texts.target, texts.names.target) > before


def _pronouns(reading: Reading, index: Index) -> int:
    pronouns = index.vocabulary.grammar.language.DERIVATION.pronouns
    return sum(word in pronouns for word in reading.words)


def _has_role(mention: Mention, texts: Texts) -> bool:
    """Whether a role that the source does not name stands for its holder."""
    roles = [role for entry in mention.entries for role in _roles(entry, texts.names.target)]
    return any(
        is_named(one, texts.target)
        for role in roles
        if (mention.is_family or role.msgctxt not in texts.named)
        and (one := texts.names.target.spellings(role))
    )


def _roles(entry: Entry, names: Index) -> Iterator[Entry]:
    """Yield the roles of a person, and the institutions of the same name as those."""
    ids = [tenure.role for tenure in entry.fields.roles]
    if entry.kind == "person" and entry.forms is not None:
        ids.append(entry.id)
    for role in (one for id in ids if (one := names.get("role", id))):
        yield role
        yield from names.namesakes(role)
