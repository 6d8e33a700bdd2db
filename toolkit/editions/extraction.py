"""Reading templates as code: their sentences, what they include, and what is wrong with them.

A template holds no text outside `_("...")`; `_()` takes one literal text, so that it
can be extracted.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import IO, TYPE_CHECKING, NamedTuple, TypeVar

import jinja2
from jinja2 import nodes
from jinja2.ext import babel_extract
from jinja2.nativetypes import NativeEnvironment

from toolkit.compiling import CompilesOnce
from toolkit.errors import PressError, Where
from toolkit.facts import OTHERS
from toolkit.model import Message

if TYPE_CHECKING:
    from toolkit.facts import Fact

__all__ = [
    "Call",
    "calls",
    "conditions",
    "environment",
    "extract",
    "extracted",
    "includes",
    "joined",
    "names_set",
    "template_error",
    "terms",
]

T = TypeVar("T", bound=nodes.Node)

COMMENT_TAG = "Translators:"


class Call(NamedTuple):
    """One `_("...")` as it stands in a template: its line and the facts it adds."""

    msgid: str
    line: int
    added: frozenset[str]


class _Environment(CompilesOnce, NativeEnvironment):
    """Yields values as they are instead of one string."""

    concat = staticmethod(tuple)  # type: ignore[assignment]


def environment(loader: jinja2.BaseLoader | None = None) -> NativeEnvironment:
    """Return the language of templates: strict, and yielding values as they are."""
    made = _Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.tests["open_ended"] = _is_open_ended
    made.filters["closed"] = _closed
    return made


def _is_open_ended(members: tuple[Fact, ...]) -> bool:
    """Whether a list ends in `...`: a template may name the others itself."""
    return members[-1:] == (OTHERS,)


def _closed(members: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return a list without its open end."""
    return members[:-1] if _is_open_ended(members) else members


@lru_cache(maxsize=64)
def _nodes(text: str, path: str) -> tuple[nodes.Node, ...]:
    """Return the parts of a template in their order, walked through once for all questions."""
    try:
        return tuple(environment().parse(text).find_all(nodes.Node))
    except jinja2.TemplateSyntaxError as error:
        raise template_error(error, path) from error


def _of_kind(kind: type[T], text: str, path: str) -> list[T]:
    """Return the parts of a template that are of one kind."""
    return [one for one in _nodes(text, path) if isinstance(one, kind)]


def includes(text: str, path: str) -> tuple[str, ...]:
    """Return the names of the templates that a template includes."""
    return tuple(
        str(include.template.value)
        for include in _of_kind(nodes.Include, text, path)
        if isinstance(include.template, nodes.Const)
    )


def names_set(text: str, path: str) -> frozenset[str]:
    """Return the names that a template gives to what it says: `{% set name = ... %}`."""
    targets = (assign.target for assign in _of_kind(nodes.Assign, text, path))
    return frozenset(one.name for one in targets if isinstance(one, nodes.Name))


_PLAIN = {"And", "Assign", "Call", "Const", "If", "Name", "Not", "Or", "Output", "TemplateData"}
"""The parts of a template that but asks whether facts are there."""


def conditions(text: str, path: str) -> frozenset[str] | None:
    """Return the facts a template asks for, if it but asks whether they are there; else None.

    Then what it says differs by that alone: it names sentences, and adds no fact to one.
    """
    said = calls(text, path)
    read = {one.name for one in _of_kind(nodes.Name, text, path) if one.ctx == "load"} - {"_"}
    if not all(type(one).__name__ in _PLAIN for one in _nodes(text, path)):
        return None
    others = len(_of_kind(nodes.Call, text, path)) > len(said)
    if others or any(one.added for one in said) or read & names_set(text, path):
        return None
    return frozenset(read)


def template_error(error: jinja2.TemplateError, path: str) -> PressError:
    """Return what is wrong with a template as one of our errors."""
    line = getattr(error, "lineno", None) or 0
    return PressError(
        f"{error.message or error}",
        hint="See https://jinja.palletsprojects.com/templates/ for the language of templates.",
        where=Where(path, line),
    )


@lru_cache(maxsize=64)
def calls(text: str, path: str) -> tuple[Call, ...]:
    """Return every `_("...")` of a template's text; raises `PressError` on bad syntax."""
    return tuple(
        Call(_literal(call, path), call.lineno, frozenset(keyword.key for keyword in call.kwargs))
        for call in _of_kind(nodes.Call, text, path)
        if isinstance(call.node, nodes.Name) and call.node.name == "_"
    )


def terms(text: str, path: str) -> Iterator[str]:
    """Yield the ids of the terms a template names: `term("visit")`."""
    for call in _of_kind(nodes.Call, text, path):
        if isinstance(call.node, nodes.Name) and call.node.name == "term":
            yield from (str(one.value) for one in call.args if isinstance(one, nodes.Const))


def _literal(call: nodes.Call, path: str) -> str:
    if len(call.args) == 1 and isinstance(call.args[0], nodes.Const):
        return str(call.args[0].value)
    raise PressError(
        "_() takes one text in quotation marks",
        hint='Write _("The whole sentence with {facts}."), so that it can be extracted.',
        where=Where(path, call.lineno),
    )


def extracted(text: str, path: str) -> Iterator[Message]:
    """Yield the messages of one template with the comments for translators above them."""
    comments = _comments(text)
    for call in calls(text, path):
        yield Message(call.msgid, extracted=comments.get(call.msgid, ()), references=(path,))


def extract(
    file: IO[bytes],
    _keywords: object,
    _tags: object,
    options: object,  # noqa: ARG001 - babel names it
) -> Iterator[tuple[int, str, str, tuple[str, ...]]]:
    """Yield line, function, msgid and comments for `pybabel extract` (method `press`)."""
    text = file.read().decode("utf-8")
    found = calls(text, getattr(file, "name", ""))
    comments = _comments(text)
    for call in found:
        yield call.line, "_", call.msgid, comments.get(call.msgid, ())


@lru_cache(maxsize=64)
def _comments(text: str) -> dict[str, tuple[str, ...]]:
    return {
        message: tuple(str(line).removeprefix(COMMENT_TAG).strip() for line in found)
        for _line, _function, message, found in babel_extract(
            io.BytesIO(text.encode("utf-8")),
            ["_"],
            [COMMENT_TAG],
            {"silent": "false", "trim_blocks": "true"},
        )
        if isinstance(message, str)
    }


def joined(known: Message, again: Message) -> Message:
    """Return a message that stands in two templates, with the references of both."""
    references = tuple(dict.fromkeys(known.references + again.references))
    extracted = tuple(dict.fromkeys(known.extracted + again.extracted))
    return replace(known, references=references, extracted=extracted)
