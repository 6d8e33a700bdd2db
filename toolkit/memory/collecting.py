"""Collecting what a memory is made of: the newsroom's catalogs, and memories from elsewhere."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.catalogs.po import parse, place_of
from toolkit.errors import PressError, Where
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

__all__ = ["FOLDER", "Part", "collect", "parts", "plain_text", "segments"]

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


@dataclass(frozen=True, slots=True)
class Part:
    """What a memory is made of: the catalogs of one domain, or one memory from elsewhere.

    `origin` is the domain, or the memory's path; `language` what its catalogs translate from
    where they do not say so; `digest` changes with anything it says.
    """

    origin: str
    files: tuple[tuple[Path, str], ...]
    language: str
    digest: str
    size: int


def parts(sources: Sources) -> dict[str, Part]:
    """Return the parts of a newsroom's memory by origin, its own before those it was given."""
    files: dict[str, list[tuple[Path, str]]] = defaultdict(list)
    for path, shown in _files(sources):
        files[place_of(shown)[1] if path.suffix == ".po" else shown].append((path, shown))
    return {origin: _part(origin, found, sources) for origin, found in files.items()}


def _part(origin: str, files: Iterable[tuple[Path, str]], sources: Sources) -> Part:
    language = TEMPLATE_LANGUAGE if origin in SHARED else sources.settings.source
    made, size = sha256(f"{FORMAT} {language}".encode()), 0
    for path, shown in files:
        data = path.read_bytes()
        made.update(f"\0{shown}\0".encode("utf-8", "surrogateescape"))
        made.update(sha256(data).digest())
        size += len(data)
    return Part(origin, tuple(files), language, made.hexdigest(), size)


def collect(chosen: Iterable[Part], faults: dict[str, list[PressError]]) -> Iterator[Reviewed]:
    """Yield every text of some parts with its reviewed translations.

    What is obsolete counts too. Files that cannot be read are left out and added to `faults`
    by the origin of their part.
    """
    for part in chosen:
        found: dict[Key, dict[str, str]] = defaultdict(dict)
        for path, shown in part.files:
            try:
                if path.suffix != ".po":
                    yield from segments(path, shown)
                    continue
                catalog = parse(path.read_bytes(), shown)
            except PressError as error:
                faults.setdefault(part.origin, []).append(error)
                continue
            for key, language, text in _reviewed(catalog, part.language):
                found[key].setdefault(language, text)
        for (msgctxt, _), texts in found.items():
            if len(texts) > 1:
                yield Reviewed(KINDS.get(part.origin, "free"), msgctxt, part.origin, texts)


def _reviewed(catalog: Catalog, default: str) -> Iterator[tuple[Key, str, str]]:
    """Yield key, language and text of each reviewed message, and of what it translates."""
    language = catalog.headers.get("X-Source-Language", default)
    for message in catalog.messages:
        is_reviewed = message.msgstr and not message.fuzzy and not message.msgid_plural
        if is_reviewed and language != catalog.locale:
            yield message.key, language, plain_text(message.msgid)
            yield message.key, catalog.locale, plain_text(message.msgstr)


def plain_text(text: str) -> str:
    """Return a text with a blank for each run of them: what two texts are compared by."""
    return words((text,))


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
