"""Check: problems of records, catalogs, termbase and templates, and the scope asked for."""

import json
import re

import pytest

from tests.conftest import files
from toolkit import registry
from toolkit.model import Message, Severity, State, Unit

SENTENCE = "{format:indefinite} was held in {place}."


def problems(press, newsroom, *arguments):
    done = press("check", "--format", "json", *arguments, cwd=newsroom)
    return json.loads(done.out)["problems"]


def translate(newsroom, msgid, msgstr):
    """Put another Russian translation of a template sentence into press.po."""
    path = newsroom / "locales/ru/LC_MESSAGES/press.po"
    text = path.read_text("utf-8")
    entry = re.compile(rf'(msgid "{re.escape(msgid)}"\nmsgstr )"[^"]*"(?:\n"[^"]*")*')
    assert entry.search(text)
    path.write_text(entry.sub(rf'\1"{msgstr}"', text), "utf-8")


def test_the_samples_have_no_problem(whole_newsroom, press):
    done = press("check", "--strict", cwd=whole_newsroom)
    assert (done.code, done.out) == (0, "0 errors, 0 warnings, 0 notes\n")


@pytest.mark.parametrize(
    ("msgstr", "message"),
    [
        ("В {place:lokativ} состоялась {format}.", "unknown feature `lokativ` for ru"),
        ("В {palce} состоялась {format}.", "unknown fact `palce`"),
        ("В {place состоялась {format}.", "a `{` without its partner"),
        ("В {place} {format:а|б|в|г|д} {format}.", "5 alternatives for `format`"),
        ("Состоялась {format}.", "`{place}` is not in the translation"),
        ("В {place:genitive dative} {format}.", "`place` has two cases"),
        ("В {place!r} состоялась {format}.", "`{place!r}` is not a placeholder"),
    ],
)
def test_wrong_placeholders_are_errors_with_their_line(msgstr, message, newsroom, press):
    translate(newsroom, SENTENCE, msgstr)
    found = problems(press, newsroom)
    assert [(one["check"], one["severity"]) for one in found] == [("placeholders", "error")]
    assert found[0]["message"].startswith(message)
    assert found[0]["path"] == "locales/ru/LC_MESSAGES/press.po"
    text = (newsroom / found[0]["path"]).read_text("utf-8").splitlines()
    assert any(SENTENCE in line for line in text[found[0]["line"] - 1 : found[0]["line"] + 5])


def test_a_fact_the_source_does_not_name_is_a_warning(newsroom, press):
    translate(newsroom, SENTENCE, "{moderator} в {place}: {format}.")
    (found,) = problems(press, newsroom)
    assert found["severity"] == "warning"
    assert "`{moderator}` is not in the source" in found["message"]


def test_a_template_that_names_an_unknown_fact(newsroom, press):
    template = newsroom / "templates/narrative/event.j2"
    template.write_text(
        template.read_text("utf-8") + '{% if place %}{{ _("Held in {palce}.") }}{% endif %}\n',
        "utf-8",
    )
    found = [one for one in problems(press, newsroom) if one["path"].startswith("templates/")]
    assert [(one["check"], one["message"][:20]) for one in found] == [
        ("placeholders", "unknown fact `palce`")
    ]
    assert found[0]["line"] == template.read_text("utf-8").count("\n")


@pytest.mark.parametrize(
    ("path", "damage", "check"),
    [
        ("locales/ru/LC_MESSAGES/press.po", 'msgid "x\n', "invalid-catalog"),
        ("locales/ru/LC_MESSAGES/releases/2020/guba-videoconference.po", "", "invalid-catalog"),
        ("locales/termbase.yaml", "peple: {}\n", "invalid-termbase"),
        ("releases/2026/call-center-916.yaml", "kind: event\n", "invalid-record"),
        ("templates/narrative/event.j2", "{% if %}\n", "invalid-template"),
        ("templates/formats/page.html.j2", "{% if %}\n", "invalid-template"),
        ("locales/ru/grammar.yaml", "Гах: [\n", "invalid-grammar"),
        ("locales/az/grammar.yaml", "Quba:\n  gender: purple\n", "invalid-grammar"),
        ("pyproject.toml", "[tool.press\n", "invalid-settings"),
        ("pyproject.toml", '[tool.press]\nsource = "az"\nlanguages = 3\n', "invalid-settings"),
        ("pyproject.toml", '[tool.press]\noffice = "nobody"\n', "invalid-settings"),
    ],
)
def test_an_unreadable_file_is_a_problem_and_exits_2(path, damage, check, newsroom, press):
    (newsroom / path).write_text(damage, "utf-8")
    done = press("check", "--format", "json", cwd=newsroom)
    assert done.code == 2
    found = json.loads(done.out)["problems"]
    assert (check, path) in {(one["check"], one["path"]) for one in found}
    build = press("build", cwd=newsroom)
    assert build.code == 2
    assert path in build.err


@pytest.mark.parametrize("name", ["labels.j2", "formats/page.html.j2", "formats/letter.typ"])
def test_a_template_that_is_not_utf_8_is_told_with_its_line(name, newsroom, press):
    path = newsroom / "templates" / name
    line = path.read_text("utf-8").count("\n") + 1
    with path.open("ab") as file:
        file.write(b"\xe9\n")
    found = [one for one in problems(press, newsroom) if one["path"] == f"templates/{name}"]
    assert [(one["check"], one["line"], one["message"]) for one in found] == [
        ("invalid-template", line, "is not UTF-8")
    ]
    build = press("build", cwd=newsroom)
    assert (build.code, f"templates/{name}:{line}: is not UTF-8" in build.err) == (2, True)


def test_files_may_be_as_windows_editors_save_them(newsroom, press):
    for path in newsroom.rglob("*"):
        if path.suffix in {".j2", ".po", ".toml", ".typ", ".yaml"}:
            path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = files(newsroom)
    assert problems(press, newsroom) == []
    assert press("sync", "--check", cwd=newsroom).code == 0
    press("sync", cwd=newsroom)
    assert files(newsroom) == before
    assert press("build", "--format", "pdf", cwd=newsroom).code == 0


def test_where_a_file_stands_in_the_place_of_all_releases_nothing_is_removed(newsroom, press):
    press("build", "--format", "txt", cwd=newsroom)
    before = files(newsroom / "dist")
    (newsroom / "releases").rename(newsroom / "moved")
    (newsroom / "releases").write_text("", "utf-8")
    for command in ("build", "check", "status", "sync"):
        done = press(command, cwd=newsroom)
        assert (done.code, "releases: " in done.out + done.err) == (2, True)
    assert [one["check"] for one in problems(press, newsroom)] == ["invalid-record"]
    assert files(newsroom / "dist") == before


SPACES = "Гостям  показали"


@pytest.mark.parametrize(
    ("path", "damage"),
    [
        ("locales/ru/grammar.yaml", "Гах: [\n"),
        ("locales/termbase.yaml", "peple: {}\n"),
        ("releases/2020/ennhri-online-meeting.yaml", "kind: [\n"),
        ("templates/narrative/meeting.j2", "{% if %}\n"),
    ],
)
def test_what_does_not_need_it_is_checked_all_the_same(path, damage, newsroom, press):
    catalog = newsroom / "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po"
    text = catalog.read_text("utf-8")
    catalog.write_text(re.sub(r'(?<=msgstr ")(?=[А-Я])', f"{SPACES} ", text, count=1), "utf-8")
    (newsroom / path).write_text(damage, "utf-8")
    for _ in range(2):  # the second time much is remembered
        found = {(one["check"], one["path"]) for one in problems(press, newsroom)}
        shown = catalog.relative_to(newsroom).as_posix()
        assert ("double-spaces", shown) in found
        (fault,) = [one for one in found if one[1] == path]
        assert fault[0].startswith("invalid-")


def test_without_a_grammar_no_form_is_doubted(whole_newsroom, press):
    path = "locales/ru/grammar.yaml"
    (whole_newsroom / path).write_text("Гах: [\n", "utf-8")
    (found,) = problems(press, whole_newsroom)
    assert (found["path"], found["line"], found["column"]) == (path, 2, 1)
    assert found["hint"]


@pytest.mark.parametrize("path", ["locales/termbase.yaml", "locales/ru/grammar.yaml"])
def test_a_release_is_not_sound_while_what_it_needs_cannot_be_read(path, newsroom, press):
    (newsroom / path).write_text("a: [\n", "utf-8")
    done = press("check", "ennhri-online-meeting", cwd=newsroom)
    assert done.code == 2
    assert path in done.out


def test_a_wrong_setting_is_found_in_its_line(newsroom, press):
    settings = '[tool.press]\nlanguages = ["az"]\n\n[tool.press.checks]\nselekt = ["a"]\n'
    (newsroom / "pyproject.toml").write_text(settings, "utf-8")
    (found,) = problems(press, newsroom)
    assert (found["check"], found["line"], found["column"]) == ("invalid-settings", 5, 1)
    assert found["hint"].startswith("Did you mean `select`? Settings of `checks`")


def test_a_record_stands_for_its_catalogs(newsroom, press):
    for name in ("2020/guba-videoconference", "2020/ennhri-online-meeting"):
        (newsroom / f"locales/ru/LC_MESSAGES/releases/{name}.po").unlink()
    record = "releases/2020/ennhri-online-meeting.yaml"
    everything = problems(press, newsroom)
    for scope in (record, newsroom / record, "ennhri-online-meeting"):
        found = problems(press, newsroom, scope)
        assert {one["path"] for one in found} == {
            "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po"
        }
    assert problems(press, newsroom, ".") == everything
    assert problems(press, newsroom, "locales/ru") == everything
    assert problems(press, newsroom, "templates") == []


def test_a_catalog_from_elsewhere_is_checked_by_itself(newsroom, press, tmp_path):
    path = tmp_path / "other.po"
    header = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n'
    path.write_text(f'{header}\nmsgid "Hello"\nmsgstr ""\n', "utf-8")
    (found,) = problems(press, newsroom, path)
    assert (found["check"], found["severity"], found["line"]) == (
        "missing-translation",
        "warning",
        4,
    )
    path.write_text("no catalog at all", "utf-8")
    assert press("check", path, cwd=newsroom).code == 2


def test_wrong_usage(newsroom, press, tmp_path):
    stranger = tmp_path / "notes.txt"
    stranger.write_text("notes")
    for arguments in (
        ["--select", "speling"],
        ["--ignore", "speling"],
        ["nowhere.yaml"],
        [stranger],
        ["--format", "xml"],
    ):
        done = press("check", *arguments, cwd=newsroom)
        assert done.code == 2
        assert "hint:" in done.err


def test_select_and_ignore(newsroom, press):
    (newsroom / "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po").unlink()
    assert problems(press, newsroom, "--select", "placeholders") == []
    assert problems(press, newsroom, "--ignore", "missing-translation") == []
    names = {one["check"] for one in problems(press, newsroom)}
    assert names == {"missing-translation"}


def test_the_text_report_never_steers_the_terminal():
    from toolkit.model import Checked, Problem
    from toolkit.reports import text

    problem = Problem(
        "c", Severity.NOTE, "a\x1b.po", "m\x1b[31m", line=3, msgctxt="t", msgid="\x07"
    )
    report = text.render(Checked((problem,)), colour=False)
    assert "\x1b" not in report
    assert "\x07" not in report
    assert report.splitlines()[-1] == "0 errors, 0 warnings, 1 note"
    assert "\x1b[34mnote\x1b[0m" in text.render(Checked((problem,)), colour=True)


@pytest.mark.parametrize("name", registry.plugin_names("checks"))
def test_a_check_documents_itself(name, press):
    out = press("explain", name).out
    assert re.search(r"\nBad(?: \(\w+\))?:\n", out)
    assert re.search(r"\nGood(?: \(\w+\))?:\n", out)
    assert f"{name}: {out.splitlines()[0]}" in press("explain").out


@pytest.mark.parametrize("state", [state for state in State if state is not State.REVIEWED])
def test_each_state_has_its_check(state):
    message = Message("A seminar", msgctxt="title")
    entry = Message("A seminar", "Семинар", msgctxt="title")
    unit = Unit("ru", "2026/x", "x.po", message, entry, state, due=True)
    found = {
        name: [finding.severity or plugin.SEVERITY for finding in plugin.find(unit)]
        for name, plugin in registry.plugins("checks").items()
        if hasattr(plugin, "find")
    }
    assert found.pop(f"{state}-translation") == [Severity.ERROR]
    assert not any(found.values())


@pytest.mark.parametrize("place", ["draft.po", "locales/ru/LC_MESSAGES/releases/2020/gone.po"])
def test_a_catalog_that_lies_in_the_newsroom_and_is_none_of_its_own_is_read_too(
    place, newsroom, press
):
    header = (
        'msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    )
    entry = '\nmsgctxt "body"\nmsgid "On 3 May 2024"\nmsgstr "3 июня 2024 года"\n'
    (newsroom / place).write_text(header + entry, "utf-8")
    done = press("check", place, cwd=newsroom)
    assert done.code == 1
    assert "[wrong-date]" in done.out
