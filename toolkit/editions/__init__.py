"""Editions: a release in one language. Sentences with grammar, and the gate."""
