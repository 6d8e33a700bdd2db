"""Typography keeps its hands off addresses (links, e-mail, telephone links) and `code`."""

from __future__ import annotations

import re
from collections.abc import Callable

from toolkit.languages._rules import has_any

__all__ = ["set_around_addresses"]

_URL = re.compile(
    r"(?:(?:https?|ftp)://|mailto:|tel:|www\.)[^\s<>\"“”„«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|`[^`\n]+`"
)
# What every address has; most texts have none, and are not searched further.
_SIGNS = ("@", "`", "://", "mailto:", "tel:", "www.")
# Stands for an address while the text around it is set; a noncharacter, never in a record.
_MARK = "\ufdd4"
_ADDRESS = re.compile(f"{_URL.pattern}|{_MARK}")


def set_around_addresses(text: str, rule: Callable[[str], str]) -> str:
    """Apply a rule to a text in which addresses are hidden, and put them back."""
    if not has_any(text, _SIGNS) and _MARK not in text:
        return rule(text)
    addresses = iter(_ADDRESS.findall(text))
    return re.sub(_MARK, lambda _: next(addresses), rule(_ADDRESS.sub(_MARK, text)))
