"""The code of a newsroom's templates, kept from run to run: compiling takes longer than a check."""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from toolkit.cache import Cache

__all__ = ["remembered_code"]


@contextmanager
def remembered_code(cache: Cache, root: Path, shared: str) -> Iterator[None]:
    """Have the code of earlier runs in the newsroom at `root`; keep what is new of it at the end.

    `shared` is the digest of what all releases share, templates and the program among it.
    """
    from toolkit.compiling import compiled, recall_compiled

    name = f"template code {root}"
    digest, _, code = (cache.recall(name, shared) or b"").partition(b"\n")
    is_whole = digest == sha256(code).hexdigest().encode()  # not a byte of code may be another
    texts = recall_compiled(code if is_whole else b"")
    yield
    if new := compiled(texts):
        cache.keep(name, shared, sha256(new).hexdigest().encode() + b"\n" + new)
