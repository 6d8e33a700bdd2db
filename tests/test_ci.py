"""What others' pipelines run: the pre-commit hooks, the GitHub action, and docs/ci.md."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from toolkit.checking.selection import select
from toolkit.settings import Settings

ROOT = Path(__file__).parent.parent
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"] if "run" in step}
PAGE = (ROOT / "docs/ci.md").read_text("utf-8")
CATALOG = "locales/ru/LC_MESSAGES/releases/2020/ennhri-online-meeting.po"


def snippets(language):
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def environment(**more):
    """The environment of a step: with the `press` that belongs to this Python."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, **more}


def run(command, cwd, **more):
    return subprocess.run(
        command,
        cwd=cwd,
        env=environment(**more),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


# ---------------------------------------------------------------------- pre-commit


def test_pre_commit_takes_the_hooks():
    pytest.importorskip("pre_commit")
    manifest = ROOT / ".pre-commit-hooks.yaml"
    done = run([sys.executable, "-m", "pre_commit", "validate-manifest", manifest], ROOT)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("name", ["press-check", "press-sync"])
def test_a_hook_passes_a_sound_newsroom_and_stops_another(name, newsroom):
    command = shlex.split(HOOKS[name]["entry"])
    assert run(command, newsroom).returncode == 0
    (newsroom / CATALOG).unlink()
    assert run(command, newsroom).returncode == 1
    assert not (newsroom / CATALOG).exists()


@pytest.mark.parametrize(
    ("path", "concerns"),
    [
        ("releases/2020/guba-videoconference.yaml", True),
        ("locales/termbase.yaml", True),
        ("templates/labels.j2", True),
        ("press.toml", True),
        ("pyproject.toml", True),
        ("README.md", False),
        ("notes/releases/x.yaml", False),
    ],
)
def test_hooks_run_when_the_newsroom_changes(path, concerns):
    for hook in HOOKS.values():
        assert bool(re.search(hook["files"], path)) is concerns


# ---------------------------------------------------------------------- the GitHub action


def step(name, newsroom, **inputs):
    """Run a step as GitHub does: bash -eo pipefail, with the inputs put into its environment."""
    known = {key: one["default"] for key, one in ACTION["inputs"].items()} | inputs
    values = {
        key: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: known[found[1]], value)
        for key, value in STEPS[name].get("env", {}).items()
    }
    script = STEPS[name]["run"]
    assert "${{" not in script, "an input inside of a script would be run as a part of it"
    return run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], newsroom, **values
    )


def test_the_action_is_composite_and_complete():
    assert ACTION["runs"]["using"] == "composite"
    assert all(step["shell"] == "bash" for step in STEPS.values())
    assert all({"description", "default"} <= one.keys() for one in ACTION["inputs"].values())
    asked = re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text("utf-8"))
    assert set(asked) == set(ACTION["inputs"])


def test_the_action_passes_a_sound_newsroom(newsroom):
    for name in ("press sync --check", "press check"):
        done = step(name, newsroom)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_action_annotates_what_is_wrong(newsroom):
    (newsroom / CATALOG).unlink()
    done = step("press sync --check", newsroom)
    assert done.returncode == 1
    assert done.stdout.splitlines()[0] == CATALOG
    assert done.stdout.splitlines()[1].startswith("::error title=press sync::")
    done = step("press check", newsroom)
    assert done.returncode == 1
    assert f"::error file={CATALOG}," in done.stdout


def test_the_action_hands_on_its_inputs(newsroom):
    (newsroom / CATALOG).unlink()
    assert step("press check", newsroom, paths="locales/az\ntemplates").returncode == 0
    assert step("press check", newsroom, paths="locales/ru").returncode == 1
    done = step("press check", newsroom, arguments="--ignore\nmissing-translation\n")
    assert (done.returncode, done.stdout) == (0, "")
    done = step("press check", newsroom, paths="$(touch harm); `touch harm`")
    assert done.returncode == 2
    assert not (newsroom / "harm").exists()


def test_the_action_tells_bad_files_by_its_exit_code(newsroom):
    (newsroom / "releases/2026/call-center-916.yaml").write_text("kind: event\n", "utf-8")
    assert step("press sync --check", newsroom).returncode == 2
    assert step("press check", newsroom).returncode == 2


# ---------------------------------------------------------------------- the page


def test_the_pages_snippets_are_what_they_say(newsroom):
    for text in snippets("yaml"):
        yaml.safe_load(text)
    (hooks,) = [
        data["repos"] for text in snippets("yaml") if "repos" in (data := yaml.safe_load(text))
    ]
    assert {hook["id"] for hook in hooks[0]["hooks"]} == set(HOOKS)
    (settings,) = snippets("toml")
    select(Settings.model_validate(tomllib.loads(settings)["tool"]["press"]).checks)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"press check --[^'\n#|`]*", PAGE))))
def test_the_pages_commands_run(command, newsroom, press):
    words = shlex.split(command)[1:]
    if words[-1] in {"FILE", "--format"}:
        words[-1] = {"FILE": "report.txt", "--format": "--strict"}[words[-1]]
    if "--baseline" in words:
        assert press("check", "--write-baseline", words[-1], cwd=newsroom).code == 0
    done = press(*words, cwd=newsroom)
    assert (done.code, done.err.count("hint:")) == (0, 0), done.err
