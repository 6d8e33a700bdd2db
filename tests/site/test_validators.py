"""Every kind of page before those who judge pages: vnu (Nu Html Checker) and axe.

`PRESS_VNU=file` names vnu.jar (npm's `vnu-jar`) where it does not lie in node_modules.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT

from .conftest import WITHHELD

pytestmark = pytest.mark.xdist_group("browser")

VNU = Path(os.environ.get("PRESS_VNU") or ROOT / "node_modules/vnu-jar/build/dist/vnu.jar")
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
    command = ["java", "-Xshare:auto", "-jar", VNU, "--also-check-css", "--format", "json"]
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
    options = {"runOnly": rules or RULES}
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
    page.route("**/favicon.ico", lambda route: route.fulfill(status=204))
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
        assert before["height"] == picture.bounding_box()["height"]
        context.close()
