"""Nothing unreviewed reaches a reader: in no format, no index, no switcher.

One release prints every kind of message; each is spoilt in turn, in every way that
a message can be unreviewed.
"""

import re
from dataclasses import replace

from tests.formats import squeezed
from tests.formats.reading import everything
from toolkit.catalogs.store import read, write
from toolkit.catalogs.write import update

RELEASE = "2026/everything"
RECORD = """\
kind: event
language: en
date: 2026-01-15
place: Guba
title: Everything in one release
summary: A summary of everything.
format: seminar
topic: Everything
initiator: ombudsman
audience: [curious people]
speakers:
  - person: Zaur Valimammadli
    role: guest of honour
topics: [human rights]
body:
  - A paragraph of the body.
  - heading: A sub-heading
  - quote: Sample words.
    speaker: Zaur Valimammadli
  - list: [An item of the list]
  - image: picture.png
    alt: A picture in words
    caption: A caption
corrections:
  - date: 2026-01-16
    note: The number was another one.
"""
PLANTED = "ПОДБРОШЕННЫЙ"
STEM = "подброш"
"""What an index of words keeps of it."""
KINDS = {
    "title": (RELEASE, "title", "Everything in one release"),
    "summary": (RELEASE, "summary", "A summary of everything."),
    "topic": (RELEASE, "topic", "Everything"),
    "audience": (RELEASE, "audience", "curious people"),
    "role": (RELEASE, "role", "guest of honour"),
    "body": (RELEASE, "body", "A paragraph of the body."),
    "heading": (RELEASE, "heading", "A sub-heading"),
    "quote": (RELEASE, "quote", "Sample words."),
    "list": (RELEASE, "list", "An item of the list"),
    "alt": (RELEASE, "alt", "A picture in words"),
    "caption": (RELEASE, "caption", "A caption"),
    "correction": (RELEASE, "correction", "The number was another one."),
    "day of a correction": ("press", "", "Corrected on {date:long}"),
    "template sentence": ("press", "", "It was intended for {audience}."),
    "label": ("press", "", "Press release"),
    "name": ("termbase", "person zaur-valimammadli", "Zaur Valimammadli"),
    "term": ("termbase", "term human-rights", "human rights"),
}
SUFFIXES = (".docx", ".eml", ".html", ".md", ".ninjs.json", ".pdf", ".social.txt", ".txt")
SHORT = ".social.txt"
"""Says the title, the summary and the last correction alone."""
STATES = ("missing", "stale", "draft", "fuzzy")
# Of the checks, those of states: the words planted here are no translations of anything.
SELECT = ("--select", ",".join(f"{state}-translation" for state in STATES))


def catalog(root, code, domain):
    below = "" if domain in {"press", "termbase"} else "releases/"
    return root / f"locales/{code}/LC_MESSAGES/{below}{domain}.po"


def change(root, code, domain, is_meant, **fields):
    """Change the entries of a catalog that are meant; yields each."""
    path = catalog(root, code, domain)
    known = read(path)
    changed = [one for one in known.active if is_meant(one)]
    messages = [replace(one, **fields) if one in changed else one for one in known.messages]
    write(path, update(known, messages), expected=known.digest)
    yield from changed


def plant(root, kind, state):
    """Make one Russian message unreviewed."""
    domain, msgctxt, msgid = KINDS[kind]
    fields = {
        "missing": {"msgstr": "", "flags": ()},
        "stale": {"flags": ("fuzzy",), "previous": (msgctxt, "An older text")},
        "draft": {"flags": ("fuzzy",), "comments": ("draft: memory 2026-01-15 80",)},
        "fuzzy": {"flags": ("fuzzy",)},
    }[state]
    if state != "missing":
        facts = " ".join(re.findall(r"\{[^}]*\}", msgid))
        fields["msgstr"] = f"{PLANTED} {facts}".strip()
    found = list(change(root, "ru", domain, lambda one: one.key == (msgctxt, msgid), **fields))
    assert len(found) == 1


def printed(root):
    """What every document and page says, by path; of pages their markup."""
    return {
        path.relative_to(root / "dist").as_posix(): path.read_text("utf-8")
        if path.suffix == ".html"
        else everything(path.suffix, path.read_bytes())
        for path in (root / "dist").rglob("*")
        if path.is_file() and path.suffix not in {".ico", ".png"}
    }


def is_seen(root):
    """Whether anything of the release is seen: a path, a link, a picture, a planted word."""
    paths = [path.as_posix() for path in (root / "dist").rglob("*") if path.is_file()]
    return any(RELEASE in path for path in paths) or any(
        RELEASE in page or STEM in squeezed(page).lower() for page in printed(root).values()
    )


def documents(*codes):
    """The paths of a release's documents in these languages, and in all of them together."""
    single = {f"{code}/{RELEASE}{suffix}" for code in codes for suffix in SUFFIXES}
    return single | {f"mul/{RELEASE}.eml"}
