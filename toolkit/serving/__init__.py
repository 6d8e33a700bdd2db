"""Serving a site on this machine while people work on it."""
