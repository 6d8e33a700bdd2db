"""A small newsroom and what people do to its files."""

import os
import re
import shutil
from pathlib import Path

from tests.conftest import ROOT, copy_settings, files
from tests.formats import photograph
from toolkit import Newsroom

GUBA, CALLS, WISHES = RELEASES = (
    "2020/guba-videoconference",
    "2026/call-center-916",
    "samples/congratulation",
)
FORMATS = ("html", "ics", "txt")
PICTURED = """\
kind: announcement
language: en
languages: [en]
date: 2026-01-15
title: A picture
issuer: ombudsman-office
topics: [human rights]
body:
  - image: photos/one.png
    alt: One
"""


def furnish(root):
    """Make a newsroom of three releases."""
    shutil.copytree(ROOT / "templates", root / "templates")
    shutil.copytree(ROOT / "locales", root / "locales")
    copy_settings(root)
    for folder in root.glob("locales/*/LC_MESSAGES/releases"):
        for path in folder.rglob("*.po"):
            if path.relative_to(folder).with_suffix("").as_posix() not in RELEASES:
                path.unlink()
    for name in RELEASES:
        target = root / f"releases/{name}.yaml"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / f"releases/{name}.yaml", target)
    return root


def build(root, *names, now=None, **options):
    """Build into dist/ what has changed."""
    options.setdefault("formats", FORMATS)
    return Newsroom(root, now=now).build(names, **options)


def cold(root, output, monkeypatch, **options):
    """Build everything into another folder, knowing nothing; return its files."""
    with monkeypatch.context() as patch:
        patch.setenv("PRESS_CACHE_DIR", "")
        build(root, output=output, **options)
    return below(output)


def below(folder):
    """Return the bytes of each file of a folder, by its path below it."""
    return {path.relative_to(folder).as_posix(): data for path, data in files(folder).items()}


def substitute(path, pattern, text):
    """Replace the first match of a pattern in a file; say whether there was one."""
    said = path.read_text("utf-8")
    changed, count = re.subn(pattern, text, said, count=1)
    path.write_text(changed, "utf-8")
    return count


def keep_time(path, change):
    """Change a file and let it keep its time, as some programs that copy files do."""
    stat = path.stat()
    change()
    if path.is_file():
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def add_picture(root, colour="RGB"):
    """Add a release that shows a picture."""
    (root / "releases/2026/pictured.yaml").write_text(PICTURED, "utf-8")
    photo = root / "releases/2026/photos/one.png"
    photo.parent.mkdir(exist_ok=True)
    photo.write_bytes(photograph("PNG"))
    return photo


def catalog(root, code, name):
    """Return the path of a catalog of a release."""
    return Path(root) / f"locales/{code}/LC_MESSAGES/releases/{name}.po"
