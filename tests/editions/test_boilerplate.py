"""What an institution says of itself below its releases: no other says it in its place."""

import pytest

from toolkit.particulars import plain
from toolkit.sources import Sources

OWN = '{{ _("We are {office:full}.") }}\n'


def told(root):
    sources = Sources(root)
    edition = sources.editions(sources.resolved("2020/guba-videoconference"))["en"]
    return [plain(one.text) for one in edition.boilerplate]


@pytest.mark.parametrize(
    ("office", "begins"),
    [('office = "ombudsman-office"', ["The Commissioner for Human Rights"]), ("", [])],
)
def test_the_text_of_the_samples_is_their_offices_alone(office, begins, newsroom):
    settings = newsroom / "pyproject.toml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace('office = "ombudsman-office"', office), "utf-8")
    (newsroom / "templates/boilerplate.j2").unlink()
    assert [one[: len("The Commissioner for Human Rights")] for one in told(newsroom)] == begins


def test_an_office_says_what_it_is_in_a_template_of_its_own(newsroom):
    (newsroom / "templates/boilerplate.j2").write_text(OWN, "utf-8")
    (said,) = told(newsroom)
    assert said.startswith("We are the Office of the Commissioner")
