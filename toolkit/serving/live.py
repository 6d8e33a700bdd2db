"""Live pages: each listens for changes of the site, and shows why the last build failed."""

from __future__ import annotations

import threading
from html import escape

__all__ = ["EVENTS", "SCRIPT", "SCRIPT_PATH", "State"]

EVENTS = "/_press/events"
SCRIPT_PATH = "/_press/live.js"
SCRIPT = f"""\
const events = new EventSource("{EVENTS}?from=" + document.currentScript.dataset.version);
events.addEventListener("change", () => {{ events.close(); location.reload(); }});
addEventListener("pagehide", () => events.close());
"""
ALERT = """\
<style>.press-alert{{position:sticky;top:0;z-index:9;margin:0;padding:1rem 1.25rem;\
background:#8b1a1a;color:#fff;font:1rem/1.5 ui-monospace,monospace;white-space:pre-wrap}}</style>
<pre class="press-alert" role="alert">{error}</pre>
"""
BARE = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>press</title></head>\n'


class State:
    """How often the site has changed, and what is wrong with it now; threads may wait for it."""

    def __init__(self) -> None:
        self.version = 0
        self.error = ""
        self._changed = threading.Condition()

    def change(self, error: str = "") -> None:
        """Tell everybody who waits that the site is another, or that it cannot be built."""
        with self._changed:
            self.version += 1
            self.error = error
            self._changed.notify_all()

    def wait(self, version: int, most: float) -> bool:
        """Return whether the site is another than that `version`; wait some seconds for it."""
        with self._changed:
            return self._changed.wait_for(lambda: self.version != version, most)

    def alive(self, page: bytes, version: int) -> bytes:
        """Return a page that listens for changes, with the error above it if there is one.

        `version` is the site's that it was taken from.
        """
        script = f'<script src="{SCRIPT_PATH}" data-version="{version}"></script>'
        head, body, rest = (page or BARE.encode()).partition(b"<body>")
        if not body:
            body, rest = b"<body>", b"</body></html>\n"
        alert = ALERT.format(error=escape(self.error)) if self.error else ""
        return b"".join((head, body, f"\n{alert}{script}".encode(), rest))
