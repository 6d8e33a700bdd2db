"""Checks: one module each, named for what it finds (see `toolkit.model.TextCheck`)."""
