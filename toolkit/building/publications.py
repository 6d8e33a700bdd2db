"""What documents and pages need beside editions: where they stand, and their neighbours."""

from __future__ import annotations

from functools import lru_cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.model import MULTIPLE, Alternate, Publication
from toolkit.site.search import can_index

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Edition, Format
    from toolkit.sources import Sources

__all__ = ["document_languages", "is_searched", "publication"]


def document_languages(module: Format, editions: Mapping[str, Edition]) -> tuple[str, ...]:
    """Return the languages a format has a document in; `mul` stands for all together."""
    has_document = getattr(module, "has_document", None)  # PartialFormat
    codes = [
        code for code, edition in editions.items() if has_document is None or has_document(edition)
    ]
    if hasattr(module, "render_all") and len(editions) > 1:  # CombinedFormat
        codes.append(MULTIPLE)
    return tuple(codes)


def publication(
    sources: Sources,
    path: str,
    paths: Mapping[str, str],
    preview: bool,
    release: str = "",
    documents: Mapping[str, str] = MappingProxyType({}),
) -> Publication:
    """Return what the document or page at `path` needs; `paths` are those of each language.

    `documents` are the release's by their suffix.
    """
    return Publication(
        path=path,
        alternates=tuple(Alternate(code, where) for code, where in paths.items()),
        base_url=sources.settings.base_url,
        preview=preview,
        languages=_named(sources, tuple(paths)),
        template=sources.format_template,
        asset=sources.format_files.asset,
        attached=partial(sources.attachment, release),
        renditions=sources.gallery.renditions,
        documents=documents,
        search=is_searched(sources),
        fonts=sources.format_files.fonts,
        brand=sources.settings.brand,
        zone=sources.settings.zone,
    )


def _named(sources: Sources, codes: tuple[str, ...]) -> Mapping[str, str]:
    """Return each language's name in itself, which takes CLDR's data of each."""
    if sources.known is None:
        return language_names(codes)
    return sources.known.of("cldr", "languages", partial(language_names, codes), codes)


def is_searched(sources: Sources) -> bool:
    """Whether readers can search the site."""
    return sources.settings.search and can_index()


@lru_cache
def language_names(codes: tuple[str, ...]) -> Mapping[str, str]:
    """Return each language's name in itself, as CLDR has it, capitalised."""
    from babel import Locale

    from toolkit.grammar.plain import language

    return {
        code: language(code).capitalise(Locale.parse(code).get_language_name(code) or code)
        for code in codes
    }
