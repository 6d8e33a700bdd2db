"""Reading, writing and merging large catalogs beside polib, msgcat and msgmerge, in one run.

Targets: 100,000 messages opened and saved in at most half of polib's time; a merge with a
tenth of the texts changed no slower than msgmerge. Each figure is a process of its own, with
its peak memory; seconds are the processor's, so that other work on the machine does not
count. msgmerge is stopped when it has taken three times as long as our merge.
"""

import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import polib

from toolkit.catalogs.fresh import new_catalog, new_template
from toolkit.catalogs.merge import merge
from toolkit.catalogs.po import parse
from toolkit.catalogs.write import update
from toolkit.model import Message

WORDS = (Path(__file__).parent.parent.parent / "locales/press.pot").read_text("utf-8").split()


def messages(count):
    """Sentences of 4 to 25 words, each with a number of its own."""
    chance = random.Random(1)
    texts = (" ".join(chance.choices(WORDS, k=chance.randint(4, 25))) for _ in range(count))
    return [
        Message(
            f"{text} {number}",
            f"{text[::-1]} {number}",
            "body",
            extracted=("Under the heading: Results",),
            references=("releases/2020/guba.yaml",),
        )
        for number, text in enumerate(texts)
    ]


def prepare(po, pot):
    """Write a catalog, and a template in which a word of every tenth text is another."""
    before = messages(int(po.stem))
    after = [
        replace(one, msgid=one.msgid.replace(" ", " newly ", 1) if n % 10 == 0 else one.msgid)
        for n, one in enumerate(before)
    ]
    after = [replace(one, msgstr="") for one in after]
    po.write_text(update(new_catalog("az", "press"), before), "utf-8")
    pot.write_text(update(new_template("press"), after), "utf-8")


# ------------------------------------------------ what is measured, a process each


def open_and_save(po, _pot):
    catalog = parse(po.read_bytes(), str(po))
    po.with_suffix(".out").write_text(update(catalog, catalog.messages), "utf-8")


def open_change_and_save(po, _pot):
    catalog = parse(po.read_bytes(), str(po))
    wanted = list(catalog.messages)
    wanted[5] = replace(wanted[5], msgstr="changed")
    po.with_suffix(".out").write_text(update(catalog, wanted), "utf-8")


def open_and_save_with_polib(po, _pot):
    polib.pofile(str(po)).save(str(po.with_suffix(".out")))


def merge_and_save(po, pot):
    catalog = parse(po.read_bytes(), "locales/az/LC_MESSAGES/press.po")
    template = parse(pot.read_bytes(), "locales/press.pot")
    merged = merge(catalog, template.active)
    po.with_suffix(".out").write_text(update(catalog, merged.messages), "utf-8")


STEPS = {
    step.__name__: step
    for step in (
        prepare,
        open_and_save,
        open_change_and_save,
        open_and_save_with_polib,
        merge_and_save,
    )
}


def measured(name, *command, limit=None):
    """Run a command; print and return its processor seconds, with its peak memory."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if limit:
        resource.prlimit(child.pid, resource.RLIMIT_CPU, (limit, limit))
    _, status, usage = os.wait4(child.pid, 0)
    assert status == 0 or limit, command
    seconds = usage.ru_utime + usage.ru_stime
    note = "" if status == 0 else " (stopped)"
    print(f"  {name:28} {seconds:8.2f} s {usage.ru_maxrss / 1024:6.0f} MiB{note}", flush=True)
    return seconds


def step(name, po, pot):
    return measured(name, sys.executable, "-m", "tests.benchmarks.catalogs", name, po, pot)


def compare(folder, count):
    print(f"{count:,} messages")
    po, pot = folder / f"{count}.po", folder / f"{count}.pot"
    step("prepare", po, pot)
    ours = step("open_and_save", po, pot)
    step("open_change_and_save", po, pot)
    theirs = step("open_and_save_with_polib", po, pot)
    print(f"  ours / polib: {ours / theirs:.2f} (target: 0.50)")
    if shutil.which("msgcat"):
        measured("msgcat", "msgcat", po, "-o", po.with_suffix(".out"))
    merged = step("merge_and_save", po, pot)
    if shutil.which("msgmerge"):
        command = ["msgmerge", "-q", "--previous", po, pot, "-o", po.with_suffix(".out")]
        other = measured("msgmerge", *command, limit=int(3 * merged) + 1)
        print(f"  merge, ours / msgmerge: {merged / other:.2f} or less (target: 1.00)")
    return merged


def main():
    if len(sys.argv) > 1:
        STEPS[sys.argv[1]](*map(Path, sys.argv[2:]))
        return
    with tempfile.TemporaryDirectory() as folder:
        small, large = (compare(Path(folder), count) for count in (10_000, 100_000))
    print(f"merge, 100,000 / 10,000: {large / small:.1f} times")


if __name__ == "__main__":
    main()
