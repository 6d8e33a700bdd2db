r"""The plural rule of a catalog is none, or not the one of its language.

Rules are compared by the forms they choose, not by their wording, and are never executed. A
rule that has one form for all numbers is a warning. Templates (`.pot`) have no language.

Bad:
    msgid ""
    msgstr ""
    "Language: ru\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\n"

Good:
    msgid ""
    msgstr ""
    "Language: ru\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Plural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 "
    "&& (n%100<10 || n%100>20) ? 1 : 2;\n"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.plural_rules import RuleError, forms_of, read_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import CatalogView

__all__ = ["SEVERITY", "find_in_catalog"]

SEVERITY = Severity.ERROR
_FIELD = "Plural-Forms"


def find_in_catalog(catalog: CatalogView) -> Iterator[Finding]:
    """Yield a finding for a rule that is missing where plurals need it, wrong, or no rule."""
    if catalog.path.endswith(".pot"):
        return
    own = catalog.plural_rule[1]
    hint = f"{catalog.locale}: {own}" if catalog.locale else ""
    if _FIELD not in catalog.headers:
        if any(message.msgid_plural and not message.obsolete for message in catalog.messages):
            yield Finding("the header has no Plural-Forms", hint, line=1, column=1)
        return
    place = catalog.lines.get(_FIELD, 1)
    try:
        rule = read_rule(catalog.headers[_FIELD])
        chosen, wanted = (forms_of(one.expression) for one in (rule, read_rule(own)))
    except RuleError as error:
        yield Finding(f"Plural-Forms: {error}", hint, line=place, column=1)
        return
    if catalog.locale and chosen != wanted:
        softer = Severity.WARNING if rule.forms == 1 else None
        message = f"Plural-Forms is not the rule of {catalog.locale}"
        yield Finding(message, hint, softer, line=place, column=1)
