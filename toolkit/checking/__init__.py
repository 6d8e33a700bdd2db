"""Checking: how the checks are asked, and what becomes of what they find."""
