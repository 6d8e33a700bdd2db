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


def test_a_template_is_loaded_once_and_what_is_not_there_is_asked_for_again():
    texts = {"page": "{% import 'base' as base %}{{ base.said(place) }}"}
    made = CompilesOnce(loader=jinja2.DictLoader(texts))
    with pytest.raises(jinja2.TemplateNotFound):
        made.get_template("base")
    texts["base"] = "{% macro said(word) %}<{{ word }}>{% endmacro %}"
    assert made.get_template("base") is made.get_template("base")
    assert made.get_template("page").render(place="Guba") == "<Guba>"
    assert made.get_template(made.get_template("page")) is made.get_template("page")
    assert made.get_template("page", globals={"place": "Baku"}).render() == "<Baku>"


def test_a_text_is_compiled_once_for_all_environments():
    first, second = (environment().compile("{{ place }}") for _ in range(2))
    assert first is second
