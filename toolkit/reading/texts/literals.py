"""Literals: addresses, telephone numbers and reference numbers, the same in every language."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.words.lexicon import DIGIT, signs

__all__ = ["Literal", "hidden", "is_spelt", "literals", "without_tags"]

_DOT = re.compile(r"\.[a-z]{2,9}\b")
_URL = r"(?:https?|ftp)://[^\s<>\"“”«»]+|www\.[^\s<>\"“”«»]+|(?:mailto|tel):[^\s<>\"“”«»)]+"
_DOMAIN = (
    r"(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:(?:az|com|org|net|int|info|ru|eu|gov|edu)(?:/[^\s<>\"“”«»]*)?\b"
    r"|[a-z]{2,9}/[^\s<>\"“”«»]+)"
)
_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PHONE = (
    r"\(?\+\d[\d \u00a0()\u2011-]{6,}\d|\(0\d{2,3}\)[ \u00a0]?\d[\d \u00a0-]{4,}\d"
    r"|(?<![\w-])0\d{2}[ \u00a0-]\d{3}[ \u00a0-]\d{2}[ \u00a0-]\d{2}(?![\w-])"
)
# No school year, no date, no 24/7, no fraction, no 15/month.
_NO_REFERENCE = (
    r"(?!\d{4}/\d{2,4}\b|\d{1,2}/\d{1,2}/\d{4}\b|24/7\b|50/50\b|[1-9]/(?:\d|10|12|20|100)\b(?!-\d)"
    r"|\d+/[^\W\d_]{2,}(?![\w/-]))"
)
_REFERENCE = rf"(?<![\w/])(?=[\w./-]*\d){_NO_REFERENCE}[\w.-]+(?:/[\w.-]*\w)+"
_HYPHENED = r"(?<![\w-])\d+(?:-\d+){2,}(?![\w-])"
# Laws of Azerbaijan: 246-IIQ of the second Milli Majlis.
_LAW = r"(?<![\w-])\d{1,4}-[IVX]{1,4}[^\W\d_IVX]{1,3}(?!\w)"
_KINDS = (
    ("url", _URL),
    ("email", _EMAIL),
    ("phone", _PHONE),
    ("domain", _DOMAIN),
    ("reference", _REFERENCE),
    ("hyphened", _HYPHENED),
    ("law", _LAW),
)
_SCHEMES = ("://", "mailto:", "tel:")
_CALLED = re.compile(r"[+(](?:(?<=[+])\d|(?<=[(])0)")
_DIALLED = re.compile(r"0\d\d[ \u00a0-]\d{3}")
_ROMAN = re.compile(r"\d-[IVX]")
_JOINED = re.compile(r"\d-\d")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_TRAILING = ".,;:!?…'’*_"


class Literal(NamedTuple):
    """A literal: its kind, what it says whatever its blanks and hyphens, and its place."""

    kind: str
    value: str
    start: int
    end: int


@lru_cache(maxsize=TEXTS)
def literals(text: str) -> tuple[Literal, ...]:
    """Return the literals of a text, in order."""
    there = signs(text)
    is_numbered = not DIGIT.isdisjoint(there)
    wanted = (
        "www." in text or (":" in there and any(map(text.__contains__, _SCHEMES))),
        "@" in there,
        is_numbered and (_is_called(text, there) or _DIALLED.search(text) is not None),
        _DOT.search(text) is not None,
        "/" in there and is_numbered,
        "-" in there and is_numbered and _JOINED.search(text) is not None,
        "-" in there and is_numbered and _ROMAN.search(text) is not None,
    )
    if True not in wanted:
        return ()
    found = (_literal(match) for match in _pattern(wanted).finditer(text))
    return tuple(one for one in found if one is not None)


def _is_called(text: str, there: frozenset[str]) -> bool:
    return ("+" in there or "(" in there) and _CALLED.search(text) is not None


@cache
def _pattern(wanted: tuple[bool, ...]) -> re.Pattern[str]:
    """Return a pattern of the kinds that a text may have: all of them take long."""
    chosen = (one for one, is_wanted in zip(_KINDS, wanted, strict=True) if is_wanted)
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in chosen))


def _literal(match: re.Match[str]) -> Literal | None:
    kind, text = match.lastgroup or "", match[0]
    kind = "reference" if kind == "hyphened" else kind
    if kind == "reference" and _ISO_DATE.match(text):
        return None
    if kind in {"url", "domain"}:
        text = _without_closing(text.rstrip(_TRAILING))
    end = match.start() + len(text)
    value = _value(kind, text)
    return Literal("reference" if kind == "law" else kind, value, match.start(), end)


def _without_closing(text: str) -> str:
    """Return an address without a bracket that belongs to the sentence around it."""
    while text.endswith((")", "]", "}")) and text.count(")") > text.count("("):
        text = text[:-1].rstrip(_TRAILING)
    return text


def _value(kind: str, text: str) -> str:
    if kind == "phone":
        # From abroad a number of Azerbaijan has the code of the country for its first 0.
        return re.sub(r"\A994", "0", re.sub(r"\D", "", text))
    if kind == "reference":
        # Letters of a symbol may be written in another script.
        return "/".join(re.findall(r"\d+", text))
    if kind == "law":
        return re.sub(r"[^IVX\d-]+\Z", "", text)
    return text.removesuffix("/")


def is_spelt(one: Literal, text: str) -> bool:
    """Whether a text has the digits of a number with other blanks or hyphens between them."""
    parts = re.findall(r"\d+", one.value)
    is_number = one.kind in {"phone", "reference"} and len(parts) > 1
    return is_number and re.search(r"[ \u00a0-]".join(parts), text) is not None


def without_tags(text: str) -> str:
    """Return a text with a low line in place of each character of a tag of HTML."""
    return _TAG.sub(lambda found: "_" * len(found[0]), text) if "<" in text else text


def hidden(text: str) -> str:
    """Return a text with a low line in place of each character of a literal or a tag."""
    found, text = literals(text), without_tags(text)
    for one in found:
        text = f"{text[: one.start]}{'_' * (one.end - one.start)}{text[one.end :]}"
    return text
