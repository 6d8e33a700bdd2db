"""The code of page templates: what a page asks a hundred times is answered at once.

Pages are rendered by code that takes every attribute to be there, which is so but for a fault of
a template or a question it asks (`is defined`): then `careful` code renders the page anew.
"""

from __future__ import annotations

from functools import lru_cache
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from jinja2.compiler import CodeGenerator
from markupsafe import Markup, escape

from toolkit.compiling import CompilesOnce

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.compiler import Frame

__all__ = ["CarefulPages", "Pages", "escaped"]

SHORT = 120
"""Characters of a name, label or title, which stand on many pages: such texts are remembered."""
ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&#34;"), ("'", "&#39;"))
"""As `markupsafe.escape` writes them, which takes thrice as long."""
METHODS = frozenset(dir(dict))


class _CarefulGenerator(CodeGenerator):
    """Writes code that does not escape anew what is safe: in pages most of it is."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - Jinja's
        if _is_escaped(frame):
            self.write("(said if type(said := ")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - Jinja's
        if _is_escaped(frame):
            self.write(") is Markup else environment.safe(said))")
        else:
            super()._output_child_post(node, frame, finalize)


class _Generator(_CarefulGenerator):
    """Writes an attribute as one, of labels the value: Jinja calls a function for each."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's
        if node.attr in METHODS or iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write(f"(held[{node.attr!r}] if type(held := ")
        self.visit(node.node, frame)
        self.write(f") is dict else held.{node.attr})")


def _is_escaped(frame: Frame) -> bool:
    """Whether everything is escaped here, as in all pages but those that say otherwise."""
    return frame.eval_ctx.autoescape and not frame.eval_ctx.volatile


class CarefulPages(CompilesOnce):
    """The environment of pages, with Jinja's own answers to whatever is not there."""

    code_generator_class = _CarefulGenerator

    @staticmethod
    def safe(value: object) -> Markup:
        """Return a value escaped that is not safe yet."""
        if type(value) is not str:
            return escape(value)
        return _known(value) if len(value) <= SHORT else escaped(value)

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - Jinja's
        """Return an attribute; of labels, which are most often asked, the value first."""
        try:
            return obj[attribute] if type(obj) is dict else getattr(obj, attribute)
        except (KeyError, AttributeError):
            return super().getattr(obj, attribute)


class Pages(CarefulPages):
    """The environment of pages that raises what Python does for what is not there."""

    code_generator_class = _Generator


def escaped(text: str) -> Markup:
    """Return a text that is safe in a page: most have no character that is not."""
    for char, entity in ENTITIES:
        if char in text:
            text = text.replace(char, entity)
    return str.__new__(Markup, text)


_known = lru_cache(maxsize=2048)(escaped)
