"""`press explain KIND`: a record to fill in, with every field of the kind."""

import pytest

from toolkit.records.load import fields_of, kinds, parse
from toolkit.strict_yaml import load


@pytest.mark.parametrize("kind", kinds())
def test_every_field_is_told_with_what_it_means(kind, press):
    lines = press("explain", kind).out.splitlines()
    for name, field in fields_of(kinds()[kind]).items():
        (line,) = [one for one in lines if one.startswith(f"{name}:")]
        assert name == "kind" or line.endswith(field.description)


@pytest.mark.parametrize("kind", kinds())
def test_what_is_required_makes_a_record(kind, press):
    text = press("explain", kind).out.partition("# All that follows")[0]
    start = text.index("kind: ")
    text += "guests: [Debbie Kohner]\n" if kind == "meeting" else ""
    assert parse(load(text[start:], "outline"), "outline").release.kind == kind


def test_all_of_them_are_listed(press):
    out = press("explain").out
    assert all(f"\n{kind}: " in out for kind in kinds())
