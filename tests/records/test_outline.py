"""`press explain KIND`: a record to fill in, with every field of the kind."""

import pytest

from toolkit.records.load import fields_of, kinds, parse
from toolkit.strict_yaml import load


@pytest.mark.parametrize("kind", kinds())
def test_every_field_is_told_with_what_it_means(kind, press):
    lines = press("explain", kind).out.splitlines()
    for name, field in fields_of(kinds()[kind]).items():
        (line,) = [one for one in lines if one.startswith((f"{name}:", f"# {name}:"))]
        assert name == "kind" or line.endswith(field.description)


@pytest.mark.parametrize("kind", kinds())
def test_it_may_be_saved_as_it_is(kind, press):
    text = press("explain", kind).out
    if kind == "meeting":  # with guests or with a delegation
        text = text.replace("# guests:", "guests:")
    assert parse(load(text, "outline"), "outline").release.kind == kind


def test_all_of_them_are_listed(press):
    out = press("explain").out
    assert all(f"\n{kind}: " in out for kind in kinds())
