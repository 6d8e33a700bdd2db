"""The forms of phrases and what words agree with."""

from __future__ import annotations

from functools import lru_cache

from toolkit.languages._az.nouns import is_plural
from toolkit.languages._az.phrase import inflected
from toolkit.languages._az.sounds import CASES
from toolkit.model import Form, Gender, Number, Phrase, PhraseKind

__all__ = ["agreement_of", "inflect"]

# Names of one thing may look plural: Birləşmiş Ştatları, Qobular.
_ONE_THING = frozenset(
    {PhraseKind.PERSON, PhraseKind.PLACE, PhraseKind.INSTITUTION, PhraseKind.WORK, PhraseKind.DATE}
)


@lru_cache(maxsize=8192)
def inflect(phrase: Phrase, features: frozenset[str]) -> Form:
    """Return the form of `phrase` in the case among `features` (none: dictionary form).

    `possessive` is that of the third person: `kitab` in `possessive locative` is `kitabında`.
    """
    case = next((case for case in CASES[1:] if case in features), CASES[0])
    wanted = "possessive" in features
    return inflected(phrase, case, plural="plural" in features, possessive=wanted)


def agreement_of(phrase: Phrase) -> tuple[Gender | None, Number]:
    """Return no gender, and the plural for a phrase that is plural by fact or by form."""
    if phrase.number is not None:
        return None, phrase.number
    words = phrase.text.split()
    plural = phrase.kind not in _ONE_THING and bool(words) and is_plural(words[-1])
    return None, Number.PLURAL if plural else Number.SINGULAR
