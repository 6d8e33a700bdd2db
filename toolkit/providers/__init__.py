"""Providers of drafts: each is a module, see `toolkit.model.Provider`."""
