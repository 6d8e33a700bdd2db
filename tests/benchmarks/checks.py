"""All checks over a catalog of correct translations, against what else there is, in one run.

No text of it stands twice (`varied.py`). The processor's time is given beside the clock's:
other work on the machine lengthens the one and hardly the other.

    python tests/benchmarks/checks.py [MESSAGES | FOLDER]

Of a folder all catalogs are taken, of programs say. Peers are run where they are installed:
msgfmt (gettext), pofilter (translate-toolkit; PEERS may name the folder it is in), i18nspector.
Then a newsroom of many releases: the first check, one changed catalog, nothing changed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from varied import varied_pairs

from toolkit.catalogs.plurals import plural_rule
from toolkit.processes import workers

HERE = Path(__file__).parent
HEADER = f"""msgid ""
msgstr ""
"Project-Id-Version: benchmark\\n"
"PO-Revision-Date: 2026-01-01 10:00+0400\\n"
"Last-Translator: \\n"
"Language-Team: \\n"
"Language: ru\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural_rule("ru")[1]}\\n"

"""


def escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def big_catalog(path, count):
    """Write a catalog of `count` messages."""
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        for number, (source, target) in enumerate(varied_pairs(count)):
            file.write(
                f'msgctxt "body {number}"\nmsgid "{escaped(source)}"\n'
                f'msgstr "{escaped(target)}"\n\n'
            )


def seconds(command, **options):
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, **options)
    return time.perf_counter() - start, done


def peers(catalogs, output):
    """Yield the name of each checker that is installed, and the commands for some catalogs."""
    where = os.pathsep.join([os.environ.get("PEERS", ""), os.environ["PATH"]])
    folder = os.path.commonpath([path.parent for path in catalogs])
    for name, calls in (
        ("msgfmt", [["-c", "-o", os.devnull, path] for path in catalogs]),
        ("pofilter", [["--progress=none", folder, output / "pofilter"]]),
        ("i18nspector", [catalogs]),
    ):
        found = shutil.which(name, path=where)
        if found:
            yield name, [[found, *call] for call in calls]
        else:
            print(f"{name}: not installed")


def against_peers(catalogs, output):
    command = [sys.executable, "-m", "toolkit", "check", *catalogs]
    environment = {**os.environ, "PRESS_CACHE_DIR": ""}
    ours, done = seconds(command, cwd=HERE.parent.parent, env=environment)
    last = done.stdout.decode().strip().rpartition("\n")[2]
    count = sum(path.read_bytes().count(b"\nmsgid ") for path in catalogs)
    print(f"press check: {count:,} messages in {ours:.1f} s on {workers()} cores ({last})")
    for name, commands in peers(catalogs, output):
        theirs = sum(seconds(command)[0] for command in commands)
        print(f"{name}: {theirs:.1f} s; press check takes {ours / theirs:.2f} of its time")


def newsroom(folder, count):
    """Make a newsroom of `count` copies of a sample release."""
    root = HERE.parent.parent
    for name in ("locales", "templates"):
        shutil.copytree(root / name, folder / name)
    shutil.copy(root / "pyproject.toml", folder)
    sample = "2020/guba-videoconference"
    record = (root / f"releases/{sample}.yaml").read_text("utf-8")
    for number in range(count):
        target = folder / f"releases/many/r{number:05}.yaml"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(record, "utf-8")
        for code in ("az", "ru"):
            catalogs = folder / f"locales/{code}/LC_MESSAGES/releases"
            (catalogs / "many").mkdir(exist_ok=True)
            shutil.copy(catalogs / f"{sample}.po", catalogs / f"many/r{number:05}.po")
    for code in ("az", "ru"):
        for old in ("2020", "2026", "samples"):
            shutil.rmtree(folder / f"locales/{code}/LC_MESSAGES/releases/{old}", True)


def incremental(folder, count):
    newsroom(folder, count)
    environment = {**os.environ, "PRESS_CACHE_DIR": str(folder / "cache")}
    command = [sys.executable, "-m", "toolkit", "check"]
    first, _ = seconds(command, cwd=folder, env=environment)
    changed = folder / "locales/ru/LC_MESSAGES/releases/many/r00007.po"
    changed.write_text(changed.read_text("utf-8").replace("Губе", "Гяндже"), "utf-8")
    second, _ = seconds(command, cwd=folder, env=environment)
    third, _ = seconds(command, cwd=folder, env=environment)
    print(
        f"newsroom of {count:,} releases: {first:.1f} s; one catalog changed {second / first:.3f}"
    )
    print(f"of it, nothing changed {third / first:.3f} of it")


def main():
    given = sys.argv[1] if len(sys.argv) > 1 else "100000"
    with tempfile.TemporaryDirectory() as name:
        folder, output = Path(name) / "catalogs", Path(name)
        folder.mkdir()
        if given.isdigit():
            big_catalog(folder / "ru.po", int(given))
            against_peers([folder / "ru.po"], output)
        else:
            against_peers(sorted(Path(given).rglob("*.po")), output)
    if given.isdigit():
        with tempfile.TemporaryDirectory() as folder:
            incremental(Path(folder), max(int(given) // 200, 10))


if __name__ == "__main__":
    main()
