"""Export: which files, which messages, and that nothing of the newsroom changes."""

import pytest

from tests.conftest import files
from tests.exchanges.xliff_rules import broken
from toolkit import Newsroom
from toolkit.exchanges import tmx, xliff
from toolkit.model import State

RELEASE = "2020/guba-videoconference"
CATALOG = f"locales/ru/LC_MESSAGES/releases/{RELEASE}.po"


def segments(path, plugin=xliff):
    with path.open("rb") as file:
        return list(plugin.read(file, path.name))


def test_one_file_for_each_original_and_language(newsroom, press):
    done = press("export", "guba-videoconference", "press", "termbase", cwd=newsroom)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        f"exchange/{name}.{code}.xlf"
        for name in ("press", "termbase", RELEASE)
        for code in ("az", "ru")
    ]


def test_everything_keeps_the_standard_and_changes_no_catalog(whole_newsroom):
    before = files(whole_newsroom)
    written = Newsroom(whole_newsroom).export(format="xliff").written
    assert len(written) > 30
    for name in written:
        assert broken((whole_newsroom / name).read_bytes()) == []
    after = files(whole_newsroom)
    assert {path: after[path] for path in before} == before


def test_every_message_leaves_with_its_state_and_notes(newsroom, press):
    path = newsroom / CATALOG
    text = path.read_text("utf-8")
    start = text.index('msgctxt "title"')
    text = text[:start] + "#, fuzzy\n" + text[start:]
    text = text.replace("#: releases", "# draft: deepl 2026-11-01\n#: releases", 1)
    start = text.index('msgctxt "summary"')
    end = text.index("msgstr", start)
    text = text[:end] + 'msgstr ""\n\n' + text[text.index("#: releases", end) :]
    path.write_text(text, "utf-8")
    record = newsroom / f"releases/{RELEASE}.yaml"
    record.write_text(
        record.read_text("utf-8").replace("tolerance and peace", "tolerance and concord"), "utf-8"
    )
    press("export", RELEASE, "--to", "ru", cwd=newsroom)
    found = segments(newsroom / f"exchange/{RELEASE}.ru.xlf")
    states = [one.state for one in found]
    assert states == [State.DRAFT, State.MISSING, *[State.REVIEWED] * 4, State.STALE]
    assert [note.text for note in found[0].notes] == ["draft: deepl 2026-11-01"]
    assert [(note.category, note.text[-20:]) for note in found[-1].notes] == [
        ("previous-source", "tolerance and peace.")
    ]


def test_a_memory_has_what_is_reviewed_in_all_languages(newsroom, press):
    path = newsroom / CATALOG
    path.write_text(
        path.read_text("utf-8").replace('msgctxt "title"', '#, fuzzy\nmsgctxt "title"'), "utf-8"
    )
    done = press("export", RELEASE, "--format", "tmx", cwd=newsroom)
    assert done.out == "exchange/memory.tmx\n"
    found = segments(newsroom / "exchange/memory.tmx", tmx)
    said = {}
    for one in found:
        said.setdefault(one.id, set()).update({one.source_language, one.target_language})
        assert one.original == f"releases/{RELEASE}.yaml"
    assert sorted(map(len, said.values())) == [2, 3, 3, 3, 3, 3, 3]


def test_the_whole_memory_of_the_newsroom(newsroom):
    Newsroom(newsroom).export(format="tmx", output=newsroom / "m.tmx")
    found = segments(newsroom / "m.tmx", tmx)
    assert {one.source_language for one in found} == {"az", "en", "ru"}
    assert {"locales/press.pot", "locales/termbase.pot"} < {one.original for one in found}


def test_where_it_goes(newsroom, tmp_path, press):
    file = tmp_path / "out" / "work.xlf"
    done = press("export", RELEASE, "--to", "az", "--output", file, cwd=newsroom)
    assert done.out == f"{file.as_posix()}\n"
    assert file.is_file()
    done = press("export", RELEASE, "--output", tmp_path / "folder", cwd=newsroom)
    assert (tmp_path / f"folder/{RELEASE}.ru.xlf").is_file()
    done = press("export", RELEASE, "--output", file, cwd=newsroom)
    assert done.code == 2
    assert "2 files do not fit into" in done.err
    assert "--to" in done.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere",), "no release is called 'nowhere'"),
        ((RELEASE, "--to", "de"), "nothing is translated into 'de'"),
        ((RELEASE, "--to", "en"), "nothing is translated into 'en'"),
        ((RELEASE, "--format", "docx"), "no exchange is called 'docx'"),
    ],
)
def test_what_cannot_be_exported(arguments, message, newsroom, press):
    before = files(newsroom)
    done = press("export", *arguments, cwd=newsroom)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert "hint: " in done.err
    assert files(newsroom) == before


def test_nothing_to_export_is_said(tmp_path, press):
    (tmp_path / "press.toml").write_text('[tool.press]\nlanguages = ["az", "en"]\n', "utf-8")
    done = press("export", "--format", "tmx", cwd=tmp_path)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("Nothing to export")
