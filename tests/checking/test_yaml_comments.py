"""Comments of a record: which they are, and the field or block each is about."""

import pytest

from toolkit.checking.yaml_comments import Comment, comments, extent, subject
from toolkit.strict_yaml import load

TEXT = """\
# 1 about the kind
kind: event  # 2 at its end
body:  # 3 the whole body
  # 4 the first block
  - plain text
    that goes on  # 5 the same block
  - quote: "a # no comment" # 6 the quotation
    speaker: 'it # neither'
  - list: [one, two]  # 7 the list
  - >-
    folded # no comment
    # nor this

  # 8 the table
  - table: # 9 all of it
      header: [a, b]  # 10 the header
      rows: [[c, d]]
  - | # 11 the last block
    literal # no comment
# 12 nothing follows
"""
ABOUT = {
    1: ("kind",),
    2: ("kind",),
    3: ("body",),
    4: ("body", 0),
    5: ("body", 0),
    6: ("body", 1, "quote"),
    7: ("body", 2),
    8: ("body", 4),
    9: ("body", 4, "table"),
    10: ("body", 4, "table", "header"),
    11: ("body", 5),
    12: None,
}


@pytest.mark.parametrize("number", ABOUT)
def test_a_comment_is_about_a_field_or_block(number):
    document = load(TEXT, "x.yaml")
    found = {int(one.text.split()[0]): one for one in comments(document.text)}
    assert list(found) == list(ABOUT)
    assert subject(document, found[number]) == ABOUT[number]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: b#c", []),
        ("a: 'x # y'", []),
        ('a: "x\n  # y"', []),
        ("#x\na: b", [Comment("x", 1, 1, alone=True)]),
        ("a: b\t#x ", [Comment("x", 1, 6, alone=False)]),
        ("a: b\r\n  # x\r\n", [Comment("x", 2, 3, alone=True)]),
        ('a: "\\ud83d\\ude00" # x', [Comment("x", 1, 19, alone=False)]),
        ("", []),
        ("я: 'ж # ш' # щ", [Comment("щ", 1, 12, alone=False)]),
        ("a: b # c # d", [Comment("c # d", 1, 6, alone=False)]),
    ],
)
def test_a_number_sign_in_a_value_is_no_comment(text, found):
    assert list(comments(load(text, "x.yaml").text)) == found


def test_a_comment_behind_the_mark_of_a_document_is_about_what_follows():
    document = load("--- # x\nkind: event\n", "x.yaml")
    (comment,) = comments(document.text)
    assert (comment.alone, subject(document, comment)) == (False, ("kind",))


@pytest.mark.parametrize(
    ("loc", "lines"),
    [
        (("kind",), range(2, 3)),
        (("body",), range(3, 21)),
        (("body", 0), range(5, 7)),
        (("body", 1), range(7, 9)),
        (("body", 5), range(18, 21)),
    ],
)
def test_a_field_has_its_lines(loc, lines):
    assert extent(load(TEXT, "x.yaml"), loc) == lines
