r"""Inline markup: what becomes emphasis, strong text and a link, and what stays text."""

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.markup import escape, parse, pieces, plain
from toolkit.model import Span

PIECES = ["*", "**", "\\", "[", "]", "(", ")", "](https://x.az)", "](javascript:a)", " ", "ə", "\n"]
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("Quba", (Span("Quba"),)),
        ("*Quba*", (Span("Quba", emphasis=True),)),
        ("**Quba**", (Span("Quba", strong=True),)),
        ("a *b* c", (Span("a "), Span("b", emphasis=True), Span(" c"))),
        ("**a *b***", (Span("a ", strong=True), Span("b", strong=True, emphasis=True))),
        ("*two\nlines*", (Span("two\nlines", emphasis=True),)),
        ("[site](https://ombudsman.az)", (Span("site", href="https://ombudsman.az"),)),
        ("[call](tel:916)", (Span("call", href="tel:916"),)),
        ("[write](mailto:a@b.az)", (Span("write", href="mailto:a@b.az"),)),
        ("[*site*](https://x.az)", (Span("site", emphasis=True, href="https://x.az"),)),
        ("**[site](https://x.az)**", (Span("site", strong=True, href="https://x.az"),)),
        ("***a***", (Span("a", emphasis=True, strong=True),)),
        (
            "*a **b** c*",
            (
                Span("a ", emphasis=True),
                Span("b", emphasis=True, strong=True),
                Span(" c", emphasis=True),
            ),
        ),
        ("***a** b*", (Span("a", emphasis=True, strong=True), Span(" b", emphasis=True))),
        ("***a* b**", (Span("a", emphasis=True, strong=True), Span(" b", strong=True))),
        ("*a***b**", (Span("a", emphasis=True), Span("b", strong=True))),
        ("**a *b c**", (Span("a *b c", strong=True),)),
        ("*a **b c*", (Span("a **b c", emphasis=True),)),
    ],
)
def test_marks(text, spans):
    assert parse(text) == spans


@pytest.mark.parametrize(
    "address",
    [
        "https://en.wikipedia.org/wiki/Guba_(city)",
        "https://x.az/(a(b)c)/d",
        "https://x.az/?q=(a)&r=(b)",
    ],
)
def test_an_address_may_hold_balanced_parentheses(address):
    assert parse(f"([page]({address})).") == (Span("("), Span("page", href=address), Span(")."))


@pytest.mark.parametrize(
    "piece",
    [
        "**a ",
        "*a ",
        "b** ",
        "***a* ",
        "*a",
        "[",
        "[a](",
        "[a](https://x",
        "[a](https://x(y)",
        "\\*",
    ],
)
def test_a_long_text_takes_time_in_proportion(piece):
    start = perf_counter()
    parse(piece * 10_000)
    parse(piece * 5_000 + "b** " * 5_000)
    # Trying every pair would take longer, by a number that grows with the text.
    assert perf_counter() - start < 5


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        (r"\*Quba\*", "*Quba*"),
        (r"\[1](https://x.az)", "[1](https://x.az)"),
        (r"\\", "\\"),
        (r"*a\*b*", "a*b"),
        (r"C:\Temp", r"C:\Temp"),
    ],
)
def test_a_backslash_escapes_marks_and_itself_only(text, reads):
    assert plain(text) == reads


@pytest.mark.parametrize(
    "text",
    [
        "*",
        "**",
        "****",
        "* *",
        "*a",
        "a*",
        "**a",
        "2 * 3 * 4",
        "* item",
        "[a]",
        "[a] (https://x.az)",
        "**a*",
        "*a**",
        "****a****",
        "[a](https://x.az/(b)",
    ],
)
def test_unpaired_marks_are_literal(text):
    assert parse(text) == (Span(text),)


@pytest.mark.parametrize(
    "text",
    [
        "[click](javascript:alert(1))",
        "[click](data:text/html;base64,PHNjcmlwdD4=)",
        "[click](vbscript:x)",
        "[click](//evil.example/x)",
        "[click](/etc/passwd)",
        '[click](https://x.az"onclick=")',
        "[click](https://x.az<b>)",
        "[click](https://x.az y)",
        "[](https://x.az)",
        "{{ 7*7 }} {% trans %}x{% endtrans %} %(x)s ${jndi:ldap://evil/a}",
        "<script>alert(1)</script> &lt;b&gt;",
    ],
)
def test_what_is_no_link_and_no_mark_stays_the_text_that_was_typed(text):
    assert parse(text) == (Span(text),)


@given(st.text(alphabet="ab *[]\\()ə", min_size=1))
def test_an_escaped_text_reads_as_it_was_typed(text):
    escaped = "".join(f"\\{char}" if char in "*[\\" else char for char in text)
    assert parse(escaped) == (Span(text),)


@given(texts)
def test_no_letter_is_lost_and_only_addresses_are_linked(text):
    spans = parse(text)
    assert plain(text).count("ə") == text.count("ə")
    assert {span.href for span in spans} <= {"", "https://x.az"}


@given(texts)
def test_neighbours_differ_in_style_and_none_is_empty(text):
    styles = [(span.strong, span.emphasis, span.href) for span in parse(text)]
    assert all(one != other for one, other in pairwise(styles))
    assert all(span.text for span in parse(text))


@given(texts)
def test_pieces_are_the_whole_text_and_its_marks_nest(text):
    opened = []
    for piece in pieces(text):
        if piece.begins:
            opened.append(piece.mark)
        elif piece.mark:
            assert opened.pop() == piece.mark
    assert opened == []
    assert "".join(piece.source for piece in pieces(text)) == text


@given(texts)
def test_an_escaped_text_has_no_marks_and_reads_the_same(text):
    assert parse(escape(text)) == ((Span(text),) if text else ())
