"""Selection: which checks report, by the settings and on the command line."""

import json

import pytest

from toolkit.checking.rules import INVALID, RENDERING, rule, rules
from toolkit.checking.selection import select
from toolkit.errors import PressError
from toolkit.model import Problem, Severity
from toolkit.settings import Checks


def chosen(only=(), ignore=(), **settings):
    return select(Checks(**settings), only, ignore)


def graded(check, severity, given, *, reviewed=True):
    problem = Problem(check, Severity(severity), "a.po", "m", reviewed=reviewed)
    return str(chosen(severity={check: given}).graded(problem).severity)


def test_everything_reports_where_nobody_says_otherwise():
    assert chosen().wanted == frozenset(rules())
    assert "double-spaces" in chosen().plugins


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ({"select": ("placeholders", "double-spaces")}, {"placeholders", "double-spaces"}),
        (
            {"select": ("placeholders", "double-spaces"), "ignore": ("placeholders",)},
            {"double-spaces"},
        ),
        ({"only": ("placeholders",), "select": ("double-spaces",)}, {"placeholders"}),
        # What is asked for by name is not what the settings leave out.
        (
            {"only": ("placeholders",), "ignore": (), "severity": {"placeholders": "off"}},
            {"placeholders"},
        ),
        (
            {"select": ("placeholders", "double-spaces"), "severity": {"placeholders": "off"}},
            {"double-spaces"},
        ),
    ],
)
def test_what_reports(arguments, wanted):
    only = arguments.pop("only", ())
    assert select(Checks(**arguments), only).wanted == wanted


def test_the_command_line_ignores_more():
    selection = select(Checks(ignore=("placeholders",)), (), ("double-spaces",))
    assert frozenset(rules()) - selection.wanted == {"placeholders", "double-spaces"}
    assert not {"placeholders", "double-spaces"} & set(selection.plugins)


@pytest.mark.parametrize(
    ("check", "own", "given", "counts"),
    [
        ("double-spaces", "warning", "error", "error"),
        ("double-spaces", "warning", "note", "note"),
        ("placeholders", "error", "warning", "warning"),
        # What a check grades lower by itself gets no worse than that.
        ("placeholders", "warning", "error", "warning"),
        ("placeholders", "warning", "note", "note"),
        ("missing-translation", "warning", "error", "warning"),
        ("guessed-form", "warning", "error", "error"),
    ],
)
def test_a_newsroom_says_how_bad_a_finding_is(check, own, given, counts):
    assert graded(check, own, given) == counts


def test_a_fault_in_a_draft_is_no_error():
    assert graded("double-spaces", "warning", "error", reviewed=False) == "warning"
    assert graded("draft-translation", "error", "error", reviewed=False) == "error"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"only": ("speling",)}, "no check is called 'speling'"),
        ({"ignored": ("speling",)}, "no check is called 'speling'"),
        ({"ignored": ("invalid-record",)}, "'invalid-record' cannot be changed"),
    ],
)
def test_what_cannot_be_meant_is_refused(arguments, message):
    with pytest.raises(PressError) as caught:
        select(Checks(), arguments.get("only", ()), arguments.get("ignored", ()))
    assert caught.value.message == message
    assert caught.value.hint


def test_a_slip_of_the_keyboard_is_told_with_what_was_meant():
    with pytest.raises(PressError) as caught:
        chosen(only=("double-space",))
    assert caught.value.hint.startswith("Did you mean `double-spaces`? ")


def test_settings_of_a_newsroom_are_heard(newsroom, press):
    catalog = newsroom / "locales/ru/LC_MESSAGES/press.po"
    text = catalog.read_text("utf-8")
    catalog.write_text(text.replace("В {place", "В  {place", 1), "utf-8")
    (newsroom / "pyproject.toml").rename(newsroom / "press.toml")
    settings = newsroom / "press.toml"
    before = settings.read_text("utf-8")

    def check(table):
        settings.write_text(f"{before}\n[tool.press.checks]\n{table}\n", "utf-8")
        return press("check", cwd=newsroom)

    assert "warning: more than one blank" in check("").out
    done = check('severity = {double-spaces = "error"}')
    assert (done.code, "error: more than one blank" in done.out) == (1, True)
    assert check('ignore = ["double-spaces"]').out == "0 errors, 0 warnings, 0 notes\n"
    done = check('severity = {double-spaces = "fatal"}')
    assert done.code == 2
    assert "[tool.press] checks.severity.double-spaces: Input should be 'error'" in done.out
    assert "Settings of `checks`: select, ignore, severity." in done.out


SETTINGS = """languages = ["az"]

[checks]
select = [  # all that there are
    "placeholders",
    "speling", "double-space",
]
ignore = ["invalid-record", "nosuch"]
severity = {edge-space = "off", placeholders = "error"}
"""
NONE = "no check is called"


def test_every_unknown_check_of_the_settings_is_told_in_its_line(tmp_path, press):
    (tmp_path / "press.toml").write_text(SETTINGS, "utf-8")
    for arguments, code in (((), 2), (("releases",), 2)):
        done = press("check", "--format", "json", *arguments, cwd=tmp_path)
        assert done.code == code
    told = json.loads(done.out)["problems"]
    assert [(one["line"], one["column"], one["message"].partition(": ")[2]) for one in told] == [
        (6, 6, f"{NONE} 'speling'"),
        (6, 17, f"{NONE} 'double-space'"),
        (8, 12, "'invalid-record' cannot be changed"),
        (8, 30, f"{NONE} 'nosuch'"),
        (9, 13, f"{NONE} 'edge-space'"),
    ]
    assert {(one["check"], one["path"]) for one in told} == {("invalid-settings", "press.toml")}
    assert told[1]["hint"] == "Did you mean `double-spaces`? `press explain` lists the checks."
    fixed = press("check", "--fix", cwd=tmp_path)
    assert (fixed.code, fixed.err.count(NONE)) == (2, 4)


@pytest.mark.parametrize("name", [*INVALID.values(), *RENDERING, "invalid-ignore", "unused-ignore"])
def test_what_is_no_plug_in_is_documented_too(name, press):
    out = press("explain", name).out
    assert "What to do: " in " ".join(out.split())
    assert f"{name}: {out.splitlines()[0]}" in press("explain").out


def test_an_unknown_name_is_explained_by_what_was_meant(press):
    for slip, near in {"double-space": "double-spaces", "meting": "meeting"}.items():
        done = press("explain", slip)
        assert done.code == 2
        assert f"hint: Did you mean `{near}`? `press explain` lists them." in done.err
    with pytest.raises(PressError):
        rule("speling")
