"""Plural rules of catalogs, read by a small parser of their own: a rule is never executed.

The language is the C of `Plural-Forms` (GNU gettext manual, "Plural forms"): n, numbers,
`?:`, `||`, `&&`, comparisons, `+ - * / %` and `!`.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

__all__ = ["MOST_FORMS", "PluralRule", "RuleError", "forms_of", "read_rule"]

_FIELD = re.compile(r"\s*nplurals\s*=\s*([^\s;]+)\s*;\s*plural\s*=\s*([^;]*?)\s*;?\s*\Z")
_TOKEN = re.compile(r"\s*(?:(\d{1,9})|(n)\b|(\|\||&&|[=!<>]=|[?:()<>+\-*/%!]))")
_LONGEST = 1000
_DEEPEST = 40
MOST_FORMS = 6
"""No language has more (CLDR: Arabic, Welsh)."""

# What tells every rule of CLDR from every other: small numbers, and the ends of large ones.
# Not 0, for which headers differ (`n > 1`) without harm.
_SAMPLES = (*range(1, 130), *range(190, 235), 1000, 1001, 1011, 1012, 10_000, 100_001, 10**6)

_Evaluated = Callable[[int], int]
_LEVELS: tuple[dict[str, Callable[[int, int], int]], ...] = (
    {"||": lambda one, other: int(bool(one) or bool(other))},
    {"&&": lambda one, other: int(bool(one) and bool(other))},
    {"==": operator.eq, "!=": operator.ne},
    {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge},
    {"+": operator.add, "-": operator.sub},
    {"*": operator.mul, "/": operator.floordiv, "%": operator.mod},
)


class RuleError(ValueError):
    """A plural rule that cannot be read, and why."""


class PluralRule(NamedTuple):
    """How many forms a rule has, and the expression that chooses one."""

    forms: int
    expression: str


def read_rule(text: str) -> PluralRule:
    """Return the rule of a Plural-Forms field. Raises `RuleError` for what is none."""
    found = _FIELD.match(text[: 2 * _LONGEST])
    if not found:
        raise RuleError("not `nplurals=...; plural=...;`")
    if not found[1].isdecimal() or not 0 < int(found[1][:9]) <= MOST_FORMS:
        raise RuleError(f"nplurals is {found[1][:20]}: a language has 1 to {MOST_FORMS} forms")
    rule = PluralRule(int(found[1]), found[2])
    if any(not 0 <= form < rule.forms for form in forms_of(rule.expression)):
        raise RuleError("the rule chooses a form that does not exist")
    return rule


@lru_cache(maxsize=128)
def forms_of(expression: str) -> tuple[int, ...]:
    """Return the forms that a rule chooses for numbers that tell rules apart.

    Raises `RuleError` for one that is no such expression, is too long or divides by zero.
    """
    if len(expression) > _LONGEST:
        raise RuleError("the rule is too long")
    evaluated = _Parser(expression).parsed()
    try:
        return tuple(int(evaluated(number)) for number in _SAMPLES)
    except ZeroDivisionError:
        raise RuleError("the rule divides by zero") from None


class _Parser:
    """Recursive descent over the tokens of a rule, one level of precedence at a time."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0

    def parsed(self) -> _Evaluated:
        """Return a function of n. Raises `RuleError` where the text is no rule."""
        found = self._ternary()
        if self._next:
            raise RuleError(f"`{self._next}` is not expected in the rule")
        return found

    @property
    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self, expected: str = "") -> str:
        token = self._next
        if not token or (expected and token != expected):
            raise RuleError(f"the rule lacks `{expected}`" if expected else "the rule has no end")
        self._at += 1
        return token

    def _ternary(self) -> _Evaluated:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise RuleError("the rule is too deep")
        condition = self._binary(0)
        if self._next == "?":
            self._take("?")
            yes = self._ternary()
            self._take(":")
            condition = _choice(condition, yes, self._ternary())
        self._depth -= 1
        return condition

    def _binary(self, level: int) -> _Evaluated:
        if level == len(_LEVELS):
            return self._single()
        left = self._binary(level + 1)
        while self._next in _LEVELS[level]:
            operation = _LEVELS[level][self._take()]
            left = _operation(operation, left, self._binary(level + 1))
        return left

    def _single(self) -> _Evaluated:
        taken = self._take()
        if taken == "(":
            inner = self._ternary()
            self._take(")")
            return inner
        if taken == "!":
            self._depth += 1
            if self._depth > _DEEPEST:
                raise RuleError("the rule is too deep")
            negated = self._single()
            return lambda number: int(not negated(number))
        if taken == "n":
            return lambda number: number
        if taken.isdecimal():
            value = int(taken)
            return lambda _number: value
        raise RuleError(f"`{taken}` is not expected in the rule")


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    while at < len(text.rstrip()):
        found = _TOKEN.match(text, at)
        if not found:
            raise RuleError(f"`{text[at : at + 20].strip()}` is not expected in the rule")
        tokens.append(found[0].strip())
        at = found.end()
    return tokens


def _choice(condition: _Evaluated, yes: _Evaluated, no: _Evaluated) -> _Evaluated:
    return lambda number: yes(number) if condition(number) else no(number)


def _operation(
    operation: Callable[[int, int], int], left: _Evaluated, right: _Evaluated
) -> _Evaluated:
    return lambda number: operation(left(number), right(number))
