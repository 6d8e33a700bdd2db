"""Languages: one module each (see `toolkit.model.Language`)."""
