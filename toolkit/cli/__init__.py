"""The command line: one module a command; each calls the newsroom and prints."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run `press`; exit codes: 0 done, 1 problems, 2 bad input, 130 Ctrl-C."""
    from toolkit.cli.app import app
    from toolkit.errors import PressError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        app()
    except PressError as error:
        for one in error.errors():
            hint = f"\n  hint: {one.hint}" if one.hint else ""
            print(f"{_printable(str(one))}{_printable(hint)}", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


def _printable(text: str) -> str:
    """Show control characters as escapes, so that no input steers the terminal."""
    return "".join(
        char if char.isprintable() or char in "\n " else repr(char)[1:-1] for char in text
    )
