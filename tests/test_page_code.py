"""Pages say the same whether their code takes attributes to be there or asks with care."""

import datetime as dt

import markupsafe
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from toolkit.errors import PressError
from toolkit.model import Block, Span
from toolkit.page_code import escaped
from toolkit.pages import environment, render_page

CONTEXT = {
    "block": Block("paragraph", (Span("Rights & duties"),), children=(Block("item"),)),
    "labels": {"home": "All <releases>", "items": "Lists", "class": "Kind"},
    "day": dt.date(2026, 3, 4),
}
PAGES = {
    "{{ block.kind }} {{ block.text[0].text }}": "paragraph Rights &amp; duties",
    "{{ labels.home }} {{ labels.items }} {{ labels.class }}": "All &lt;releases&gt; Lists Kind",
    "{{ labels.get('home') }} {{ labels.get('none', day.year) }}": "All &lt;releases&gt; 2026",
    "{% for one in block.children if one.kind == 'item' %}{{ one.kind }}{% endfor %}": "item",
    "{% macro told(one) %}<{{ one.kind }}>{% endmacro %}{{ told(block.children[0]) }}": "<item>",
    "{{ 'yes' if labels.none is defined else 'no' }} {{ block.kind }}": "no paragraph",
    "{% autoescape false %}{{ labels.home }}{% endautoescape %}": "All <releases>",
    "{{ block.none|default('none') }} {{ labels.home }}": "none All &lt;releases&gt;",
}


def rendered(text):
    return render_page({"page": text}.__getitem__, "page", CONTEXT).decode()


@pytest.mark.parametrize(("text", "page"), PAGES.items())
def test_attributes_and_labels_are_found_as_jinja_finds_them(text, page):
    assert rendered(text) == page
    assert environment({"page": text}.__getitem__).get_template("page").render(CONTEXT) == page


@pytest.mark.parametrize("asked", ["block.none", "labels.none", "block.kind.none", "nothing.kind"])
def test_what_is_not_there_is_a_fault_of_the_template(asked):
    with pytest.raises(PressError) as caught:
        rendered(f"{{{{ {asked} }}}}")
    assert "no" in caught.value.message
    assert caught.value.where.path == "templates/formats/page"


@example("a&b <c> \"d\" 'e'")
@given(st.text())
def test_a_text_is_escaped_as_markupsafe_does(text):
    said = escaped(text)
    assert (type(said), said) == (markupsafe.Markup, markupsafe.escape(text))
