"""Template code is compiled once in a process, however many newsrooms read the same text.

What was compiled may be kept for the next process.
"""

from __future__ import annotations

import marshal
from types import FunctionType
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2.runtime import Context, Macro

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping
    from types import CodeType

__all__ = ["CompilesOnce", "compiled", "recall_compiled"]

_codes: dict[tuple[str, str, str | None, str | None], CodeType] = {}


def compiled(texts: int) -> bytes:
    """Return the code of all texts, if there are more than so many; else nothing."""
    return marshal.dumps(_codes) if len(_codes) > texts else b""


def recall_compiled(kept: bytes) -> int:
    """Have the code that `compiled` of this very program has returned; return of how many texts."""
    _codes.update(marshal.loads(kept) if kept else {})  # noqa: S302 - from the user's own cache
    return len(_codes)


class _Context(Context):
    """What a template calls is nearly always a macro or a function: then it is called at once.

    Jinja first looks in four places whether it wants the context, which takes longer.
    """

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - Jinja's
        """Return what is returned by something that a template calls."""
        kind: object = type(called)
        if kind is not Macro and (kind is not FunctionType or hasattr(called, "jinja_pass_arg")):
            return super().call(called, *args, **kwargs)
        if kwargs:  # of a loop or block: for those alone that want the context
            kwargs.pop("_loop_vars", None)
            kwargs.pop("_block_vars", None)
        if kind is Macro:
            return called(self.eval_ctx, *args, **kwargs)
        return called(*args, **kwargs)


class CompilesOnce(jinja2.Environment):
    """Mixed into an environment: keeps the code made of each text.

    Compiling takes most of the time of a short command's templates; the code is the
    same for every environment of one class, which are all made with the same options.
    """

    context_class = _Context

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - jinja2's
        super().__init__(*arguments, **options)
        self._loaded: dict[str, jinja2.Template] = {}

    def get_template(
        self,
        name: str | jinja2.Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,
    ) -> jinja2.Template:
        """Return a template by its name; looking into Jinja's cache takes a lock, page by page."""
        if type(name) is not str or globals:
            return super().get_template(name, parent, globals)
        if name not in self._loaded:
            self._loaded[name] = super().get_template(name, parent)
        return self._loaded[name]

    def compile(  # type: ignore[override]
        self,
        source: str,
        name: str | None = None,
        filename: str | None = None,
        **options: Any,  # noqa: ANN401 - jinja2's
    ) -> Any:  # noqa: ANN401 - jinja2's
        """Return the code of a template."""
        if options:
            return super().compile(source, name, filename, **options)
        kind = f"{type(self).__module__}.{type(self).__qualname__}"
        key = (kind, source, name, filename)
        if key not in _codes:
            _codes[key] = super().compile(source, name, filename)
        return _codes[key]

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return what every template may use: a plain copy of it, gone through for each page.

        Jinja's chain of mappings takes a fifth of a page for that. Whatever is put into
        `globals` must be there before the first template is loaded.
        """
        return {**self.globals, **(d or {})}
