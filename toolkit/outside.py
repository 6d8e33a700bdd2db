"""Catalogs from outside: what a `.po` file that belongs to no newsroom says of itself."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import repeat
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.catalogs.rendering import is_format_flag
from toolkit.catalogs.states import state
from toolkit.entries import SECTIONS
from toolkit.grammar.placeholders import Fault, Rules, names
from toolkit.grammar.plain import language
from toolkit.model import Genre, Message, Unit
from toolkit.reading.recognition import recognise
from toolkit.translations import TEMPLATE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.naming import Naming

__all__ = ["outside_units"]

# What the texts of an office come from; anything else that `#:` names is a program.
_TEXTS = frozenset({".yaml", ".yml", ".j2", ".md", ".html", ".txt"})
# So many messages tell whether a catalog is all in one language.
_SAMPLE = 200
_KIND_AND_ID = re.compile(rf"(?:{'|'.join(SECTIONS.values())}) [a-z0-9-]+")


def outside_units(catalog: Catalog, path: Path, naming: Naming) -> Iterator[Unit]:
    """Yield the messages of a catalog; nobody waits for them.

    A program's are told by their flags and references; else they are taken for what
    a newsroom has: names by their msgctxt, sentences by their placeholders, free text.
    """
    locale = _locale_of(catalog, path)
    is_program = any(map(_is_program_s, catalog.active))
    for message, source in zip(catalog.active, _sources(catalog, locale, is_program), strict=True):
        unit = Unit(
            locale,
            catalog.domain,
            path.as_posix(),
            Message(message.msgid, msgctxt=message.msgctxt, msgid_plural=message.msgid_plural),
            message,
            state(message),
            due=False,
            genre=Genre.FOREIGN,
            source_locale=source,
            names=naming.rules(source, locale),
        )
        yield unit if is_program else _told_apart(unit)


def _locale_of(catalog: Catalog, path: Path) -> str:
    """Return the language of a catalog: as its header or folder says, else its file's name."""
    named = (catalog.locale, path.stem.rpartition(".")[2], path.parent.name)
    codes = (re.split(r"[-_.@ ]", name, maxsplit=1)[0].lower() for name in named)
    known = registry.plugin_names("languages")
    return next((code for code in codes if code in known), catalog.locale)


def _sources(catalog: Catalog, locale: str, is_program: bool) -> Iterator[str]:
    """Yield the language each message is translated from: as the header says, else as it reads.

    A program's messages are too short to tell; most are English, as gettext advises.
    """
    told = catalog.headers.get("X-Source-Language")
    if told or is_program:
        return repeat(told or TEMPLATE_LANGUAGE, len(catalog.active))
    codes = registry.plugin_names("languages")
    candidates = tuple(language(code).CONVENTIONS for code in sorted(codes) if code != locale)
    sample = catalog.active[:: max(1, len(catalog.active) // _SAMPLE)]
    read = (recognise(message.msgid, candidates) for message in sample)
    counted = Counter(one.code for one in read if one)
    usual = counted.most_common(1)[0][0] if counted else TEMPLATE_LANGUAGE
    if len(counted) < 2:
        return repeat(usual, len(catalog.active))
    read = (recognise(message.msgid, candidates) for message in catalog.active)
    return (one.code if one else usual for one in read)


def _is_program_s(message: Message) -> bool:
    suffixes = {PurePosixPath(reference).suffix for reference in message.references}
    return any(map(is_format_flag, message.flags)) or not suffixes <= _TEXTS


def _told_apart(unit: Unit) -> Unit:
    """Return a unit as what its message looks like."""
    if _KIND_AND_ID.fullmatch(unit.message.msgctxt):
        return replace(unit, genre=Genre.NAME)
    try:
        facts = names(unit.message.msgid)
    except Fault:
        facts = frozenset()
    if not facts:
        return replace(unit, genre=Genre.FREE)
    rules = Rules(language(unit.locale), dict.fromkeys(facts, False))
    return replace(unit, genre=Genre.SENTENCE, placeholders=rules)
