"""A format, a check, a report, a language, a provider, an exchange format or a kind is one file.

Each comes here from a package of its own, as a third party would ship it.
"""

import json
import os
import subprocess
import sys

import pytest

PLUGINS = {
    "formats": (
        "shout",
        """
SUFFIX = ".shout"

def render(edition, publication):
    return "".join(span.text for span in edition.title.text).upper().encode()
""",
    ),
    "checks": (
        "shouting",
        '''
"""A text in capital letters reads like shouting."""
from toolkit.model import Finding, Severity

SEVERITY = Severity.WARNING

def find(unit):
    if unit.translation and unit.translation.msgstr.isupper():
        yield Finding("all in capitals", hint="Write it in small letters.")
''',
    ),
    "reports": (
        "count",
        """
def render(checked, colour):
    return f"{len(checked.problems)} problems"
""",
    ),
    "kinds": (
        "greeting",
        '''
from typing import Literal
from pydantic import Field
from toolkit.records.schema import Person, Release

class Model(Release):
    """A greeting."""
    kind: Literal["greeting"]
    host: Person = Field(description="Who greets.")
''',
    ),
    "providers": (
        "echo",
        """
from toolkit.model import Reply

OFFLINE = True

def draft(requests):
    for request in requests:
        yield Reply(f"{request.target}: {request.text}")
""",
    ),
    "exchanges": (
        "lines",
        """
from toolkit.model import Segment, State

SUFFIXES = (".lines",)
MEMORY = False

def write(segments):
    for segment in segments:
        yield f"{segment.original}|{segment.id}|{segment.digest}|{segment.source[0]}\\n".encode()

def read(file, path):
    for line in file.read().decode().splitlines():
        original, id, digest, source = line.split("|")
        target = (source.upper(),)
        yield Segment("en", "ru", (source,), target, State.FUZZY, original, id, digest=digest)
""",
    ),
    "languages": (
        "tr",
        """
from toolkit.grammar.plain import PlainLanguage

_plain = PlainLanguage("tr")
CODE = "tr"

def __getattr__(name):
    return getattr(_plain, name)
""",
    ),
}


@pytest.fixture
def run(tmp_path, newsroom):
    """Run `press` with a package of plug-ins installed beside the toolkit."""
    site = tmp_path / "site"
    info = site / "third_party-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: third-party\nVersion: 1.0\n")
    points = []
    for room, (name, text) in PLUGINS.items():
        (site / f"third_party_{name}.py").write_text(text, "utf-8")
        points.append(f"[press.{room}]\n{name} = third_party_{name}\n")
    (info / "entry_points.txt").write_text("\n".join(points))

    def press(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "toolkit", *arguments],
            cwd=newsroom,
            env={**os.environ, "PYTHONPATH": str(site)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return press


def test_a_format(run, newsroom):
    done = run("build", "--format", "shout", "--locale", "en")
    assert done.returncode == 0, done.stderr
    text = (newsroom / "dist/en/2026/call-center-916.shout").read_text("utf-8")
    assert text == "THE 916 CALL CENTER WORKS ROUND THE CLOCK"


def test_an_exchange_format(run, newsroom):
    (newsroom / "locales/ru/LC_MESSAGES/releases/2026/call-center-916.po").unlink()
    done = run("export", "call-center-916", "--to", "ru", "--format", "lines")
    assert done.stdout == "exchange/2026/call-center-916.ru.lines\n", done.stderr
    done = run("import", "exchange/2026/call-center-916.ru.lines")
    assert "THE 916 CALL CENTER" in (
        newsroom / "locales/ru/LC_MESSAGES/releases/2026/call-center-916.po"
    ).read_text("utf-8"), done.stderr


def test_a_check_and_a_report(run, newsroom):
    catalog = newsroom / "locales/ru/LC_MESSAGES/releases/2026/call-center-916.po"
    text = catalog.read_text("utf-8")
    catalog.write_text(text.replace("Колл-центр 916 работает круглосуточно", "ВНИМАНИЕ"), "utf-8")
    problems = json.loads(run("check", "--format", "json").stdout)["problems"]
    found = [(one["check"], one["message"]) for one in problems if one["msgctxt"] == "title"]
    assert ("shouting", "all in capitals") in found
    assert run("check", "--format", "count").stdout == f"{len(problems)} problems\n"
    assert run("explain", "shouting").stdout.startswith("A text in capital letters")


def test_a_provider_of_drafts(run, newsroom):
    termbase = newsroom / "locales/termbase.yaml"
    term = "\nterms:\n  petition: {name: petition}\n"
    termbase.write_text(termbase.read_text("utf-8").replace("\nterms:\n", term), "utf-8")
    done = run("draft", "--to", "az", "--provider", "echo")
    assert "termbase  az  1 echo " in done.stdout


def test_a_kind_of_release_is_a_model_and_a_template(run, newsroom):
    (newsroom / "templates/narrative/greeting.j2").write_text(
        '{{ _("{host:full} greets the readers.") }}\n\n{{ body }}\n', "utf-8"
    )
    (newsroom / "releases/2026/hello.yaml").write_text(
        "kind: greeting\nlanguage: en\nlanguages: [en]\ndate: 2026-01-01\ntitle: Hello\n"
        "host: Sabina Aliyeva\nbody: [Sample text.]\n",
        "utf-8",
    )
    done = run("build", "hello")
    assert done.returncode == 0, done.stderr
    text = (newsroom / "dist/en/2026/hello.txt").read_text("utf-8")
    assert "Sabina Aliyeva" in text
    assert "greets the readers." in text
    assert "greeting" in json.loads(run("schema").stdout)["definitions"]


def test_a_language(run, newsroom):
    assert run("inflect", "tr", "nominative", "Bakü").stdout == "Bakü\n"
