"""Conventions: how a language writes dates, numbers, quotations and negations in running text.

What a language plug-in (`CONVENTIONS`) tells those who read texts, as `Language` tells
those who write them. Patterns are regular expressions without groups that capture, matched
without regard to case; those of single words (`months`, `numerals`, `hints`, `magnitudes`,
`units`, `holidays`, `currencies`, `negations`, `lacking`, `opposites`, `spelling`, `common`,
...) match a word in lower case as a whole, the others anywhere. A language says what
it knows: what is empty is not looked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, TypeVar

__all__ = ["Conventions", "Kind", "Member"]

K = TypeVar("K")
V = TypeVar("V")


def _none() -> Mapping[K, V]:
    return MappingProxyType({})


class Member(NamedTuple):
    """How a language names one thing of a kind: surely, and in a vague way.

    Phrases, of which each word is a pattern. `field`: which things of the kind are of one sort,
    the diseases among the things.
    """

    sure: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    field: str = ""


class Kind(NamedTuple):
    """A kind of things, each with all words that name it in one language.

    `rule`: `kinds`, `classed`, `contraries` and `measured` are compared, `contraries` where
    nothing is denied, `measured` where the numbers are the same; of `classed` the words of a
    phrase say what class it is of; a word of `kept` must have its counterpart, one of `terms`
    too, or another term is compared with it, and one of `clauses` must where the translation is
    short; what is `passed over` names none.
    """

    name: str
    rule: str
    members: tuple[Member, ...]


@dataclass(frozen=True, eq=False)
class Conventions:
    """How one language writes the facts that a translation must keep.

    Compared by identity: there is one for each language.
    """

    code: str
    script: str = ""
    """A name as Unicode has it: Latin, Cyrillic."""
    letters: frozenset[str] = frozenset()
    """The alphabet in lower case."""
    lower_i: str = "i"
    """What a capital I is in lower case: ı where i has its own capital."""

    months: tuple[str, ...] = ()
    """Every form a text may have, January first."""
    weekdays: tuple[str, ...] = ()
    """Monday first; of several words where the language has such names."""
    doubtful: frozenset[str] = frozenset()
    """Words that are a month or a weekday only sometimes (may, среду)."""
    capital_months: bool = False
    """Whether months have a capital letter, so that a small one (may) makes none."""
    holidays: Mapping[str, tuple[int, int]] = field(default_factory=_none)
    """Feasts that another language calls by their month and day."""
    day_groups: Mapping[str, tuple[int, ...]] = field(default_factory=_none)
    """Words for several weekdays, Monday 0, that another language may name: weekend (5, 6)."""
    relative: str = ""
    """Words that tell a year by its distance from another: earlier, next, ötən."""
    day_links: str = ""
    """What stands between two days of one month: to, and, по."""

    hours: str = ""
    """What follows an hour: o'clock, часов."""
    clock: str = ""
    """What precedes one: saat."""
    morning: str = ""
    """What follows a time before noon: a.m., утра."""
    evening: str = ""
    """What follows one after noon: p.m., вечера."""
    day_parts: Mapping[str, int] = field(default_factory=_none)
    """What precedes one, or the word before it, and the minutes before that half of the day:
    axşam (saat) 720; -1: it may be either."""
    twelve_hours: bool = False
    """Whether a time without morning or evening may be either."""
    noon: str = ""
    midnight: str = ""
    nights: Mapping[str, int] = field(default_factory=_none)
    """Around a weekday (#): that a night is meant which has this day and the one so many behind."""
    past: Mapping[str, int] = field(default_factory=_none)
    """Words before an hour, and the minutes they add to it: half past 30, половина -30."""
    towards: Mapping[str, int] = field(default_factory=_none)
    """Words after an hour, and the minutes they add to it: yarısı -30."""
    minutes: Mapping[str, tuple[int, int, int]] = field(default_factory=_none)
    """Phrases of two numbers, each a #, that are a time: which is the hour (0 or 1), what the
    minutes are multiplied by, and the hours to add: без # # (1, -1, 0), # минут # (1, 1, -1)."""
    hour_words: Mapping[str, tuple[int, str]] = field(default_factory=_none)
    """Words that are an hour only between certain others, and those around them (#): onda is ten
    in saat #, час one in # ночи."""
    times: Mapping[str, int] = field(default_factory=_none)
    """Words that are a time of the clock by themselves, and its minutes: полвосьмого 450."""

    numerals: Mapping[str, int] = field(default_factory=_none)
    """Number words, cardinal and ordinal, and their values."""
    hints: Mapping[str, tuple[float, ...]] = field(default_factory=_none)
    """Words that may stand for a number, and for which: half, dozen, вдвое."""
    fractions: Mapping[str, float] = field(default_factory=_none)
    wholes: str = ""
    """Words that every fraction has one of: thirds, üçdə."""
    halves: str = ""
    """What adds a half to the number before it: and a half, с половиной."""
    magnitudes: Mapping[str, int] = field(default_factory=_none)
    """Thousand, million, ...: their powers of ten."""
    bare_magnitudes: str = ""
    """Those that a number may go on behind, where another form ends it: 12 min 400, 12 mini 400."""
    compounds: str = ""
    """What follows a figure that begins a word of its own: 12 тысяч 18-летних."""
    units: Mapping[str, str] = field(default_factory=_none)
    """The words of units (minute, hour, day, week, ..., dozen, kilo) by their English names."""
    begun: str = ""
    """Around an ordinal (#): that it counts a year begun, of which one less are over: на # году
    жизни."""
    sayings: str = ""
    """Phrases whose numbers other languages do not have: no one; measure seven times, cut once."""
    named_days: Mapping[str, str] = field(default_factory=_none)
    """Names of days of history that other languages call by their date: Black January."""
    asking: str = ""
    """What begins a title that asks, with a mark or without: How to apply."""
    conjunction: str = ""
    """The word for and, between a word and itself: again and again."""
    proverbial: str = ""
    """What says that a proverb is quoted: as the saying goes."""
    joined_numerals: str = ""
    """What joins the words of one number: and (one hundred and five)."""
    joined_ten: bool = False
    """Whether ten and a digit make a number: on beş."""
    decimal: str = "."
    group: str = ","
    """The characters that may stand between groups of three digits."""
    percent: str = ""
    percent_words: str = ""
    """The words of such a pattern, or the last of each."""
    currencies: Mapping[str, str] = field(default_factory=_none)
    """ISO 4217 codes, and the words and signs that stand for each."""
    ordinal: Callable[[int], str] | None = None
    """An ordinal in digits with what follows them, a hyphen and an ending: 2020-ci."""
    short_ordinals: Mapping[str, str] = field(default_factory=_none)
    """Endings too long behind figures, and what is written for them: ый й."""
    ordinal_mark: str = ""
    """Any such ending, right or wrong."""

    cases_before: Mapping[str, str] = field(default_factory=_none)
    """Cases, and the words before a name that always take this one: из, от имени."""
    cases_after: Mapping[str, str] = field(default_factory=_none)
    """Cases, and the words after a name that always take this one: görə."""
    case_endings: Mapping[str, str] = field(default_factory=_none)
    """Cases, and the endings that a word in this one may have, in whatever harmony."""

    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ("‘", "’"))
    """The outer and the inner pair of marks."""
    other_quotes: tuple[tuple[str, str], ...] = ()
    """Pairs that are right too, but not the office's usual ones."""
    quoted_names: str = ""
    """What follows a name that other languages leave without marks: Qanun."""
    unmarked_names: str = ""
    """A name without the marks that the language sets: of a law, or a `name` of a newspaper."""
    quoted_terms: str = ""
    """Terms in small letters that the press sets in marks though nobody says them."""
    dash: str = "–"
    range_dash: str = ""
    """What joins the ends of a range of digits, where a hyphen is wrong."""
    abbreviations: str = ""
    """Those that may end a text, with their full stop."""

    negations: str = ""
    """Words that deny; not those that only look so."""
    echoes: str = ""
    """Those of them that stand beside another and deny the same: никто (не), heç, nor."""
    describing: str = ""
    """Negations that describe a thing: unpaid, not younger than; other words may say it plainly."""
    unfinished: str = ""
    """Such a word with a verb behind it, which is wrong without another negation (никто знал)."""
    lacking: str = ""
    """Without, без, -madan: a negation that a text may have beside another."""
    undenied: Mapping[str, str] = field(default_factory=_none)
    """Phrases with such a word that deny nothing, by what they say: not only, пока не. Each
    begins where a word does."""
    forbidding: str = ""
    """Words that deny without a negation: unacceptable, impossible, prohibited, zero."""
    evidence: Mapping[str, str] = field(default_factory=_none)
    """All that may answer a negation: words and phrases, by what they say; the same names
    in each language (only, until, lack, refuse, ...), so that what both texts say tells nothing."""
    limiting: str = ""
    """Words that every limit has one of: less, later."""
    limits: Mapping[str, tuple[str, str]] = field(default_factory=_none)
    """What is less, more, later or earlier than a limit, and what is not, by the same names."""
    opposites: tuple[tuple[str, str], ...] = ()
    """Pairs of contrary words, the same concepts in the same order in each language."""
    rivals: tuple[Kind, ...] = ()
    """Words that may be taken for one another, the same kinds and members in each language."""
    concepts: Mapping[str, tuple[str, str]] = field(default_factory=_none)
    """The beginnings of words that speak of a thing, and of its contrary (lawful, unlawful), by
    the same names in each language; one that ends in `$` is a whole word."""
    between: tuple[str, str] = ("", "")
    """Words that may stand between a negation and the word behind it that it denies, and between
    a word and the negation that follows it; empty: none follows."""

    frequent: frozenset[str] = frozenset()
    """Words that tell the language from its neighbours."""
    spelling: str = ""
    """Words that by their spelling belong to this language (strength, hüquq)."""
    shared: frozenset[str] = frozenset()
    """Words that English spells alike (forum); empty: nobody knows which."""
    neighbours: Mapping[str, str] = field(default_factory=_none)
    """Languages it is taken for, and words of theirs that it does not have."""
    intruders: str = ""
    """Words of those languages that it never has, wherever they stand (için)."""
    intruding_bodies: str = ""
    """Those that names of bodies and offices consist of, with a capital letter (Bakanlığı)."""
    is_word: Callable[[str], bool] | None = None
    """Whether a dictionary has a word in lower case; None where there is no dictionary."""
    is_common: Callable[[str], bool] | None = None
    """Whether a dictionary has a word as anything but a name."""
    own_letters: str = ""
    """Letters that none of those languages has."""
    bare: str = ""
    """Words of the language typed without its own letters (huquq)."""
    unlettered: str = ""
    """Those of them that can be no other word, wherever they stand (xestexana, sexslər)."""
    unlettered_offices: str = ""
    """Those that names of offices have, so that a capital makes no name of a person."""
    dotted_names: str = ""
    """Names whose capital i has a dot, which the source's spelling has not (İstanbul)."""
    wordy: str = ""
    """Phrases that a good translation does without: it should be noted that."""
    misspelt: str = ""
    """Words with a letter that its spelling rules out (qadinlar)."""
    harmonised: Callable[[str, str], str] | None = None
    """An ending as it should be behind a figure or an abbreviation (BMT, da); empty: not known."""
    respelt: Callable[[str], str] | None = None
    """The right spelling of a word in lower case; empty: it is right, or not known."""
    suffixes: str = ""
    """Endings that some writers set off with an apostrophe, against the rules."""
    common: str = ""
    """Words that are never written with a capital inside a title."""
    bodies: str = ""
    """Words that names of bodies and their heads consist of, with capitals by right (Совет)."""
    finite: str = ""
    """Verbs that say what a title says: no name has one (keçirilib)."""
    titled: str = ""
    """Words that end the name of an office, a law or a feast, which has capitals by right."""
    repeatable: frozenset[str] = frozenset()
    """Words that may rightly stand twice in a row (had had)."""
    single: str = ""
    """Words that a clause has once (also)."""
    unending: frozenset[str] = frozenset()
    """Words that no text ends in: conjunctions, articles, prepositions."""
    density: float = 1.0
    """How many characters a text takes that takes one in English."""
