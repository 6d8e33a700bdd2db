"""SARIF 2.1.0: for GitHub code scanning, Azure DevOps and editors (an OASIS standard)."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from toolkit.errors import printable, printable_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from toolkit.model import Checked, Problem, Rule

__all__ = ["render"]

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
BASE = "SRCROOT"
"""What the paths are relative to: the repository, or else the newsroom."""


def render(checked: Checked, colour: bool) -> str:  # noqa: ARG001 - as every report
    """Return a log of one run, with the documentation of every rule that could report."""
    rules = _rules(checked)
    run = {
        "tool": {"driver": {"name": "press", **_version(), "rules": [*rules.values()]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {BASE: {"description": {"text": "The root of the repository."}}},
        "results": list(_results(checked, list(rules))),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return printable_json(log)


def _version() -> dict[str, str]:
    try:
        return {"version": version("press-toolkit")}
    except PackageNotFoundError:
        return {}


def _rules(checked: Checked) -> Mapping[str, dict[str, Any]]:
    """Return the rules by id; one that a third party's problem names may have no text."""
    found = dict.fromkeys(problem.check for problem in checked.problems if problem.check)
    unknown = {name: {"id": name} for name in found if name not in checked.rules}
    return {name: _rule(rule) for name, rule in checked.rules.items()} | unknown


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary or rule.id},
        "fullDescription": {"text": _prose(rule.documentation) or rule.id},
        "help": {"text": rule.documentation or rule.id, "markdown": _markdown(rule.documentation)},
        "defaultConfiguration": {"level": str(rule.severity)},
    }


def _prose(documentation: str) -> str:
    """Return a documentation without its samples."""
    paragraphs = documentation.split("\n\n")
    return "\n\n".join(one for one in paragraphs if not _is_sample(one))


def _is_sample(paragraph: str) -> bool:
    return paragraph.startswith((" ", "Bad", "Good")) and "\n    " in f"\n{paragraph}"


def _markdown(documentation: str) -> str:
    """Return a documentation whose samples are code: these are indented in it already."""
    lines = documentation.split("\n")
    return "\n".join(f"{line}\n" if line.startswith(("Bad", "Good")) else line for line in lines)


def _results(checked: Checked, rules: list[str]) -> Iterator[dict[str, Any]]:
    seen: Counter[tuple[str, ...]] = Counter()
    places = {name: index for index, name in enumerate(rules)}
    for problem in checked.problems:
        seen[problem.fingerprint] += 1
        occurrence = str(seen[problem.fingerprint])
        yield {
            "ruleId": problem.check,
            "ruleIndex": places[problem.check],
            "level": str(problem.severity),
            "message": {"text": printable("\n".join(_said(problem)))},
            "locations": [_location(problem, checked)] if problem.path else [],
            "partialFingerprints": {"problem/v1": _digest((*problem.fingerprint, occurrence))},
        }


def _said(problem: Problem) -> Iterator[str]:
    yield f"{problem.message.rstrip('.')}."
    if problem.hint:
        yield problem.hint


def _location(problem: Problem, checked: Checked) -> dict[str, Any]:
    path = checked.in_repository(problem.path)
    uri = quote(path, safe="/", errors="surrogatepass")
    artifact = {"uri": f"file://{uri}"} if path[0] == "/" else {"uri": uri, "uriBaseId": BASE}
    place: dict[str, Any] = {"artifactLocation": artifact}
    if problem.line:
        column = {"startColumn": problem.column} if problem.column else {}
        place["region"] = {"startLine": problem.line, **column}
    location: dict[str, Any] = {"physicalLocation": place}
    if problem.msgid:
        name = printable(f"{problem.msgctxt}: {problem.msgid}".removeprefix(": "))
        location["logicalLocations"] = [{"name": name, "kind": "resource"}]
    return location


def _digest(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
