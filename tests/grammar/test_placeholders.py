"""The placeholder language: what a message may say in braces, and what it may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.grammar.placeholders import Fault, Placeholder, Rules, names, parse, validate
from toolkit.grammar.plain import PlainLanguage
from toolkit.languages import az, en, ru

FACTS = {"speaker": False, "organizers": True}
"""What a sentence offers; the organizers may be several."""


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("100 % sure", ("100 % sure",)),
        ("{place}", (Placeholder("place"),)),
        ("in {place}.", ("in ", Placeholder("place"), ".")),
        ("{a}{b}", (Placeholder("a"), Placeholder("b"))),
        ("{on_behalf_of}", (Placeholder("on_behalf_of"),)),
        ("{speaker.role}", (Placeholder("speaker", "role"),)),
        ("{topic:quoted}", (Placeholder("topic", features=frozenset({"quoted"})),)),
        (
            "{speaker.role:genitive plural}",
            (Placeholder("speaker", "role", frozenset({"genitive", "plural"})),),
        ),
        (
            "{speaker:приветствовал|приветствовала}",
            (Placeholder("speaker", alternatives=("приветствовал", "приветствовала")),),
        ),
        ("{x:was held|were held}", (Placeholder("x", alternatives=("was held", "were held")),)),
        ("ev{x:|lər}", ("ev", Placeholder("x", alternatives=("", "lər")))),
    ],
)
def test_a_message_is_texts_and_placeholders(text, parts):
    assert parse(text) == parts


@pytest.mark.parametrize(
    ("text", "offset", "message"),
    [
        ("in {place", 3, "a `{` without its partner"),
        ("in place}", 8, "a `}` without its partner"),
        ("{{place}}", 0, "a `{` without its partner"),
        ("{x:{y}}", 0, "a `{` without its partner"),
        ("{}", 0, "`{}` is not a placeholder"),
        ("{Place}", 0, "`{Place}` is not a placeholder"),
        ("{ place }", 0, "`{ place }` is not a placeholder"),
        ("{0}", 0, "`{0}` is not a placeholder"),
        ("{place.}", 0, "`{place.}` is not a placeholder"),
        ("{x.__class__}", 0, "`{x.__class__}` is not a placeholder"),
        ("{x[0]}", 0, "`{x[0]}` is not a placeholder"),
        ("{x!r}", 0, "`{x!r}` is not a placeholder"),
        ("a {x:}", 2, "`{x:}`: one blank between features, each named once"),
        ("{x:full  genitive}", 0, "`{x:full  genitive}`: one blank between"),
        ("{x:full full}", 0, "`{x:full full}`: one blank between features, each named once"),
    ],
)
def test_anything_else_in_braces_is_a_fault_with_its_offset(text, offset, message):
    with pytest.raises(Fault) as caught:
        parse(text)
    assert str(caught.value).startswith(message)
    assert caught.value.offset == offset


def test_names_are_the_facts_a_message_uses():
    assert names("{speaker:full} {speaker:a|b} in {place}") == {"speaker", "place"}
    assert names("nothing") == frozenset()


literals = st.text(st.characters(exclude_characters="{}"), min_size=1)
facts = st.from_regex(r"[a-z][a-z0-9_]*", fullmatch=True)


@given(literals)
def test_a_text_without_braces_is_itself(text):
    assert parse(text) == (text,)


@given(st.lists(st.tuples(literals, facts)))
def test_texts_and_facts_come_back_in_order(pairs):
    text = "".join(f"{literal}{{{fact}}}" for literal, fact in pairs)
    assert parse(text) == tuple(
        part for literal, fact in pairs for part in (literal, Placeholder(fact))
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (ru, "{speaker:full genitive}"),
        (ru, "{speaker.role:instrumental}"),
        (ru, "{speaker:приветствовал|приветствовала}"),
        (ru, "{organizers:провёл|провела|провели}"),
        (ru, "{organizers:провёл|провела|провело|провели}"),
        (ru, "{organizers:genitive each}"),
        (az, "{speaker:ablative}"),
        (az, "{organizers:edib|ediblər}"),
        (en, "{speaker:possessive}"),
        (en, "{organizers:was|were}"),
        (en, "{speaker:long}"),
        (ru, "{speaker:short genitive quoted}"),
        (ru, "{organizers:full each capital dative}"),
        (PlainLanguage("ka"), "{speaker:full}"),
    ],
)
def test_what_a_language_has(language, text):
    assert validate(text, language, FACTS) == ()


@pytest.mark.parametrize(
    ("language", "text", "problem"),
    [
        (ru, "{place}", "unknown fact `place`; this sentence has: organizers, speaker"),
        (ru, "{speaker.age}", "unknown part `age` of `speaker`; parts: name, role"),
        (ru, "{speaker:locative}", "unknown feature `locative` for ru; known: abbr, accusative,"),
        (az, "{speaker:instrumental}", "unknown feature `instrumental` for az; known: abbr,"),
        (en, "{speaker:genitive}", "unknown feature `genitive` for en; known: abbr,"),
        (PlainLanguage("ka"), "{speaker:genitive}", "unknown feature `genitive` for ka"),
        (ru, "{speaker:dative genitive}", "`speaker` has two cases: dative, genitive"),
        (ru, "{speaker:full long genitive}", "`speaker` has two styles: full, long"),
        (ru, "{speaker:short surname}", "`speaker` has two styles: short, surname"),
        (en, "{speaker:abbr full possessive}", "`speaker` has two styles: abbr, full"),
        (az, "{speaker:month year}", "`speaker` has two styles: month, year"),
        (az, "{speaker:a|b|c}", "3 alternatives for `speaker`; az has singular|plural"),
        (
            ru,
            "{speaker:a|b|c|d|e}",
            "5 alternatives for `speaker`; ru has masculine|feminine; masculine|feminine|plural; ",
        ),
        (
            ru,
            "{organizers:провёл|провела}",
            "`organizers` may be a list: its alternatives need the plural",
        ),
        (ru, "{speaker", "a `{` without its partner"),
    ],
)
def test_what_a_language_has_not(language, text, problem):
    (found,) = validate(text, language, FACTS)
    assert found.startswith(problem)


def test_a_sentence_without_facts_says_so():
    assert validate("{place}", en, {}) == ("unknown fact `place`; this sentence has: none",)


def test_every_problem_of_a_message_is_named():
    assert len(validate("{place} {speaker.age:locative} {speaker:a|b|c|d|e}", ru, FACTS)) == 4


def test_the_rules_of_a_sentence_say_both():
    rules = Rules(ru, FACTS)
    assert rules.names("{speaker:full} {place}") == {"speaker", "place"}
    assert rules.faults("{speaker:full}") == ()
    assert rules.faults("{place}") == validate("{place}", ru, FACTS)
    assert rules.faults("{speaker") == ("a `{` without its partner",)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("{speaker:full  genitive} in {place", {"speaker"}),
        ("{{organizers}} and {Place} of {speaker:}", {"organizers", "speaker"}),
        ("{place}} {x!r}", {"place"}),
        ("{", set()),
    ],
)
def test_of_a_faulty_text_the_facts_that_can_be_read_are_named(text, facts):
    rules = Rules(ru, FACTS)
    assert rules.faults(text)
    assert rules.names(text) == facts
