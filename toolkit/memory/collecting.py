"""Collecting what a memory is made of: the newsroom's catalogs, and memories from elsewhere."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.catalogs.po import parse, place_of
from toolkit.errors import CatalogError, PressError, Where
from toolkit.memory.store import FORMAT, Reviewed
from toolkit.model import State
from toolkit.transfer.bilingual import KINDS, SHARED
from toolkit.transfer.codes import join, words
from toolkit.transfer.shelf import primary
from toolkit.translations import TEMPLATE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.model import Inline, Key, Segment
    from toolkit.sources import Sources
    from toolkit.transfer.codes import TextKind

__all__ = ["FOLDER", "collect", "digest", "plain_text", "segments"]

FOLDER = "locales/memory"
"""Where a newsroom keeps the memories it was given, in its repository like its catalogs."""


def _files(sources: Sources) -> Iterator[tuple[Path, str]]:
    """Yield every catalog and memory with its path below the newsroom."""
    for root in sources.roots:
        own = root == sources.root
        for path in sorted((root / "locales").glob("*/LC_MESSAGES/**/*.po")):
            shown = path.relative_to(root).as_posix()
            if own or place_of(shown)[1] in SHARED:
                yield path, shown
    for path in sorted((sources.root / FOLDER).glob("*")):
        if path.suffix.lower() in _suffixes():
            yield path, sources.shown(path)


def _suffixes() -> dict[str, str]:
    """Return the name of the exchange format of each ending of a memory's file."""
    return {
        suffix: name
        for name, plugin in registry.plugins("exchanges").items()
        if plugin.MEMORY
        for suffix in plugin.SUFFIXES
    }


def digest(sources: Sources) -> str:
    """Return what changes with anything a memory is made of."""
    made = sha256(f"{FORMAT} {sources.settings.source}".encode())
    for path, shown in _files(sources):
        made.update(shown.encode("utf-8", "surrogateescape"))
        made.update(sha256(path.read_bytes()).digest())
    return made.hexdigest()


def collect(sources: Sources, faults: list[PressError]) -> Iterator[Reviewed]:
    """Yield every text with its reviewed translations, the newsroom's before those it was given.

    What is obsolete counts too. Files that cannot be read are left out and added to `faults`.
    """
    memories: list[tuple[Path, str]] = []
    found: dict[tuple[str, Key], dict[str, str]] = defaultdict(dict)
    for path, shown in _files(sources):
        if path.suffix != ".po":
            memories.append((path, shown))
            continue
        try:
            catalog = parse(path.read_bytes(), shown)
        except CatalogError as error:
            faults.append(error)
            continue
        for key, language, text in _reviewed(catalog, sources):
            found[catalog.domain, key].setdefault(language, text)
    for (domain, (msgctxt, _)), texts in found.items():
        if len(texts) > 1:
            yield Reviewed(KINDS.get(domain, "free"), msgctxt, domain, texts)
    for path, shown in memories:
        yield from _given(path, shown, faults)


def _reviewed(catalog: Catalog, sources: Sources) -> Iterator[tuple[Key, str, str]]:
    """Yield key, language and text of each reviewed message, and of what it translates."""
    default = TEMPLATE_LANGUAGE if catalog.domain in SHARED else sources.settings.source
    language = catalog.headers.get("X-Source-Language", default)
    for message in catalog.messages:
        is_reviewed = message.msgstr and not message.fuzzy and not message.msgid_plural
        if is_reviewed and language != catalog.locale:
            yield message.key, language, plain_text(message.msgid)
            yield message.key, catalog.locale, plain_text(message.msgstr)


def plain_text(text: str) -> str:
    """Return a text with a blank for each run of them: what two texts are compared by."""
    return words((text,))


def _given(path: Path, shown: str, faults: list[PressError]) -> Iterator[Reviewed]:
    try:
        yield from segments(path, shown)
    except PressError as error:
        faults.append(error)


def segments(path: Path, shown: str) -> Iterator[Reviewed]:
    """Yield the texts of a memory's file by twos; raises `PressError`.

    Those with marks that are not ours are left out.
    """
    name = _suffixes().get(path.suffix.lower())
    if name is None:
        hint = f"A memory ends in {', '.join(sorted(_suffixes()))}."
        raise PressError("not a memory by its name", hint=hint, where=Where(shown))
    try:
        with path.open("rb") as file:
            yield from _read(registry.plugin("exchanges", name).read(file, shown), shown)
    except OSError as error:
        message = f"cannot be read: {error.strerror or error}"
        raise PressError(message, hint="Check the path.", where=Where(shown)) from error


def _read(read: Iterable[Segment], shown: str) -> Iterator[Reviewed]:
    kinds = {f"locales/{domain}.pot": kind for domain, kind in KINDS.items()}
    for segment in read:
        languages = primary(segment.source_language), primary(segment.target_language)
        kind = kinds.get(segment.original, "free")
        texts = _text(segment.source, kind), _text(segment.target or (), kind)
        # Every two texts come in both directions.
        if all(texts) and languages[0] < languages[1] and segment.state is State.REVIEWED:
            yield Reviewed(kind, segment.msgctxt, shown, dict(zip(languages, texts, strict=True)))


def _text(inline: Inline, kind: TextKind) -> str:
    return plain_text(join(inline, kind) or "")
