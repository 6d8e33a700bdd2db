"""Problems of every kind, as reports get them."""

from toolkit.model import Checked, Problem, Severity

PO = "locales/ru/LC_MESSAGES/press.po"
BLANKS = Problem(
    "double-spaces",
    Severity.WARNING,
    PO,
    "more than one blank",
    12,
    9,
    "ru",
    "title",
    "Seminar in Guba",
    "Leave one.",
    "В Губе  семинар",
    6,
    8,
)
MISSING = Problem(
    "missing-translation",
    Severity.ERROR,
    PO,
    "not translated",
    3,
    1,
    "ru",
    msgid="A seminar was held.",
)
UNUSED = Problem("unused-ignore", Severity.NOTE, "releases/2020/guba.yaml", "nothing here", 4)
PLACELESS = Problem("invalid-catalog", Severity.ERROR, "", "100% wrong, they say: a, b\nand c")
HOSTILE = Problem(
    "x\x1b[2J",
    Severity.ERROR,
    "locales/ru/a\x1b]0;b\x07 б.po",
    "m\x1b[31m\x9b1m\u202e",
    1,
    1,
    "ru",
    "t\x1b",
    "\x07id\ud800",
    "h\x1b<&\"'",
    "t\x1b[2Jё\x85 \u200b",
    1,
    2,
)
ALL = (PLACELESS, MISSING, BLANKS, UNUSED)


def checked(*problems, **more):
    return Checked(tuple(problems), **more)
