"""A small newsroom with a release, and what its memory has for it."""

import datetime as dt

from tests.memory.offices import room, write_catalog
from toolkit import Newsroom
from toolkit.catalogs.store import read

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
CATALOG = "locales/ru/LC_MESSAGES/releases/2026/new.po"
RECORD = """\
kind: announcement
issuer: ombudsman
language: en
date: 2026-01-15
title: Reception of citizens on 5 March
body:
  - The reception begins at 15:00.
  - Bring *one* document.
"""
OLD = "Reception of citizens on 2 July"
OLD_RU = "Приём граждан 2 июля"
TITLE = ("title", "Reception of citizens on 5 March")
BEGINS = ("body", "The reception begins at 15:00.")
BRING = ("body", "Bring *one* document.")


def office(root):
    """Make a newsroom whose old release was much like the new one."""
    room(root)
    write_catalog(
        root, "ru", "2020/old", {("title", OLD): OLD_RU, BEGINS: "Приём начинается в 15:00."}
    )
    record = root / "releases/2026/new.yaml"
    record.parent.mkdir(parents=True)
    record.write_text(RECORD, "utf-8")
    return root


def with_one_release(newsroom, kept="2026/call-center-916"):
    """Take from a copy of the samples every release but one: the names are all there."""
    releases = (newsroom / "releases").rglob("*.yaml")
    catalogs = newsroom.glob("locales/*/LC_MESSAGES/releases/**/*.po")
    for path in [*releases, *catalogs]:
        if not path.with_suffix("").as_posix().endswith(kept):
            path.unlink()
    return newsroom


def entries(root, path=CATALOG):
    """Return the entries of a catalog by key."""
    return {one.key: one for one in read(root / path).active}


def drafted(root, **options):
    """Draft into Russian."""
    return Newsroom(root, now=NOW).draft(**{"to": ["ru"], **options})
