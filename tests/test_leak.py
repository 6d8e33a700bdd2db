"""Nothing unreviewed reaches a reader: in no format, no index, no switcher.

One release prints every kind of message; each is spoilt in turn, in every way that
a message can be unreviewed.
"""

import json
import re
import shutil
from dataclasses import replace

import pytest

from tests.conftest import ROOT
from tests.formats import photograph, squeezed
from tests.formats.reading import everything
from toolkit import Newsroom
from toolkit.catalogs.store import read, write
from toolkit.catalogs.write import update

RELEASE = "2026/everything"
RECORD = """\
kind: event
language: en
date: 2026-01-15
place: Guba
title: Everything in one release
summary: A summary of everything.
format: seminar
topic: Everything
initiator: ombudsman
audience: [curious people]
speakers:
  - person: Zaur Valimammadli
    role: guest of honour
topics: [human rights]
body:
  - A paragraph of the body.
  - heading: A sub-heading
  - quote: Sample words.
    speaker: Zaur Valimammadli
  - list: [An item of the list]
  - image: picture.png
    alt: A picture in words
    caption: A caption
corrections:
  - date: 2026-01-16
    note: The number was another one.
"""
PLANTED = "ПОДБРОШЕННЫЙ"
STEM = "подброш"
"""What an index of words keeps of it."""
KINDS = {
    "title": (RELEASE, "title", "Everything in one release"),
    "summary": (RELEASE, "summary", "A summary of everything."),
    "topic": (RELEASE, "topic", "Everything"),
    "audience": (RELEASE, "audience", "curious people"),
    "role": (RELEASE, "role", "guest of honour"),
    "body": (RELEASE, "body", "A paragraph of the body."),
    "heading": (RELEASE, "heading", "A sub-heading"),
    "quote": (RELEASE, "quote", "Sample words."),
    "list": (RELEASE, "list", "An item of the list"),
    "alt": (RELEASE, "alt", "A picture in words"),
    "caption": (RELEASE, "caption", "A caption"),
    "correction": (RELEASE, "correction", "The number was another one."),
    "day of a correction": ("press", "", "Corrected on {date:long}"),
    "template sentence": ("press", "", "It was intended for {audience}."),
    "label": ("press", "", "Press release"),
    "name": ("termbase", "person zaur-valimammadli", "Zaur Valimammadli"),
    "term": ("termbase", "term human-rights", "human rights"),
}
SUFFIXES = (".docx", ".eml", ".html", ".md", ".ninjs.json", ".pdf", ".social.txt", ".txt")
SHORT = ".social.txt"
"""Says the title and the summary alone."""
STATES = ("missing", "stale", "draft", "fuzzy")
# Of the checks, those of states: the words planted here are no translations of anything.
SELECT = ("--select", ",".join(f"{state}-translation" for state in STATES))


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    """A newsroom with this release alone, reviewed in every language and published."""
    root = tmp_path_factory.mktemp("published")
    for folder in ("locales", "templates"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("20*"))
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    table = re.search(r"^\[tool\.press\]\n(?:.+\n)+", settings, re.MULTILINE).group()
    (root / "press.toml").write_text(table, "utf-8")
    record = root / f"releases/{RELEASE}.yaml"
    record.parent.mkdir(parents=True)
    record.write_text(RECORD, "utf-8")
    record.with_name("picture.png").write_bytes(photograph("PNG"))
    Newsroom(root).sync()
    for code, word in (("az", "tərcümə"), ("ru", "перевод")):
        for _ in change(root, code, RELEASE, lambda _: True, msgstr=word):
            pass
    assert not Newsroom(root).build().withheld
    return root


@pytest.fixture
def reviewed(published, tmp_path):
    """Such a newsroom to spoil."""
    return shutil.copytree(published, tmp_path / "newsroom")


def catalog(root, code, domain):
    below = "" if domain in {"press", "termbase"} else "releases/"
    return root / f"locales/{code}/LC_MESSAGES/{below}{domain}.po"


def change(root, code, domain, is_meant, **fields):
    """Change the entries of a catalog that are meant; yields each."""
    path = catalog(root, code, domain)
    known = read(path)
    changed = [one for one in known.active if is_meant(one)]
    messages = [replace(one, **fields) if one in changed else one for one in known.messages]
    write(path, update(known, messages), expected=known.digest)
    yield from changed


def plant(root, kind, state):
    """Make one Russian message unreviewed."""
    domain, msgctxt, msgid = KINDS[kind]
    fields = {
        "missing": {"msgstr": "", "flags": ()},
        "stale": {"flags": ("fuzzy",), "previous": (msgctxt, "An older text")},
        "draft": {"flags": ("fuzzy",), "comments": ("draft: memory 2026-01-15 80",)},
        "fuzzy": {"flags": ("fuzzy",)},
    }[state]
    if state != "missing":
        facts = " ".join(re.findall(r"\{[^}]*\}", msgid))
        fields["msgstr"] = f"{PLANTED} {facts}".strip()
    found = list(change(root, "ru", domain, lambda one: one.key == (msgctxt, msgid), **fields))
    assert len(found) == 1


def printed(root):
    """What every document and page says, by path; of pages their markup."""
    return {
        path.relative_to(root / "dist").as_posix(): path.read_text("utf-8")
        if path.suffix == ".html"
        else everything(path.suffix, path.read_bytes())
        for path in (root / "dist").rglob("*")
        if path.is_file() and path.suffix != ".png"
    }


def is_seen(root):
    """Whether anything of the release is seen: a path, a link, a picture, a planted word."""
    paths = [path.as_posix() for path in (root / "dist").rglob("*") if path.is_file()]
    return any(RELEASE in path for path in paths) or any(
        RELEASE in page or STEM in squeezed(page).lower() for page in printed(root).values()
    )


def documents(*codes):
    """The paths of a release's documents in these languages, and in all of them together."""
    single = {f"{code}/{RELEASE}{suffix}" for code in codes for suffix in SUFFIXES}
    return single | {f"mul/{RELEASE}.eml"}


def test_reviewed_it_is_published_everywhere(reviewed, press):
    done = press("build", RELEASE, "--strict", cwd=reviewed)
    assert done.code == 0, done.err
    pages = printed(reviewed)
    assert documents("az", "en", "ru") <= set(pages)
    assert press("check", "--strict", *SELECT, cwd=reviewed).code == 0
    assert 'hreflang="ru"' in pages[f"en/{RELEASE}.html"]
    # Every channel speaks of it, so that its silence says something below.
    for path in ("feed.xml", "topics/human-rights.xml", "topics/human-rights.html", "index.html"):
        assert RELEASE in pages[f"ru/{path}"]
    assert "ru/archive/2026.html" in pages
    assert f"ru/{RELEASE}.html" in pages["sitemap.xml"]
    assert any("/search/fragment/" in path and RELEASE in page for path, page in pages.items())
    assert (reviewed / f"dist/pictures/{RELEASE}/picture.png/120.png").is_file()
    assert is_seen(reviewed)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", KINDS)
def test_one_unreviewed_message_withholds_the_release(kind, state, reviewed, press):
    plant(reviewed, kind, state)

    done = press("build", RELEASE, cwd=reviewed)
    assert done.code == 1
    assert re.search(rf"ru: 1 {state}: ", done.err), done.err
    assert not is_seen(reviewed)

    checked = press("check", "--format", "json", *SELECT, cwd=reviewed)
    problems = json.loads(checked.out)["problems"]
    assert checked.code == 1
    assert [(one["check"], one["severity"]) for one in problems] == [
        (f"{state}-translation", "error")
    ]

    row = json.loads(press("status", "--json", cwd=reviewed).out)["releases"][0]
    assert not row["publishable"]
    assert row["editions"]["ru"][state] == 1


def test_what_is_withheld_fails_a_build_that_named_it_or_is_strict(reviewed, press):
    plant(reviewed, "body", "draft")
    assert press("build", cwd=reviewed).code == 0
    assert press("build", RELEASE, cwd=reviewed).code == 1
    assert press("build", "--strict", cwd=reviewed).code == 1


@pytest.mark.parametrize("kind", ["title", "body", "name", "label"])
def test_each_ready_edition_may_go_alone(kind, reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(f"publish: each\n{RECORD}", "utf-8")
    plant(reviewed, kind, "draft")
    press("build", cwd=reviewed)
    pages = printed(reviewed)
    assert {path for path in pages if RELEASE in path} == documents("az", "en")
    assert not any(STEM in squeezed(page).lower() for page in pages.values())
    assert not any(f"ru/{RELEASE}" in page for page in pages.values())
    assert not any(RELEASE in page for path, page in pages.items() if path.startswith("ru/"))
    assert "az, en\n" in (reviewed / f"dist/mul/{RELEASE}.eml").read_text("utf-8")
    for code in ("az", "en"):
        assert f"ru/{RELEASE}" not in pages[f"{code}/{RELEASE}.html"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {"summary", "label"}])
def test_a_preview_marks_what_is_unreviewed(kind, reviewed, press):
    plant(reviewed, kind, "draft")
    assert press("build", "--preview", cwd=reviewed).code == 0
    pages = printed(reviewed)
    page, text = (pages[f"ru/{RELEASE}{suffix}"] for suffix in (".html", ".txt"))
    without_topics = {f"ru/{RELEASE}.txt"} if kind == "term" else set()
    for path in documents("ru") - without_topics - {f"ru/{RELEASE}{SHORT}"}:
        assert PLANTED.lower() in squeezed(pages[path]).lower(), path
        assert "Не\u00a0проверено" in pages[path], path
        assert "Предварительный просмотр" in pages[path], path
    assert 'class="preview"' in page
    assert '<meta name="robots" content="noindex, nofollow">' in page
    assert page.count('unreviewed" data-note="Не\u00a0проверено"') >= 1
    assert kind == "term" or "[Не\u00a0проверено] " in text
    short = pages[f"ru/{RELEASE}{SHORT}"]
    assert short.count("не\u00a0для\u00a0публикации. Не\u00a0проверено]") == 3


def test_what_was_published_is_taken_back_when_it_is_no_longer_reviewed(reviewed, press):
    assert (reviewed / f"dist/ru/{RELEASE}.html").is_file()
    plant(reviewed, "body", "stale")
    press("build", cwd=reviewed)
    assert not is_seen(reviewed)


def test_before_its_date_an_incomplete_release_is_a_warning(reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(RECORD.replace("2026-01-1", "2099-01-1"), "utf-8")
    plant(reviewed, "body", "draft")
    assert press("check", cwd=reviewed).code == 0
    assert press("check", "--strict", *SELECT, cwd=reviewed).code == 1


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", ["title", "name"])
def test_an_event_to_come_is_in_no_calendar_before_it_is_reviewed(kind, state, reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(f"when: 2026-01-20 10:00\n{RECORD}", "utf-8")
    press("build", cwd=reviewed)
    assert f"ru/{RELEASE}.ics" in printed(reviewed)
    plant(reviewed, kind, state)
    press("build", cwd=reviewed)
    assert not is_seen(reviewed)


def test_an_embargo_withholds_and_says_until_when(reviewed, press):
    record = reviewed / f"releases/{RELEASE}.yaml"
    record.write_text(f"embargo: 2099-01-15 10:00\n{RECORD}", "utf-8")
    done = press("build", RELEASE, cwd=reviewed)
    assert done.code == 1
    assert "embargo until 2099-01-15 10:00" in done.err
    assert not is_seen(reviewed)


def test_a_deleted_release_is_seen_nowhere(reviewed, press):
    press("build", cwd=reviewed)
    assert is_seen(reviewed)
    (reviewed / f"releases/{RELEASE}.yaml").unlink()
    press("build", cwd=reviewed)
    assert not is_seen(reviewed)


# ---------------------------------------------------------------- with real drafts


def drafted(root, press):
    """Have everything Russian of the release drafted from a memory that says PLANTED."""
    known = read(catalog(root, "ru", RELEASE))
    old = catalog(root, "ru", "2019/remembered")
    old.parent.mkdir(parents=True, exist_ok=True)
    texts = [replace(one, msgstr=f"{PLANTED} {one.msgid}") for one in known.active]
    old.write_text(update(known, texts), "utf-8")
    for _ in change(root, "ru", RELEASE, lambda _: True, msgstr=""):
        pass
    done = press("draft", RELEASE, "--to", "ru", cwd=root)
    assert (done.code, done.err) == (0, "")
    return len(texts)


def test_nothing_that_press_draft_wrote_is_published_in_any_format(reviewed, press):
    count = drafted(reviewed, press)
    entries = read(catalog(reviewed, "ru", RELEASE)).active
    assert [one.fuzzy for one in entries] == [True] * count
    assert all(one.msgstr.startswith(PLANTED) for one in entries)
    assert press("build", RELEASE, cwd=reviewed).code == 1
    assert not is_seen(reviewed)
    assert press("build", RELEASE, "--preview", cwd=reviewed).code == 0
    pages = printed(reviewed)
    assert all(PLANTED in squeezed(pages[path]).upper() for path in documents("ru"))


def test_what_leaves_as_a_memory_has_no_drafts_either(reviewed, press):
    drafted(reviewed, press)
    catalog(reviewed, "ru", "2019/remembered").unlink()
    for command in (("memory", "export"), ("export", "--format", "tmx")):
        assert press(*command, cwd=reviewed).code == 0
        exported = (reviewed / "exchange/memory.tmx").read_text("utf-8")
        assert "A paragraph of the body." in exported
        assert PLANTED not in exported


def test_once_a_person_has_reviewed_them_they_are_published(reviewed, press):
    drafted(reviewed, press)
    for _ in change(reviewed, "ru", RELEASE, lambda _: True, flags=()):
        pass
    press("sync", cwd=reviewed)
    done = press("build", RELEASE, cwd=reviewed)
    assert done.code == 0, done.err
    page = printed(reviewed)[f"ru/{RELEASE}.html"]
    assert PLANTED in page
    assert "машинного перевода" not in page
