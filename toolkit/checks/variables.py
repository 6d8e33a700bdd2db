"""A variable of a program's message was lost, added or renamed.

Looked for in catalogs that belong to no newsroom: printf and brace formats and tags. A format
that is not in the source may stop the program, or reach into it (`{x.__class__}`); a tag
is only a warning. The form for one may leave the number out. What a program only looks its
text up by (`time.hours_ago`) has no variables.

Bad:
    #, c-format
    msgid "%s: %d files"
    msgstr "%d файлов: %s"

Bad:
    #, python-brace-format
    msgid "Held in {place}."
    msgstr "Прошло в {mesto}."

Good:
    #, c-format
    msgid "%s: %d files, 100%%"
    msgstr "Файлов: %2$d в %1$s, 100%%"

Good:
    #, python-brace-format
    msgid "time.hours_ago"
    msgstr "{count} ч назад"

Good:
    #, c-format
    msgid "one file"
    msgid_plural "%d files"
    msgstr[0] "%d файл"
    msgstr[1] "%d файла"
    msgstr[2] "%d файлов"
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity, State, Unit
from toolkit.reading.texts.variables import CREDITS, Variable, has_unpaired_brace, is_key, variables

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SEVERITY", "find"]

SEVERITY = Severity.ERROR
_GATE = frozenset("%{}<")


def find(unit: Unit) -> Iterator[Finding]:
    """Yield a finding for each variable that one text alone has, in any plural form."""
    if unit.genre is not Genre.FOREIGN or unit.translation is None:
        return
    msgid = unit.message.msgid
    is_other = unit.state in {State.MISSING, State.STALE} or msgid in CREDITS or is_key(msgid)
    if is_other:
        return
    message, found = unit.message, unit.translation
    softer = None if unit.state is State.REVIEWED else Severity.WARNING
    texts = found.msgstr_plural if message.msgid_plural else (found.msgstr,)
    for form, text in enumerate(texts):
        source = message.msgid_plural if form else message.msgid
        if _GATE.isdisjoint(source) and _GATE.isdisjoint(text):
            continue
        other = message.msgid_plural if not form else ""
        for finding in _compare(source, text, other, found.flags):
            yield Finding(finding.message, severity=finding.severity or softer)


def _compare(source: str, target: str, other: str, flags: tuple[str, ...]) -> Iterator[Finding]:
    """Yield what differs; `other` is the plural of a singular, whose variables may be used."""
    if has_unpaired_brace(target) and not has_unpaired_brace(source) and _has_braces(source, flags):
        yield Finding("a brace without its partner")
    here, there = variables(source, flags), variables(target, flags)
    if not _has_format(here, flags) and not other:
        there = [one for one in there if one.kind != "format"]
    wanted, got = Counter(map(_key, here)), Counter(map(_key, there))
    allowed = wanted | Counter(map(_key, variables(other, flags)))
    lost = Counter() if other else wanted - got
    texts = {_key(one): one.text for one in (*here, *there)}
    for kind, key in lost:
        yield _finding(f"{texts[kind, key]} is not in the translation", kind)
    for kind, key in got - allowed:
        yield _finding(f"{texts[kind, key]} is not in the source", kind)


def _key(one: Variable) -> tuple[str, str]:
    return one.kind, one.key


def _finding(message: str, kind: str) -> Finding:
    return Finding(message, severity=Severity.WARNING if kind == "tag" else None)


def _has_format(found: list[Variable], flags: tuple[str, ...]) -> bool:
    is_flagged = any(flag.endswith("-format") and not flag.startswith("no-") for flag in flags)
    return is_flagged or any(one.kind == "format" for one in found)


def _has_braces(source: str, flags: tuple[str, ...]) -> bool:
    return "python-brace-format" in flags or "{" in source
