"""Pages: what renders HTML templates, and what they are given."""

from __future__ import annotations

from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import jinja2

from toolkit.addresses import file_path, safely_quoted, topic_path
from toolkit.errors import PressError, Where
from toolkit.page_code import CarefulPages, Pages
from toolkit.page_text import attributes, inline, legal_xml, territory
from toolkit.particulars import contact_lines, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from toolkit.model import Edition, Publication

__all__ = ["article", "environment", "parse_template", "render_page", "template_faults"]

ARTICLE = "article.html.j2"
SYNTAX = "See https://jinja.palletsprojects.com/templates/ for the language of templates."


@lru_cache(maxsize=4)
def environment(template: Callable[[str], str]) -> jinja2.Environment:
    """Return the Jinja environment of pages: escaped, strict, templates by name."""
    return _environment(CarefulPages, template)


@lru_cache(maxsize=4)
def _direct(template: Callable[[str], str]) -> jinja2.Environment:
    return _environment(Pages, template)


def _environment(kind: type[CarefulPages], template: Callable[[str], str]) -> jinja2.Environment:
    made = kind(
        loader=jinja2.FunctionLoader(template),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["plain"] = plain
    made.filters["inline"] = inline
    made.filters["address"] = safely_quoted
    made.filters["territory"] = territory
    made.filters["attributes"] = made.globals["attributes"] = attributes
    made.globals["file_path"] = file_path
    made.globals["topic_path"] = topic_path
    made.globals["contact_lines"] = contact_lines
    return made


def _rendered(
    template: Callable[[str], str], name: str, render: Callable[[jinja2.Template], str]
) -> str:
    """Return what is rendered of a template, with care if it asks for what is not there."""
    with template_faults(name):
        try:
            return render(_direct(template).get_template(name))
        except (AttributeError, KeyError):
            return render(environment(template).get_template(name))


def parse_template(template: Callable[[str], str], name: str) -> None:
    """Read a template of pages; raises `PressError` for one that is no Jinja."""
    with template_faults(name):
        environment(template).parse(template(name), name)


def render_page(template: Callable[[str], str], name: str, context: dict[str, Any]) -> bytes:
    """Return a page as UTF-8; raises `PressError` for a template that cannot be rendered."""
    return _rendered(template, name, lambda page: page.render(context)).encode("utf-8")


def article(edition: Edition, publication: Publication, root: str) -> str:
    """Return the text of an edition as XHTML; addresses in it begin with `root`."""

    def render(template: jinja2.Template) -> str:
        module: Any = template.module
        return str(module.blocks(edition, publication, root))

    return legal_xml(_rendered(publication.template, ARTICLE, render)).strip()


@contextmanager
def template_faults(name: str) -> Iterator[None]:
    """Turn what Jinja says of a template of documents into a `PressError`."""
    try:
        yield
    except jinja2.TemplateError as error:
        is_jinja = not isinstance(error, jinja2.TemplateSyntaxError)
        raise PressError(
            f"{error.message or error}",
            hint="The template names something that is not there." if is_jinja else SYNTAX,
            where=Where(f"templates/formats/{name}", getattr(error, "lineno", None) or 0),
        ) from error
