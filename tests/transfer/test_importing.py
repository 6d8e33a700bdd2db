"""Import: what comes back changes its own entries and nothing else."""

import json
import random
import re

import pytest

from tests.conftest import files
from toolkit.catalogs.states import state
from toolkit.catalogs.store import read
from toolkit.model import State

RELEASE = "2020/guba-videoconference"
CATALOG = f"locales/ru/LC_MESSAGES/releases/{RELEASE}.po"
WORK = f"exchange/{RELEASE}.ru.xlf"


@pytest.fixture
def sent(newsroom, press):
    """The newsroom after one release was sent to an agency for Russian."""
    press("export", RELEASE, "--to", "ru", cwd=newsroom)
    return newsroom


def edit(path, old, new, count=1):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), "utf-8")


def test_what_comes_back_unchanged_changes_no_byte(newsroom, press):
    written = press("export", cwd=newsroom).out.split()
    before = files(newsroom)
    done = press("import", *written, cwd=newsroom)
    assert (done.code, done.out) == (0, "")
    assert re.fullmatch(r"0 imported, \d+ unchanged, 0 newer, 0 refused, 0 gone\n", done.err)
    assert files(newsroom) == before


@pytest.mark.parametrize("seed", range(5))
def test_an_edited_target_changes_exactly_the_lines_of_its_entry(seed, sent, press):
    path = sent / WORK
    text = path.read_text("utf-8")
    targets = re.findall(r"<target>(.*?)</target>", text)
    chosen = random.Random(seed).choice(targets)
    words = chosen.split(" ")
    words[-1] = "конец."
    path.write_text(text.replace(chosen, " ".join(words)), "utf-8")
    before = (sent / CATALOG).read_text("utf-8").splitlines()
    others = {p: data for p, data in files(sent).items() if p != sent / CATALOG}

    done = press("import", "--force", WORK, cwd=sent)

    assert done.code == 0
    after = (sent / CATALOG).read_text("utf-8").splitlines()
    added = [line for line in after if line not in before]
    lost = [line for line in before if line not in after]
    assert [line for line in added if "конец." in line]
    assert len([line for line in added if "Revision-Date" not in line]) <= 2
    assert len([line for line in lost if "Revision-Date" not in line]) <= 2
    assert {p: data for p, data in files(sent).items() if p != sent / CATALOG} == others


def test_reviewed_text_needs_force(sent, press):
    edit(sent / WORK, "В Губе прошла", "В Губе состоялась")
    before = (sent / CATALOG).read_bytes()
    done = press("import", WORK, cwd=sent)
    assert done.code == 1
    line = next(line for line in done.out.splitlines() if "refused" in line)
    assert line.startswith(f"{WORK}:4:3: refused: title: Videoconference on human rights")
    assert line.endswith("(another translation of it is reviewed)")
    assert "--force" in done.err
    assert (sent / CATALOG).read_bytes() == before

    done = press("import", "--force", WORK, cwd=sent)
    assert done.code == 0
    assert CATALOG in done.out
    assert "git diff" in done.err
    assert "состоялась" in (sent / CATALOG).read_text("utf-8")
    # The same file once more:
    done = press("import", WORK, cwd=sent)
    assert (done.code, done.out) == (0, "")


def test_a_dry_run_says_it_all_and_writes_nothing(sent, press):
    edit(sent / WORK, "В Губе прошла", "В Губе состоялась")
    before = files(sent)
    done = press("import", "--force", "--dry-run", WORK, cwd=sent)
    assert done.out.splitlines()[-1] == CATALOG
    assert "Nothing was written" in done.err
    assert files(sent) == before


def test_what_is_newer_is_left_and_told(sent, press):
    edit(sent / WORK, "В Губе прошла", "В Губе состоялась")
    edit(sent / CATALOG, "В Губе прошла", "В Губе проведена")
    before = (sent / CATALOG).read_bytes()
    done = press("import", "--force", WORK, cwd=sent)
    assert done.code == 0
    assert ": newer: title: " in done.out
    assert "(its translation has changed since the export)" in done.out
    assert "export anew" in done.err
    assert (sent / CATALOG).read_bytes() == before


def test_what_is_gone_is_told_and_nothing_is_invented(sent, press):
    edit(sent / WORK, "В Губе прошла", "В Губе состоялась")
    record = sent / f"releases/{RELEASE}.yaml"
    edit(record, "held in Guba", "took place in Guba")
    done = press("import", WORK, cwd=sent)
    assert ": gone: title: " in done.out
    assert done.err.splitlines()[-1] == "What is gone has changed in its source: export anew."
    assert f"its source text is no longer in releases/{RELEASE}.yaml" in done.out
    record.unlink()
    done = press("import", WORK, cwd=sent)
    assert done.out.count(": gone: ") == 7
    assert "is not translated so any more" in done.out


@pytest.mark.parametrize(
    ("old", "new"), [('trgLang="ru"', 'trgLang="de"'), ('srcLang="en"', 'srcLang="az"')]
)
def test_other_languages_than_the_record_has_are_gone(old, new, sent, press):
    edit(sent / WORK, old, new)
    assert press("import", WORK, cwd=sent).out.count(": gone: ") == 7


def test_tags_with_a_region_are_the_language(sent, press):
    edit(sent / WORK, 'trgLang="ru"', 'trgLang="ru-RU"')
    assert "7 unchanged" in press("import", WORK, cwd=sent).err


def test_a_new_catalog_is_made_and_filled(newsroom, press):
    (newsroom / CATALOG).unlink()
    press("export", RELEASE, "--to", "ru", cwd=newsroom)
    path = newsroom / WORK
    text = path.read_text("utf-8")
    assert 'state="initial"' in text
    assert "<target>" not in text
    done_by = re.sub(
        r'<segment state="initial">\s*<source>(.*?)</source>',
        r'<segment state="translated"><source>\1</source><target>RU \1</target>',
        text,
        count=1,
    )
    path.write_text(done_by, "utf-8")

    done = press("import", WORK, cwd=newsroom)

    assert done.code == 0, done.err
    catalog = read(newsroom / CATALOG)
    first, *others = catalog.active
    assert (first.msgstr[:3], state(first)) == ("RU ", State.FUZZY)
    assert re.fullmatch(r"from xliff: guba-videoconference\.ru\.xlf \S+", first.comments[0])
    assert [state(one) for one in others] == [State.MISSING] * 6
    assert catalog.headers["Language"] == "ru"
    assert catalog.headers["X-Source-Language"] == "en"
    assert press("sync", "--check", cwd=newsroom).out.splitlines() == []


def test_a_stale_text_of_a_catalog_that_was_not_synced(newsroom, press):
    edit(newsroom / f"releases/{RELEASE}.yaml", "tolerance and peace", "tolerance and concord")
    press("export", RELEASE, "--to", "ru", cwd=newsroom)
    path = newsroom / WORK
    text = path.read_text("utf-8").replace('translated" subState="press:stale"', 'final"')
    path.write_text(text.replace("толерантность и мир", "толерантность и согласие"), "utf-8")
    assert press("import", WORK, cwd=newsroom).code == 0
    catalog = read(newsroom / CATALOG)
    (changed,) = [one for one in catalog.active if one.msgid.endswith("tolerance and concord.")]
    assert changed.msgstr.endswith("согласие.")
    assert [state(one) for one in catalog.active] == [State.REVIEWED] * 7
    assert CATALOG not in press("sync", "--check", cwd=newsroom).out


def test_sentences_and_names_come_back_too(newsroom, press):
    press("export", "press", "termbase", "--to", "ru", cwd=newsroom)
    edit(newsroom / "exchange/press.ru.xlf", "(в том числе ", "(включая ")
    edit(newsroom / "exchange/termbase.ru.xlf", "<target>Губа<", "<target>Куба<")
    done = press(
        *("import", "--force", "exchange/press.ru.xlf", "exchange/termbase.ru.xlf"), cwd=newsroom
    )
    assert done.err.startswith("2 imported, ")
    text = (newsroom / "locales/ru/LC_MESSAGES/press.po").read_text("utf-8")
    assert 'msgstr "{figure} (включая {parts})"' in text
    text = (newsroom / "locales/ru/LC_MESSAGES/termbase.po").read_text("utf-8")
    assert 'msgstr "Куба"' in text


def test_the_second_of_two_files_about_one_text_is_newer(sent, press):
    edit(sent / CATALOG, 'msgctxt "title"', '#, fuzzy\nmsgctxt "title"')
    press("export", RELEASE, "--to", "ru", cwd=sent)
    other = sent / "other.xlf"
    other.write_bytes((sent / WORK).read_bytes())
    edit(sent / WORK, "В Губе прошла", "В Губе состоялась")
    edit(other, "В Губе прошла", "В Губе проведена")
    done = press("import", WORK, "other.xlf", cwd=sent)
    assert done.err.startswith("1 imported, 12 unchanged, 1 newer")
    assert "состоялась" in (sent / CATALOG).read_text("utf-8")


def test_json(sent, press):
    edit(sent / WORK, "В Губе прошла", "В Губе состоялась")
    done = press("import", "--json", WORK, cwd=sent)
    said = json.loads(done.out)
    assert (said["version"], said["changed"]) == (1, [])
    assert said["counts"] == {
        "imported": 0, "unchanged": 6, "newer": 0, "refused": 1, "gone": 0,
    }  # fmt: skip
    assert said["units"][0] == {
        "result": "refused",
        "path": WORK,
        "line": 4,
        "column": 3,
        "catalog": CATALOG,
        "msgctxt": "title",
        "text": "Videoconference on human rights and multicultural values "
        "in times of pandemic held in Guba",
        "reason": "another translation of it is reviewed",
    }


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.docx", "", "the name does not tell an exchange format"),
        ("absent.xlf", None, "cannot be read: No such file or directory"),
        ("a.xlf", "<xliff", "not well-formed XML"),
        ("a.xlf", "<html/>", "expected XLIFF 2.1; found <html>"),
        ("a.TMX", "<html/>", "expected TMX; found <html>"),
    ],
)
def test_a_file_that_cannot_be_read_stops_all(name, text, message, sent, press):
    if text is not None:
        (sent / name).write_text(text, "utf-8")
    edit(sent / WORK, "В Губе прошла", "В Губе состоялась")
    before = files(sent)
    done = press("import", "--force", WORK, name, cwd=sent)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(name)
    assert message in done.err
    assert files(sent) == before


def test_work_of_enormous_size_is_not_read(sent, press):
    with (sent / "big.xlf").open("wb") as file:
        file.truncate((100 << 20) + 1)
    done = press("import", "big.xlf", cwd=sent)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("big.xlf: more than 100 MB")


def test_a_lost_code_refuses_its_unit_and_no_other(newsroom, press):
    press("export", "press", "--to", "ru", cwd=newsroom)
    path = newsroom / "exchange/press.ru.xlf"
    text = re.sub(
        r'(\(в том числе )<ph id="2"[^>]*/>', r"\1части", path.read_text("utf-8"), count=1
    )
    path.write_text(text.replace(">Пресс-релиз<", ">Сообщение для печати<"), "utf-8")
    done = press("import", "--force", "exchange/press.ru.xlf", cwd=newsroom)
    assert done.code == 1
    assert (
        "refused: {figure} (including {parts}) (its codes were changed (lost: {parts}))" in done.out
    )
    assert "imported: Press release\n" in done.out
    assert "Mend what was refused" in done.err
    text = (newsroom / "locales/ru/LC_MESSAGES/press.po").read_text("utf-8")
    assert 'msgstr "{figure} (в том числе {parts})"' in text
    assert 'msgstr "Сообщение для печати"' in text
