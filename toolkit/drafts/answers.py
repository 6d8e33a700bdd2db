"""Answers: what becomes of a question, as a whole or in other ways, each reply doubted.

A reply that does not hold what it must is asked for again in another way: alone instead of
among others, then as the pieces between the protected parts. What fails still is left
missing, with the reason; nothing of it is written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING

from toolkit.checking.pairs import conventions
from toolkit.drafts.acceptance import fault
from toolkit.drafts.protection import MARK, Protected, placeholder_forms, protect
from toolkit.drafts.restoring import restore
from toolkit.drafts.wire import chunks, gaps
from toolkit.model import Refusal, Reply, Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.drafts.ledger import Ledger
    from toolkit.drafts.speaking import Speaker
    from toolkit.model import ProviderSettings

__all__ = ["Item", "answers", "known_reply", "new_item"]

PIECES = "translated in pieces around what must stay"


@dataclass(frozen=True, slots=True)
class Item:
    """A request, its place among the others, and its text as a machine gets it."""

    place: int
    request: Request
    protected: Protected
    key: str

    @property
    def pair(self) -> tuple[str, str]:
        """The languages it is translated from and into."""
        return self.request.source, self.request.target


def known_reply(item: Item, ledger: Ledger) -> Reply | None:
    """Return the reply to what nobody need be asked: no words, or translated before."""
    text = item.protected.text
    if not _has_words(text):
        return _judged(item, text)
    kept = ledger.recall(item.key)
    reply = Reply() if kept is None else _judged(item, kept)
    # What is doubted today is asked for anew, though it was accepted once.
    return reply if reply.text else None


def _has_words(text: str) -> bool:
    return any(char.isalpha() for char in MARK.sub("", text))


def new_item(place: int, request: Request, name: str, settings: ProviderSettings) -> Item:
    """Return a request as the machine gets it, and the key its answer is kept by."""
    if request.kind == "sentence":
        forms = placeholder_forms(request.text, request.target)
        request = replace(request, terms={**forms, **request.terms})
    protected = protect(request, conventions(request.source), conventions(request.target))
    languages = f"{request.source}\0{request.target}"
    said = f"{name}\0{settings.url}\0{languages}\0{protected.text}"
    key = sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
    return Item(place, request, protected, key)


def answers(
    batch: Sequence[Item], speaker: Speaker, ledger: Ledger
) -> Iterator[tuple[Item, Reply]]:
    """Yield the reply to each item of a batch: together, then those that failed alone."""
    first = batch[0].request
    left = list(batch)
    began = monotonic()
    if len(batch) > 1:
        # The other half is for each of them alone.
        ends = speaker.deadline(0.5)
        try:
            texts = [item.protected.text for item in batch]
            told = speaker.say(texts, first.source, first.target, ends, patient=False)
        except Refusal:
            told = []
        for item, text in zip(batch, told, strict=False):
            reply = _judged(item, text)
            if reply.text:
                ledger.keep(item.key, text)
                left.remove(item)
                yield item, reply
    spent = monotonic() - began
    for item in left:
        yield item, _alone(item, speaker, ledger, speaker.deadline() - spent)


def _alone(item: Item, speaker: Speaker, ledger: Ledger, ends: float) -> Reply:
    """Return the reply to an item that is asked alone: as a whole, then in pieces."""
    ways = [_whole] if len(gaps(item.protected.text)) < 2 else [_whole, _in_pieces]
    reply = Reply()
    for way in ways:
        try:
            text = way(item, speaker, ends)
        except Refusal as refusal:
            # Why the whole was refused says more than what became of its pieces.
            return Reply(reason=reply.reason or refusal.reason)
        judged = _judged(item, text)
        if judged.text:
            ledger.keep(item.key, text)
            is_pieces = way is _in_pieces
            return replace(judged, remarks=(PIECES, *judged.remarks)) if is_pieces else judged
        reply = reply if reply.reason else judged
    return reply


def _whole(item: Item, speaker: Speaker, ends: float) -> str:
    text, request = item.protected.text, item.request
    parts = chunks(text, speaker.size)
    if len(parts) == 1:
        try:
            return speaker.say([text], request.source, request.target, ends)[0]
        except Refusal as refusal:
            parts = chunks(text, len(text.encode()) // 2)
            if refusal.status != 413 or len(parts) == 1:
                raise
    return _joined_pieces(item, parts, speaker, ends)


def _in_pieces(item: Item, speaker: Speaker, ends: float) -> str:
    """Return a translation of what stands between the protected parts, each for itself."""
    parts = [part for gap in gaps(item.protected.text) for part in chunks(gap, speaker.size)]
    return _joined_pieces(item, parts, speaker, ends)


def _joined_pieces(item: Item, parts: Sequence[str], speaker: Speaker, ends: float) -> str:
    """Translate the parts of a text that have words, each in a question of its own."""
    made = []
    for part in parts:
        core = part.strip()
        if _has_words(core):
            said = speaker.say([core], item.request.source, item.request.target, ends)[0]
            part = part.replace(core, said.strip(), 1)  # noqa: PLW2901 - its blanks stay
        made.append(part)
    return "".join(made)


def _judged(item: Item, text: str) -> Reply:
    """Return the reply that a text with marks makes, or none and why."""
    request = item.request
    restored = restore(text, item.protected, request.text, conventions(request.target))
    wrong = fault(request, restored.text)
    if wrong:
        return Reply(reason=wrong)
    names = ", ".join(restored.unsure)
    remarks = (f"names stand in their basic form, see to their case: {names}",) if names else ()
    return Reply(restored.text, remarks=remarks)
