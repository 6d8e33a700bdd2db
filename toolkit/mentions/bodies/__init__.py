"""Institutions of a text that a translation leaves out or takes for others."""
