"""Numerals: figures, number words and magnitudes that stand in a row and make one number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.reading.facts.figures import values
from toolkit.reading.words.lexicon import compiled

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.reading.facts.marks import Mark

__all__ = ["join_numerals"]

_BLANKS = " \u00a0\u202f-\u2011"
# Half a million, a quarter of a million, hundreds of thousands.
_PART_OF = frozenset({"", "a", "of", "of a", ".", "_"})
_NOTHING = frozenset({0.0})
_GROUP = 3


def join_numerals(marks: list[Mark], text: str, conventions: Conventions) -> list[Mark]:
    """Return the marks with each run that makes one number made one mark.

    Seventy-five; one hundred and five; 12 тыс.; two thousand four hundred; iki milyon yarım.
    A magnitude that stands alone is a hint: thousands of people.
    """
    joined: list[Mark] = []
    for mark in marks:
        if not joined or not _join(joined[-1], mark, text, conventions):
            joined.append(mark)
    for mark in joined:
        if mark.kind == "hour":
            mark.kind = "numeral"
        elif mark.kind == "magnitude":
            mark.kind, mark.power = "hint", 0
        elif mark.power:
            _total(mark)
    return joined


def _join(last: Mark, mark: Mark, text: str, conventions: Conventions) -> bool:
    """Make a mark a part of the number before it, if it is one."""
    gap = text[last.end : mark.start]
    if len(gap) > 20 or last.is_ended:
        return False
    if mark.kind == "magnitude":
        return _multiply(last, mark, gap, conventions)
    if mark.kind == "hint":
        return _add_half(last, mark, text, conventions)
    if mark.kind == "numeral":
        is_two = not conventions.joined_ten and _value(last) == 10 and not last.power
        return _is_near(gap, conventions) and not is_two and _add(last, _value(mark), mark.end)
    return mark.kind == "figure" and _add_rest(last, mark, text, conventions)


def _add_rest(last: Mark, mark: Mark, text: str, conventions: Conventions) -> bool:
    """Add figures that go on behind a magnitude, and count the same thing."""
    gap = text[last.end : mark.start]
    if not last.power or last.kind == "magnitude" or _is_compound(mark, text, conventions):
        return False
    # 2 тыс. 400, but no sentence that begins with a day.
    is_abbreviated = gap.startswith(".") and len(mark.text) == _GROUP
    is_rest = gap.removeprefix("." if is_abbreviated else "") in {" ", "\u00a0"}
    return is_rest and _add_figure(last, mark, conventions)


def _is_compound(mark: Mark, text: str, conventions: Conventions) -> bool:
    """Whether a figure begins a word of its own, and counts nothing with what precedes it."""
    compounds = conventions.compounds
    return bool(compounds) and compiled(compounds).match(text, mark.end) is not None


def _is_near(gap: str, conventions: Conventions) -> bool:
    """Whether what stands between two number words may join them: one hundred and five."""
    joined = conventions.joined_numerals
    return not gap.strip(_BLANKS) or bool(joined and compiled(joined).fullmatch(gap))


def _multiply(last: Mark, mark: Mark, gap: str, conventions: Conventions) -> bool:
    """Multiply a number by the thousand or million that follows it."""
    if "." in gap and mark.text[0].isupper():
        # The next sentence: in 1572. Millions of them.
        return False
    power, gap = _value(mark), gap.strip(_BLANKS)
    is_near = gap in (_PART_OF if last.kind == "hint" else {"", ".", "_"})
    is_less = not last.power or power < last.power
    # In the nineties thousands left.
    is_decade = last.kind == "hint" and any(1900 <= value < 2100 for _, value in last.readings)
    if is_decade or not (is_near and is_less):
        return False
    if not last.power:
        last.group = last.group or _group(last, conventions)
    if not last.group:
        return False
    whole = last.whole or _NOTHING
    last.whole = frozenset(one + part * power for one in whole for part in last.group)
    last.power, last.group, last.end = power, frozenset(), mark.end
    bare = conventions.bare_magnitudes
    last.is_ended = bool(bare) and not compiled(bare).fullmatch(mark.text)
    return True


def _add(last: Mark, value: float, end: int) -> bool:
    """Add a number word: сто двадцать; what follows a magnitude is less than it."""
    if last.kind == "magnitude" and value < _value(last):
        last.kind, last.power = "numeral", _value(last)
        last.whole, last.group, last.end = frozenset({last.power}), frozenset({value}), end
        return True
    if last.kind != "numeral" and not last.power:
        return False
    if last.power and not last.group:
        group: float | None = value if value < last.power else None
    else:
        group = _sum(max(last.group, default=_value(last)), value)
    if group is None or (last.power and group >= last.power):
        return False
    last.group, last.end = frozenset({group}), end
    if not last.power:
        last.readings = {("n", group)}
    return True


def _add_figure(last: Mark, mark: Mark, conventions: Conventions) -> bool:
    """Add figures that follow a magnitude: 12 min 400."""
    found = values(mark.text, conventions)
    return bool(found) and not last.group and _add(last, max(found), mark.end)


def _add_half(last: Mark, mark: Mark, text: str, conventions: Conventions) -> bool:
    """Add what a number may be with a half more: two and a half, üç milyard yarım."""
    halves = conventions.halves
    is_half = ("n", 0.5) in mark.readings and last.kind in {"numeral", "figure", "magnitude"}
    if not (is_half and halves):
        return False
    if not compiled(rf"\s*(?:{halves})").fullmatch(text[last.end : mark.end].rstrip()):
        return False
    if last.kind == "magnitude":
        last.kind, last.power = "numeral", _value(last)
        last.whole = frozenset({last.power})
    if last.power and not last.group:
        last.whole |= {one + last.power / 2 for one in last.whole}
    else:
        group = last.group or _group(last, conventions)
        last.group = group | {one + 0.5 for one in group}
        last.kind, last.readings = "numeral", {("n", one) for one in last.group}
    last.end = mark.end
    return True


def _total(mark: Mark) -> None:
    """Give a number of several parts its readings; a part of a million may be any million."""
    parts = mark.group or _NOTHING
    totals = {round(one + part, 4) for one in mark.whole or _NOTHING for part in parts}
    if mark.kind == "hint":
        totals.add(mark.power)
    mark.readings = {("n", total) for total in totals}
    mark.certain = mark.kind == "figure" and mark.certain
    mark.kind = f"{mark.kind}s"


def _group(mark: Mark, conventions: Conventions) -> frozenset[float]:
    """Return the numbers that a mark may be by itself; none for a month, or a figure like 1.2.3."""
    if mark.kind == "figure":
        return values(mark.text, conventions)
    is_number = mark.kind in {"numeral", "hint"}
    return frozenset(value for _, value in mark.readings) if is_number else frozenset()


def _value(mark: Mark) -> float:
    return max((value for _, value in mark.readings), default=0.0)


def _sum(first: float, second: float) -> float | None:
    """Return the number that two words make; None: they are two numbers."""
    if second == 100 and first < 100 and first % 10:
        # Three hundred, thirteen hundred.
        return first * 100
    unit = next((power for power in (100, 10) if first % power == 0), 1)
    return first + second if second < unit else None
