"""Formats: a document of an edition, one module each (see `toolkit.model.Format`)."""
