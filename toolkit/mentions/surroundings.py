"""What stands around a name in a text and makes it a part of another one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.mentions.spellings import words_of
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.mentions.index import Mention
    from toolkit.mentions.reading import Reading

__all__ = [
    "OFFICES",
    "WORDS",
    "contains",
    "is_abbreviated",
    "is_currency",
    "is_of_another",
    "is_of_members",
    "is_part_of_name",
]

WORDS = frozenset({"term", "role"})
"""Kinds of entries that are common words: such a word has many right translations."""
OFFICES = frozenset({"institution", "role"})
"""Kinds of entries that several bodies may have: a Commissioner."""

_MEMBERS = (
    "member",
    "mp",
    "lawmaker",
    "deput",
    "депутат",
    "parliamentarian",
    "парламентари",
    "millət vəkil",
)
_MONEY = ("dollar", "доллар")
# What joins a word to a name, and whose office is ours.
_OF = frozenset({"of", "for", "on", "по", "о", "об"})
_OURS = ("azerbaijan", "azərbaycan", "азербайджан", "our")
_OF_A_STATE = frozenset({"of", "the", "republic", "kingdom"})
# What ends the name of a land or a state in the genitive.
_LAND = re.compile(r"(?:i[sş]tan|iya|ya|respublikasi|kralliği)(?:n[iu]n|[iuü]n)$")
_ARTICLES = frozenset({"the", "a", "an"})
_ACRONYM = re.compile(rf"(?<!\w){CAPITAL}{{2,6}}(?!\w)")
_STEM = 5


def is_part_of_name(mention: Mention, source: Reading) -> bool:
    """Whether a term stands in a longer name: Human Rights Council, Court of Human Rights."""
    start, end = mention.start, mention.end
    if any(entry.kind not in WORDS for entry in mention.entries):
        return False
    if not (source.is_capital(start) and source.is_capital(end - 1)):
        return False
    joined = start > 1 and source.words[start - 1] in _OF and source.is_capital(start - 2)
    return joined or _is_capital_after(end, source) or _is_office_of_state(mention, source)


def _is_office_of_state(mention: Mention, source: Reading) -> bool:
    """Whether capital letters and a state tell another office: Human Rights Defender of Armenia."""
    at = _after_of(mention.end, source)
    return at > mention.end and source.is_capital(at) and not _is_ours(at, source)


def is_of_another(mention: Mention, source: Reading) -> bool:
    """Whether an office is another's: High Commissioner, Commissioner of the Council of Europe."""
    if any(entry.kind not in OFFICES for entry in mention.entries):
        return False
    before, end = mention.start - 1, mention.end
    is_joined = source.follows(mention.start) and source.is_capital(before)
    if is_joined and source.words[before] not in _ARTICLES and not mention.is_full:
        return True
    after = _after_of(end, source)
    if after == end:
        return mention.is_full and _is_genitive(before, source)
    return source.is_capital(after) and not _is_ours(after, source)


def _after_of(end: int, source: Reading) -> int:
    """Return which word stands after “of the Republic of”, or `end` where no such words are."""
    at = end
    while at < len(source.words) - 1 and source.words[at] in _OF_A_STATE:
        at += 1
    return at


def _is_genitive(at: int, source: Reading) -> bool:
    """Whether the word before an office says in Azerbaijani whose it is: Qazaxıstanın."""
    word = source.words[at] if source.follows(at + 1) else ""
    return source.is_capital(at) and not _is_ours(at, source) if _LAND.search(word) else False


def _is_ours(at: int, source: Reading) -> bool:
    return source.words[at].startswith(_OURS)


def is_abbreviated(mention: Mention, source: Reading, target: Reading) -> bool:
    """Whether a name is the first part of a longer one whose letters the translation has: BDU."""
    if not _is_capital_after(mention.end, source):
        return False
    return not set(_ACRONYM.findall(target.text)).issubset(_ACRONYM.findall(source.text))


def is_of_members(mention: Mention, source: Reading, target: Reading) -> bool:
    """Whether a parliament is named for its members, who have a word of their own: an MP."""
    after = source.words[mention.end : mention.end + 1]
    before = source.words[max(mention.start - 3, 0) : mention.start]
    named = any(word.startswith(_MEMBERS) for word in (*after, *before))
    return named and any(word.startswith(_MEMBERS) for word in target.words)


def is_currency(mention: Mention, source: Reading) -> bool:
    """Whether a country is named for its money, which may be a sign: US dollars, ABŞ dolları."""
    beside = (*source.words[mention.start - 1 : mention.start], *source.words[mention.end :][:1])
    return any(word.startswith(_MONEY) for word in beside)


def contains(names: Iterable[str], other: Mention) -> bool:
    """Whether one of some names has another in it: the Office of the Ombudsman, the Ombudsman."""
    stems = [word[:_STEM] for word in words_of(other.text)]
    longer = (words for words in map(words_of, names) if len(words) > len(stems))
    return any(all(_has(words, stem) for stem in stems) for words in longer)


def _has(name: tuple[str, ...], stem: str) -> bool:
    return any(word.startswith(stem) for word in name)


def _is_capital_after(end: int, source: Reading) -> bool:
    return end < len(source.words) and source.follows(end) and source.is_capital(end)
