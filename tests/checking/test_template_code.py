"""Templates are compiled once: the code is kept for the next run of the same program."""

import jinja2
import pytest

from toolkit import Newsroom, compiling


@pytest.fixture
def compile_anew(monkeypatch, tmp_path):
    """Run something as a process that has compiled nothing; return what it compiles."""
    monkeypatch.setenv("PRESS_CACHE_DIR", str(tmp_path / "cache"))

    def run(work):
        names = []

        def noted(self, source, name=None, filename=None, **options):
            names.append(name)
            return plainly(self, source, name, filename, **options)

        plainly = jinja2.Environment.compile
        with monkeypatch.context() as patch:
            patch.setattr(jinja2.Environment, "compile", noted)
            patch.setattr(compiling, "_codes", {})
            work()
        return names

    return run


def retitle(room):
    path = room / "releases/2026/call-center-916.yaml"
    path.write_text(path.read_text("utf-8").replace("round the clock", "day and night"), "utf-8")


@pytest.mark.parametrize("ask", [Newsroom.check, Newsroom.progress])
def test_another_run_compiles_no_template_again(newsroom, compile_anew, ask):
    def work():
        ask(Newsroom(newsroom))

    assert "labels.j2" in compile_anew(work)
    retitle(newsroom)
    assert compile_anew(work) == []


def test_code_with_another_byte_is_not_run(newsroom, compile_anew, tmp_path):
    def work():
        Newsroom(newsroom).progress()

    compile_anew(work)
    for path in (tmp_path / "cache").rglob("??/*"):
        said = path.read_bytes()
        if b"labels.j2" in said:
            path.write_bytes(said[:-1] + bytes([said[-1] ^ 1]))
    retitle(newsroom)
    assert "labels.j2" in compile_anew(work)


def test_a_changed_template_is_compiled(newsroom, compile_anew):
    def work():
        Newsroom(newsroom).progress()

    compile_anew(work)
    path = newsroom / "templates/boilerplate.j2"
    path.write_text(path.read_text("utf-8") + "\n{# another #}\n", "utf-8")
    assert "boilerplate.j2" in compile_anew(work)
