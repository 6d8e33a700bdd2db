"""Commands that read no more of their options than what was given.

Typer reads every option with pydantic, those too that nobody gave and those that may be any
text: loading it for them takes longer than all else of a build of nothing.
"""

from __future__ import annotations

from typing import Any

from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

__all__ = ["SparingCommand", "SparingGroup"]

TEXTS = (str, list[str])


class _Argument(TyperArgument):
    def process_value(self, ctx: Any, value: Any) -> Any:  # noqa: ANN401 - typer's
        """Return what the command is given."""
        return value if _is_ready(self, value) else super().process_value(ctx, value)


class _Option(TyperOption):
    def process_value(self, ctx: Any, value: Any) -> Any:  # noqa: ANN401 - typer's
        """Return what the command is given."""
        if not _is_ready(self, value):
            return super().process_value(ctx, value)
        return self.callback(ctx, self, value) if self.callback else value


def _is_ready(param: TyperArgument | TyperOption, value: object) -> bool:
    """Whether a value needs no reading: the default, or text where any text will do."""
    if value in (None, (), param.default):
        return not param.required
    return param.type_descriptor.annotation in TEXTS


class SparingCommand(TyperCommand):
    """A command of one function."""

    def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401 - typer's
        """Return the options, each as one that reads only what it must."""
        return _sparing(super().get_params(ctx))


class SparingGroup(TyperGroup):
    """A command that has others."""

    def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401 - typer's
        """Return the options, each as one that reads only what it must."""
        return _sparing(super().get_params(ctx))


def _sparing(params: list[Any]) -> list[Any]:
    """Return options that typer has made, which cannot be told to make others."""
    kinds: dict[type, type] = {TyperArgument: _Argument, TyperOption: _Option}
    for param in params:
        param.__class__ = kinds.get(type(param), type(param))
    return params
