"""JUnit: XML for Jenkins, GitLab and others that show test results.

A suite is a file and a test case a problem: an error is a failure; a warning or note is
a skipped case, since it fails no check. Valid against the xUnit plug-in's junit-10.xsd.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from toolkit.errors import Where, printable
from toolkit.model import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Checked, Problem

__all__ = ["render"]

NAME = "press check"


def render(checked: Checked, colour: bool) -> str:  # noqa: ARG001 - as every report
    """Return a document of suites; of one test that passed, where nothing was found."""
    problems = checked.problems
    root = Element("testsuites", {"name": NAME, **_counts(problems)})
    for path, group in groupby(problems, lambda problem: problem.path):
        _add_suite(root, printable(path) or NAME, tuple(group))
    if not problems:
        suite = SubElement(root, "testsuite", {"name": NAME, **_counts(()), "tests": "1"})
        SubElement(suite, "testcase", name="no problems", classname=NAME)
        root.set("tests", "1")
    indent(root)
    document = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{document}'


def _counts(problems: Sequence[Problem]) -> dict[str, str]:
    failures = sum(problem.severity is Severity.ERROR for problem in problems)
    return {"tests": str(len(problems)), "failures": str(failures), "errors": "0"}


def _add_suite(root: Element, name: str, problems: Sequence[Problem]) -> None:
    counts = _counts(problems)
    skipped = str(len(problems) - int(counts["failures"]))
    suite = SubElement(root, "testsuite", {"name": name, **counts, "skipped": skipped})
    for problem in problems:
        place = Where(problem.path, problem.line, problem.column)
        check = printable(problem.check)
        title = f"{check} {str(place).removeprefix(problem.path).lstrip(':')}".rstrip()
        case = SubElement(suite, "testcase", name=f"{title}: {_line(problem)}", classname=name)
        kind = "failure" if problem.severity is Severity.ERROR else "skipped"
        result = SubElement(case, kind, type=check, message=_line(problem))
        result.text = printable("\n".join(_details(problem, place)))


def _line(problem: Problem) -> str:
    return printable(" ".join(problem.message.split()))


def _details(problem: Problem, place: Where) -> list[str]:
    said = [f"{place}: {problem.severity}: {problem.message} [{problem.check}]"]
    said += [f"{problem.msgctxt}: {problem.msgid}".removeprefix(": ")] if problem.msgid else []
    said += [problem.text] if problem.text else []
    said += [f"hint: {problem.hint}"] if problem.hint else []
    return said
