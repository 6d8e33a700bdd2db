"""Catalogs of other projects, where there are any at hand: PRESS_CORPUS names a folder.

msgfmt is the judge of what a catalog is.
"""

import datetime as dt
import os
import shutil
import statistics
import subprocess
from collections import Counter
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
FILES = [file for file in FILES if file.is_file()]
NOW = dt.datetime(2031, 1, 2, 3, 4, tzinfo=dt.UTC)

pytestmark = pytest.mark.skipif(not FILES, reason="PRESS_CORPUS is not set")

OTHER = ("UTF-8", "charset", "'domain' is not a word", "msgid_plural is empty", "is empty")
"""What msgfmt takes and we do not: other character sets, several domains in a file."""


def opened(file: Path) -> Catalog | None:
    """The catalog, or None where it was refused with a line."""
    try:
        return parse(file.read_bytes(), str(file))
    except CatalogError as error:
        return None if error.where.line else pytest.fail(f"{file}: {error}")


def test_every_file_is_kept_or_refused_with_its_line():
    for file in FILES:
        data = file.read_bytes()
        catalog = opened(file)
        if catalog is None:
            continue
        assert update(catalog, said(catalog.messages)).encode() == data
        after = parse(update(catalog, merge(catalog, catalog.active).messages), str(file))
        assert merge(after, catalog.active).messages == after.messages


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext is not installed")
def test_what_msgfmt_takes_is_read():
    for file in FILES:
        try:
            parse(file.read_bytes(), str(file))
        except CatalogError as error:
            command = ["msgfmt", "-o", os.devnull, file]
            if subprocess.run(command, check=False, capture_output=True).returncode == 0:
                assert any(word in error.message for word in OTHER), error  # noqa: PT017


def changed_lines(before: str, after: str) -> int:
    old, new = Counter(before.split("\n")), Counter(after.split("\n"))
    return max((old - new).total(), (new - old).total())


def stands_on_one_line(catalog: Catalog, index: int) -> bool:
    entry = catalog.entries[index]
    last = catalog.lines[entry.stop - 1].lstrip("#~ ")
    return last.startswith("msgstr") and not entry.message.msgid_plural


@pytest.mark.parametrize("change", [lambda _: "changed", lambda text: "X" + text[1:]])
def test_a_changed_translation_changes_its_line_and_the_date(change):
    counts = []
    for catalog in filter(None, map(opened, FILES)):
        ones = [n for n in range(len(catalog.messages)) if stands_on_one_line(catalog, n)]
        for index in ones[:: len(ones) // 10 + 1]:
            wanted = list(catalog.messages)
            wanted[index] = replace(wanted[index], msgstr=change(wanted[index].msgstr))
            text = update(catalog, wanted, revised=NOW)
            assert said(parse(text, catalog.path).messages) == said(wanted)
            counts.append(changed_lines(catalog.text, text))
    assert statistics.median(counts) == 2
    assert max(counts) <= 3
