"""Persons of a text: who is lost, another, or named in another way."""
