"""What search engines are told (sitemaps.org)."""

import datetime as dt
from xml.etree import ElementTree as ET

from tests.formats import publication
from toolkit.site import sitemap
from toolkit.site.site import render_site
from toolkit.site.sitemap import Pages, render_sitemaps

from . import publish, release, shelf

URL = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
SITE = "https://press.example.org/"
DAY = dt.date(2020, 7, 2)


def entries(data):
    """The pages of a sitemap: when each was changed, and its translations."""
    return {
        url.findtext(f"{URL}loc").removeprefix(SITE): (
            url.findtext(f"{URL}lastmod"),
            {one.get("hreflang"): one.get("href").removeprefix(SITE) for one in url.findall(LINK)},
        )
        for url in ET.fromstring(data)
    }


def both():
    return [
        shelf(release("2020/a", DAY, "rights", language=code), language=code)
        for code in ("az", "en")
    ]


def test_every_page_is_there_with_its_day():
    found = entries(render_site(both(), publish())["sitemap.xml"])
    names = ("2020/a", "index", "archive/2020", "topics/rights")
    assert set(found) == {f"{code}/{name}.html" for code in ("az", "en") for name in names}
    assert {changed for changed, _ in found.values()} == {"2020-07-02"}


def test_translations_name_each_other_and_themselves():
    found = entries(render_site(both(), publish())["sitemap.xml"])
    for path, (_, links) in found.items():
        assert path in links.values()
        for code, where in links.items():
            assert found[where][1] == links
            assert where.startswith("en/" if code == "x-default" else f"{code}/")


def test_a_page_in_one_language_has_no_translations():
    data = render_sitemaps([Pages({"ru": "ru/a.html"}, {})], publication())["sitemap.xml"]
    assert entries(data) == {"ru/a.html": (None, {})}


def test_too_many_pages_are_in_several(monkeypatch):
    monkeypatch.setattr(sitemap, "MOST", 2)
    made = render_sitemaps((Pages({"en": f"en/{at}.html"}, {}) for at in range(5)), publication())
    index = ET.fromstring(made.pop("sitemap.xml"))
    assert [one.findtext(f"{URL}loc") for one in index] == [f"{SITE}{path}" for path in made]
    assert sum(len(entries(part)) for part in made.values()) == 5
    assert all(len(entries(part)) <= 2 for part in made.values())


def test_addresses_are_quoted():
    data = render_sitemaps([Pages({"az": "az/qəza&b.html"}, {})], publication())["sitemap.xml"]
    assert list(entries(data)) == ["az/q%C9%99za%26b.html"]


def test_robots_are_sent_to_the_sitemap():
    robots = render_site(both(), publish())["robots.txt"].decode()
    assert robots == f"User-agent: *\nDisallow:\n\nSitemap: {SITE}sitemap.xml\n"
