"""What tells the case of a name in Azerbaijani: the ending it has, or the postposition after it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["AFTER", "ENDINGS"]

ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "genitive": "n?[ıiuü]n",
        "dative": "[yn]?[aə]",
        "accusative": "[yn]?[ıiuü]",
        "locative": "n?[dt][aə]",
        "ablative": "n?[dt][aə]n",
    }
)
"""A machine that sees a mark does not know its vowels, so that any harmony may be there."""

AFTER: Mapping[str, str] = MappingProxyType({"dative": "görə|əsasən|uyğun|məxsus|aid"})
"""Those after which a name in another case would be wrong; sonra and qarşı may be adverbs."""
