"""Machines that make drafts: how one is asked, and what is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

__all__ = ["BY_RULE", "ProviderSettings"]

BY_RULE = frozenset({"memory", "tmx", "transliteration"})
"""The sources of drafts that are no machine translation: people's own words, and spellings."""


@dataclass(frozen=True)
class ProviderSettings:
    """How a machine is asked: `[tool.press.provider.<name>]`. Times are in seconds."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    url: str = ""
    """Where it is; most know that by themselves."""
    timeout: float = 10
    """The longest one question may take."""
    deadline: float = 30
    """The longest one message may take, with all that is tried."""
    total: float = 1800
    """The longest all messages of a language may take."""
    attempts: int = 3
    """How often a question is asked that got no answer."""
    patience: float = 15
    """The longest wait that a server may ask for."""
    failures: int = 5
    """After how many failures in a row it is asked no more."""
    parallel: int = 4
    """Questions under way at once."""
    budget: int = 100_000
    """Characters a day; 0: as many as there are."""
    size: int = 0
    """UTF-8 bytes in one question; 0: what is known of the provider."""

    def __post_init__(self) -> None:
        for name in ("timeout", "deadline", "total", "attempts", "failures", "parallel"):
            if getattr(self, name) <= 0:
                raise ValueError(f"{name} must be more than 0")
        if min(self.patience, self.budget, self.size) < 0:
            raise ValueError("patience, budget and size cannot be less than 0")
        if self.url and not self.url.startswith(("http://", "https://")):
            raise ValueError("url must start with https:// or http://")
