"""The settings of a newsroom: what is read from where, and what is refused."""

import datetime as dt
import tomllib
from pathlib import Path

import pytest

from toolkit import settings
from toolkit.errors import PressError
from toolkit.root import find_root
from toolkit.settings import Settings, read_settings


def newsroom(folder, text, name="press.toml"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def refused(folder):
    with pytest.raises(PressError) as caught:
        read_settings(folder)
    return caught.value


def test_every_setting_has_a_default(tmp_path):
    assert read_settings(tmp_path) == Settings()
    assert Settings().languages == ("az", "en", "ru")
    assert Settings().publish == "together"


@pytest.mark.parametrize("name", ["press.toml", "pyproject.toml"])
def test_the_table_may_stand_in_either_file(tmp_path, name):
    newsroom(tmp_path, '[tool.press]\nsource = "az"\n', name)
    assert read_settings(tmp_path).source == "az"


def test_press_toml_may_do_without_the_name_of_the_table(tmp_path):
    newsroom(tmp_path, 'source = "az"\n')
    assert find_root(tmp_path / "releases") == tmp_path
    assert read_settings(tmp_path).source == "az"
    newsroom(tmp_path, 'sources = "az"\n')
    assert "sources" in str(refused(tmp_path))


def test_press_toml_is_looked_at_first(tmp_path):
    newsroom(tmp_path, '[tool.press]\nsource = "ru"\n', "pyproject.toml")
    newsroom(tmp_path, '[tool.press]\nsource = "az"\n', "press.toml")
    assert read_settings(tmp_path).source == "az"


def test_a_pyproject_of_another_tool_is_no_newsroom(tmp_path):
    outer = newsroom(tmp_path / "office", "[tool.press]\n")
    inner = newsroom(outer / "site", "[tool.ruff]\n", "pyproject.toml")
    assert find_root(inner) == outer


def test_the_nearest_newsroom_up_is_the_root(tmp_path):
    outer = newsroom(tmp_path, "[tool.press]\n")
    inner = newsroom(outer / "branch", "[tool.press]\n")
    assert find_root(inner / "releases" / "2020") == inner
    assert find_root(outer / "releases") == outer


@pytest.mark.parametrize("text", ["tool = 1\n", "[tool]\npress = 1\n"])
def test_without_the_table_there_is_no_newsroom(tmp_path, text):
    newsroom(tmp_path, text)
    with pytest.raises(PressError, match="is not inside a newsroom") as caught:
        find_root(tmp_path)
    assert "press.toml" in caught.value.hint


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('source = "EN"', "source: expected a code of a language such as az, en or ru; found 'EN'"),
        ("languages = []", "languages: Tuple should have at least 1 item"),
        ('languages = ["az", "azerbaijani"]', "languages.1: expected a code of a language"),
        ('languages = ["az", "xx"]', "languages.1: expected a code of a language"),
        ('timezone = "Mars"', "timezone: 'Mars' is not a timezone"),
        ('timezone = "../../etc/passwd"', "is not a timezone such as Asia/Baku"),
        ('publish = "all"', "publish: Input should be 'together' or 'each'"),
        ('initials = {az = "wide"}', "initials.az: Input should be 'spaced' or 'closed'"),
        ('base_url = "javascript:alert(1)"', "expected an address that starts with https://"),
        ('base_url = "https://"', "expected an address with a host"),
        ('base_url = "https:///press"', "expected an address with a host"),
        ('base_url = "https://x.az:port/"', "expected an address with a host"),
        ('base_url = "https://[x/"', "expected an address with a host"),
        ('base_url = "https://x.az/?a=b"', "expected an address with a host"),
        ('base_url = "https://x az/"', "expected an address with a host"),
        ('brand = "navy"', "expected a colour such as #0b3d6e"),
        ('brand = "#77aaff"', "too light to be read on white"),
        ('languages = ["az", "en", "az"]', "languages: 'az' is named twice"),
        ("contact = {phone = 916}", "contact.phone: Input should be a valid string"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path, line, message):
    error = refused(newsroom(tmp_path, f"[tool.press]\n{line}\n"))
    assert str(error).startswith("press.toml:2:1: [tool.press] ")
    assert message in str(error)
    assert f" Example: {line.split()[0]} = " in error.hint


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ('brandt = "red"', "Did you mean `brand`? Settings: source, languages, "),
        ("colour = 3", "Settings: source, languages, "),
        ("checks = {selekt = []}", "Did you mean `select`? Settings of `checks`: select, "),
        ("checks = {select = 3}", "Settings of `checks`: select, "),
    ],
)
def test_an_unknown_setting_is_told_with_those_there_are(tmp_path, line, hint):
    error = refused(newsroom(tmp_path, f"[tool.press]\n{line}\n"))
    assert str(error).startswith("press.toml:2:1: [tool.press] ")
    assert error.hint.startswith(hint)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_example_is_a_setting(name):
    if name not in {"checks", "provider"}:
        example = tomllib.loads(settings._meant(name).partition(" Example: ")[2])
        assert Settings.model_validate(example)


def test_an_empty_file_makes_a_newsroom(tmp_path):
    assert find_root(newsroom(tmp_path, "")) == tmp_path
    assert read_settings(tmp_path) == Settings()


def test_all_wrong_settings_are_named_at_once(tmp_path):
    error = refused(newsroom(tmp_path, '[tool.press]\nsource = "EN"\npublish = "all"\n'))
    assert len(error.errors()) == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[tool.press", "press.toml: not valid TOML: "),
        (b'[tool.press]\nsource = "\xe7"\n', "press.toml:2: is not UTF-8"),
    ],
)
def test_a_file_that_is_not_toml_is_named(tmp_path, content, message):
    (tmp_path / "press.toml").write_bytes(content)
    error = refused(tmp_path)
    assert str(error).startswith(message)
    assert error.hint
    assert error.hint


@pytest.mark.parametrize("address", ["https://ombudsman.az", "https://ombudsman.az/"])
def test_an_address_ends_in_one_slash(address):
    assert Settings(base_url=address).base_url == "https://ombudsman.az/"


def test_the_timezone_is_the_newsrooms():
    noon = dt.datetime(2020, 7, 2, 12, tzinfo=dt.UTC)
    assert Settings(timezone="Europe/Berlin").zone.key == "Europe/Berlin"
    assert noon.astimezone(Settings().zone).isoformat() == "2020-07-02T16:00:00+04:00"


def test_a_byte_order_mark_is_not_part_of_the_settings(tmp_path):
    (tmp_path / "press.toml").write_bytes(b'\xef\xbb\xbf[tool.press]\r\nsource = "az"\r\n')
    assert find_root(tmp_path) == tmp_path
    assert read_settings(tmp_path).source == "az"


# Reading this file at its start fails for everybody, whatever the permissions.
UNREADABLE = Path("/proc/self/mem")


@pytest.mark.skipif(not UNREADABLE.exists(), reason="a file of Linux")
def test_a_file_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "press.toml").symlink_to(UNREADABLE)
    error = refused(tmp_path)
    assert str(error).startswith("press.toml: cannot be read: ")
    assert error.hint == "Check the path and its permissions."


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("languages = 3\n", "press.toml:1:1"),
        ('[tool.press]\nsource = "az"\n  checks.severity.negation = 1\n', "press.toml:3:3"),
        ("[tool.press]\n[tool.press.provider.libretranslate]\nspeed = 1\n", "press.toml:3:1"),
        ('[tool.press]\n[tool.press.contact]\n"phone" = 916\n', "press.toml:3:1"),
        ("[other]\nlanguages = 1\n[tool.press]\nlanguages = 3\n", "press.toml:4:1"),
        ("[tool.press]\nlanguages = [\n", "press.toml"),
    ],
)
def test_a_wrong_setting_is_told_with_its_place(tmp_path, text, place):
    assert str(refused(newsroom(tmp_path, text)).where) == place


def test_settings_that_are_no_toml_are_told_with_their_place(tmp_path):
    root = newsroom(tmp_path, "[tool.press]\nsource = az\n")
    assert find_root(root / "releases") == root
    assert str(refused(root)).startswith("press.toml:2:10: not valid TOML: Invalid value")
