"""Build: the documents of every edition the gate lets through, and the indexes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, cast

from toolkit import registry
from toolkit.catalogs.store import replace_file
from toolkit.editions.edition import make_furniture
from toolkit.errors import PressError
from toolkit.model import MULTIPLE, Alternate, CombinedFormat, PartialFormat, Publication, State
from toolkit.pages import ASSETS, FILES, PICTURES, file_path
from toolkit.site.search import can_index, index_path, render_index
from toolkit.site.shelf import Shelf
from toolkit.site.site import render_site

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from toolkit.editions.gate import Verdict
    from toolkit.model import Edition, Format, Text
    from toolkit.sources import Sources

__all__ = ["Built", "build"]

FEED = ".xml"


@dataclass(frozen=True)
class Built:
    """What a build did: files written (below the output) and what was withheld, with reasons."""

    written: tuple[str, ...]
    withheld: Mapping[str, tuple[str, ...]]


def build(
    sources: Sources,
    names: Iterable[str] = (),
    *,
    preview: bool = False,
    locales: Iterable[str] = (),
    formats: Iterable[str] = (),
    output: Path | None = None,
) -> Built:
    """Write `dist/<lang>/<release><suffix>` for each edition, and an index a language.

    A format that has a document of all languages together has it in `dist/mul/`.

    Everything is rendered before anything is written, so that a bad record
    leaves the previous output. Raises `PressError`.
    """
    selected = frozenset(sources.select(names))
    every = sources.resolve_all(sources.paths)
    editions = {name: sources.editions(resolved) for name, resolved in every.items()}
    verdicts = {name: sources.verdict(every[name], editions[name]) for name in every}
    shown = {
        name: made if preview else {code: made[code] for code in verdicts[name].publishable}
        for name, made in editions.items()
    }
    wanted = frozenset(locales)
    pages = _documents(sources, shown, selected, preview, wanted, tuple(formats))
    furniture = _index_furniture(sources, preview)
    site = _site(sources, shown, furniture, preview)
    _refuse_twins(pages.keys() & site.keys())
    around = wanted | {ASSETS} if wanted - {MULTIPLE} else wanted
    pages |= {path: page for path, page in site.items() if _is_wanted(path, around)}
    files = _files(sources, shown)
    pages |= {path: file.read_bytes() for path, (name, file) in files.items() if name in selected}
    for name in sorted(selected):
        pages |= sources.gallery.files(name, shown[name].values())
    pictures = {
        path for name, made in shown.items() for path in sources.gallery.paths(name, made.values())
    }
    target = output or sources.root / "dist"
    codes = {*sources.settings.languages, *(code for made in editions.values() for code in made)}
    _sweep(target, codes, shown, {*site, *files, *pictures})
    for path, data in pages.items():
        replace_file(target / path, data, durable=False)
    return Built(tuple(pages), {} if preview else _withheld(verdicts, selected))


def _is_wanted(path: str, locales: frozenset[str]) -> bool:
    return not locales or path.partition("/")[0] in locales


def _files(
    sources: Sources, shown: Mapping[str, Mapping[str, Edition]]
) -> dict[str, tuple[str, Path]]:
    """Return the files that editions offer, by path below the output."""
    return {
        file_path(name, block.source): (name, path)
        for name, editions in shown.items()
        for edition in editions.values()
        for block in edition.attachments
        if (path := sources.attached(name, block.source))
    }


def _withheld(
    verdicts: Mapping[str, Verdict], selected: frozenset[str]
) -> dict[str, tuple[str, ...]]:
    return {
        name: verdict.reasons
        for name, verdict in verdicts.items()
        if verdict.reasons and name in selected
    }


def _formats(names: tuple[str, ...]) -> tuple[Format, ...]:
    return tuple(registry.named("formats", name) for name in names) or tuple(
        registry.plugins("formats").values()
    )


def _documents(
    sources: Sources,
    shown: Mapping[str, Mapping[str, Edition]],
    selected: frozenset[str],
    preview: bool,
    locales: frozenset[str],
    formats: tuple[str, ...],
) -> dict[str, bytes]:
    documents: dict[str, bytes] = {}
    made_formats = _formats(formats)
    for made in made_formats:
        for name in sorted(selected):
            paths = _paths(made, name, shown[name])
            for code, path in paths.items():
                if _is_wanted(path, locales):
                    publication = replace(
                        _publication(sources, path, paths, preview, name),
                        documents=_offered(made_formats, name, shown[name], code),
                    )
                    documents[path] = made.render(shown[name][code], publication)
            path = _combined_path(made, name, shown[name])
            if path and _is_wanted(path, locales):
                publication = _publication(sources, path, paths, preview, name)
                together = tuple(shown[name].values())
                documents[path] = cast("CombinedFormat", made).render_all(together, publication)
    return documents


def _offered(
    formats: Iterable[Format], name: str, editions: Mapping[str, Edition], code: str
) -> dict[str, str]:
    """Return where the documents of an edition stand, by their suffix."""
    found = ((made.SUFFIX, _paths(made, name, editions).get(code, "")) for made in formats)
    return {suffix: path for suffix, path in found if path}


def _paths(made: Format, name: str, editions: Mapping[str, Edition]) -> dict[str, str]:
    """Return where the document of each language stands."""
    return {
        code: f"{code}/{name}{made.SUFFIX}"
        for code, edition in editions.items()
        if not isinstance(made, PartialFormat) or made.has_document(edition)
    }


def _combined_path(made: Format, name: str, editions: Mapping[str, Edition]) -> str:
    """Return where the document of all languages stands, if a format has one."""
    has_one = isinstance(made, CombinedFormat) and len(editions) > 1
    return f"{MULTIPLE}/{name}{made.SUFFIX}" if has_one else ""


def _index_furniture(sources: Sources, preview: bool) -> dict[str, Mapping[str, Text]]:
    """Return the labels of each language that may have an index: those that are reviewed."""
    made = {
        code: make_furniture(sources.grammar(code), sources.furniture)
        for code in sources.settings.languages
    }
    return {
        code: labels
        for code, (labels, voice) in made.items()
        if preview or all(use.state is State.REVIEWED for use in voice.uses)
    }


def _site(
    sources: Sources,
    shown: Mapping[str, Mapping[str, Edition]],
    furniture: Mapping[str, Mapping[str, Text]],
    preview: bool,
) -> dict[str, bytes]:
    """Return the pages around the releases."""
    contact = sources.settings.contact
    shelves = [
        Shelf(code, labels, _newest_first(shown, code), contact)
        for code, labels in furniture.items()
    ]
    site = render_site(shelves, lambda path, paths: _publication(sources, path, paths, preview))
    if _is_searched(sources):
        for shelf in shelves:
            site |= render_index(shelf.language, shelf.editions)
    return site


def _is_searched(sources: Sources) -> bool:
    return sources.settings.search and can_index()


def _newest_first(shown: Mapping[str, Mapping[str, Edition]], language: str) -> tuple[Edition, ...]:
    editions = (made[language] for made in shown.values() if language in made)
    return tuple(sorted(editions, key=lambda one: (one.date, one.release), reverse=True))


def _refuse_twins(paths: Iterable[str]) -> None:
    """Raise `PressError` for a release whose page would stand where the site has its own."""
    for path in sorted(paths):
        name = path.partition("/")[2].removesuffix(".html")
        raise PressError(
            f"releases/{name} would stand where the site has a page of its own, {path}",
            hint="Give the record another name.",
        )


def _publication(
    sources: Sources, path: str, paths: Mapping[str, str], preview: bool, release: str = ""
) -> Publication:
    return Publication(
        path=path,
        alternates=tuple(Alternate(code, where) for code, where in paths.items()),
        base_url=sources.settings.base_url,
        preview=preview,
        languages=language_names(tuple(paths)),
        template=sources.format_template,
        asset=sources.format_asset,
        attached=partial(sources.attachment, release),
        renditions=sources.gallery.renditions,
        search=_is_searched(sources),
        fonts=sources.fonts,
        brand=sources.settings.brand,
        zone=sources.settings.zone,
    )


def language_names(codes: tuple[str, ...]) -> dict[str, str]:
    """Return each language's name in itself, as CLDR has it, capitalised."""
    from babel import Locale

    from toolkit.grammar.plain import language

    return {
        code: language(code).capitalise(Locale.parse(code).get_language_name(code) or code)
        for code in codes
    }


def _sweep(
    target: Path, codes: Iterable[str], shown: Mapping[str, Mapping[str, Edition]], kept: set[str]
) -> None:
    """Remove what is published no more: pages of withheld editions and of deleted releases.

    `codes` are the languages whose folders are ours; `kept` are further paths that stay.
    """
    formats = _formats(())
    suffixes = (*(made.SUFFIX for made in formats), FEED)
    kept = kept.union(
        *(
            {*_paths(one, name, made).values(), _combined_path(one, name, made)}
            for one in formats
            for name, made in shown.items()
        )
    )
    for folder in (*codes, MULTIPLE, FILES, PICTURES):
        for path in (target / folder).rglob("*"):
            name = path.relative_to(target).as_posix()
            is_shared = folder in {FILES, PICTURES} or name.startswith(index_path(folder))
            is_ours = is_shared or name.endswith(suffixes)
            if is_ours and name not in kept and path.is_file():
                path.unlink()
