"""How checks are asked: once of each text, and answered wherever it stands."""

from types import SimpleNamespace

from tests.checks.samples import units_of
from toolkit.catalogs.po import parse
from toolkit.checking.asking import ask_units
from toolkit.model import Finding, Severity

CATALOG = """\
msgid ""
msgstr "Language: ru\\nContent-Type: text/plain; charset=UTF-8\\n"

msgctxt "title"
msgid "Statement"
msgstr "Заявление"

msgctxt "body 1"
msgid "Statement"
msgstr "Заявление"

#. The office says so in two places.
msgctxt "body 2"
msgid "Statement"
msgstr "Заявление"

msgctxt "body 3"
msgid "Statement"
msgstr "Утверждение"
"""


def test_a_text_that_stands_twice_is_read_once_and_reported_twice():
    asked = []

    def find_in_text(pair):
        asked.append((pair.field, pair.target))
        yield Finding(f"said in a {pair.field}", start=0, end=4)

    check = SimpleNamespace(find_in_text=find_in_text, SEVERITY=Severity.NOTE)
    catalog = parse(CATALOG.encode(), "ru.po")
    units = tuple(units_of(catalog, "ru"))
    problems = list(ask_units(units, {"sample": check}, lambda _: catalog))
    assert asked == [("title", "Заявление"), ("body", "Заявление"), ("body", "Утверждение")]
    assert [(one.msgctxt, one.line, one.message) for one in problems] == [
        ("title", 6, "said in a title"),
        ("body 1", 10, "said in a body"),
        ("body 2", 15, "said in a body"),
        ("body 3", 19, "said in a body"),
    ]
