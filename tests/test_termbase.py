"""The termbase: entries by id and by any spelling, tenures, and what is refused."""

import datetime as dt

import pytest

from toolkit.entries import parse_termbase, read_termbase
from toolkit.errors import PressError
from toolkit.grammar.known import Known
from toolkit.model import Gender, Message
from toolkit.strict_yaml import load
from toolkit.termbase import KnownTermbase, Termbase

TERMBASE = """people:
  zaur-valimammadli:
    name: Zaur Valimammadli
    gender: masculine
    roles: [{role: head, from: 2019, until: 2021-02}]
    also: {en: [Zaur Valimammadly], ru: [Заур Велимамедли]}
institutions:
  ombudsman:
    name: Commissioner for Human Rights
    short: {az: Müvəkkil, en: Commissioner}
    abbreviation: {en: CHR}
    note: The institution, not the person.
roles:
  head:
    name: Head of International Relations
  commissioner:
    name: Commissioner
places:
  guba: {name: Guba}
  guba-district: {name: Guba District, also: {en: [Guba region]}}
works:
  guba-region: {name: Guba region}
terms:
  region: {name: Region}
"""
NAMES = [
    Message("Guba", "Quba", msgctxt="place guba"),
    Message("Ganja", "Gəncə", msgctxt="place ganja"),
]


def entries(text=TERMBASE):
    return parse_termbase(load(text, "locales/termbase.yaml"))


def entry(key):
    return next(one for one in entries() if one.msgctxt == key)


def tenure(lines):
    text = f"people:\n  a: {{name: A, roles: [{{role: r, {lines}}}]}}\nroles: {{r: {{name: R}}}}\n"
    return entries(text)[0].fields.roles[0]


def faults(text):
    with pytest.raises(PressError) as caught:
        entries(text)
    return [str(error) for error in caught.value.errors()]


# ------------------------------------------------------------------ entries


def test_an_entry_has_its_kind_id_name_and_place():
    person = entry("person zaur-valimammadli")
    assert (person.kind, person.id, person.name) == (
        "person",
        "zaur-valimammadli",
        "Zaur Valimammadli",
    )
    assert person.fields.gender is Gender.MASCULINE
    assert str(person.where) == "locales/termbase.yaml:2:3"


def test_an_entry_is_a_message_with_the_note_for_translators():
    assert entry("institution ombudsman").message == Message(
        "Commissioner for Human Rights",
        msgctxt="institution ombudsman",
        extracted=("The institution, not the person.",),
        references=("locales/termbase.yaml",),
    )
    assert entry("place guba").message.extracted == ()


def test_the_spellings_of_an_entry():
    assert list(entry("institution ombudsman").spellings()) == [
        "Commissioner for Human Rights",
        "Müvəkkil",
        "Commissioner",
        "CHR",
    ]


def test_an_empty_termbase_has_no_entries():
    assert entries("") == ()


# ------------------------------------------------------------------ tenures


@pytest.mark.parametrize(
    ("lines", "since", "until"),
    [
        ("from: 2019, until: 2021", (2019, 1, 1), (2021, 12, 31)),
        ("from: 2019-05, until: 2020-02", (2019, 5, 1), (2020, 2, 29)),
        ("from: 2019-12, until: 2019-12", (2019, 12, 1), (2019, 12, 31)),
        ("from: 2019-05-07, until: 2019-05-07", (2019, 5, 7), (2019, 5, 7)),
    ],
)
def test_both_ends_of_a_tenure_belong_to_it(lines, since, until):
    read = tenure(lines)
    first, last = dt.date(*since), dt.date(*until)
    assert (read.since, read.until) == (first, last)
    assert read.holds(first)
    assert read.holds(last)
    assert not read.holds(first - dt.timedelta(days=1))
    assert not read.holds(last + dt.timedelta(days=1))


def test_a_tenure_without_an_end_goes_on():
    assert tenure("from: 2019").holds(dt.date(2040, 1, 1))
    assert tenure("until: 2019").holds(dt.date(1998, 1, 1))


@pytest.mark.parametrize("day", ["2019-13", "2019-02-30", "19", "May 2019", "2019-5", "''"])
def test_a_day_that_does_not_exist_is_refused_where_it_stands(day):
    (fault,) = faults(
        f"people:\n  a:\n    name: A\n    roles:\n      - role: r\n        from: {day}"
    )
    assert fault.startswith("locales/termbase.yaml:6:15: `people.a.roles.0.from`: ")


# ------------------------------------------------------------------ finding


@pytest.mark.parametrize(
    ("text", "kinds", "key"),
    [
        ("Zaur Valimammadli", ("person",), "person zaur-valimammadli"),
        ("zaur-valimammadli", ("person",), "person zaur-valimammadli"),
        ("Zaur Valimammadly", ("person",), "person zaur-valimammadli"),
        ("Заур  Велимамедли", ("person",), "person zaur-valimammadli"),
        ("müvəkkil", ("institution",), "institution ombudsman"),
        ("CHR", ("person", "institution"), "institution ombudsman"),
        ("Quba", ("place",), "place guba"),
        ("Commissioner", ("role",), "role commissioner"),
        ("Guba region", ("place",), "place guba-district"),
        ("region", ("term",), "term region"),
    ],
)
def test_an_entry_is_found_by_id_or_any_spelling_among_its_kinds(text, kinds, key):
    assert Termbase(entries(), NAMES).find(text, kinds).msgctxt == key


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("Sumgait", ("place",)), ("Quba", ("person",)), ("Gəncə", ("place",))],
)
def test_an_unknown_name_is_none(text, kinds):
    assert Termbase(entries(), NAMES).find(text, kinds) is None


def test_every_spelling_finds_its_entry_among_its_kind():
    termbase = Termbase(entries())
    for one in entries():
        for spelling in one.spellings():
            assert termbase.find(spelling, (one.kind,)) == one


def test_a_spelling_of_two_entries_asks_for_the_id():
    twins = entries("places:\n  guba-city: {name: Guba}\n  guba-village: {name: guba}\n")
    with pytest.raises(PressError) as caught:
        Termbase(twins).find("Guba", ("place", "work"))
    assert str(caught.value) == "'Guba' may be `guba-city` or `guba-village`"
    assert "`guba-village`" in caught.value.hint


def test_of_two_kinds_that_share_a_spelling_the_first_that_a_field_accepts_is_meant():
    termbase = Termbase(entries())
    assert termbase.find("Guba region", ("place", "work")).id == "guba-district"
    assert termbase.find("Guba region", ("work", "place")).id == "guba-region"


def test_names_of_a_record_come_before_those_of_the_newsroom():
    newsroom = Termbase(entries())
    (own,) = entries("places:\n  own-1: {name: Guba}\n")
    extended = newsroom.extended([own])
    assert extended.find("Guba", ("place",)).id == "own-1"
    assert extended.find("region", ("term",)).id == "region"
    assert extended.get("place", "guba").id == "guba"


@pytest.mark.parametrize(("typed", "meant"), [("Ombudsman's Office", "Ombudsman’s Office")])
def test_the_shape_of_quotation_marks_does_not_matter(typed, meant):
    termbase = Termbase(entries(f"institutions:\n  office: {{name: {meant}}}\n"))
    assert termbase.find(typed, ("institution",)).id == "office"


def test_dotted_and_dotless_i_do_not_matter():
    termbase = Termbase(entries("places:\n  ismayilli: {name: İsmayıllı}\n"))
    for typed in ("İSMAYILLI", "ismayıllı", "Ismayilli"):
        assert termbase.find(typed, ("place",)).id == "ismayilli"


def test_a_tenure_that_ends_before_it_begins_is_an_error():
    text = "roles:\n  chief: {name: chief}\npeople:\n  a:\n    name: A B\n    roles:\n"
    with pytest.raises(PressError) as caught:
        entries(text + "      - {role: chief, from: 2020, until: 2019}\n")
    assert "not before `from`" in str(caught.value)


def test_an_entry_is_got_by_kind_and_id():
    termbase = Termbase(entries())
    assert termbase.get("place", "guba").name == "Guba"
    assert termbase.get("person", "guba") is None


@pytest.mark.parametrize(
    ("typed", "kinds", "meant"),
    [
        ("Zaur Velimammadli", ("person",), "Zaur Valimammadli"),
        ("Zaur Valimammadlyy", ("person",), "Zaur Valimammadli"),
        ("Zaur Velimammadli", ("place",), ""),
        ("Sumgait", ("place",), ""),
    ],
)
def test_the_nearest_known_name_is_suggested(typed, kinds, meant):
    assert Termbase(entries()).nearest(typed, kinds) == meant


# ------------------------------------------------------------------ refused


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("- a", "1:1: expected the sections of a termbase"),
        ("folk: {}", "1:1: unknown section `folk`"),
        ("people: Zaur", "1:9: `people`: expected entries by id"),
        ("people:\n  Zaur V.: {name: Zaur}", "2:3: `Zaur V.` is not an id"),
        ("places:\n  guba: {name: ''}", "2:16: `places.guba.name`: String should have"),
        (
            "places:\n  guba: {name: Guba, area: 2610}",
            "2:28: `places.guba.area`: there is no such field",
        ),
        ("places:\n  guba: {also: {en: [Quba]}}", "2:9: `places.guba.name` is missing"),
        ("places:\n  guba: Guba", "2:9: `places.guba`: expected fields such as `name: ...`"),
        ("people:\n  a: {name: A, gender: x}", "2:24: `people.a.gender`: Input should be"),
    ],
)
def test_a_fault_is_named_with_its_place(text, fault):
    (found,) = faults(text)
    assert found.startswith(f"locales/termbase.yaml:{fault}")


def test_a_role_nobody_described_is_refused():
    (fault,) = faults("people:\n  a: {name: A, roles: [{role: head}]}")
    assert fault == "locales/termbase.yaml:2:31: `head` is not an entry of `roles`"


def test_all_faults_are_named_at_once():
    assert len(faults("folk: {}\nplaces:\n  A: {name: A}\n  b: {name: B, c: d}\n")) == 3


# -------------------------------------------------------------------- files


def test_the_newsrooms_entry_comes_before_the_shipped_one(tmp_path):
    own, shipped = tmp_path / "own.yaml", tmp_path / "shipped.yaml"
    own.write_text("places:\n  guba: {name: Quba City}\n", "utf-8")
    shipped.write_text("places:\n  guba: {name: Guba}\n  ganja: {name: Ganja}\n", "utf-8")
    read = read_termbase([(own, "own.yaml"), (shipped, "shipped.yaml")])
    assert [(one.name, one.where.path) for one in read] == [
        ("Quba City", "own.yaml"),
        ("Ganja", "shipped.yaml"),
    ]


def test_what_a_common_termbase_has_answered_needs_no_termbase_again():
    people = entries("""people:
  jane-roe: {name: Jane Roe, roles: [{role: head, from: 2019}]}
roles:
  head: {name: Head}
""")

    def questions(termbase):
        role = termbase.get("role", "head")
        return (
            role,
            termbase.find("jane roe", ("place", "person")),
            termbase.find("John Doe", ("person",)),
            list(termbase.holders(role, dt.date(2020, 1, 1))),
        )

    def make():
        raise AssertionError("it was all asked before")

    known = Known()
    first = Termbase((), parent=lambda: KnownTermbase(lambda: Termbase(people), known))
    assert questions(first) == questions(Termbase(people))
    assert first.nearest("Jane Ro", ("person",)) == "Jane Roe"
    later = Termbase((), parent=lambda: KnownTermbase(make, Known(known.new())))
    assert questions(later) == questions(first)
    with pytest.raises(AssertionError):
        later.find("Richard Roe", ("person",))
