"""Serve: a preview in the browser that follows what people write."""

from __future__ import annotations

import contextlib
import tempfile
import threading
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.build import build
from toolkit.cache import cache_folder
from toolkit.errors import PressError
from toolkit.serving.answering import Server
from toolkit.serving.live import State
from toolkit.serving.watching import signs, wait

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from toolkit.building.built import Built

__all__ = ["FORMATS", "Preview", "serve"]

FORMATS = ("html",)
"""What is built for browsers, if nothing else is asked for."""

MOMENT = 60.0
"""Seconds after which it is built again, in case an embargo has ended."""


class Preview:
    """A site that is built anew whenever its newsroom changes.

    `tell` is given what each build has done, or the error that kept it from being done.
    """

    def __init__(
        self,
        root: Path,
        output: Path,
        tell: Callable[[Built | PressError], None],
        *,
        published: bool = False,
        formats: Iterable[str] = FORMATS,
        now: dt.datetime | None = None,
    ) -> None:
        self.state = State()
        self._root = root
        self._output = output
        self._tell = tell
        self._published = published
        self._formats = tuple(formats)
        self._now = now
        self._signs = signs(root)

    def build(self) -> None:
        """Build what has changed; the last good site stays where that cannot be done."""
        try:
            built = build(
                self._root,
                now=self._now,
                preview=not self._published,
                formats=self._formats,
                output=self._output,
            )
        except PressError as error:
            said = "\n".join(map(_shown, error.errors()))
            if said != self.state.error:
                self.state.change(said)
                self._tell(error)
            return
        if built.written or built.removed or self.state.error:
            self.state.change()
            self._tell(built)

    def follow(self) -> None:
        """Wait for a change, and build."""
        self._signs = wait(self._root, self._signs, MOMENT)
        self.build()


def serve(
    root: Path,
    *,
    port: int = 0,
    published: bool = False,
    formats: Iterable[str] = FORMATS,
    output: Path | None = None,
    now: dt.datetime | None = None,
    tell: Callable[[Built | PressError], None] = lambda _: None,
    ready: Callable[[str], None] = lambda _: None,
) -> None:
    """Serve a newsroom's site on 127.0.0.1 until it is interrupted; `ready` is told where.

    A preview of everything, or what may be `published`. Raises `PressError` for a port that
    is taken.
    """
    with _folder(root, output, published) as folder:
        preview = Preview(root, folder, tell, published=published, formats=formats, now=now)
        preview.build()
        with serving(folder, preview.state, port) as server:
            ready(server.address)
            with contextlib.suppress(KeyboardInterrupt):
                while True:
                    preview.follow()


@contextlib.contextmanager
def serving(output: Path, state: State, port: int = 0) -> Iterator[Server]:
    """Serve a folder while the block runs; raises `PressError` for a port that is taken."""
    try:
        server = Server(output, state, port)
    except OSError as error:
        hint = "Another press serve? Choose another one with --port."
        raise PressError(f"port {port}: {error.strerror or error}", hint=hint) from error
    with server:
        threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True).start()
        yield server
        server.shutdown()


@contextlib.contextmanager
def _folder(root: Path, output: Path | None, published: bool) -> Iterator[Path]:
    """Give the folder to build in: in the user's cache, so that the next start is quick."""
    cache = cache_folder()
    if output or cache:
        kind = "published" if published else "preview"
        name = sha256(str(root).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        folder = output or (cache or root) / "previews" / f"{name}-{kind}"
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="press-serve-") as temporary:
        yield Path(temporary) / "site"


def _shown(error: PressError) -> str:
    return f"{error}\n  {error.hint}" if error.hint else str(error)
