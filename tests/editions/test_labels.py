"""Labels are rendered once for all releases of which their template says the same."""

import pytest

from tests.conftest import ROOT
from toolkit.editions.extraction import conditions
from toolkit.editions.templates import Templates

PLAIN = {
    '{% set home = _("All") %}': set(),
    '{% if place and date %}{% set line = _("{place}, {date}") %}{% endif %}': {"place", "date"},
    '{% if not place or date %}{% set line = _("{date}") %}{% else %}\n{% endif %}': {
        *("place", "date")
    },
}
OTHERS = (
    '{% if place == "Guba" %}{% set line = _("{place}") %}{% endif %}',
    '{% set line = _("{place}", place=date) %}',
    '{% for one in topics %}{% set line = _("One") %}{% endfor %}',
    '{% set thing = term("visit") %}',
    '{% set home = _("All") %}{% if home %}{% set line = _("Here") %}{% endif %}',
    '{% include "other.j2" %}',
    '{% if topics|length > 1 %}{% set line = _("Topics") %}{% endif %}',
)


@pytest.mark.parametrize(("text", "asked"), PLAIN.items())
def test_a_template_may_ask_no_more_than_whether_facts_are_there(text, asked):
    assert conditions(text, "templates/labels.j2") == asked


@pytest.mark.parametrize("text", OTHERS)
def test_a_template_that_asks_more_is_rendered_for_each_release(text):
    assert conditions(text, "templates/labels.j2") is None


def sheet(root, text):
    (root / "templates").mkdir()
    (root / "templates/labels.j2").write_text(text, "utf-8")
    return Templates((root, ROOT), str).labels


def told(labels):
    return {
        name: (labels.sentence(name).msgid, labels.sentence(name).facts["place"])
        for name in labels.sentences
        if name in {"line", "home"}
    }


@pytest.mark.parametrize(
    "test", ["place and date", 'place != "Quba" and date'], ids=["once", "each"]
)
def test_each_release_has_its_own_facts(tmp_path, test):
    """Equal labels are rendered once or for each release: they say the same."""
    text = f'{{% if {test} %}}{{% set line = _("{{place}}") %}}{{% endif %}}'
    labels = sheet(tmp_path, text)
    facts = {"date": 1, "office": None}
    here, there, nowhere = (
        labels.told({"place": place, **facts}) for place in ("Guba", "Baku", None)
    )
    home = "All press releases"
    assert told(here) == {"line": ("{place}", "Guba"), "home": (home, "Guba")}
    assert told(there) == {"line": ("{place}", "Baku"), "home": (home, "Baku")}
    assert told(nowhere)["home"] == (home, None)
    assert here.key == there.key


def test_a_label_knows_what_facts_are_offered_and_where_it_stands(tmp_path):
    labels = sheet(tmp_path, '{% if place %}{% set line = _("{place}") %}{% endif %}')
    labels.told({"place": "Guba", "date": 1, "office": None})
    line = labels.told({"place": "Baku", "date": 1, "office": None}).sentence("line")
    assert line.offered == {"place", "date", "office"}
    assert line.place == ("templates/labels.j2", 1)
