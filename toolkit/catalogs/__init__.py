"""Catalogs: the messages of one locale and domain, on disk as `.po` files."""
