"""Catalogs of other projects, where there are any at hand: PRESS_CORPUS names a folder."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from toolkit.catalogs.merge import merge
from toolkit.catalogs.po import Catalog, parse
from toolkit.catalogs.write import update
from toolkit.errors import CatalogError

from .catalog_files import said

CORPUS = Path(os.environ.get("PRESS_CORPUS", ""))
FILES = sorted(CORPUS.rglob("*.po*")) if os.environ.get("PRESS_CORPUS") else []


def opened(file: Path) -> Catalog | None:
    """The catalog, or None where it was refused with a line."""
    try:
        return parse(file.read_bytes(), str(file))
    except CatalogError as error:
        return None if error.where.line else pytest.fail(f"{file}: {error}")


@pytest.mark.skipif(not FILES, reason="PRESS_CORPUS is not set")
def test_every_file_is_kept_or_refused_with_its_line():
    for file in filter(Path.is_file, FILES):
        data = file.read_bytes()
        catalog = opened(file)
        if catalog is None:
            continue
        assert update(catalog, said(catalog.messages)).encode() == data
        after = parse(update(catalog, merge(catalog, catalog.active).messages), str(file))
        assert merge(after, catalog.active).messages == after.messages


@pytest.mark.skipif(not FILES, reason="PRESS_CORPUS is not set")
def test_a_changed_translation_changes_three_lines_at_most():
    for file in filter(Path.is_file, FILES):
        catalog = opened(file)
        if catalog is None:
            continue
        for index, message in list(enumerate(catalog.messages))[:20]:
            if message.msgid_plural:
                continue
            wanted = list(catalog.messages)
            wanted[index] = replace(message, msgstr="changed")
            text = update(catalog, wanted)
            assert said(parse(text, str(file)).messages) == said(wanted)
            before = set(catalog.text.split("\n"))
            assert len([line for line in text.split("\n") if line not in before]) <= 1
