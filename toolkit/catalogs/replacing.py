"""Replacing a file at once: after a crash it is the old one or the new one, whole.

The new bytes go to a temporary file in the same folder, are forced to the disk, and
take the name of the old file in one step. Locks keep our own processes apart; they
lie in the machine's folder for temporary files under a name made from the path, since
a lock file beside the catalog would end up in the newsroom's repository.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from toolkit.catalogs.exchanging import exchange
from toolkit.errors import CatalogError, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ChangedMeanwhile", "locked", "replace_file", "swap"]

SUFFIX = ".press-tmp"
"""How our temporary files end: `.az.po.3f9c0b1e.press-tmp`."""

AGE = 3600.0
"""Seconds after which a temporary file of any catalog is nobody's."""

PATIENCE = 10.0
"""Seconds to wait for another process of ours."""

TRIES = 5
"""Windows refuses to replace a file that is being read (a virus scanner, an editor)."""


class ChangedMeanwhile(CatalogError):
    """Somebody else saved the file after it was read; it is as they left it."""

    def __init__(self, path: Path) -> None:
        hint = "Another program saved it (an editor?). Run the command again."
        super().__init__("changed meanwhile", hint=hint, where=Where(str(path)))


def replace_file(path: Path, data: bytes, *, durable: bool = True) -> bool:
    """Give a file these bytes, whole or not at all; return whether it had others.

    Makes missing folders. `durable=False` leaves out the lock and the wait for the
    disk: for results that can be made again (`dist/`). Raises `CatalogError`.
    """
    with locked(path) if durable else contextlib.nullcontext():
        if path.is_file() and path.read_bytes() == data:
            return False
        swap(path, data, durable=durable)
    return True


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep our other processes from writing `path`; raises `CatalogError` if one does not end."""
    try:
        lock = FileLock(_lock_path(path), timeout=PATIENCE)
        lock.acquire()
    except Timeout as error:
        hint = "Is another press command running? Wait for it, or end it."
        message = "another process is writing this file"
        raise CatalogError(message, hint=hint, where=Where(str(path))) from error
    except OSError as error:
        raise _refused(path, error) from error
    try:
        yield
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        lock.release()


def _lock_path(path: Path) -> Path:
    user = os.getuid() if hasattr(os, "getuid") else "all"
    folder = Path(tempfile.gettempdir()) / f"press-toolkit-{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    name = sha256(os.path.normcase(path.resolve()).encode()).hexdigest()[:32]
    return folder / f"{name}.lock"


def swap(path: Path, data: bytes, *, expected: bytes | None = None, durable: bool = True) -> None:
    """Replace the file behind `path` (a link stays a link), atomically.

    With `expected`, only while the file still says so: else raises `ChangedMeanwhile`.
    """
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    if durable:
        _sweep(target)
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}{SUFFIX}")
    try:
        _fill(temporary, data, target, durable=durable)
        if expected is None:
            _rename(temporary, target)
        elif not _replaced(temporary, target, expected):
            raise ChangedMeanwhile(path)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)
    if durable:
        _settle(target.parent)


def _replaced(temporary: Path, target: Path, expected: bytes) -> bool:
    """Replace the file if it says what is expected; return whether it did.

    Where files can be exchanged, no moment is left between looking and replacing: the
    old one is looked at once it is out of reach, and put back if it is another.
    """
    if target.read_bytes() != expected:
        return False
    if not exchange(temporary, target):
        _rename(temporary, target)
    elif temporary.read_bytes() != expected:
        exchange(temporary, target)
        return False
    return True


def _sweep(target: Path) -> None:
    """Remove what killed processes left behind: our own (the lock is ours), and any old one."""
    start, old = f".{target.name}.", time.time() - AGE
    for other in target.parent.iterdir():
        if not other.name.endswith(SUFFIX):
            continue
        with contextlib.suppress(FileNotFoundError):
            if other.name.startswith(start) or other.stat().st_mtime < old:
                other.unlink()


def _fill(temporary: Path, data: bytes, target: Path, *, durable: bool) -> None:
    with temporary.open("xb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    with contextlib.suppress(FileNotFoundError):
        temporary.chmod(target.stat().st_mode & 0o777)


def _rename(temporary: Path, target: Path) -> None:
    for attempt in range(TRIES):
        try:
            temporary.replace(target)
        except PermissionError:
            if os.name != "nt" or attempt == TRIES - 1:
                raise
            time.sleep(0.05 * 2**attempt)
        else:
            return


def _settle(folder: Path) -> None:
    """Force the new name to the disk, where folders can be opened (not on Windows)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _refused(path: Path, error: OSError) -> CatalogError:
    reason = error.strerror or str(error)
    hint = "The file is as it was. Is the disk full, or the file open in another program?"
    return CatalogError(f"cannot be written: {reason}", hint=hint, where=Where(str(path)))
