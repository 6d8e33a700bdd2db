"""A sentence of the source is not in the translation.

Found by length, and by what the words, the numbers and the names of all sentences speak of:
where the others fit together without it, and badly with it. Two sentences may well become one.

Bad:
    msgctxt "body"
    msgid ""
    "The Commissioner visited the school in Shaki. The children asked many questions about their "
    "rights. The meeting ended with a concert."
    msgstr "Уполномоченный посетил школу в Шеки. Встреча завершилась концертом."

Good:
    msgctxt "body"
    msgid ""
    "The Commissioner visited the school in Shaki. The children asked many questions about their "
    "rights. The meeting ended with a concert."
    msgstr ""
    "Уполномоченный посетил школу в Шеки, где дети задали много вопросов о своих правах. Встреча "
    "завершилась концертом."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.losses import lost_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING
_SURE, _LIKELY = 1.0, 0.5
_LONGEST = 60


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each sentence that was lost; a note where it may be told elsewhere."""
    if pair.genre is not Genre.FREE or not pair.target:
        return
    for one in lost_sentences(pair):
        if one.margin > _LIKELY:
            begin = one.sentence[:_LONGEST].rstrip()
            text = begin if begin == one.sentence else f"{begin}…"
            severity = None if one.margin > _SURE else Severity.NOTE
            yield Finding(f"no sentence stands for “{text}”", severity=severity)
