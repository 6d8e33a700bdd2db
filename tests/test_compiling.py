"""Templates are compiled once, and what they call is called at once."""

import jinja2
import pytest

from toolkit.compiling import CompilesOnce


@jinja2.pass_context
def from_context(context, word):
    return f"{word} {context['place']}"


def environment():
    made = CompilesOnce()
    made.globals.update(plain=lambda word, last="!": word + last, from_context=from_context)
    return made


CALLS = {
    '{{ plain("to") }}': "to!",
    '{{ plain("to", last="?") }}': "to?",
    '{{ from_context("to") }}': "to Guba",
    '{% for one in ("to", "in") %}{{ from_context(one) }} {% endfor %}': "to Guba in Guba ",
    '{% for one in ("to", "in") %}{{ plain(one) }}{% endfor %}': "to!in!",
    "{% macro said(word, end='.') %}{{ word }}{{ end }}{% endmacro %}"
    '{% for one in ("to",) %}{{ said(one) }}{{ said(one, end="!") }}{% endfor %}': "to.to!",
    "{% macro around() %}<{{ caller() }}>{% endmacro %}"
    "{% call around() %}{{ place }}{% endcall %}": "<Guba>",
    '{{ place.replace("G", "Q") }}{{ range(2) | list }}': "Quba[0, 1]",
}


@pytest.mark.parametrize(("template", "text"), CALLS.items())
def test_whatever_a_template_calls_is_given_what_it_asks_for(template, text):
    assert environment().from_string(template).render(place="Guba") == text


def test_a_text_is_compiled_once_for_all_environments():
    first, second = (environment().compile("{{ place }}") for _ in range(2))
    assert first is second
