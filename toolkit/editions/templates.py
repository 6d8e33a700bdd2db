"""Narrative, label and boilerplate templates: which sentences to tell, in which order.

A template holds no text outside `_("...")`. `_()` yields a `Sentence`, not a
string: rendering gives a sequence of sentences, blank lines and the body.
Templates are code of the newsroom; records and catalogs are data in them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

import jinja2

from toolkit.editions.extraction import (
    Call,
    calls,
    conditions,
    environment,
    extracted,
    includes,
    joined,
    names_set,
    template_error,
    terms,
)
from toolkit.editions.labels import Sheet
from toolkit.editions.sentence import Sentence
from toolkit.errors import PressError, Where
from toolkit.model import Message

if TYPE_CHECKING:
    from pathlib import Path

    from toolkit.facts import Fact
    from toolkit.grammar.known import Known

__all__ = ["BODY", "Call", "Templates", "read_template"]

T = TypeVar("T")

LABELS = "labels.j2"
NARRATIVE = "narrative"


@dataclass(frozen=True)
class Marker:
    """A place in a narrative that is not a sentence."""

    name: str


BODY = Marker("body")
PARAGRAPH = Marker("paragraph")


class Templates:
    """The text templates of a newsroom: its own first, then the shipped ones.

    `term` finds a term of the termbase by its id: what a template calls a thing that no
    field of the record names, e.g. `term("visit")`. `known` has what earlier runs have read
    in them.
    """

    def __init__(
        self, roots: tuple[Path, ...], term: Callable[[str], Fact], known: Known | None = None
    ) -> None:
        self._roots = roots
        self._term = term
        self._known = known
        self._environment = environment(jinja2.FunctionLoader(self.text))
        self._placed: dict[str, Mapping[str, tuple[str, int]]] = {}
        self._overridden: dict[str, frozenset[str]] = {}

    def path(self, name: str) -> Path | None:
        """Return the file of a template such as `narrative/event.j2`, if there is one."""
        for root in self._roots:
            path = root / "templates" / name
            if path.is_file():
                return path
        return None

    def text(self, name: str) -> str:
        """Return a template's text; raises `PressError` where there is none that can be read."""
        path = self.path(name)
        if path is None:
            raise PressError(
                f"templates/{name} is missing",
                hint="Every kind of release needs its narrative in templates/narrative/.",
            )
        return read_template(path, f"templates/{name}")

    def every_sentence(self, name: str, facts: Mapping[str, Fact]) -> Mapping[str, Sentence]:
        """Render a template as `sentences` does: what it does not name is the shipped one's."""
        own = self.sentences(name, facts)
        if name not in self._overridden:
            self._overridden[name] = self._read("names behind", self._names_behind, name)
        if self._behind is None or self._overridden[name] <= own.keys():
            return own
        return {**self._behind.sentences(name, facts), **own}

    @cached_property
    def labels(self) -> Sheet:
        """The labels of pages."""
        return Sheet(self, LABELS)

    def conditions(self, name: str) -> frozenset[str] | None:
        """Return the facts whose presence alone decides what `every_sentence` finds, if so."""
        return self._read("conditions", self._conditions, name)

    def _read(self, what: str, read: Callable[[str], T], name: str) -> T:
        """Return what is read in a template: it may be known from before."""
        if self._known is None:
            return read(name)
        return self._known.of("templates", what, partial(read, name), name)

    def _conditions(self, name: str) -> frozenset[str] | None:
        own = conditions(self.text(name), f"templates/{name}")
        if own is None or self._behind is None or self._behind.path(name) is None:
            return own
        behind = self._behind.conditions(name)
        return None if behind is None else own | behind

    def _names_behind(self, name: str) -> frozenset[str]:
        """Return what the template sets that the newsroom's own stands before."""
        if self._behind is None or not (self._roots[0] / "templates" / name).is_file():
            return frozenset()
        if self._behind.path(name) is None:
            return frozenset()
        return names_set(self._behind.text(name), f"templates/{name}")

    @cached_property
    def _behind(self) -> Templates | None:
        return Templates(self._roots[1:], self._term) if self._roots[1:] else None

    def own(self) -> tuple[str, ...]:
        """Return the names of the newsroom's own text templates, sorted."""
        folder = self._roots[0] / "templates"
        narrative = (path.name for path in (folder / NARRATIVE).glob("*.j2"))
        names = [f"{NARRATIVE}/{name}" for name in narrative]
        names += [path.name for path in folder.glob("*.j2")]
        return tuple(sorted(names))

    def paragraphs(
        self, name: str, facts: Mapping[str, Fact]
    ) -> tuple[tuple[Sentence, ...] | Marker, ...]:
        """Render a narrative: paragraphs of sentences, and the place of the body."""
        template = self._compiled(name)
        try:
            pieces = tuple(
                template.root_render_func(template.new_context(self._context(name, facts)))
            )
        except jinja2.TemplateError as error:
            raise template_error(error, f"templates/{name}") from error
        return tuple(_grouped(_flat(pieces), f"templates/{name}"))

    def sentences(self, name: str, facts: Mapping[str, Fact]) -> Mapping[str, Sentence]:
        """Render a template of `{% set name = _("...") %}` lines: the sentences, in order."""
        template = self._compiled(name)
        context = template.new_context(self._context(name, facts))
        try:
            for _ in template.root_render_func(context):
                pass
        except jinja2.TemplateError as error:
            raise template_error(error, f"templates/{name}") from error
        # Not what it exports: a set, whose order differs from process to process.
        return {key: value for key, value in context.vars.items() if isinstance(value, Sentence)}

    def _context(self, name: str, facts: Mapping[str, Fact]) -> dict[str, Any]:
        places, offered = partial(self._places, name), frozenset(facts)

        def sentence(msgid: str, **added: Fact | list[Fact]) -> Sentence:
            if not added:
                return Sentence(msgid, facts, offered, places)
            given = {
                key: tuple(value) if isinstance(value, list) else value
                for key, value in added.items()
            }
            return Sentence(msgid, {**facts, **given}, offered.union(given), places)

        return {**facts, "_": sentence, "body": BODY, "term": self._term}

    def _compiled(self, name: str) -> jinja2.Template:
        try:
            return self._environment.get_template(name)
        except jinja2.TemplateSyntaxError as error:
            raise template_error(error, f"templates/{error.name or name}") from error

    def _places(self, name: str) -> Mapping[str, tuple[str, int]]:
        """Return where each sentence of a template and of what it includes stands."""
        if name not in self._placed:
            places: dict[str, tuple[str, int]] = {}
            for included in self.includes(name):
                places.update(self._places(included))
            own = ((call.msgid, (f"templates/{name}", call.line)) for call in self.calls(name))
            self._placed[name] = {**places, **dict(own), "": (f"templates/{name}", 0)}
        return self._placed[name]

    def includes(self, name: str) -> tuple[str, ...]:
        """Return the names of the templates that a template includes."""
        return includes(self.text(name), f"templates/{name}")

    def messages(self) -> tuple[Message, ...]:
        """Extract every sentence of the newsroom's own templates, in the order they stand."""
        found: dict[str, Message] = {}
        for name in self.own():
            for message in extracted(self.text(name), f"templates/{name}"):
                known = found.get(message.msgid)
                found[message.msgid] = joined(known, message) if known else message
        return tuple(found.values())

    def terms(self) -> frozenset[str]:
        """Return the ids of the terms that the newsroom's own templates name."""
        return frozenset(
            id for name in self.own() for id in terms(self.text(name), f"templates/{name}")
        )

    def calls(self, name: str) -> tuple[Call, ...]:
        """Return every `_("...")` of a template."""
        return calls(self.text(name), f"templates/{name}")


def read_template(path: Path, shown: str) -> str:
    """Return the text of a file; raises `PressError` for one that cannot be read as UTF-8."""
    try:
        # Windows editors put a byte order mark first.
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        hint = "Save it as UTF-8."
        raise PressError("is not UTF-8", hint=hint, where=Where(shown, line)) from error
    except OSError as error:
        hint = "Check the path and its permissions."
        raise PressError(
            f"cannot be read: {error.strerror}", hint=hint, where=Where(shown)
        ) from error


def _flat(values: Iterable[object]) -> Iterator[object]:
    for value in values:
        if isinstance(value, tuple):
            yield from _flat(value)
        else:
            yield value


def _grouped(pieces: Iterable[object], path: str) -> Iterator[tuple[Sentence, ...] | Marker]:
    """Group sentences into paragraphs: a blank line ends one."""
    paragraph: list[Sentence] = []
    space = ""
    for piece in pieces:
        if isinstance(piece, str):
            if piece.strip():
                raise PressError(
                    f"text outside of _(): {piece.strip()[:60]!r}",
                    hint='Write every text as {{ _("...") }}, so that it can be translated.',
                    where=Where(path),
                )
            space += piece
            continue
        if paragraph and (piece is BODY or re.search(r"\n[ \t]*\n", space)):
            yield tuple(paragraph)
            paragraph = []
        space = ""
        if piece is BODY:
            yield BODY
        elif isinstance(piece, Sentence):
            paragraph.append(piece)
    if paragraph:
        yield tuple(paragraph)
