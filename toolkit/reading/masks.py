"""Masks: placeholders and variables of a text, covered before checks read it."""

__all__ = ["CREDITS", "FILLER"]

FILLER = "\ufffc"
"""Stands for a placeholder, once for each of its characters."""

CREDITS = frozenset({"translator-credits", "translator_credits", "translators-credits"})
"""Messages that stand for the translators' names (GNOME): their translation is another text."""
