"""Transport: HTTP within limits of time and size, for machines that translate elsewhere.

A session of ours may be handed to any package that speaks HTTP through requests. Time
limits of requests are for one read each, so that a server which sends a byte a second is
never cut off: here the whole answer has a limit, and so has its size, packed and unpacked.
"""

from __future__ import annotations

import datetime as dt
import io
import zlib
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from ipaddress import ip_address
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter

from toolkit.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from requests import PreparedRequest, Response
    from urllib3 import HTTPResponse

__all__ = ["new_session"]

LARGEST = 2_000_000
"""Bytes of an answer, packed or not: the translation of a press release has some 20,000."""

CONNECT = 5.0
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that another try may change (RFC 9110, RFC 6585)."""


def new_session(seconds: float) -> requests.Session:
    """Return a session whose every exchange ends within `seconds`, or raises `Refusal`."""
    session = requests.Session()
    session.headers.update({"Accept-Encoding": "identity", "User-Agent": "press-toolkit"})
    session.max_redirects = 3
    for scheme in ("https://", "http://"):
        session.mount(scheme, _Limited(seconds))
    return session


class _Limited(HTTPAdapter):
    """Reads each answer itself: up to a size, until a deadline, from the host that was asked."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,  # noqa: ARG002 - requests' own
        timeout: object = None,  # noqa: ARG002
        verify: bool | str = True,
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> Response:
        """Return the whole answer; raises `Refusal` for one that is none."""
        ends = monotonic() + self._seconds
        limits = (min(CONNECT, self._seconds), self._seconds)
        if _is_at_home(request.url or ""):
            proxies = None
        response = super().send(request, True, limits, verify, cert, proxies)
        try:
            _refuse_redirect(request, response)
            data = _read(response.raw, ends)
        finally:
            response.close()
        response.raw = io.BytesIO(_unpacked(data, response.headers))
        # RFC 8259 for JSON; what else is asked sends UTF-8 too, whatever its headers say.
        response.encoding = "utf-8"
        if response.status_code >= HTTPStatus.BAD_REQUEST:
            raise _refusal(response)
        return response


def _is_at_home(url: str) -> bool:
    """Whether an address is of this machine: no proxy need know what is sent there."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refuse_redirect(request: PreparedRequest, response: Response) -> None:
    """Refuse an answer that leads to another host: texts and keys go where they were sent."""
    if not response.is_redirect:
        return
    here = urlsplit(request.url or "")
    there = urlsplit(urljoin(request.url or "", response.headers["location"]))
    upgraded = (here.scheme, there.scheme) == ("http", "https") and here.port is None
    same = (here.scheme, here.port) == (there.scheme, there.port) or upgraded
    if here.hostname != there.hostname or not same:
        raise Refusal("sends its callers to another host", status=response.status_code)


def _read(raw: HTTPResponse, ends: float) -> bytes:
    data = bytearray()
    while chunk := raw.read1(65536, decode_content=False):
        data += chunk
        if len(data) > LARGEST:
            raise Refusal(f"the reply has more than {LARGEST} bytes")
        if monotonic() > ends:
            raise Refusal("the reply takes too long", passing=True)
    return bytes(data)


def _unpacked(data: bytes, headers: Mapping[str, str]) -> bytes:
    """Undo a packing that nobody asked for, as far as the limit goes."""
    encoding = headers.get("content-encoding", "identity").lower()
    if encoding in {"identity", ""} or not data:
        return data
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise Refusal("the reply is in an encoding that was not asked for")
    try:
        unpacked = zlib.decompressobj(wbits=47).decompress(data, LARGEST + 1)
    except zlib.error:
        raise Refusal("the reply is damaged", passing=True) from None
    if len(unpacked) > LARGEST:
        raise Refusal(f"the reply has more than {LARGEST} bytes")
    return unpacked


def _refusal(response: Response) -> Refusal:
    status = response.status_code
    try:
        name = HTTPStatus(status).phrase
    except ValueError:
        name = "an error"
    wait = _wait(response.headers.get("retry-after", "")) if status in PASSING else None
    # An answer to a wrong key may repeat it; only other errors are quoted.
    said = "" if status in {401, 403} else _said(response)
    return Refusal(
        f"answers {status} ({name}){said}", status=status, wait=wait, passing=status in PASSING
    )


def _said(response: Response) -> str:
    """Return what an error says for itself, as LibreTranslate does: `{"error": "..."}`."""
    try:
        error = response.json()["error"]
    except (ValueError, KeyError, TypeError):
        return ""
    return f": {error[:120]}" if isinstance(error, str) and error else ""


def _wait(text: str) -> float | None:
    """Return the seconds that Retry-After asks for: a number, or a date (RFC 9110, 10.2.3)."""
    if text.strip().isdecimal():
        return float(text.strip()[:12])
    try:
        when = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=dt.UTC)
    return max(0.0, (when - dt.datetime.now(dt.UTC)).total_seconds())
