"""Bytes to text: what is no UTF-8 text file in the first place is refused here."""

from __future__ import annotations

import re

from toolkit.errors import CatalogError, Where

__all__ = ["BOM", "decoded"]

BOM = "\ufeff"
"""The mark some editors put before UTF-8; it is read, kept, and no part of the text."""

_BACKUP = "Restore the file from a copy (git checkout), or delete it and run press sync."
_SIDES = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_MARKER = re.compile(r"^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)(?: .*)?\r?$", re.MULTILINE)


def decoded(content: str | bytes, path: str) -> str:
    """Return the text of a catalog, its byte order mark included.

    Raises `CatalogError` for an empty file, other encodings, NUL, a web page, and what
    a merge left behind.
    """
    if not content.strip():
        raise CatalogError("the file is empty", hint=_BACKUP, where=Where(path, 1, 1))
    text = _text(content, path)
    _refuse_character(text, "\0", "a NUL character", _BACKUP, path)
    _refuse_other_formats(text, path)
    marker = any(side in text for side in _SIDES) and _MARKER.search(text)
    if marker:
        hint = (
            "Settle the merge: choose one side and remove the lines <<<<<<<, ======= and >>>>>>>."
        )
        raise CatalogError(
            "a merge conflict is not settled", hint=hint, where=_at(text, marker, path)
        )
    return text


def _text(content: str | bytes, path: str) -> str:
    try:
        return content.decode() if isinstance(content, bytes) else content.encode().decode()
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode(errors="replace")) + 1
        hint = "Save the file as UTF-8 in your editor."
        raise CatalogError("not UTF-8", hint=hint, where=Where(path, line, column)) from error
    except UnicodeEncodeError as error:
        line = str(error.object).count("\n", 0, error.start) + 1
        raise CatalogError("half a character (lone surrogate)", where=Where(path, line)) from error


def _refuse_character(text: str, character: str, name: str, hint: str, path: str) -> None:
    if character in text and (found := re.search(re.escape(character), text)):
        raise CatalogError(f"{name} in the file", hint=hint, where=_at(text, found, path))


def _refuse_other_formats(text: str, path: str) -> None:
    start = text.removeprefix(BOM).lstrip()[:15].lower()
    if start.startswith(("<!doctype", "<html", "<?xml", "<head", "<body")):
        hint = "The server sent an error page, it seems. " + _BACKUP
        raise CatalogError("a web page, not a catalog", hint=hint, where=Where(path, 1, 1))


def _at(text: str, match: re.Match[str], path: str) -> Where:
    line = text.count("\n", 0, match.start()) + 1
    return Where(path, line, match.start() - text.rfind("\n", 0, match.start()))
