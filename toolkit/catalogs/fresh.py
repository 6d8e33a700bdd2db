"""New, empty catalogs and templates with a header that `msgfmt --check` accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.catalogs.plurals import plural_rule
from toolkit.catalogs.po import Catalog, parse
from toolkit.catalogs.wrapping import wrap_field

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["new_catalog", "new_template"]

UNDATED = "YEAR-MO-DA HO:MI+ZONE"
"""gettext's placeholder for a date that is not known yet."""


def new_catalog(
    locale: str,
    domain: str,
    *,
    source_language: str = "en",
    project: str = "press-toolkit",
    revised: dt.datetime | None = None,
) -> Catalog:
    """Return an empty catalog; `revised` is its PO-Revision-Date, else a placeholder."""
    fields = {
        "Project-Id-Version": project,
        "Report-Msgid-Bugs-To": "",
        "PO-Revision-Date": f"{revised:%Y-%m-%d %H:%M%z}" if revised else UNDATED,
        "Last-Translator": "",
        "Language-Team": "",
        "Language": locale,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_rule(locale)[1],
        "X-Source-Language": source_language,
    }
    return _empty(fields, locale, domain)


def new_template(
    domain: str, *, source_language: str = "en", project: str = "press-toolkit"
) -> Catalog:
    """Return an empty template (`.pot`): no date in it, so that it changes only with its texts."""
    fields = {
        "Project-Id-Version": project,
        "Report-Msgid-Bugs-To": "",
        "PO-Revision-Date": UNDATED,
        "Last-Translator": "",
        "Language-Team": "",
        "Language": "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Source-Language": source_language,
    }
    return _empty(fields, "", domain)


def _empty(fields: dict[str, str], locale: str, domain: str) -> Catalog:
    said = "".join(f"{name}: {value}\n" for name, value in fields.items())
    text = "\n".join(['msgid ""', *wrap_field("msgstr", said), ""])
    parsed = parse(text, f"{domain}.po")
    return Catalog(
        locale=locale,
        domain=domain,
        headers=parsed.headers,
        messages=(),
        text=parsed.text,
        path="",
        header=parsed.header,
        entries=(),
    )
