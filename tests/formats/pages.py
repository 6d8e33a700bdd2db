"""A page of HTML as tests read it: its elements, their attributes and texts."""

import json
from html.parser import HTMLParser

from toolkit.formats import html

from . import edition, publication

VOID = {"meta", "link", "img", "input"}


class Page(HTMLParser):
    """Every element of a page: its tag, attributes and text."""

    def __init__(self, source):
        super().__init__()
        self.elements = []
        self.open = []
        self.feed(source)
        self.close()
        assert not self.open, "every element is closed"

    def handle_starttag(self, tag, attributes):
        element = {"tag": tag, "text": "", **dict(attributes)}
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag, **attributes):
        return [
            one for one in self.elements if one["tag"] == tag and attributes.items() <= one.items()
        ]

    def one(self, tag, **attributes):
        (found,) = self.all(tag, **attributes)
        return found

    def structured(self):
        return json.loads(self.one("script")["text"])


def page(*blocks, preview=False, languages=("en",), **fields):
    made = publication(preview=preview, languages=languages)
    return Page(html.render(edition(*blocks, **fields), made).decode("utf-8"))
