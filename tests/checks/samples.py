"""The samples in a check's documentation, run as a person would expect of them."""

import inspect
import re
import textwrap
from pathlib import Path
from typing import NamedTuple

from toolkit.catalogs.plurals import plural_rule
from toolkit.catalogs.po import parse
from toolkit.catalogs.states import state
from toolkit.checking.asking import ask_units
from toolkit.grammar.placeholders import Rules
from toolkit.grammar.plain import language
from toolkit.model import Genre, Message, Unit

ROOT = Path(__file__).parents[2]
_SECTION = re.compile(r"^(Bad|Good)(?: \((\w+)\))?:\n((?:(?:    .*)?\n)+)", re.MULTILINE)
_HEADER = """msgid ""
msgstr ""
"Language: {}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: {}\\n"

"""


class Sample(NamedTuple):
    """A piece of a catalog in a check's documentation; `Bad (az):` names its language."""

    check: str
    is_bad: bool
    locale: str
    text: str


def samples_of(name, module):
    """Return the samples of a check; Russian where none names another language."""
    documentation = (inspect.getdoc(module) or "") + "\n"
    return [
        Sample(name, word == "Bad", locale or "ru", textwrap.dedent(body))
        for word, locale, body in _SECTION.findall(documentation)
    ]


def catalog_of(text, locale):
    """Read a sample; one with a header of its own stays as it is."""
    whole = (
        text
        if 'msgid ""\nmsgstr ""' in text
        else _HEADER.format(locale, plural_rule(locale)[1]) + text
    )
    return parse(whole, f"locales/{locale}/LC_MESSAGES/sample.po")


def units_of(catalog, locale, names=None):
    """Yield the entries as units: free text, sentences with placeholders, a program's messages."""
    for message in catalog.active:
        source = Message(message.msgid, msgctxt=message.msgctxt, msgid_plural=message.msgid_plural)
        facts = dict.fromkeys(re.findall(r"\{(\w+)", message.msgid), False)
        genre = Genre.SENTENCE if facts else Genre.FREE
        kind = message.msgctxt.partition(" ")
        if kind[0] in {"person", "place", "institution", "role", "work", "term"} and kind[2]:
            genre = Genre.NAME
        if any(flag.endswith("-format") for flag in message.flags):
            genre = Genre.FOREIGN
        yield Unit(
            locale,
            "sample",
            catalog.path,
            source,
            message,
            state(message),
            placeholders=Rules(language(locale), facts) if facts else None,
            genre=genre,
            source_locale=catalog.headers.get("X-Source-Language", "en"),
            names=names,
        )


def findings_in(catalog, locale, checks, names=None):
    """Return the problems of each entry, by its line."""
    found = {}
    for unit in units_of(catalog, locale, names):
        problems = tuple(ask_units([unit], checks, lambda path: catalog))
        found[unit.translation.line] = problems
    return found
