"""A person with a role before the name or after it: both decline."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.languages._ru.persons import decline_person
from toolkit.languages._ru.phrase import weakest
from toolkit.languages._ru.titles import split_title
from toolkit.model import Form, Phrase, PhraseKind

__all__ = ["decline_holder"]


def decline_holder(
    phrase: Phrase, case: str, inflect: Callable[[Phrase, frozenset[str]], Form]
) -> Form | None:
    """Return a name, the role before it and what stands after a comma in a case.

    Омбудсмен Сабина Алиева; Сабина Алиева, омбудсмен. None: there is no name. `inflect`
    declines a role.
    """
    role, name, rest = split_title(phrase.text)
    if not name:
        return None
    parts = (
        _beside(role, phrase, case, inflect),
        decline_person(name, case, phrase.gender),
        _beside(rest, phrase, case, inflect),
    )
    known = [part for part in parts if part is not None]
    return weakest(known)._replace(text="".join(part.text for part in known))


def _beside(
    words: str, phrase: Phrase, case: str, inflect: Callable[[Phrase, frozenset[str]], Form]
) -> Form | None:
    """Decline a role beside a name; the blank and the comma between them stay."""
    role = words.strip(", \u00a0")
    if not role:
        return None
    form = inflect(Phrase(role, PhraseKind.ROLE, phrase.gender), frozenset({case}))
    return form._replace(text=words.replace(role, form.text))
