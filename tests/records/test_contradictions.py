"""Fields that do not go together: the error names line, field, what was expected, an example."""

import pytest
from pydantic import BaseModel

from toolkit.errors import PressError
from toolkit.records.load import fields_of, kinds, models_in, parse
from toolkit.strict_yaml import load

EVENT = """\
kind: event
language: en
date: 2026-01-15
title: A seminar
format: seminar
body: [A paragraph.]
"""
ANNOUNCEMENT = EVENT.replace("kind: event", "kind: announcement").replace(
    "format: seminar", "issuer: ombudsman-office"
)


def errors_of(text):
    with pytest.raises(PressError) as caught:
        parse(load(text, "r.yaml"), "r")
    return caught.value.errors()


@pytest.mark.parametrize(
    ("text", "place", "message", "example"),
    [
        (
            EVENT + "when: {from: 2026-01-16, until: 2026-01-15}\n",
            "r.yaml:7:33",
            "`when.until`: expected a time that is not before `from`",
            "2026-11-08 17:00",
        ),
        (
            EVENT + "when: {from: 2026-01-16 15:00, until: 2026-01-16 14:00}\n",
            "r.yaml:7:39",
            "`when.until`: expected a time that is not before `from`",
            "2026-11-08",
        ),
        (
            EVENT + "when: {until: 2026-01-16}\n",
            "r.yaml:7:7",
            "`when.from`: expected the first day under `from`",
            "2026-11-07",
        ),
        (
            EVENT + "when: {from: 2026-01-16, night: 2026-01-16}\n",
            "r.yaml:7:33",
            "`when.night`: expected `night` alone or `from` and `until`",
            "2026-11-07",
        ),
        (
            EVENT + "when: 2026-01-16 25:00\n",
            "r.yaml:7:7",
            "`when`: 25:00 is no time of day",
            "2026-11-07",
        ),
        (
            EVENT + "when: tomorrow\n",
            "r.yaml:7:7",
            "`when`: expected a day such as 2026-11-07 or a time",
            "2026-11-07",
        ),
        (
            EVENT + "speakers: [{way: online}]\n",
            "r.yaml:7:12",
            "`speakers[1].person`: expected a `person`, or a `role` for a post alone",
            "Zaur Valimammadli",
        ),
        (
            EVENT + "speakers: [{person: A, read_by: B, way: online}]\n",
            "r.yaml:7:33",
            "`speakers[1].read_by`: an address that was read out has no `way`",
            "Zaur Valimammadli",
        ),
        (
            EVENT + "speakers: [{person: A, read_by: B, on_behalf_of: C}]\n",
            "r.yaml:7:33",
            "`speakers[1].read_by`: an address that was read out has no `on_behalf_of`",
            "Zaur Valimammadli",
        ),
        (
            EVENT.replace("[A paragraph.]", "[{table: {header: [a, b], rows: [[1, 2], [3]]}}]"),
            "r.yaml:6:39",
            "`body[1].table.rows`: expected 2 cells in row 2; found 1",
            "[[Guba, 120]]",
        ),
        (
            ANNOUNCEMENT + "vacancy: adviser\ncompetition: a contest\n",
            "r.yaml:7:10",
            "`vacancy`: expected one of `competition` and `vacancy`",
            "chief adviser",
        ),
        (
            EVENT.replace("kind: event", "kind: meeting").replace("format: seminar", "host: A"),
            "r.yaml:1:1",
            "`guests`: expected the `guests`, or the `delegation` they meet",
            "[Debbie Kohner]",
        ),
        (
            ANNOUNCEMENT + "deadline: {night: 2026-01-20}\n",
            "r.yaml:7:11",
            "`deadline`: expected a day or a time",
            "2026-11-20 18:00",
        ),
    ],
)
def test_a_contradiction(text, place, message, example):
    (error,) = errors_of(text)
    assert str(error).startswith(f"{place}: {message}"), str(error)
    assert f"Example: {example}" in error.hint


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("closing: fireworks", "`closing`: expected 'questions-answered'; found 'fireworks'"),
        ("attendance: maybe", "`attendance`: expected 'in-person', 'online' or 'hybrid'"),
        ("publish: never", "`publish`: expected 'together' or 'each'"),
        ("embargo: soon", "`embargo`: expected a date and time such as 2020-07-02 10:00"),
        ("languages: [english]", "`languages[1]`: "),
        ("participants: NGOs", "`participants`: expected a list; found a text"),
        ("speakers: [Zaur]", "`speakers[1]`: expected a mapping of fields; found a text"),
        ("contacts: [{name: A, email: nobody}]", "`contacts[1].email`: "),
        ("names: [{name: {english: A}}]", "`names[1].name"),
        ("attachments: [{file: ../x.pdf, title: X}]", "`attachments[1].file`: expected a path"),
        ("parts: [{format: seminar, plase: Guba}]", "unknown field `parts[1].plase`"),
    ],
)
def test_a_wrong_value_says_what_was_expected(line, message):
    (error,) = errors_of(f"{EVENT}{line}\n")
    assert error.where.line == 7
    assert error.message.startswith(message), error.message
    assert "Example: " in error.hint or "Did you mean" in error.hint


def every_model():
    found, waiting = set(), list(kinds().values())
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.add(model)
            for field in model.model_fields.values():
                waiting += models_in(field.annotation)
    return sorted(found, key=lambda model: model.__name__ + model.__module__)


@pytest.mark.parametrize(
    "model", every_model(), ids=lambda model: model.__module__ + model.__name__
)
def test_every_field_has_a_description_and_an_example(model):
    assert issubclass(model, BaseModel)
    for name, field in fields_of(model).items():
        if name != "kind":
            assert field.description, name
            assert field.examples, name
