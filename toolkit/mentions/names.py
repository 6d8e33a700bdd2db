"""The names of two languages, between which a text was translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toolkit.names.transcription import LANGUAGES

if TYPE_CHECKING:
    from toolkit.mentions.index import Index

__all__ = ["Names"]


class Names(NamedTuple):
    """The names of a source's language and of its translation's."""

    source: Index
    target: Index

    @property
    def languages(self) -> tuple[str, str]:
        """The two languages."""
        return self.source.vocabulary.code, self.target.vocabulary.code

    @property
    def are_told(self) -> bool:
        """Whether the tables of names have both languages."""
        return LANGUAGES.issuperset(self.languages)
