"""The preview follows what people write, from the file to the browser."""

import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request

import pytest

from tests.building.newsrooms import CALLS, furnish, substitute
from toolkit.building.built import Built
from toolkit.errors import PressError
from toolkit.serve import Preview, _folder, serving


@pytest.fixture
def root(tmp_path):
    return furnish(tmp_path / "room")


@pytest.fixture
def told():
    return []


@pytest.fixture
def preview(root, tmp_path, told):
    made = Preview(root, tmp_path / "site", told.append)
    made.build()
    return made


def read(address):
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.read().decode("utf-8")


def test_a_change_is_built_and_told_to_the_browser(preview, root, tmp_path, told):
    with serving(tmp_path / "site", preview.state) as server:
        page = f"{server.address}en/{CALLS}.html"
        assert "Preview: not for publication" in read(page)
        substitute(root / f"releases/{CALLS}.yaml", "title: .*", "title: A new title")
        preview.follow()
        assert "event: change" in read(f"{server.address}_press/events?from=1")
        assert "<h1>A new title</h1>" in read(page)
    assert [type(one) for one in told] == [Built, Built]


def test_what_cannot_be_built_leaves_the_page_and_is_shown(preview, root, tmp_path, told):
    record = root / f"releases/{CALLS}.yaml"
    said = record.read_text("utf-8")
    with serving(tmp_path / "site", preview.state) as server:
        page = f"{server.address}en/{CALLS}.html"
        record.write_text(f"{said}nonsense: 1\n", "utf-8")
        for _ in range(2):
            preview.build()  # the same error is told once
        shown = read(page)
        assert "unknown field `nonsense`" in shown
        assert "<h1>The 916 Call Center works round the clock</h1>" in shown
        record.write_text(said, "utf-8")
        preview.build()
        assert "nonsense" not in read(page)
    assert [isinstance(one, PressError) for one in told] == [False, True, False]


def test_a_picture_is_watched_too(preview, root, tmp_path, told):
    (root / "releases/2026/photo.png").write_bytes(b"1")
    preview.follow()
    assert len(told) == 1  # nothing shows it: nothing is built anew


def test_nothing_is_told_where_nothing_changes(preview, monkeypatch, told):
    monkeypatch.setattr("toolkit.serve.MOMENT", 0.0)
    preview.follow()
    assert len(told) == 1
    assert preview.state.version == 1


def test_published_pages_alone(root, tmp_path):
    path = root / f"locales/az/LC_MESSAGES/releases/{CALLS}.po"
    substitute(path, 'msgctxt "body"', '#, fuzzy\nmsgctxt "body"')
    made = Preview(root, tmp_path / "site", lambda _: None, published=True)
    made.build()
    with serving(tmp_path / "site", made.state) as server:
        assert "Preview" not in read(f"{server.address}en/index.html")
        with pytest.raises(urllib.error.HTTPError, match="404"):
            read(f"{server.address}en/{CALLS}.html")


def test_without_a_cache_the_folder_goes_at_the_end(root, monkeypatch):
    monkeypatch.setenv("PRESS_CACHE_DIR", "")
    with _folder(root, None, published=False) as folder:
        Preview(root, folder, lambda _: None).build()
        assert (folder / "index.html").is_file()
    assert not folder.exists()


def test_errors_are_told_with_their_hints(capsys):
    from toolkit.cli.serve import _tell

    _tell(PressError("wrong", hint="mend it"))
    _tell(Built(written=("a.html",), unchanged=2))
    assert capsys.readouterr().err == "wrong\n  hint: mend it\n1 written, 2 unchanged\n"


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_the_command_serves_until_it_is_interrupted(root):
    command = [sys.executable, "-m", "toolkit", "serve", "--port", "0"]
    with subprocess.Popen(
        command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        address = process.stdout.readline().strip()
        assert "<h1>The 916 Call Center" in read(f"{address}en/{CALLS}.html")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "written, 0 unchanged" in err
