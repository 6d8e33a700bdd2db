"""Search: a page of each language, and the index that its script looks in.

The index is pagefind's (https://pagefind.app), which knows the stems of Russian and English
words and takes no heed of accents. Letters that are no accented ones to it, such as the
Azerbaijani `ə`, are given to it as the letter people type instead, with a mark that stands
in no text; the script turns them back (templates/formats/search.js).
"""

from __future__ import annotations

import subprocess
from functools import lru_cache
from html import escape
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from toolkit.addresses import relative
from toolkit.errors import PressError
from toolkit.page_text import json_script
from toolkit.pages import render_page
from toolkit.particulars import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from toolkit.model import Block, Edition, Publication, Text
    from toolkit.site.shelf import Shelf

__all__ = [
    "ENDINGS",
    "INDEX",
    "SCRIPT",
    "can_index",
    "index_path",
    "render_index",
    "render_search",
    "search_page",
]

SCRIPT = "search.js"
INDEX = "search"
"""The folder of a language that holds its index."""
MARK = "\u0353"
LETTERS = {"ə": f"e{MARK}", "Ə": f"E{MARK}", "ı": f"i{MARK}"}
FOLDED = str.maketrans(LETTERS)
NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "wasm.*", "*.pf_meta")
ENDINGS = (".pf_fragment", ".pf_index", ".pf_meta", ".pagefind", *NEEDED[:3])
"""What its files end in."""
PARTS = ("index/*", "fragment/*")
"""Files of a bundle; the others are user interfaces of pagefind's own."""


@lru_cache
def can_index() -> bool:
    """Whether pagefind is installed: there is no wheel of it for every machine."""
    return find_spec("pagefind_bin") is not None


def render_search(shelf: Shelf, publication: Publication) -> bytes:
    """Return the page of a language with the form; without scripts its lists still lead on."""
    context = {
        "shelf": shelf,
        "publication": publication,
        "root": relative(publication.path),
        "letters": json_script(LETTERS),
    }
    return render_page(publication.template, "search.html.j2", context)


def search_page(edition: Edition) -> str:
    """Return what pagefind reads of an edition: its own page has furniture around it."""
    known = {
        "title": plain(edition.title.text),
        "date": plain(edition.dateline.text),
        "topics": ", ".join(plain(topic.text) for topic in edition.topics.children),
    }
    metas = "".join(
        f'<meta data-pagefind-meta="{name}[content]" content="{_folded(words)}">'
        for name, words in known.items()
    )
    parts = "".join(f"<p>{_folded(words)}</p>" for words in _words(edition) if words)
    return (
        f'<!doctype html><html lang="{edition.language}"><meta charset="utf-8">'
        f"<body><main data-pagefind-body>{metas}{parts}</main>"
    )


def render_index(
    language: str, editions: Iterable[Edition], look_up: Callable[[Edition], str] = search_page
) -> dict[str, bytes]:
    """Return the files of a language's index by path; equal editions give equal bytes.

    `look_up` returns the `search_page` of each: of thousands, none need be held in memory.
    Raises `PressError` where pagefind does not run.
    """
    with TemporaryDirectory() as folder:
        pages, bundle = Path(folder, "pages"), Path(folder, "bundle")
        for edition in editions:
            page = pages / f"{edition.release}.html"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(look_up(edition), "utf-8", newline="\n")
        if not pages.exists():
            return {}
        _run_pagefind(pages, bundle, language)
        found = (path for pattern in (*NEEDED, *PARTS) for path in bundle.glob(pattern))
        return {
            index_path(language, path.relative_to(bundle).as_posix()): path.read_bytes()
            for path in sorted(found)
        }


def index_path(language: str, name: str = "") -> str:
    """Return where a file of a language's index lies below the site's root."""
    return f"{language}/{INDEX}/{name}"


def _run_pagefind(pages: Path, bundle: Path, language: str) -> None:
    from pagefind_bin import get_executable

    # One language at a time: with several, the order of the bytes is anybody's guess.
    options = ("--force-language", language, "--keep-index-url", "--quiet")
    command = [get_executable(), "--site", pages, "--output-path", bundle, *options]
    try:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError) as error:
        raise PressError(
            f"pagefind makes no index of {language}: {error}",
            hint="Install it anew, or set `search = false` in [tool.press].",
        ) from error


def _folded(words: str) -> str:
    return escape(words.translate(FOLDED))


def _words(edition: Edition) -> Iterator[str]:
    """Yield the texts of an edition that are looked for, in their order."""
    for block in (*edition.blocks, *edition.attachments):
        yield block.alt
        yield from map(plain, _texts(block))


def _texts(block: Block) -> Iterator[Text]:
    yield from (block.text, block.caption, *block.header)
    for row in block.rows:
        yield from row
    for child in block.children:
        yield from _texts(child)
