"""Failures: what an exception of HTTP or of a package means, in words that hold no secret."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

import requests
import urllib3

from toolkit.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["refusal_of"]

_KNOWN = (
    ((requests.JSONDecodeError,), "the reply is not JSON", False),
    ((requests.TooManyRedirects,), "sends its callers round in a circle", False),
    ((requests.exceptions.ProxyError,), "the proxy between does not answer", True),
    ((ssl.SSLCertVerificationError,), "its certificate is not trusted", False),
    ((ssl.SSLError,), "no secure connection can be made", False),
    ((socket.gaierror,), "its host is not known", True),
    ((ConnectionRefusedError,), "nobody answers at its address", True),
    ((requests.exceptions.InvalidURL, UnicodeError), "its address is none", False),
    # urllib3 counts what it cannot reach at all among these.
    ((requests.Timeout, urllib3.exceptions.TimeoutError), "no answer in time", True),
)
"""Exceptions, what they mean, and whether another try may help; the first that fits counts."""


def refusal_of(error: BaseException) -> Refusal:
    """Return what an exception means; its own text may hold a key or an address."""
    chain = list(_chain(error))
    for one in chain:
        if isinstance(one, Refusal):
            return one
    for kinds, reason, passing in _KNOWN:
        if any(isinstance(one, kinds) for one in chain):
            return Refusal(reason, passing=passing)
    for one in chain:
        if isinstance(one, (requests.RequestException, urllib3.exceptions.HTTPError)):
            return Refusal(f"the connection failed ({type(one).__name__})", passing=True)
    return Refusal(f"the reply is not what it should be ({type(error).__name__})")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception and those it was raised for."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
