"""Two files change places in one step, where the system can do that (Linux: renameat2)."""

from __future__ import annotations

import errno
import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["exchange"]

_HERE = -100
"""AT_FDCWD of fcntl.h: relative paths start at the current folder."""

_EXCHANGE = 2
"""RENAME_EXCHANGE of linux/fs.h."""

_UNABLE = {errno.EINVAL, errno.ENOSYS, errno.EPERM, errno.EOPNOTSUPP}


def exchange(first: Path, second: Path) -> bool:
    """Let two files take each other's name; return False where that cannot be done.

    Raises `OSError`, as `os.replace` would.
    """
    import ctypes  # for those alone that replace a file

    rename = _renameat2()
    if rename is None:
        return False
    if rename(_HERE, os.fsencode(first), _HERE, os.fsencode(second), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNABLE:
        return False
    raise OSError(number, os.strerror(number), str(second))


@cache
def _renameat2() -> Callable[[int, bytes, int, bytes, int], int] | None:
    import ctypes

    try:
        function = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):  # other systems; an old C library; Windows
        return None
    function.argtypes = (
        ctypes.c_int,
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.c_char_p,
        ctypes.c_uint,
    )
    function.restype = ctypes.c_int
    result: Callable[[int, bytes, int, bytes, int], int] = function
    return result
