"""Baselines: the problems an archive is known to have, so that only new ones are told.

A baseline is a JSON file for version control: `{"version": 1, "problems": [...]}`, sorted,
without line numbers, one entry for each occurrence.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel

from toolkit.checking.rules import INVALID
from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from toolkit.model import Problem

__all__ = ["hide", "read_baseline", "write_baseline"]

FIELDS = ("path", "check", "locale", "msgctxt", "msgid", "message")
"""The fields of `Problem.fingerprint`, in its order."""

Fingerprint = tuple[str, ...]


class _Baseline(BaseModel):
    """What the file holds."""

    version: Literal[1]
    problems: list[dict[str, str]]


def write_baseline(path: Path, problems: Iterable[Problem]) -> int:
    """Write the baseline of these problems; return how many it lists.

    A file that cannot be read is told always, so it is left out.
    """
    known = sorted(one.fingerprint for one in problems if one.check not in INVALID.values())
    rows = [dict(zip(FIELDS, fingerprint, strict=True)) for fingerprint in known]
    from toolkit.catalogs.replacing import replace_file

    text = json.dumps({"version": 1, "problems": rows}, ensure_ascii=False, indent=1)
    replace_file(path, f"{text}\n".encode())
    return len(rows)


def read_baseline(path: Path) -> Counter[Fingerprint]:
    """Return how often each problem is known; raises `PressError` for what is no baseline."""
    hint = f"`press check --write-baseline {path.as_posix()}` makes one."
    where = Where(path.as_posix())
    try:
        rows = _Baseline.model_validate_json(path.read_bytes()).problems
        return Counter(tuple(row[name] for name in FIELDS) for row in rows)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PressError(f"cannot be read: {reason}", hint=hint, where=where) from error
    except (ValueError, KeyError) as error:
        raise PressError("is no baseline of `press check`", hint=hint, where=where) from error


def hide(
    problems: Iterable[Problem],
    known: Counter[Fingerprint],
    concerned: Callable[[str, str], bool],
) -> tuple[tuple[Problem, ...], int, int]:
    """Return the problems that are new, how many are known, and how many known ones are mended.

    `concerned(path, check)` says whether this run would have found such a problem.
    """
    left = known.copy()
    new: list[Problem] = []
    for problem in problems:
        if left[problem.fingerprint] > 0 and problem.check not in INVALID.values():
            left[problem.fingerprint] -= 1
        else:
            new.append(problem)
    hidden = known.total() - left.total()
    mended = sum(count for (path, check, *_), count in left.items() if concerned(path, check))
    return tuple(new), hidden, mended
