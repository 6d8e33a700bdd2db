"""Catalogs from outside: what a `.po` file that belongs to no newsroom says of itself."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.catalogs.rendering import is_format_flag
from toolkit.catalogs.states import state
from toolkit.entries import SECTIONS
from toolkit.grammar.placeholders import Fault, Rules, names
from toolkit.grammar.plain import language
from toolkit.model import Genre, Message, Unit
from toolkit.reading.words.recognition import recognise
from toolkit.translations import TEMPLATE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.naming import Naming

__all__ = ["outside_units", "unit_maker"]

# What the texts of an office come from; anything else that `#:` names is a program.
_TEXTS = frozenset({".yaml", ".yml", ".j2", ".md", ".html", ".txt"})
# So many messages tell whether a catalog is all in one language.
_SAMPLE = 200
_NO_FACTS: frozenset[str] = frozenset()
_KIND_AND_ID = re.compile(rf"(?:{'|'.join(SECTIONS.values())}) [a-z0-9-]+")


def outside_units(catalog: Catalog, path: Path, naming: Naming) -> Iterator[Unit]:
    """Yield the messages of a catalog as units."""
    return map(unit_maker(catalog, path, naming), catalog.active)


def unit_maker(
    catalog: Catalog, path: Path, naming: Naming | None = None
) -> Callable[[Message], Unit]:
    """Return what makes a unit of each message of a catalog; nobody waits for these.

    A program's are told by their flags and references; else they are taken for what
    a newsroom has: names by their msgctxt, sentences by their placeholders, free text.
    A unit has the message on both sides: there is no source but the catalog.
    """
    locale = _locale_of(catalog, path)
    is_program = any(map(_is_program_s, catalog.active))
    source_of = _source_of(catalog, locale, is_program)
    place = path.as_posix()

    def made(message: Message) -> Unit:
        genre, facts = (Genre.FOREIGN, _NO_FACTS) if is_program else _told_apart(message)
        source = source_of(message.msgid)
        return Unit(
            locale,
            catalog.domain,
            place,
            message,
            message,
            state(message),
            due=False,
            placeholders=Rules(language(locale), dict.fromkeys(facts, False)) if facts else None,
            genre=genre,
            source_locale=source,
            names=naming.rules(source, locale) if naming else None,
        )

    return made


def _locale_of(catalog: Catalog, path: Path) -> str:
    """Return the language of a catalog: as its header or folder says, else its file's name."""
    named = (catalog.locale, path.stem.rpartition(".")[2], path.parent.name)
    codes = (re.split(r"[-_.@ ]", name, maxsplit=1)[0].lower() for name in named)
    known = registry.plugin_names("languages")
    return next((code for code in codes if code in known), catalog.locale)


def _source_of(catalog: Catalog, locale: str, is_program: bool) -> Callable[[str], str]:
    """Return what tells the language a text is translated from: by the header, else as it reads.

    A program's messages are too short to tell; most are English, as gettext advises.
    """
    told = catalog.headers.get("X-Source-Language")
    if told or is_program:
        return lambda _: told or TEMPLATE_LANGUAGE
    codes = registry.plugin_names("languages")
    candidates = tuple(language(code).CONVENTIONS for code in sorted(codes) if code != locale)
    sample = catalog.active[:: max(1, len(catalog.active) // _SAMPLE)]
    read = (recognise(message.msgid, candidates) for message in sample)
    counted = Counter(one.code for one in read if one)
    usual = counted.most_common(1)[0][0] if counted else TEMPLATE_LANGUAGE
    if len(counted) < 2:
        return lambda _: usual

    def recognised(text: str) -> str:
        found = recognise(text, candidates)
        return found.code if found else usual

    return recognised


def _is_program_s(message: Message) -> bool:
    if any(map(is_format_flag, message.flags)):
        return True
    return any(PurePosixPath(one).suffix not in _TEXTS for one in message.references)


def _told_apart(message: Message) -> tuple[Genre, frozenset[str]]:
    """Return what a message looks like, and the facts that a sentence names."""
    if _KIND_AND_ID.fullmatch(message.msgctxt):
        return Genre.NAME, _NO_FACTS
    if "{" not in message.msgid:
        return Genre.FREE, _NO_FACTS
    try:
        facts = names(message.msgid)
    except Fault:
        facts = _NO_FACTS
    return (Genre.SENTENCE if facts else Genre.FREE), facts
