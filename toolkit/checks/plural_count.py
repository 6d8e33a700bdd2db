r"""An entry has more or fewer plural forms than its catalog says.

Bad:
    msgid ""
    msgstr ""
    "Language: ru\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Plural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 "
    "&& (n%100<10 || n%100>20) ? 1 : 2;\n"

    msgid "a file"
    msgid_plural "files"
    msgstr[0] "файл"
    msgstr[1] "файлы"

Good (az):
    msgid ""
    msgstr ""
    "Language: az\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"

    msgid "a file"
    msgid_plural "files"
    msgstr[0] "fayl"
    msgstr[1] "fayllar"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.plural_rules import RuleError, read_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import CatalogView

__all__ = ["SEVERITY", "find_in_catalog"]

SEVERITY = Severity.ERROR


def find_in_catalog(catalog: CatalogView) -> Iterator[Finding]:
    """Yield a finding for each translated entry with another number of forms."""
    if catalog.path.endswith(".pot"):
        return
    count = _count(catalog)
    for message in catalog.messages:
        forms = len(message.msgstr_plural)
        if message.obsolete or not message.msgid_plural or not any(message.msgstr_plural):
            continue
        if forms != count:
            text = f"{forms} plural forms for {count}: {message.msgid[:40]}"
            yield Finding(text, line=message.line, column=1)


def _count(catalog: CatalogView) -> int:
    """Return the number of forms the header gives, else the one of the language."""
    try:
        return read_rule(catalog.headers.get("Plural-Forms", "")).forms
    except RuleError:
        return catalog.plural_rule[0]
