"""Answering browsers on this machine, and nobody else: a preview is not for publication.

A page elsewhere may make a name of its own lead to 127.0.0.1 and read what it gets there
(DNS rebinding): a request that names another host is refused.
"""

from __future__ import annotations

import mimetypes
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from toolkit.serving.live import EVENTS, SCRIPT, SCRIPT_PATH, State

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["HOST", "Server"]

HOST = "127.0.0.1"
HEARTBEAT = 15.0
"""Seconds after which a listener is written to, to see whether it is there still."""
TYPES = {".ics": "text/calendar", ".md": "text/markdown", ".xml": "application/xml"}
TEXTS = ("text/", "application/json", "application/xml", "application/javascript")


class Server(ThreadingHTTPServer):
    """Serves a folder on 127.0.0.1. Port 0 is one that is free."""

    daemon_threads = True

    def __init__(self, output: Path, state: State, port: int = 0) -> None:
        self.output = output
        self.state = state
        super().__init__((HOST, port), Handler)

    @property
    def address(self) -> str:
        """Return where the site is found."""
        return f"http://{HOST}:{self.server_port}/"

    @property
    def hosts(self) -> frozenset[str]:
        """The names a browser on this machine may call it by."""
        names = (HOST, "localhost")
        ports = (f":{self.server_port}", *([""] if self.server_port == 80 else []))
        return frozenset(f"{name}{port}" for name in names for port in ports)

    def file(self, path: str) -> Path | None:
        """Return the file at the path of an address, if it is one of the folder."""
        parts = unquote(path).split("/")[1:]
        if any(
            part in {".", ".."} or "\\" in part or "\0" in part or ":" in part for part in parts
        ):
            return None
        found = self.output.joinpath(*filter(None, parts))
        if not parts[-1]:
            found /= "index.html"
        is_ours = found.resolve().is_relative_to(self.output.resolve())
        return found if is_ours and found.is_file() else None


class Handler(BaseHTTPRequestHandler):
    """Answers one browser."""

    server: Server
    protocol_version = "HTTP/1.1"
    timeout = 60
    # A body sent behind its head would wait for the browser's word on that: 40 ms a page.
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer with a file, or with news of changes."""
        if self.headers.get("Host", "").lower() not in self.server.hosts:
            return self._answer(HTTPStatus.MISDIRECTED_REQUEST, b"another host\n", "text/plain")
        path = urlsplit(self.path).path
        if path == EVENTS:
            return self._tell_changes()
        if path == SCRIPT_PATH:
            return self._answer(HTTPStatus.OK, SCRIPT.encode(), "application/javascript")
        return self._answer_file(path)

    def do_HEAD(self) -> None:
        """Answer without the file itself."""
        self.do_GET()

    def _answer_file(self, path: str) -> None:
        # Before the file is read: a page that is older than it says would wait for ever.
        version = self.server.state.version
        found = self.server.file(path)
        status = HTTPStatus.OK if found else HTTPStatus.NOT_FOUND
        found = found or self.server.file("/404.html")
        kind = _type(found) if found else "text/html"
        data = found.read_bytes() if found else b""
        self._answer(
            status, self.server.state.alive(data, version) if kind == "text/html" else data, kind
        )

    def _answer(self, status: HTTPStatus, data: bytes, kind: str) -> None:
        self.send_response(status)
        charset = "; charset=utf-8" if kind.startswith(TEXTS) else ""
        self.send_header("Content-Type", f"{kind}{charset}")
        self.send_header("Content-Length", str(len(data)))
        self._close_head()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _close_head(self) -> None:
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("X-Frame-Options", "DENY")
        self.end_headers()

    def _tell_changes(self) -> None:
        """Send an event as soon as the site is another than the browser has (WHATWG, 9.2)."""
        said = parse_qs(urlsplit(self.path).query).get("from", ["0"])[0]
        version = int(said) if said.isdecimal() else 0
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self._close_head()
        if self.command == "HEAD":
            return
        try:
            while not self.server.state.wait(version, HEARTBEAT):
                self.wfile.write(b": here\n\n")
            self.wfile.write(b"event: change\ndata: \n\n")
        except OSError:
            return  # the page is gone

    def log_message(self, *_: object) -> None:
        """Say nothing: what is of interest is what was built."""


def _type(path: Path) -> str:
    kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
    return kind or "application/octet-stream"
