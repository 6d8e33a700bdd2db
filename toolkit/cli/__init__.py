"""The command line: one module a command; each calls the newsroom and prints."""

from __future__ import annotations

import atexit
import gc
import os
import sys

__all__ = ["main"]

SELDOM = (200_000, 50, 100)
"""When Python looks for garbage: a command makes much that lives until it ends."""
SYSTEM = "Is the disk full, or the file not yours?"
"""What may be the matter where the system refuses something."""


def main() -> None:
    """Run `press`.

    Exit codes: 0 done, 1 problems, 2 bad input, 3 a fault of the toolkit itself (its
    report is saved in the folder for temporary files), 130 Ctrl-C.
    """
    gc.set_threshold(*SELDOM)
    # To look for plug-ins of pydantic's is to read a file of every package that is installed.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from toolkit.errors import PressError, printable

    atexit.register(gc.freeze)  # the system takes everything back: no need to look through it
    _open_streams()
    try:
        from toolkit.cli.interrupts import hearing

        with hearing():
            from toolkit.cli.app import app

            app()
    except PressError as error:
        for one in error.errors():
            hint = f"\n  hint: {one.hint}" if one.hint else ""
            print(f"{printable(str(one))}{printable(hint)}", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    except KeyboardInterrupt:
        begun = "\n" if sys.stderr.isatty() else ""  # a terminal has written ^C there
        print(f"{begun}interrupted", file=sys.stderr)  # noqa: T201
        sys.exit(130)
    except Exception as error:  # noqa: BLE001 - the last resort: nobody should see a traceback
        if isinstance(error, OSError) and error.strerror:
            place = f"{error.filename}: " if error.filename else ""
            print(printable(f"{place}{error.strerror}\n  hint: {SYSTEM}"), file=sys.stderr)  # noqa: T201
            sys.exit(2)
        print(f"fault of the toolkit: {_fault(error)}", file=sys.stderr)  # noqa: T201
        sys.exit(3)


def _open_streams() -> None:
    """Have UTF-8 everywhere, and nothing said where whoever started us has closed a stream."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
        elif hasattr(stream, "reconfigure"):
            # Arguments may be no text; what is read must be.
            errors = "strict" if name == "stdin" else "backslashreplace"
            stream.reconfigure(encoding="utf-8", errors=errors)


def _fault(error: Exception) -> str:
    """Save the report of an unexpected error; return one line that says where it is."""
    import tempfile
    import traceback

    from toolkit.errors import printable

    first = f"{type(error).__name__}: {printable(str(error).partition(chr(10))[0])}"
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", prefix="press-fault-", suffix=".txt", delete=False
        ) as report:
            report.writelines(traceback.format_exception(error))
    except OSError as refused:
        return f"{first} (no report could be saved: {refused.strerror})"
    return f"{first} (report: {report.name})"
