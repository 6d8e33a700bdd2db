"""What the comments of records and of the termbase ask for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit import strict_yaml
from toolkit.checking.ignoring import Asked, Cover, asks, may_ask
from toolkit.checking.yaml_comments import comments, extent, subject
from toolkit.entries import SECTIONS
from toolkit.errors import PressError, Where
from toolkit.facts import marker_of
from toolkit.model import Key, State
from toolkit.records.load import field_at
from toolkit.records.texts import Prose, Refers
from toolkit.sync import release_messages
from toolkit.translations import TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from toolkit.facts import Resolved
    from toolkit.records.schema import Release
    from toolkit.sources import Sources
    from toolkit.strict_yaml import Document, Loc

__all__ = ["asked_in_record", "asked_in_termbase"]

WAITING = {State.MISSING, State.STALE}
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def asked_in_record(sources: Sources, resolved: Resolved) -> Iterator[Asked]:
    """Yield what the comments of a record ask for: of a field in every language."""
    if not may_ask(resolved.record.document.text):
        return
    release, domain = resolved.record.release, resolved.record.name
    document = resolved.record.document
    messages = {
        code: release_messages(resolved, code)
        for code in sources.languages_of(resolved)
        if code != release.language
    }

    def covered(loc: Loc) -> Iterator[tuple[str, str, Key]]:
        texts = set(_texts(document, loc, lambda at: _msgctxt(type(release), at)))
        for code, every in messages.items():
            for one in every:
                if not texts.isdisjoint({one.key, ("", one.msgid)}):
                    yield code, domain, one.key

    yield from _asked(sources, document, covered)


def _texts(document: Document, loc: Loc, msgctxt: Callable[[Loc], str]) -> Iterator[Key]:
    """Yield the texts of a field and all within it; an empty msgctxt stands for any."""
    for part in document.values:
        value = document.at(part) if part[: len(loc)] == loc else None
        if isinstance(value, str):
            for paragraph in _BLANK_LINE.split(value):
                yield msgctxt(part), " ".join(paragraph.split())


def _msgctxt(model: type[Release], loc: Loc) -> str:
    """Return the kind of text a field holds; empty where that is not its alone to say."""
    _, field = field_at(model, loc)
    marker = marker_of(field) if field else None
    if isinstance(marker, Prose):
        return marker.msgctxt
    return marker.free if isinstance(marker, Refers) else ""


def asked_in_termbase(sources: Sources) -> Iterator[Asked]:
    """Yield what the comments of termbase.yaml ask for: of an entry in every language.

    Nothing where the termbase cannot be read.
    """
    shown = "locales/termbase.yaml"
    try:
        entries = sources.own_entries
        document = strict_yaml.read(sources.root / shown, shown) if entries else None
    except PressError:
        return

    def covered(loc: Loc) -> Iterator[tuple[str, str, Key]]:
        kind = SECTIONS[str(loc[0])]
        own = [one for one in entries if one.kind == kind and loc[1:2] in {(), (one.id,)}]
        for code in sources.settings.languages:
            yield from ((code, TERMBASE, one.message.key) for one in own)

    if document and may_ask(document.text):
        yield from _asked(sources, document, covered)


def _asked(
    sources: Sources, document: Document, covered: Callable[[Loc], Iterable[tuple[str, str, Key]]]
) -> Iterator[Asked]:
    """Yield what comments of a YAML file ask for.

    `covered` gives the messages of a field: language, domain and key.
    """
    for comment in comments(document.text):
        if not asks(comment.text):
            continue
        loc = subject(document, comment)
        messages = tuple(covered(loc)) if loc else ()
        lines = frozenset(extent(document, loc)) if loc else frozenset()
        paths: dict[str, set[Key]] = {document.path: set()} if loc else {}
        for code, domain, key in messages:
            paths.setdefault(catalog_path(code, domain), set()).add(key)
        yield Asked(
            comment.text,
            Where(document.path, comment.line, comment.column),
            "",
            tuple(
                Cover(path, frozenset(keys), lines if path == document.path else frozenset())
                for path, keys in paths.items()
            ),
            any(
                sources.translations.find(code, domain, *key).state in WAITING
                for code, domain, key in messages
            ),
        )
