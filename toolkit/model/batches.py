"""Batches: how many texts are checked together.

Checks are asked one after the other of some hundreds of texts, not all of them of one text: what
each works with stays at hand so. What several of them read of a text is kept until the
last one has asked.
"""

__all__ = ["PAIRS", "TEXTS"]

PAIRS = 300
"""Texts with their translations that are checked together."""

TEXTS = 1536
"""Texts to remember at least: those of so many pairs, and their sentences."""
