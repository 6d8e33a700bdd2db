"""The application: registers the commands."""

from __future__ import annotations

import typer

from toolkit.cli import (
    build,
    check,
    draft,
    explain,
    export,
    importing,
    inflect,
    memory,
    schema,
    serve,
    status,
    sync,
    transliterate,
)

__all__ = ["app"]

app = typer.Typer(
    name="press",
    help="Write a press release once; publish it in Azerbaijani, English and Russian.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

app.command("sync")(sync.sync)
app.command("draft")(draft.draft)
app.command("check")(check.check)
app.command("explain")(explain.explain)
app.command("status")(status.status)
app.command("build")(build.build)
app.command("serve")(serve.serve)
app.command("export")(export.export)
app.command("import")(importing.import_)
app.add_typer(memory.app, name="memory")
app.command("inflect")(inflect.inflect)
app.command("schema")(schema.schema)
app.command("transliterate")(transliterate.transliterate)
