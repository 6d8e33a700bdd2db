"""Every kind of release, with and without each of its facts, in three languages.

Pairwise: every two optional facts are seen together present, together absent, and one
without the other. What comes out has no empty clause, double blank, dangling comma,
stray preposition or repeated word.
"""

import datetime as dt
import re
from itertools import combinations, product

import pytest

from tests.conftest import ROOT
from toolkit.model import Severity
from toolkit.records.load import kinds, parse
from toolkit.resolve import resolve
from toolkit.sources import Sources
from toolkit.strict_yaml import load

BASE = """\
language: en
date: 2026-05-14
title: A title
body: [The body.]
names:
  - name: {az: Əli Nümunə, en: Ali Sample, ru: Али Образцов}
    gender: masculine
    role: {az: ekspert, en: expert, ru: эксперт}
  - name: {az: Leyla Nümunə, en: Leyla Sample, ru: Лейла Образцова}
    gender: feminine
    role: {az: hüquqşünas, en: lawyer, ru: юрист}
"""
RELATIONS = {
    "initiator": ["Ombudsman", "Ali Sample"],
    "organizers": ["[Ombudsman’s Office]", "[Ombudsman’s Office, Council of Europe, ...]"],
    "supported_by": ["[Council of Europe]"],
    "funded_by": ["[Council of Europe, Milli Majlis]"],
    "within": ["Human Rights month-long campaign"],
    "invited_by": ["Council of Europe"],
    "instructed_by": ["Ombudsman"],
    "occasion": ["Human Rights Day"],
    "figures": ["[{value: 3, of: complaint, approximately: over}]"],
}
WHEN = [
    "2026-05-12",
    "2026-05-20 15:00",
    "{from: 2026-06-30, until: 2026-07-02}",
    "{night: 2026-05-19}",
    "{from: 2027-01-05}",
]
PEOPLE = ["[Ali Sample]", "[Leyla Sample, Ali Sample]"]
SPEAKERS = [
    "[{person: Ali Sample}, {person: Leyla Sample}]",
    "[{person: Ali Sample, action: opened}, {role: head of the centre, way: online}]",
    "[{person: Leyla Sample, on_behalf_of: Sabina Aliyeva}]",
    "[{person: Leyla Sample, read_by: Ali Sample}]",
]
COMMON = {"place": ["Guba", "Strasbourg"], "when": WHEN}
# The values of each field: the required ones first, then those that may be absent.
KINDS = {
    "event": (
        {"format": ["seminar", "round table", "videoconference"]},
        COMMON
        | RELATIONS
        | {
            "topic": ["Equal rights"],
            "attendance": ["online", "hybrid"],
            "audience": ["[NGOs]"],
            "participants": ["[civil society, NGOs, ...]"],
            "attendees": [
                "{value: 120, of: person}",
                "{value: 100, of: person, approximately: over}",
            ],
            "moderator": ["Leyla Sample"],
            "speakers": SPEAKERS,
            "parts": [
                "[{format: training, place: Sheki, when: 2026-05-13}, {format: seminar}]",
                "[{format: panel discussion, topic: Equal rights, moderator: Ali Sample}]",
                "[{format: ceremony, partners: [Milli Majlis], speakers: [{person: Ali Sample}]}]",
            ],
            "closing": ["questions-answered"],
        },
    ),
    "meeting": (
        {"host": ["Leyla Sample"], "guests": PEOPLE},
        COMMON
        | RELATIONS
        | {
            "delegation": ["Council of Europe"],
            "attendance": ["online"],
            "topic": ["Equal rights"],
            "accompanied_by": ["[Bahruz Afandiyev]"],
            "discussed": ["[human rights, international cooperation]", "[human rights, ...]"],
        },
    ),
    "participation": (
        {"participants": PEOPLE, "format": ["conference", "forum"]},
        COMMON
        | RELATIONS
        | {
            "topic": ["Equal rights"],
            "attendance": ["online"],
            "spoke_on": ["Rights of the child"],
        },
    ),
    "visit": (
        {"visitor": ["Leyla Sample", "Ombudsman’s Office"]},
        COMMON
        | RELATIONS
        | {
            "visited": ["[Guba Regional Center, Milli Majlis]"],
            "purpose": ["international cooperation"],
            "accompanied_by": PEOPLE,
            "parts": [
                "[{visited: Guba Regional Center}, {visited: Milli Majlis, place: Baku}]",
                "[{visited: Guba Regional Center, when: 2026-05-13, place: Guba}]",
            ],
        },
    ),
    "statement": ({}, {"author": ["Sabina Aliyeva"], "addressees": ["[Council of Europe, NGOs]"]}),
    "appeal": ({"addressees": ["[NGOs]"]}, {"author": ["Ombudsman’s Office"]}),
    "report": (
        {"presenter": ["Sabina Aliyeva", "Ombudsman’s Office"], "report": ["annual report"]},
        COMMON
        | {
            "period": ["2025"],
            "addressee": ["Milli Majlis"],
            "figures": [
                "[{value: 1, of: appeal}, {value: 2, of: complaint, approximately: about}]",
                "[{value: 25, of: appeal, parts: [{value: 21, of: complaint}]}]",
            ],
        },
    ),
    "announcement": (
        {"issuer": ["Ombudsman’s Office"]},
        {
            "place": ["Guba"],
            "service": ["916 Call Center"],
            "round_the_clock": ["true"],
            "free_of_charge": ["true"],
            "deadline": ["2026-05-29", "2026-05-29 18:00"],
            "conditions": ["[human rights]"],
            "how_to_apply": ["[human rights]"],
        },
    ),
    "congratulation": (
        {"author": ["Ombudsman’s Office"]},
        {"addressees": ["[Debbie Kohner]"], "occasion": ["Human Rights Day"]},
    ),
    "condolence": ({"author": ["Sabina Aliyeva"]}, {"addressees": ["[Council of Europe]"]}),
    "anniversary": (
        {
            "subject": ["Universal Declaration of Human Rights", "Council of Europe"],
            "years": ["1", "22", "75"],
        },
        COMMON | {"since": ["adoption", "signing"]},
    ),
}


def pairwise(required, optional):
    """Yield rows of field: value (None: absent) in which every two values meet."""
    fields = required | {name: [None, *values] for name, values in optional.items()}
    names = list(fields)
    missing = {
        ((a, x), (b, y))
        for a, b in combinations(names, 2)
        for x, y in product(fields[a], fields[b])
    }
    if len(names) == 1:
        yield from ({names[0]: value} for value in fields[names[0]])
    while missing:
        row = dict(min(missing, key=str))
        for name in names:
            if name not in row:
                row[name] = max(
                    fields[name],
                    key=lambda value, name=name, row=row: sum(
                        tuple(sorted(pair, key=lambda one: names.index(one[0]))) in missing
                        for pair in ([(name, value), other] for other in row.items())
                    ),
                )
        ordered = sorted(row.items(), key=lambda one: names.index(one[0]))
        missing -= set(combinations(ordered, 2))
        yield row


def record(kind, row):
    lines = [f"{name}: {value}\n" for name, value in row.items() if value is not None]
    return f"kind: {kind}\n{BASE}{''.join(lines)}"


FAULTS = {
    "double blank": re.compile(r"[  ]{2,}"),
    "blank before a mark": re.compile(r"[  ][,.;:!?)»”]"),
    "doubled mark": re.compile(r"[,;:][.,;:]|(?<!\.)\.\.(?!\.)|,\s*(?:and|və|и)\s*[.,]"),
    "dangling mark": re.compile(r"^[,.;:)]|[,;(–]$|\(\s*\)|«»|“”"),
    "placeholder": re.compile(r"[{}]|None|True|False"),
    "repeated word": re.compile(r"\b([^\W\d_]{2,})[  ]\1\b", re.IGNORECASE),
    "stray preposition": re.compile(
        r"\b(?:in|on|of|with|by|from|to|for|at|and|the|an?|в|на|с|о|об|по|от|для|и|из|к|ilə|və)[.,;:]"
    ),
    "small first letter": re.compile(r"^[a-zа-яəıöüçşğ]"),
}


@pytest.fixture(scope="module")
def sources():
    return Sources(ROOT, dt.datetime(2026, 6, 1, tzinfo=dt.UTC))


def paragraphs(edition):
    for block in edition.blocks:
        text = "".join(span.text for span in block.text)
        if text and text != "The body.":
            yield text


@pytest.mark.parametrize("kind", KINDS)
def test_every_combination_of_facts_reads_well(kind, sources):
    required, optional = KINDS[kind]
    faults = []
    for number, row in enumerate(pairwise(required, optional)):
        resolved = resolve(parse(load(record(kind, row), "r.yaml"), f"r{number}"), sources.termbase)
        for code in ("az", "en", "ru"):
            edition = sources.editions(resolved)[code]
            faults += [
                problem for problem in edition.problems if problem.severity is Severity.ERROR
            ]
            for text in paragraphs(edition):
                faults += [
                    (name, code, text) for name, pattern in FAULTS.items() if pattern.search(text)
                ]
    assert faults == []


def test_every_kind_is_in_the_matrix():
    assert set(KINDS) == set(kinds())
