"""Shelves of a small press service, as the site shows them."""

import datetime as dt

from tests.formats import edition, labels, publication, text
from toolkit.model import Alternate, Block
from toolkit.site.shelf import Shelf

LABELS = labels(
    office_name="Office of the Ombudsman",
    press_releases="Press releases",
    no_releases="There are no press releases yet.",
    years="By year",
    page="Page",
    newer="Newer",
    older="Older",
    feed="News feed",
    search="Search",
    search_releases="Search press releases",
    search_without_script="The search needs JavaScript.",
    search_failed="The search is not available.",
    find="Find",
    found="Found",
    nothing_found="Nothing was found.",
    more="Show more",
    not_found="Page not found",
    not_found_hint="It may have been moved.",
)


def topics(*ids):
    """Topics by their ids."""
    named = (Block("topic", text(id.capitalize()), id=id) for id in ids)
    return Block("topics", children=tuple(named))


def release(name, date, *ids, language="en", **fields):
    """An edition of a release on some topics."""
    title = Block("title", text(f"Title of {name}"))
    return edition(
        release=name, date=date, topics=topics(*ids), language=language, title=title, **fields
    )


def releases(count, language="en"):
    """Releases on one topic, a day each, newest first."""
    last = dt.date(2020, 1, 20)
    return tuple(
        release(f"2020/r{at}", last - dt.timedelta(days=at), "rights", language=language)
        for at in range(count)
    )


def shelf(*editions, language="en", labels=LABELS):
    """The shelf of a language."""
    return Shelf(language, labels, editions)


def publish(preview=False, search=False):
    """What gives a page its publication."""
    return lambda path, paths: _placed(path, paths, preview, search)


def _placed(path, paths, preview, search):
    alternates = tuple(Alternate(code, where) for code, where in paths.items())
    made = publication(preview=preview, search=search)
    return made._replace(path=path, alternates=alternates)
