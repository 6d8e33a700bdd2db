"""Documents a second on one core, format by format, and the memory of many.

The sample release in three languages, each time with another title so that nothing made
before can be taken again. Prints what the first document costs (imports, fonts, templates)
and how much slower than plain text each format is in one run; targets: 50 PDF a second, and
no more memory after 600 letters than after 60.
"""

import os
import resource
import time
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

from tests.conftest import ROOT
from tests.formats import photograph, publication
from toolkit import registry
from toolkit.model import Block, Span
from toolkit.newsroom import Newsroom

RELEASE = "2020/guba-videoconference"
PICTURE = photograph(size=(1600, 1000))


def editions():
    """Yield the sample's editions without end, no two alike."""
    made = Newsroom(ROOT).editions(RELEASE)
    for number in count():
        for edition in made.values():
            yield replace(edition, title=Block("title", (Span(f"Title {number}"),)))


def with_picture(edition):
    picture = Block("image", alt="A picture", source="a.jpg")
    return replace(edition, blocks=(*edition.blocks, picture))


def seconds(render, some, where):
    """Return processor seconds for the first document, and for each of the next."""
    start = time.process_time()
    render(next(some), where)
    first = time.process_time() - start
    start = time.process_time()
    for edition in islice(some, 60):
        render(edition, where)
    return first, (time.process_time() - start) / 60


def resident():
    """Return the megabytes this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main():
    where = publication(attached=lambda _: PICTURE)
    some = editions()
    pictured = (with_picture(one) for one in editions())
    _, floor = seconds(registry.plugin("formats", "txt").render, some, where)
    for name in registry.plugin_names("formats"):
        render = registry.plugin("formats", name).render
        first, each = seconds(render, some, where)
        _, heavy = seconds(render, pictured, where)
        print(
            f"{name}: {1 / each:,.0f} a second ({1 / heavy:,.0f} with a picture), first "
            f"{first * 1000:.0f} ms, {each / floor:,.0f} times as long as text"
        )
    render = registry.plugin("formats", "pdf").render
    held = []
    for wanted in (60, 540):
        for edition in islice(some, wanted):
            render(edition, where)
        held.append(resident())
    print(f"memory after 60 letters {held[0]:.0f} MB, after 600 {held[1]:.0f} MB")
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
