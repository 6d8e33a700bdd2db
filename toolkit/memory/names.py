"""Names put in each other's place: in the same case, of the same gender, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Phrase, PhraseKind

if TYPE_CHECKING:
    from toolkit.entries import Entry
    from toolkit.memory.items import Item, Tongue

__all__ = ["rewritten_name"]


def rewritten_name(was: Item, now: Item, place: Item, target: Tongue) -> str:
    """Return a name in the form the old one has at a place; empty where that is not sure.

    Both must be named in full everywhere, and be of one kind, gender and number, since
    other words of the sentence agree with them.
    """
    entries = [_entry(item) for item in (was, now, place)]
    old, new, there = entries
    if target.names is None or old is None or new is None or there is None:
        return ""
    phrases = [_phrase(entry, target) for entry in (old, new)]
    if old.msgctxt != there.msgctxt or None in phrases or not _is_alike(old, new, target):
        return ""
    return _same_form(place.text, old, new, target)


def _entry(item: Item) -> Entry | None:
    """Return the entry that a mention surely is, spelt in full."""
    from toolkit.mentions.index import Mention

    mention = item.found
    if not isinstance(mention, Mention) or len(mention.entries) > 1 or not mention.is_full:
        return None
    return mention.entries[0]


def _phrase(entry: Entry, target: Tongue) -> Phrase | None:
    known = target.names.spellings(entry) if target.names else None
    if known is None:
        return None
    fields = entry.fields
    return Phrase(known.text, PhraseKind(entry.kind), fields.gender, fields.number)


def _is_alike(old: Entry, new: Entry, target: Tongue) -> bool:
    """Whether every word that agrees with one name agrees with the other."""
    if old.kind != new.kind or (old.kind == "person" and old.fields.gender != new.fields.gender):
        return False
    if old.kind == "person" and old.fields.gender is None:
        return False
    agreements = {
        target.grammar.agreement(phrase, entry.msgctxt)
        for entry in (old, new)
        if (phrase := _phrase(entry, target))
    }
    return len(agreements) == 1


def _same_form(written: str, old: Entry, new: Entry, target: Tongue) -> str:
    grammar = target.grammar
    first, second = _phrase(old, target), _phrase(new, target)
    if first is None or second is None:
        return ""
    forms = [frozenset({case}) for case in grammar.language.CASES[1:]]
    found = {
        grammar.inflect(second, features, new.msgctxt).text
        for features in (frozenset[str](), *forms)
        if grammar.inflect(first, features, old.msgctxt).text == written
    }
    return found.pop() if len(found) == 1 else ""
