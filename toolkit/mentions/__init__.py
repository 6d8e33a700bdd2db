"""Mentions: the names and terms of a termbase, found in running text in any form."""
