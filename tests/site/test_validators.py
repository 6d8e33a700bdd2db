"""Pages, feeds and sitemaps before those who judge them: vnu (Nu Html Checker), axe, schemas.

npm has vnu (`vnu-jar`) and the schema of sitemaps.org (`sitemap`); `PRESS_NODE_MODULES`
names their folder where it is not node_modules. RFC 4287 has no schema of a free licence:
atom.rng says its rules in our own words, and feedparser reads feeds as programs do.
"""

import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import xmlschema
from lxml import etree

from tests.conftest import MODULES

from .conftest import WITHHELD

VNU = MODULES / "vnu-jar/build/dist/vnu.jar"
SITEMAP = MODULES / "sitemap/schema/sitemap.xsd"
LINK = """\
<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
<element name="link"><complexType>
<attribute name="rel" use="required" fixed="alternate" type="string"/>
<attribute name="hreflang" use="required" type="language"/>
<attribute name="href" use="required" type="anyURI"/>
</complexType></element></schema>
"""
"""The links to translations, which search engines added to sitemaps."""
PAGES = (
    "404.html",
    "index.html",
    "en/2026/everything.html",
    "en/2026/hostile.html",
    "ru/2020/guba-videoconference.html",
    "az/index.html",
    "ru/archive/2020.html",
    "az/topics/human-rights.html",
    "az/search.html?q=hemreylik",
)
PREVIEWS = (f"ru/{WITHHELD}.html", "ru/index.html", "404.html")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SLASH = "Trailing slash on void elements"
"""What vnu remarks about XHTML, which feeds and news items ask for."""


@pytest.mark.skipif(not shutil.which("java"), reason="Java is not installed")
@pytest.mark.skipif(not VNU.is_file(), reason="vnu.jar is not there")
def test_vnu_finds_nothing_on_any_page(built):
    pages = [*built.public.rglob("*.html"), *built.preview.rglob("*.html")]
    style = built.public / "assets/style.css"
    # It is over before a better compiler would pay; what the quick one makes takes more stack.
    java = ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xss16m"]
    command = [*java, "-jar", VNU, "--also-check-css", "--format", "json"]
    done = subprocess.run([*command, *pages, style], capture_output=True, check=False)
    found = json.loads(done.stderr)["messages"]
    assert not [
        (one["url"], one.get("lastLine"), one["message"])
        for one in found
        if SLASH not in one["message"]
    ]


@pytest.fixture(scope="session")
def axe():
    """The source of axe, which a page is given."""
    package = pytest.importorskip("axe_playwright_python").__file__
    return next(Path(package).parent.rglob("axe.min.js")).read_text("utf-8")


def judged(page, address, axe, rules=None):
    """What axe finds on a page: the rules it breaks, and where."""
    page.goto(address)
    if "?" in address:
        page.locator("#results mark").first.wait_for()
    page.evaluate(axe)
    options = {"runOnly": rules or RULES, "resultTypes": ["violations"]}
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]


LOOKS = {
    "light": ({"viewport": {"width": 1200, "height": 800}}, None),
    "phone": ({"viewport": {"width": 320, "height": 640}, "has_touch": True}, None),
    # Of all rules, this one alone asks what colours there are.
    "dark": ({"color_scheme": "dark"}, ["color-contrast"]),
}


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_on_any_kind_of_page(look, built, browser, address, axe):
    looks, rules = LOOKS[look]
    context = browser.new_context(bypass_csp=True, **looks)
    page = context.new_page()
    addresses = [address(path) for path in PAGES]
    addresses += [address(path, built.preview) for path in PREVIEWS]
    for where in addresses:
        assert judged(page, where, axe, rules) == [], where
        widest = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert widest <= 0, f"{where} is scrolled sideways (WCAG 2.2, 1.4.10)"
    context.close()


@pytest.mark.parametrize("brand", ["#0b3d6e", "#767676", "#7a1f1f", "#000000", "#3f7f00"])
def test_any_colour_of_an_office_can_be_read_in_the_dark(brand, built, browser, address, axe):
    context = browser.new_context(bypass_csp=True, color_scheme="dark")
    page = context.new_page()
    own = (built.public / "assets/style.css").read_text("utf-8").replace("#0b3d6e", brand)
    page.route("**/style.css", lambda route: route.fulfill(body=own, content_type="text/css"))
    assert judged(page, address("en/2026/everything.html"), axe, ["color-contrast"]) == []
    context.close()


def test_pages_ask_for_nothing_elsewhere_and_keep_to_a_strict_policy(built, browser, address):
    context = browser.new_context()
    page = context.new_page()
    asked, faults = set(), []
    page.on("request", lambda request: asked.add(urlsplit(request.url).hostname))
    page.on("console", lambda said: faults.append(said.text))
    for path in PAGES:
        page.goto(address(path))
    page.locator("#results mark").first.wait_for()
    assert asked == {"127.0.0.1"}
    assert not faults
    context.close()


def test_a_picture_is_as_wide_as_its_reader_needs_and_moves_nothing(browser, address):
    wanted = {320: "480.jpg", 1200: "960.jpg"}
    for width, name in wanted.items():
        context = browser.new_context(viewport={"width": width, "height": 700})
        page = context.new_page()
        page.goto(address("en/2026/everything.html"))
        picture = page.locator("img").first
        before = picture.bounding_box()
        picture.scroll_into_view_if_needed()
        picture.evaluate("one => one.decode()")
        assert picture.evaluate("one => one.currentSrc").endswith(f"/{name}")
        # Widths are rounded to whole pixels, so that their shapes differ by a hair.
        assert abs(before["height"] - picture.bounding_box()["height"]) < 1
        context.close()


def test_the_caption_of_a_wide_table_is_read_whole_on_a_phone(browser, address):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(address("ru/samples/monitoring-visits.html"))
    table, caption = (page.locator(one).first.bounding_box() for one in ("table", "caption"))
    assert table["width"] > 320
    assert caption["x"] + caption["width"] <= 320
    context.close()


# ------------------------------------------------------- feeds and sitemaps


def test_feeds_keep_to_the_rules_of_atom(built):
    rules = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
    feeds = [path for folder in built for path in folder.rglob("*.xml") if is_feed(path)]
    assert len(feeds) > 20
    for path in feeds:
        rules.assertValid(etree.parse(path))


def test_programs_read_feeds_without_a_doubt(built):
    feedparser = pytest.importorskip("feedparser")
    for path in filter(is_feed, built.public.rglob("*.xml")):
        found = feedparser.parse(path.read_bytes())
        assert not found.bozo, found.get("bozo_exception")
        assert found.version == "atom10"
        ids = [entry.id for entry in found.entries]
        assert len(set(ids)) == len(ids) > 0
        assert all(entry.content[0].value and entry.title for entry in found.entries)


def is_feed(path):
    return b"<feed" in path.read_bytes()[:200]


@pytest.mark.skipif(not SITEMAP.is_file(), reason="the schema of sitemaps.org is not there")
def test_the_sitemap_keeps_to_its_schema(built):
    schema = xmlschema.XMLSchema(SITEMAP.read_text("utf-8"))
    schema.add_schema(LINK, namespace="http://www.w3.org/1999/xhtml", build=True)
    schema.validate((built.public / "sitemap.xml").read_text("utf-8"))


def test_the_sitemap_names_every_page_and_no_other(built):
    site = "https://press.example.org/"
    found = etree.parse(built.public / "sitemap.xml").iter("{*}loc")
    named = {unquote(one.text).removeprefix(site) for one in found}
    pages = {path.relative_to(built.public).as_posix() for path in built.public.rglob("*.html")}
    unnamed = {path for path in pages - named if not path.endswith("search.html")}
    assert named <= pages
    assert unnamed == {"404.html", "index.html"}
