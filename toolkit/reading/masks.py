"""Masks: placeholders and variables of a text, covered before checks read it."""

__all__ = ["FILLER"]

FILLER = "\ufffc"
"""Stands for a placeholder, once for each of its characters."""
