"""The schema for editors is true: made from the models, valid, and accepts the samples."""

import json

import jsonschema
import pytest
import yaml

from tests.conftest import ROOT
from toolkit.records.json_schema import json_schema, schema_text
from toolkit.records.load import kinds

SCHEMA = ROOT / "toolkit/schema/release.json"
SAMPLES = sorted((ROOT / "releases").rglob("*.yaml"))


class Loader(yaml.SafeLoader):
    """Reads as editors do: a date stays a text."""


Loader.yaml_implicit_resolvers = {
    first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.fixture(scope="module")
def validator():
    jsonschema.Draft7Validator.check_schema(json_schema())
    return jsonschema.Draft7Validator(json_schema())


def test_the_shipped_schema_is_up_to_date():
    assert SCHEMA.read_text("utf-8") == schema_text(), (
        "run `press schema > toolkit/schema/release.json`"
    )


def test_the_command_prints_it(press):
    assert json.loads(press("schema").out) == json_schema()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_samples_are_valid(path, validator):
    value = yaml.load(path.read_text("utf-8"), Loader)
    assert [error.message for error in validator.iter_errors(value)] == []


def test_a_typo_gives_a_message_about_its_own_kind_alone(validator):
    value = {
        "kind": "event",
        "language": "en",
        "date": "2026-01-15",
        "title": "A seminar",
        "format": "seminar",
        "body": ["A paragraph."],
        "placee": "Guba",
    }
    (error,) = validator.iter_errors(value)
    assert "'placee' was unexpected" in error.message


def test_every_field_describes_itself():
    for kind in kinds():
        fields = json_schema()["definitions"][kind]["properties"]
        assert [name for name, field in fields.items() if "description" not in field] == ["kind"]
