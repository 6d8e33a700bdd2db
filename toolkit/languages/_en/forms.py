"""The forms of phrases and what words agree with: articles, plurals, possessives."""

from __future__ import annotations

import re

from toolkit.languages._en.articles import article_for, indefinite
from toolkit.languages._en.plurals import is_plural, plural
from toolkit.languages._en.possessives import possessive
from toolkit.model import Form, Gender, Number, Origin, Phrase, PhraseKind

__all__ = ["agreement_of", "inflect"]

# Countries named by a common noun or in the plural: the United States, the Netherlands.
_PLACE_WITH_THE = re.compile(
    r"^United |(?:Republic|Kingdom|Federation|Emirates|States|Islands|Territor(?:y|ies))$"
    r"|^(?:Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Caucasus|Crimea|Balkans)$"
)
# Names of one thing may look plural: Council of Europe Member States, Thomas.
_ONE_THING = frozenset(
    {PhraseKind.PERSON, PhraseKind.PLACE, PhraseKind.INSTITUTION, PhraseKind.WORK, PhraseKind.DATE}
)


def inflect(phrase: Phrase, features: frozenset[str]) -> Form:
    """Return the form with the article, number or possessive asked for.

    Institutions take `the` unless the phrase says otherwise; `indefinite`
    takes `a` or `an` by sound, and no article in the plural.
    """
    text = phrase.text
    is_many = phrase.number is Number.PLURAL
    if "plural" in features and not is_many:
        text, is_many = plural(text), True
    if "indefinite" in features:
        text = text if is_many else _indefinite(text, phrase.number)
    elif "definite" in features or _takes_the(phrase):
        text = text if text.startswith(("the ", "The ")) else f"the {text}"
    if "possessive" in features:
        text = possessive(text, phrase.kind)
    return Form(text, Origin.RULE, "rules of English")


def _indefinite(text: str, number: Number | None) -> str:
    """Put the article; what is known to be singular has one although it looks plural."""
    if number is Number.SINGULAR and is_plural(text):
        return f"{article_for(text)} {text}"
    return indefinite(text)


def _takes_the(phrase: Phrase) -> bool:
    if phrase.article is not None:
        return phrase.article == "the"
    if phrase.kind is PhraseKind.PLACE:
        return bool(_PLACE_WITH_THE.search(phrase.text))
    if phrase.kind is PhraseKind.WORK:
        # The Law on ..., the “My rights” contest; a title in quotation marks has no article.
        return not (phrase.text.startswith("“") and phrase.text.endswith("”"))
    return phrase.kind is PhraseKind.INSTITUTION and not phrase.text.isupper()


def agreement_of(phrase: Phrase) -> tuple[Gender | None, Number]:
    """Return the number of the phrase: what is known, else what its form says."""
    if phrase.number is not None:
        return phrase.gender, phrase.number
    # Protecting human rights: an activity is one thing.
    is_activity = phrase.text.partition(" ")[0].endswith("ing")
    many = phrase.kind not in _ONE_THING and not is_activity and is_plural(phrase.text)
    return phrase.gender, Number.PLURAL if many else Number.SINGULAR
