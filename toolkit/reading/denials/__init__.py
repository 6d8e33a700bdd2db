"""Denials: whether a text and its translation deny the same."""
