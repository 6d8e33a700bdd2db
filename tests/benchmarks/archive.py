"""An archive of synthetic releases: records and catalogs for press, the same texts for Hugo.

Every release is made of a sample's facts and of paragraphs of all samples, each with a
sentence of its own, so that no two paragraphs are equal and remembering texts gains nothing.
"""

import datetime as dt
import json
import re
import shutil
from itertools import chain
from pathlib import Path

import yaml

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.po import parse
from toolkit.catalogs.rendering import render
from toolkit.model import Message

ROOT = Path(__file__).parents[2]
HUGO = Path(__file__).parent / "hugo"
LANGUAGES = ("az", "en", "ru")
SAMPLES = (
    "2020/guba-videoconference",
    "2020/ennhri-online-meeting",
    "2026/call-center-916",
    "samples/congratulation",
    "samples/delegation",
)
PLACES = ("Guba", "Sheki", "Ganja", "Baku")
FIRST_DAY = dt.date(2016, 1, 4)
PARAGRAPHS = 6
CASE = {
    "az": " Bu barədə {number} nömrəli məlumat Aparatın arxivində saxlanılır.",
    "en": " The note about it is kept in the archive of the Office under number {number}.",
    "ru": " Справка об этом хранится в архиве Аппарата под номером {number}.",
}
TITLE = {"az": "{title}: {number}-ci məlumat", "en": "{title}: note {number}"}
TITLE["ru"] = "{title}: сообщение {number}"


def make_newsroom(folder, count):
    """Make a newsroom of `count` reviewed releases in three languages."""
    for name in ("locales", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    # Hugo makes no index for a search; `tests.benchmarks.search` measures ours.
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    settings = settings.replace("[tool.press]\n", "[tool.press]\nsearch = false\n")
    (folder / "pyproject.toml").write_text(settings, "utf-8")
    for code in LANGUAGES:
        shutil.rmtree(folder / f"locales/{code}/LC_MESSAGES/releases", True)
    samples = [_sample(name) for name in SAMPLES]
    pool = list(chain.from_iterable(paragraphs for _, _, paragraphs in samples))
    for number in range(count):
        _release(folder, number, *samples[number % len(samples)][:2], pool)


def name_of(number):
    """Return the name of a release."""
    return f"{_day(number).year}/release-{number:05}"


def _day(number):
    return FIRST_DAY + dt.timedelta(days=number * 7919 % 3650)


def _sample(name):
    """Return a sample's record, the translations of its facts, and of its paragraphs."""
    record = yaml.safe_load((ROOT / f"releases/{name}.yaml").read_text("utf-8"))
    said = {}
    for code in ("az", "ru"):
        path = f"locales/{code}/LC_MESSAGES/releases/{name}.po"
        catalog = parse((ROOT / path).read_bytes(), path)
        for one in catalog.active:
            said.setdefault(one.key, {"en": one.msgid})[code] = one.msgstr
    body = [text for (kind, _), text in said.items() if kind == "body"]
    facts = {key: text for key, text in said.items() if key[0] not in {"body", "list"}}
    return {**record, "date": None, "body": []}, facts, body


def _release(folder, number, record, facts, pool):
    """Write a record and its two catalogs."""
    texts = [pool[(number * 7 + at * 2) % len(pool)] for at in range(PARAGRAPHS)]
    body = [
        {code: text[code] + CASE[code].format(number=f"{number}/{at}") for code in LANGUAGES}
        for at, text in enumerate(texts)
    ]
    title = facts["title", record["title"]]
    told = {code: TITLE[code].format(title=title[code], number=number) for code in LANGUAGES}
    made = record | {"date": _day(number).isoformat(), "title": told["en"]}
    made["body"] = [text["en"] for text in body]
    if made["kind"] == "event":
        made["place"] = PLACES[number // 5 % len(PLACES)]
    name = name_of(number)
    path = folder / f"releases/{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(made, allow_unicode=True, sort_keys=False), "utf-8")
    said = {("title", told["en"]): told}
    said |= {key: text for key, text in facts.items() if key[0] != "title"}
    said |= {("body", text["en"]): text for text in body}
    for code in ("az", "ru"):
        _catalog(folder, name, code, said)


def _catalog(folder, name, code, said):
    path = folder / f"locales/{code}/LC_MESSAGES/releases/{name}.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    source = (f"releases/{name}.yaml",)
    entries = (
        "\n".join(render(Message(msgid, text[code], kind, references=source)))
        for (kind, msgid), text in said.items()
    )
    header = new_catalog(code, name, revised=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)).text
    path.write_text("\n\n".join((header.rstrip("\n"), *entries)) + "\n", "utf-8")


# ------------------------------------------------------------------------ Hugo


def make_hugo_site(folder, built):
    """Make Hugo's site of a site that press has built with `--format html --format md`."""
    content = folder / "content"
    for code in LANGUAGES:
        for path in sorted((built / code).rglob("*.md")):
            name = path.relative_to(built / code).with_suffix("")
            page = (built / code / f"{name}.html").read_text("utf-8")
            target = content / code / "releases" / path.relative_to(built / code)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_content(path.read_text("utf-8"), page, name), "utf-8")
    _configure(folder)
    _lay_out(folder, built)


def _content(text, page, name):
    """Return a page of Hugo's: the title, day and topics as front matter, then the text."""
    body = text.partition("\n**")[2].partition("**\n")[2]
    body = re.split(r"\n(?:Mövzular|Topics|Темы): |\n## ", body)[0]
    head = {
        "title": re.search("<h1>(.*?)</h1>", page)[1],
        "date": re.search('datetime="(.*?)"', page)[1],
        "dateline": re.search("<time[^>]*>(.*?)</time>", page)[1],
        "description": re.search('name="description" content="(.*?)"', page)[1],
        "topics": re.findall('topics/([a-z-]+).html">', page),
        "archive": [name.parts[0]],
        "url": f"{name.as_posix()}.html",
    }
    return f"{json.dumps(head, ensure_ascii=False, indent=1)}\n\n{body.strip()}\n"


def _configure(folder):
    languages = {
        code: {"contentDir": f"content/{code}", "languageName": code, "weight": at}
        for at, code in enumerate(LANGUAGES, 1)
    }
    settings = {
        "baseURL": "https://press.example.org/",
        "title": "Press releases",
        "defaultContentLanguage": "en",
        "defaultContentLanguageInSubdir": True,
        "pagination": {"pagerSize": 20},
        "rssLimit": 20,
        "taxonomies": {"topic": "topics", "year": "archive"},
        "disableKinds": ["section", "taxonomy"],
        "outputs": {"home": ["html", "rss"], "term": ["html", "rss"], "page": ["html"]},
        "languages": languages,
        "markup": {"goldmark": {"renderer": {"unsafe": False}}},
    }
    (folder / "hugo.json").write_text(json.dumps(settings), "utf-8")


def _lay_out(folder, built):
    """Write layouts that show what the pages of press show."""
    layouts = folder / "layouts"
    (layouts / "_default").mkdir(parents=True)
    (layouts / "partials").mkdir()
    for code in LANGUAGES:
        page = next((built / code).glob("20*/*.html")).read_text("utf-8")
        footer = page[page.index("<footer>") : page.index("</footer>")]
        (layouts / f"partials/footer-{code}.html").write_text(f"{footer}</footer>", "utf-8")
    shutil.copytree(built / "assets", folder / "static/assets")
    for name in ("head", "top"):
        shutil.copy(HUGO / f"{name}.html", layouts / "partials")
    for name in ("single", "list"):
        shutil.copy(HUGO / f"{name}.html", layouts / "_default")
    front = (HUGO / "list.html").read_text("utf-8").replace(".Data.Pages", ".Site.RegularPages")
    (layouts / "index.html").write_text(front, "utf-8")
