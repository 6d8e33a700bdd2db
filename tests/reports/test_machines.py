"""Reports for machines: JSON, GitHub's annotations, JUnit and SARIF."""

import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import registry
from toolkit.checking.rules import rules
from toolkit.model import Problem, Severity
from toolkit.reports import github, junit, sarif
from toolkit.reports import json as json_report

from .problems import ALL, BLANKS, HOSTILE, MISSING, PLACELESS, UNUSED, checked

SCHEMAS = Path(__file__).parent / "schemas"
SARIF = jsonschema.Draft4Validator(
    json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text("utf-8"))
)
JUNIT = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
TEXTS = st.text(st.characters(), max_size=20)
PROBLEMS = st.builds(
    Problem,
    check=st.sampled_from([*rules(), "stranger"]),
    severity=st.sampled_from(Severity),
    path=TEXTS,
    message=TEXTS,
    line=st.integers(0, 9),
    column=st.integers(0, 9),
    locale=TEXTS,
    msgctxt=TEXTS,
    msgid=TEXTS,
    hint=TEXTS,
    text=TEXTS,
)


def log_of(found):
    log = json.loads(sarif.render(found, colour=False))
    SARIF.validate(log)
    return log["runs"][0]


# ---------------------------------------------------------------------- every report


@pytest.mark.parametrize("name", registry.plugin_names("reports"))
@pytest.mark.parametrize("problems", [(), ALL, (HOSTILE,), (HOSTILE, *ALL)])
def test_no_report_lets_a_file_steer_the_terminal(name, problems):
    text = registry.plugin("reports", name).render(checked(*problems, rules=rules()), colour=False)
    assert all(char.isprintable() or char in "\n\u00a0\u202f" for char in text)
    assert not text.endswith("\n")


@settings(deadline=None)
@given(st.lists(PROBLEMS, max_size=4))
def test_every_report_can_tell_every_problem(problems):
    found = checked(*problems, rules=rules(), folder="news room/")
    assert json.loads(json_report.render(found, colour=False))["version"] == 1
    assert len(github.render(found, colour=False).splitlines()) == len(problems)
    JUNIT.validate(junit.render(found, colour=False))
    log_of(found)


# ---------------------------------------------------------------------- json


def test_json_has_the_fields_of_the_contract_in_their_order():
    data = json.loads(json_report.render(checked(BLANKS), colour=False))
    assert data == {
        "version": 1,
        "problems": [
            {
                "check": "double-spaces",
                "severity": "warning",
                "path": "locales/ru/LC_MESSAGES/press.po",
                "line": 12,
                "column": 9,
                "locale": "ru",
                "msgctxt": "title",
                "msgid": "Seminar in Guba",
                "message": "more than one blank",
                "hint": "Leave one.",
            }
        ],
    }
    assert list(data["problems"][0])[:3] == ["check", "severity", "path"]


def test_json_gives_back_what_it_escapes():
    row = json.loads(json_report.render(checked(HOSTILE), colour=False))["problems"][0]
    assert row["message"] == HOSTILE.message
    assert row["path"] == HOSTILE.path


# ---------------------------------------------------------------------- github


def test_github_annotates_the_line():
    assert github.render(checked(BLANKS, MISSING, UNUSED, folder="news/"), colour=False) == (
        "::warning file=news/locales/ru/LC_MESSAGES/press.po,line=12,col=9,title=double-spaces"
        "::ru: more than one blank%0Atitle: Seminar in Guba%0AHint: Leave one.\n"
        "::error file=news/locales/ru/LC_MESSAGES/press.po,line=3,col=1,title=missing-translation"
        "::ru: not translated%0AA seminar was held.\n"
        "::notice file=news/releases/2020/guba.yaml,line=4,title=unused-ignore::nothing here"
    )


def test_github_escapes_what_would_end_a_value():
    assert github.render(checked(PLACELESS), colour=False) == (
        "::error title=invalid-catalog::100%25 wrong, they say: a, b%0Aand c"
    )
    problem = Problem("c", Severity.NOTE, "a,b:100%.po", "x")
    assert "file=a%2Cb%3A100%25.po," in github.render(checked(problem), colour=False)


# ---------------------------------------------------------------------- junit


def test_junit_has_a_suite_for_each_file():
    root = ET.fromstring(junit.render(checked(*ALL), colour=False))
    suites = {suite.get("name"): suite for suite in root}
    assert list(suites) == ["press check", BLANKS.path, UNUSED.path]
    assert [(one.get("tests"), one.get("failures"), one.get("skipped")) for one in root] == [
        ("1", "1", "0"),
        ("2", "1", "1"),
        ("1", "0", "1"),
    ]
    missing, blanks = suites[BLANKS.path]
    assert missing.get("name") == "missing-translation 3:1: not translated"
    assert missing[0].tag == "failure"
    assert blanks[0].tag == "skipped"
    assert blanks[0].get("type") == "double-spaces"
    assert blanks[0].text.endswith("В Губе  семинар\nhint: Leave one.")


def test_junit_tells_that_nothing_was_found():
    root = ET.fromstring(junit.render(checked(), colour=False))
    assert [case.get("name") for case in root.iter("testcase")] == ["no problems"]
    assert root.get("failures") == "0"


# ---------------------------------------------------------------------- sarif


def test_sarif_tells_place_rule_and_level():
    run = log_of(checked(BLANKS, rules=rules(), folder="news room/"))
    (result,) = run["results"]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert (result["ruleId"], rule["id"]) == ("double-spaces", "double-spaces")
    assert rule["help"]["text"].startswith("Two blanks in a row")
    assert "\nBad:\n\n    msgctxt" in rule["help"]["markdown"]
    assert "Bad:" not in rule["fullDescription"]["text"]
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert result["level"] == "warning"
    assert result["message"]["text"] == "more than one blank.\nLeave one."
    (location,) = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {
            "uri": "news%20room/locales/ru/LC_MESSAGES/press.po",
            "uriBaseId": "SRCROOT",
        },
        "region": {"startLine": 12, "startColumn": 9},
    }
    assert location["logicalLocations"][0]["name"] == "title: Seminar in Guba"


def test_sarif_names_the_version_where_one_is_installed(monkeypatch):
    assert log_of(checked())["tool"]["driver"]["version"]

    def absent(name):
        raise sarif.PackageNotFoundError(name)

    monkeypatch.setattr(sarif, "version", absent)
    assert "version" not in log_of(checked())["tool"]["driver"]


def test_sarif_documents_every_rule():
    driver = log_of(checked(rules=rules()))["tool"]["driver"]
    assert [rule["id"] for rule in driver["rules"]] == list(rules())
    assert all(len(rule["help"]["text"]) > 50 for rule in driver["rules"])


def test_sarif_takes_problems_of_rules_it_does_not_know():
    run = log_of(checked(Problem("stranger", Severity.NOTE, "", "x")))
    assert run["tool"]["driver"]["rules"] == [{"id": "stranger"}]
    assert run["results"][0]["locations"] == []


def test_sarif_names_a_file_outside_of_the_repository_by_itself():
    run = log_of(checked(Problem("c", Severity.NOTE, "/tmp/a б.po", "x"), folder="news/"))
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert "uriBaseId" not in location
    assert unquote(location["uri"]) == "file:///tmp/a б.po"


def test_sarif_fingerprints_survive_moved_lines_and_tell_twins_apart():
    moved = replace(BLANKS, line=90, column=1)
    first, second = log_of(checked(BLANKS, moved))["results"]
    assert first["partialFingerprints"] != second["partialFingerprints"]
    assert (
        log_of(checked(moved))["results"][0]["partialFingerprints"]
        == (first["partialFingerprints"])
    )
