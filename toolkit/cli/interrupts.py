"""Ctrl-C: heard wherever it falls."""

from __future__ import annotations

import _thread
import signal
import sys
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

__all__ = ["hearing"]

_told = sys.unraisablehook


@contextmanager
def hearing() -> Iterator[None]:
    """Raise `KeyboardInterrupt` for an interrupt, whatever the code that it falls into makes of it.

    Some packages raise an error of their own in its place, a killed process is told as one; and
    Python ignores it in what nobody has called, such as the end of an object: there it comes
    again.
    """
    came: list[int] = []

    def hear(number: int, _: FrameType | None) -> None:
        came.append(number)
        raise KeyboardInterrupt

    before = signal.getsignal(signal.SIGINT)
    # Whoever starts a program in the background may have it ignore interrupts.
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, hear)
    # It stays: threads are waited for when all else is over.
    sys.unraisablehook = partial(_come_again, _thread.get_ident())
    try:
        yield
    except SystemExit as end:
        if end.code == 130:  # typer's
            raise KeyboardInterrupt from None
        raise
    except Exception:
        if came:
            raise KeyboardInterrupt from None
        raise
    finally:
        signal.signal(signal.SIGINT, before)


def _come_again(program: int, ignored: sys.UnraisableHookArgs) -> None:
    """Send an interrupt that was ignored to the program's main thread once more."""
    if not issubclass(ignored.exc_type, KeyboardInterrupt):
        _told(ignored)
        return
    # By a thread, which waits until this is over: here it would be ignored again.
    with suppress(RuntimeError):  # at the end of the program none can be started
        if sys.platform == "win32":
            _thread.start_new_thread(_thread.interrupt_main, ())
        else:
            _thread.start_new_thread(signal.pthread_kill, (program, signal.SIGINT))
