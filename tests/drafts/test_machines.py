"""`press draft` with a machine: settings, key, cache and summary, from end to end."""

import json

import pytest

from tests.drafts.offices import with_one_release
from tests.providers.conftest import server  # noqa: F401 - a fixture
from tests.providers.server import KEY
from toolkit.catalogs.store import read

TERMS = "\nterms:\n  petition: {name: the human rights}\n  other: {name: questions}\n"


@pytest.fixture
def office(newsroom, server, tmp_path, monkeypatch):  # noqa: F811
    termbase = with_one_release(newsroom) / "locales/termbase.yaml"
    termbase.write_text(termbase.read_text("utf-8").replace("\nterms:\n", TERMS), "utf-8")
    settings = newsroom / "pyproject.toml"
    text = settings.read_text("utf-8").replace(
        "[tool.press]\n", '[tool.press]\nproviders = ["libretranslate"]\n'
    )
    text += f'\n[tool.press.provider.libretranslate]\nurl = "{server.url}"\ntimeout = 1\n'
    settings.write_text(text, "utf-8")
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("LIBRETRANSLATE_API_KEY", KEY)
    return newsroom


def test_drafts_of_a_machine_are_flagged_with_its_name(office, press, server):  # noqa: F811
    done = press("draft", "--to", "az", cwd=office)
    assert "termbase  az  2 libretranslate" in done.out
    catalog = read(office / "locales/az/LC_MESSAGES/termbase.po")
    (draft,) = [one for one in catalog.active if one.msgctxt == "term petition"]
    assert draft.fuzzy
    assert draft.msgstr == "həmin insan hüquqları"
    assert draft.comments[0].startswith("draft: libretranslate ")
    assert server.questions[0]["api_key"] == KEY


def test_one_that_refuses_leaves_the_message_missing_and_its_key_unsaid(office, press, server):  # noqa: F811
    server.replies = [f"bad key {KEY}"]
    done = press("draft", "--to", "az", "--json", cwd=office)
    missing = json.loads(done.out)["missing"]
    assert {one["msgctxt"] for one in missing} >= {"term petition", "term other"}
    assert all(one["reason"] for one in missing)
    assert KEY not in done.out + done.err


def test_turkish_is_flagged_for_the_reviewer(office, press, server):  # noqa: F811
    catalog = office / "locales/az/LC_MESSAGES/releases/2026/call-center-916.po"
    catalog.unlink()
    server.replies = ["Vatandaşlar için yeni merkez hakkında 916 konuştu ve çok şey oldu."]
    done = press("draft", "call-center-916", "--to", "az", cwd=office)
    assert "az  1 libretranslate" in done.out
    assert "this seems to be Turkish" in catalog.read_text("utf-8")


def test_a_dry_run_sends_nothing(office, press, server):  # noqa: F811
    press("draft", "--to", "az", "--dry-run", cwd=office)
    assert server.asked == []


def test_what_was_paid_for_once_is_not_sent_again(office, press, server):  # noqa: F811
    path = office / "locales/az/LC_MESSAGES/termbase.po"
    before = path.read_bytes()
    press("draft", "--to", "az", cwd=office)
    count = len(server.questions)
    path.write_bytes(before)
    assert "az  2 libretranslate" in press("draft", "--to", "az", cwd=office).out
    assert len(server.questions) == count


def test_pseudo_needs_nobody(office, press, server):  # noqa: F811
    done = press("draft", "--to", "az", "--provider", "pseudo", "--json", cwd=office)
    assert "[!! thé húmàñ ŕíghtś !!]" in {one["msgstr"] for one in json.loads(done.out)["drafts"]}
    assert server.asked == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("timeout = 0", "timeout must be more than 0"),
        ("patience = -1", "cannot be less than 0"),
        ('url = "ftp://example.org"', "url must start with https://"),
        ("speed = 3", "Settings of a provider: url, timeout, deadline"),
    ],
)
def test_settings_that_make_no_sense(office, press, line, said):
    settings = office / "pyproject.toml"
    settings.write_text(
        settings.read_text("utf-8") + f"\n[tool.press.provider.google]\n{line}\n", "utf-8"
    )
    done = press("draft", cwd=office)
    assert done.code == 2
    assert said in done.err
    assert "provider" in done.err
