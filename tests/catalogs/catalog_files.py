"""Catalogs the tests are about, written the way a translator sees them."""

from dataclasses import replace

from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.po import Catalog, parse
from toolkit.catalogs.write import update
from toolkit.model import Message

HEADER = """msgid ""
msgstr ""
"PO-Revision-Date: 2020-07-02 10:00+0400\\n"
"Language: az\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

"""

PATH = "locales/az/LC_MESSAGES/press.po"


def catalog(body: str) -> Catalog:
    return parse(HEADER + body, PATH)


def catalog_of(*messages: Message) -> Catalog:
    return parse(update(new_catalog("az", "press"), messages), PATH)


def merged(before: Catalog, messages) -> Catalog:
    return parse(update(before, messages), PATH)


def said(messages):
    """The messages without their lines."""
    return [replace(message, line=0) for message in messages]
