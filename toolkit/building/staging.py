"""Staging: a build is written beside the output, and swapped in when it is whole.

A folder of all files could be exchanged for the old one in one step, but for that every
unchanged file would have to be linked anew: 0.4 s for 30,000, where a build that changes a
page takes half of that in all. So only what is new is staged. A build that is killed before
the end leaves the output as it was. At the end a journal says which files take their places
and which go; whoever comes next finishes what a killed build has begun.
Pages take their places before the lists that lead to them, and what goes, goes last. Where
there is no output yet, the staged folder becomes it in one step.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.building.signs import Sign, is_moved, sign_of
from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Staging"]

NEW = "new"
JOURNAL = "journal.json"
_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would change the ends of lines."""


class Staging:
    """Where the files of one build wait; `output` is the folder they are meant for."""

    def __init__(self, output: Path) -> None:
        self.output = output.resolve()
        self._folder = self.output.with_name(f".{self.output.name}.press-staging")
        self._made: set[str] = set()
        self._is_whole = False

    @cached_property
    def _is_over(self) -> bool:
        """Whether there was an output when the first file was staged."""
        return self.output.exists()

    @property
    def is_left(self) -> bool:
        """Whether a build that was killed has left anything."""
        return self._folder.exists()

    def recover(self) -> None:
        """Finish what a killed build has begun to swap in; remove what it had not."""
        journal = self._folder / JOURNAL
        if journal.is_file():
            entry = json.loads(journal.read_text("utf-8"))
            self._swap(entry["put"], entry["remove"])
        shutil.rmtree(self._folder, ignore_errors=True)

    def put(self, path: str, data: bytes) -> tuple[Sign, bool]:
        """Stage a file, unless the output has just that; return its sign and whether it is new."""
        current = self._current(path, len(data))
        if current is not None and _read(f"{self.output}/{path}") == data:
            return current, False
        return self._stage(path, lambda target: _write(target, data)), True

    def copy(self, path: str, source: Path) -> tuple[Sign, bool]:
        """Stage a copy of a file as `put` does, without reading it whole."""
        current = self._current(path, source.stat().st_size)
        if current is not None and _is_same(f"{self.output}/{path}", source):
            return current, False
        return self._stage(path, lambda target: shutil.copyfile(source, target)), True

    def _current(self, path: str, size: int) -> Sign | None:
        """Return the sign of the file of the output that has this size."""
        if not self._is_over:
            return None
        try:
            stat = os.stat(f"{self.output}/{path}")  # noqa: PTH116 - by the thousand
        except OSError:
            return None
        return sign_of(stat) if stat.st_size == size else None

    def _stage(self, path: str, fill: Callable[[str], object]) -> Sign:
        target = f"{self._folder}/{NEW}/{path}"
        folder = target.rpartition("/")[0]
        try:
            if folder not in self._made:
                os.makedirs(folder, exist_ok=True)  # noqa: PTH103 - by the thousand
                self._made.add(folder)
            fill(target)
            return sign_of(os.stat(target))  # noqa: PTH116
        except OSError as error:
            raise _refused(Path(target), error) from error

    def commit(self, put: Sequence[str], remove: Sequence[str]) -> None:
        """Let what is staged take its place; `put` is in the order that it shall."""
        new = self._folder / NEW
        try:
            if new.is_dir() and not remove and _is_nothing(self.output):
                self.output.parent.mkdir(parents=True, exist_ok=True)
                new.rename(self.output)
                self._is_whole = True
            elif put or remove:
                self._note(put, remove)
                self._swap(put, remove)
        except OSError as error:
            raise _refused(self.output, error) from error
        shutil.rmtree(self._folder, ignore_errors=True)

    def _note(self, put: Sequence[str], remove: Sequence[str]) -> None:
        """Write the journal, whole or not at all: from here on the build will be finished."""
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._folder / f"{JOURNAL}.new"
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump({"put": list(put), "remove": list(remove)}, file)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self._folder / JOURNAL)

    def _swap(self, put: Iterable[str], remove: Iterable[str]) -> None:
        for path in put:
            staged, target = f"{self._folder}/{NEW}/{path}", f"{self.output}/{path}"
            with contextlib.suppress(FileNotFoundError):  # it is there already
                _move(staged, target)
        for path in remove:
            (self.output / path).unlink(missing_ok=True)

    def settled(self, path: str, sign: Sign) -> Sign | None:
        """Return the sign of a file that was staged, once it has taken its place.

        To the system a file that is moved has changed; one whose folder is moved has not.
        None: somebody else's stands there.
        """
        if self._is_whole:
            return sign
        try:
            now = sign_of(os.stat(f"{self.output}/{path}"))  # noqa: PTH116 - by the thousand
        except OSError:
            return None
        return now if is_moved(now, sign) else None

    def discard(self) -> None:
        """Remove what is staged: the build has failed."""
        if not (self._folder / JOURNAL).exists():
            shutil.rmtree(self._folder, ignore_errors=True)


def _move(staged: str, target: str) -> None:
    try:
        os.replace(staged, target)  # noqa: PTH105 - by the thousand
    except FileNotFoundError:
        os.makedirs(target.rpartition("/")[0], exist_ok=True)  # noqa: PTH103
        os.replace(staged, target)  # noqa: PTH105


def _is_nothing(folder: Path) -> bool:
    """Whether a folder is not there, or empty: then something may take its place."""
    try:
        folder.rmdir()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 - by the thousand
        return file.read()


def _write(path: str, data: bytes) -> None:
    # By the thousand: an object for each takes longer than the system does.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o666)
    try:
        while data:
            data = data[os.write(descriptor, data) :]
    finally:
        os.close(descriptor)


def _is_same(path: str, source: Path) -> bool:
    import filecmp

    return filecmp.cmp(path, source, shallow=False)


def _refused(path: Path, error: OSError) -> PressError:
    reason = error.strerror or str(error)
    hint = "Is the disk full, or the folder not yours? The site is as it was."
    return PressError(f"cannot be written: {reason}", hint=hint, where=Where(path.as_posix()))
