"""What the program has made is made anew when the program changes."""

import os
import subprocess
import sys

from toolkit.program import joint_digest, said

CODE = "from toolkit.program import program_digest; print(program_digest())"


def digest(*folders):
    path = os.pathsep.join(map(str, folders))
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def test_parts_are_told_apart():
    assert joint_digest(["a", "b"]) != joint_digest(["ab"])
    assert joint_digest(["a", "b"]) != joint_digest(["b", "a"])


def test_what_a_file_says(tmp_path):
    path = tmp_path / "a.po"
    assert said(path, tmp_path) == "a.po is not there"
    path.write_text("one", "utf-8")
    one = said(path, tmp_path)
    path.write_text("two", "utf-8")
    assert said(path, tmp_path) != one
    assert said(path).startswith(str(path))
    path.unlink()
    path.mkdir()
    assert said(path, tmp_path).startswith("a.po cannot be read: ")


def test_the_plug_ins_of_others_and_what_is_installed_count(tmp_path):
    (tmp_path / "our_check.py").write_text('"""A check."""\n', "utf-8")
    before = digest(tmp_path)
    assert digest(tmp_path) == before
    (tmp_path / "ours-1.dist-info").mkdir()
    entry = "[press.checks]\nour-check = our_check\n"
    (tmp_path / "ours-1.dist-info/entry_points.txt").write_text(entry, "utf-8")
    (tmp_path / "ours-1.dist-info/METADATA").write_text("Name: ours\nVersion: 1\n", "utf-8")
    installed = digest(tmp_path)
    assert installed != before
    (tmp_path / "our_check.py").write_text('"""Another check."""\n', "utf-8")
    assert digest(tmp_path) not in {before, installed}
