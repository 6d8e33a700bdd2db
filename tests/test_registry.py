"""A plug-in is a file in its room, or an entry point of another package."""

import subprocess
import sys

import pytest

from toolkit import registry
from toolkit.errors import PressError

ENTRY_POINTS = """[press.languages]
ka = georgian
az = georgian
"""
METADATA = "Metadata-Version: 2.1\nName: press-georgian\nVersion: 1.0\n"
SHOW = (
    "from toolkit import registry; "
    "print(registry.plugin_names('languages'), registry.plugin('languages', 'ka').CODE, "
    "registry.plugin('languages', 'az').__name__)"
)


def test_the_languages_are_the_files_of_their_room():
    names = registry.plugin_names("languages")
    assert {"az", "en", "ru"} <= set(names)
    assert list(names) == sorted(names)
    assert not [name for name in names if name.startswith(("_", "-"))]


def test_a_plug_in_is_found_by_name():
    assert registry.plugin("languages", "en").CODE == "en"
    assert registry.plugin("formats", "txt").SUFFIX == ".txt"


def test_all_plug_ins_of_a_room_come_sorted():
    formats = registry.plugins("formats")
    assert tuple(formats) == registry.plugin_names("formats")
    assert formats["html"].__name__ == "toolkit.formats.html"


def test_a_room_inside_a_room():
    assert "meeting" in registry.plugin_names("records.kinds")


def test_an_unknown_plug_in_is_a_key_error():
    with pytest.raises(KeyError):
        registry.plugin("languages", "xx")


def test_whether_there_is_a_plug_in():
    assert registry.has_plugin("records.kinds", "meeting")
    assert not registry.has_plugin("records.kinds", "meetings")


def test_a_name_a_person_typed_is_answered_with_what_there_is():
    assert registry.named("formats", "txt") is registry.plugin("formats", "txt")
    with pytest.raises(PressError, match="no format is called 'doc'") as caught:
        registry.named("formats", "doc")
    assert caught.value.hint == f"There are: {', '.join(registry.plugin_names('formats'))}."


def test_the_list_of_plug_ins_cannot_be_changed():
    with pytest.raises(TypeError):
        registry.plugins("formats")["docx"] = None


def test_another_package_adds_a_language_but_replaces_none(tmp_path):
    (tmp_path / "georgian.py").write_text("CODE = 'ka'\n", "utf-8")
    information = tmp_path / "press_georgian-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(METADATA, "utf-8")
    (information / "entry_points.txt").write_text(ENTRY_POINTS, "utf-8")
    # A program of its own: what is installed is looked up once.
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {SHOW}"
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    names, own, kept = shown.stdout.rsplit(maxsplit=2)
    assert "'ka'" in names
    assert (own, kept) == ("ka", "toolkit.languages.az")
