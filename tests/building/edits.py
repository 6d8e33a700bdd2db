"""What people do to a newsroom: each edit is a function of its root and a number of chance."""

import contextlib
import datetime as dt
import shutil

from tests.building.newsrooms import (
    CALLS,
    GUBA,
    RELEASES,
    WISHES,
    add_picture,
    build,
    catalog,
    keep_time,
    substitute,
)
from tests.conftest import ROOT
from tests.formats import photograph
from toolkit import Newsroom, PressError

PICTURED = "2026/pictured"
NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)


def record(root, name):
    return root / f"releases/{name}.yaml"


def retitle(root, at):
    substitute(record(root, CALLS), "title: .*", f"title: The {at}16 Call Center works")


def say_otherwise(root, at):
    keep_time(
        record(root, GUBA),
        lambda: substitute(record(root, GUBA), r"peace, \w+ and", f"peace, calm{at} and"),
    )


def move(root, at):
    substitute(record(root, WISHES), "date: .*", f"date: 20{10 + at}-03-08")


def change_topics(root, at):
    topics = ("human rights", "work with appeals", "human rights, multiculturalism")[at % 3]
    substitute(record(root, WISHES), "topics: .*", f"topics: [{topics}]")


def translate(root, at):
    path = catalog(root, "ru", WISHES)
    keep_time(path, lambda: substitute(path, 'msgstr "(Желаем.*|Ж\\d)"', f'msgstr "Ж{at}"'))


def doubt(root, at):
    substitute(catalog(root, "az", CALLS), 'msgctxt "body"', '#, fuzzy\nmsgctxt "body"')


def review(root, at):
    substitute(catalog(root, "az", CALLS), '#, fuzzy\nmsgctxt "body"', 'msgctxt "body"')


def rename_a_label(root, at):
    path = root / "locales/ru/LC_MESSAGES/press.po"
    substitute(path, '(?<=msgid "Press release"\nmsgstr ").*(?=")', f"Релиз {at}")


def rename_a_place(root, at):
    path = root / "locales/az/LC_MESSAGES/termbase.po"
    substitute(path, '(?<=msgid "Guba"\nmsgstr ").*(?=")', "Quba" if at % 2 else "Şəki")


def edit_the_termbase(root, at):
    substitute(root / "locales/termbase.yaml", "name: Debbie Kohner", f"name: Debbie K{at}")


def write_out_a_form(root, at):
    path = root / "locales/ru/grammar.yaml"
    text = path.read_text("utf-8")
    if "place guba" not in text:
        path.write_text(f"{text}\nplace guba:\n  prepositional: Губе{at}\n", "utf-8")


def draw_otherwise(root, at):
    name = ("page.html.j2", "index.html.j2", "feed.xml.j2")[at % 3]
    path = root / f"templates/formats/{name}"
    if name == "feed.xml.j2":
        substitute(path, "<subtitle>", f"<subtitle>{at} ")
    else:
        substitute(path, "<body>", f"<body>\n<!-- {at} -->")


def tell_otherwise(root, at):
    substitute(root / "templates/narrative/congratulation.j2", r"\{\{ body \}\}", "{{ body }}\n")


def set_up_otherwise(root, at):
    address = ("https://a.example/", "https://b.example/", "https://c.example/")[at % 3]
    substitute(root / "pyproject.toml", 'base_url = ".*"', f'base_url = "{address}"')


def publish_each(root, at):
    kind = "each" if at % 2 else "together"
    substitute(root / "pyproject.toml", 'publish = ".*"', f'publish = "{kind}"')


def withdraw(root, at):
    record(root, RELEASES[at % 3]).unlink(missing_ok=True)


def bring_back(root, at):
    shutil.copy(ROOT / f"releases/{CALLS}.yaml", record(root, CALLS))


def show(root, at=0):
    add_picture(root)


def take_another_picture(root, at):
    photo = root / "releases/2026/photos/one.png"
    if photo.is_file():
        keep_time(photo, lambda: photo.write_bytes(photograph("PNG", size=(120 + at, 80))))


def lose_the_picture(root, at):
    (root / "releases/2026/photos/one.png").unlink(missing_ok=True)


def hold_back(root, at):
    path = record(root, WISHES)
    if path.is_file() and "embargo" not in path.read_text("utf-8"):
        path.write_text(f"{path.read_text('utf-8')}embargo: 2026-11-20 1{at}:00\n", "utf-8")


def publish(root, at):
    with contextlib.suppress(PressError):
        Newsroom(root, now=NOW).publish([(*RELEASES, PICTURED)[at % 4]])


def correct(root, at):
    """Tell readers of Russian what was wrong, and publish it if anything was."""
    path, known = record(root, WISHES), catalog(root, "ru", WISHES)
    if path.is_file() and "corrections" not in path.read_text("utf-8"):
        entry = "corrections: [{date: 2026-11-20, note: A slip., only: [ru]}]\n"
        path.write_text(path.read_text("utf-8") + entry, "utf-8")
        said = f'\nmsgctxt "correction"\nmsgid "A slip."\nmsgstr "Описка {at}."\n'
        known.write_text(known.read_text("utf-8") + said, "utf-8")
    with contextlib.suppress(PressError):
        Newsroom(root, now=NOW).correct(WISHES)


def forget_what_was_published(root, at):
    name = RELEASES[at % 3]
    (root / f"releases/{name}.published.json").unlink(missing_ok=True)


def spoil_what_was_published(root, at):
    name = RELEASES[at % 3]
    path = root / f"releases/{name}.published.json"
    if path.is_file():
        keep_time(path, lambda: substitute(path, '"text": "[^"]', '"text": "X'))


def meddle(root, at):
    found = sorted((root / "dist").rglob("*.html"))
    if found:
        path = found[at % len(found)]
        keep_time(path, lambda: path.write_bytes(bytes(path.stat().st_size)))


def lose_a_page(root, at):
    found = sorted((root / "dist").rglob("*.*"))
    if found:
        found[at % len(found)].unlink()


def leave_a_page(root, at):
    (root / "dist/ru").mkdir(parents=True, exist_ok=True)
    (root / f"dist/ru/left-{at}.html").write_text("left", "utf-8")


def build_a_part(root, at):
    some = ({"locales": ("az",)}, {"formats": ("txt",)}, {"preview": True}, {"jobs": 2})[at % 4]
    names = (GUBA,) if at > 4 and record(root, GUBA).is_file() else ()
    build(root, *names, now=NOW, **some)


EDITS = [
    retitle,
    say_otherwise,
    move,
    change_topics,
    translate,
    doubt,
    review,
    rename_a_label,
    rename_a_place,
    edit_the_termbase,
    write_out_a_form,
    draw_otherwise,
    tell_otherwise,
    set_up_otherwise,
    publish_each,
    withdraw,
    bring_back,
    show,
    take_another_picture,
    lose_the_picture,
    hold_back,
    publish,
    correct,
    forget_what_was_published,
    spoil_what_was_published,
    meddle,
    lose_a_page,
    leave_a_page,
    build_a_part,
]
NEEDS = {retitle: CALLS, say_otherwise: GUBA, move: WISHES, change_topics: WISHES}


def edit(root, change, at):
    if change not in NEEDS or record(root, NEEDS[change]).is_file():
        change(root, at)
