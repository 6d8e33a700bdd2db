"""What a machine must not change: taken out, put back, counted."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.checking.pairs import conventions
from toolkit.drafts.acceptance import fault
from toolkit.drafts.protection import protect
from toolkit.drafts.restoring import restore
from toolkit.model import Request


def protected(text, to="az", terms=None):
    request = Request(text, "en", to, "body", terms=terms or {})
    return request, protect(request, conventions("en"), conventions(to))


def restored(text, reply, to="az", terms=None):
    """Return what becomes of a reply to the text, or why it is refused in brackets."""
    request, masked = protected(text, to, terms)
    back = restore(reply, masked, text, conventions(to)).text
    return f"({wrong})" if (wrong := fault(request, back)) else back


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("On {topic:quoted genitive} in {place}.", "On [X0X] in [X1X]."),
        ("The *very* **first**.", "The [X0X]very[X1X] [X2X]first[X3X]."),
        ("See [our page](https://example.org/a_b?c=1).", "See [X0X]our page[X1X]."),
        ("Write to info@example.org or call 012 555 12 34.", "Write to [X0X] or call [X1X]."),
        ("On 12 June 5% of 1,500 people", "On 12 June 5% of [X0X] people"),
        (
            "<b>Guba</b> &amp; %(name)s, {{ x }} {% raw %}",
            "[X0X]Guba[X1X] [X2X] [X3X], [X4X] [X5X]",
        ),
        (r"2 \* 2 \[x", "2 [X0X] 2 [X1X]x"),
    ],
)
def test_what_is_taken_out(text, sent):
    assert protected(text)[1].text == sent


def test_names_come_back_as_the_termbase_has_them():
    terms = {
        "Zaur Valimammadli": "Зауру Валимаммадли",
        "Guba": "Губа",
        "Guba District": "Губинский район",
    }
    _, masked = protected("Zaur Valimammadli saw Guba District, not Gubas.", "ru", terms)
    assert masked.text == "[X0X] saw [X1X], not Gubas."
    assert [part.form for part in masked.parts] == ["Зауру Валимаммадли", "Губинский район"]


@pytest.mark.parametrize(
    ("to", "text", "form"),
    [
        ("az", "1,500", "1\u00a0500"),
        ("ru", "3.75", "3,75"),
        ("ru", "12,345.6", "12\u00a0345,6"),
        ("az", "1.2.3", "1.2.3"),
    ],
)
def test_numbers_come_back_as_the_language_writes_them(to, text, form):
    _, masked = protected(f"some {text} people", to)
    assert [part.form for part in masked.parts] == [form]


@pytest.mark.parametrize(
    "mark",
    [
        "[X0X]",
        "[ X0X ]",
        "[x0x]",
        "［Ｘ０Ｘ］",
        "[Х0Х]",
        "【X 0 X】",
        "X0X",
        "{count}",
        "{ count }",
        "｛count｝",
    ],
)
def test_marks_and_placeholders_are_known_in_any_shape(mark):
    assert restored("About {count} people", f"Təxminən {mark} nəfər") == "Təxminən {count} nəfər"


def test_blanks_inside_markup_are_taken_out():
    reply = "Bu [X0X] çox [X1X] vacib məsələdir"
    assert restored("It is a *very* important matter", reply) == "Bu *çox* vacib məsələdir"


@pytest.mark.parametrize(
    ("text", "reply", "why"),
    [
        ("About {a} and {b}", "Təxminən [X0X]", "“{b}” is missing"),
        ("About {a} people", "Təxminən [X0X] və [X0X] nəfər", "a mark is left in the reply"),
        ("About {a} people", "Təxminən [X0X] nəfər [X7X]", "a mark is left in the reply"),
        ("About {a} people", "Təxminən [X0X] nəfər {c}", "“{c}” was added"),
        ("About people", "İnsanlar *haqqında*", "“*” was added"),
        ("The *very* first one", "[X1X]Ən[X0X] birinci", "a mark is left in the reply"),
        ("See [it](https://example.org/)", "Bax: it", "“https://example.org” is missing"),
        ("On 12 June", "13 iyun", "the number 12 is missing"),
        ("In June", "12 iyun", "the number 12 was added"),
        ("About people", "İnsanlar <script>", "“<script>” was added"),
        ("About people", "İnsanlar haqqında }", "“}” was added"),
    ],
)
def test_what_is_lost_or_added_is_refused(text, reply, why):
    assert restored(text, reply) == f"({why})"


def test_a_name_that_is_lost_is_refused():
    terms = {"Guba": "Quba"}
    assert restored("People in Guba", "Şəhərdəki insanlar", terms=terms) == "(“Quba” is missing)"
    assert restored("People in Guba", "[X0X]dakı insanlar", terms=terms) == "Qubadakı insanlar"


def test_edges_and_form_are_the_sources():
    assert restored(" About people\n", "I\u0307nsanlar haqqında  ") == " İnsanlar haqqında\n"


KEPT = st.sampled_from(
    [
        "{count}",
        "{place:genitive}",
        "12",
        "2026",
        "1,500",
        "https://example.org/a",
        "a@example.org",
        "*important*",
        "**first**",
        "[page](https://example.org)",
        "<b>",
        "&amp;",
    ]
)
WORDS = st.sampled_from(["insan", "hüquqları", "görüş", "keçirilib", "müraciət", "və"])
PARTS = re.compile(
    r"\{[^{}]*\}|<[^>]*>|&\w+;|\[[^\[\]]*\]\([^)]*\)|https?://[^\s)]*|\S+@\S+|\*+|[{}<]|(?<![\w&])\d[\d,\u00a0]*"
)
PLACE = st.integers(0, 40)
ADDED = st.sampled_from(
    [
        *("{evil}", "7", "*", "**x**", "<i>", "[X0X]", "[X99X]", "X1X", "}", "%s", "{{x}}", "\\*"),
        *("https://evil.example", "[", "](https://example.org)"),
    ]
)
MANGLES = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["drop", "twice", "swap", "space"]), PLACE),
        st.tuples(st.just("add"), ADDED),
        st.tuples(st.just("add"), st.text(min_size=1, max_size=3)),
    ),
    max_size=4,
)


def parts(text):
    """Return the protected parts of a text, counted by other means than the toolkit's."""
    found = (re.sub(r"(?<=\d)[,\u00a0](?=\d)", "", one) for one in PARTS.findall(text))
    links = (re.sub(r"\[[^\]]*\]", "", one) for one in found)
    return Counter(links)


def mangled(pieces, mangles):
    for what, how in mangles:
        at = how % (len(pieces) + 1) if isinstance(how, int) else len(pieces) // 2
        if what == "drop":
            del pieces[at : at + 1]
        elif what == "twice":
            pieces[at:at] = pieces[at : at + 1]
        elif what == "swap":
            pieces[at : at + 2] = reversed(pieces[at : at + 2])
        elif what == "space":
            pieces[at : at + 1] = [" ".join(one) for one in pieces[at : at + 1]]
        else:
            pieces.insert(at, how)
    return " ".join(pieces)


@given(st.lists(st.one_of(KEPT, WORDS), min_size=1, max_size=8), MANGLES)
def test_the_protected_parts_are_the_same_or_nothing_is_returned(words, mangles):
    text = " ".join(words)
    request, masked = protected(text)
    reply = f"{mangled(masked.text.split(' '), mangles)} bəli"
    back = restore(reply, masked, text, conventions("az")).text
    wrong = fault(request, back)
    assert not wrong or mangles
    assert wrong or parts(back) == parts(text)
