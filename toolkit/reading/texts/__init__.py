"""Texts: their sentences, quotations and addresses, the language they are in, and what was lost."""
