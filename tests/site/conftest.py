"""A site of real pages, built once, and a browser to look at it."""

import json
import shutil
from contextlib import ExitStack
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import NamedTuple

import pytest

from tests.conftest import ROOT, copy_settings
from tests.formats import HOSTILE, photograph
from toolkit import Newsroom

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; "
    "script-src 'self' 'wasm-unsafe-eval'; form-action 'self'; base-uri 'none'"
)
"""The Content-Security-Policy that docs/site.md advises."""
RECORD = """\
kind: announcement
language: en
languages: [en]
number: "12/26"
date: 2026-06-01
title: Everything that a page can show
summary: In short, everything.
issuer: ombudsman-office
topics: [human rights]
body:
  - A paragraph with *emphasis*, **strong words** and [a link](https://ombudsman.az/?a=1&b=2).
  - heading: A sub-heading
  - quote: We agree.
    speaker: Zaur Valimammadli
  - list: [first, second]
  - image: panel.jpg
    alt: The panel at a table
    caption: Guba, 2 July
  - image: small.png
    alt: The emblem
  - table:
      header: [Region, Appeals]
      rows: [[Guba, 120], [Sheki, 1500]]
    caption: Appeals by region
contacts: [{name: Press service, email: p@example.org}]
attachments: [{file: panel.jpg, title: The report}]
corrections:
  - {date: 2026-06-02, note: "The *second* item was missing."}
  - {date: 2026-06-03, note: "[The emblem](https://ombudsman.az/) was another one."}
"""


WITHHELD = "samples/vacancy"
"""Nobody has translated it: no edition of it may be seen."""


def hostile_record():
    """A record whose every text is code somewhere."""
    first, *others = map(json.dumps, HOSTILE)
    paragraphs = "".join(f"  - {words}\n" for words in others)
    return (
        "kind: announcement\nlanguage: en\nlanguages: [en]\ndate: 2026-06-02\n"
        f"issuer: ombudsman-office\ntitle: {first}\nsummary: {first}\nbody:\n{paragraphs}"
        f"  - heading: {first}\n  - list: [{first}]\n"
        f"  - table: {{header: [{first}], rows: [[{first}]]}}\n    caption: {first}\n"
        f"attachments: [{{file: small.png, title: {first}}}]\n"
        f"corrections: [{{date: 2026-06-02, note: {first}}}]\n"
    )


class Built(NamedTuple):
    """Where a site lies, and its preview."""

    public: object
    preview: object


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The sample releases and one that shows everything, as a site and as a preview."""
    root = tmp_path_factory.mktemp("built")
    for folder in ("locales", "releases", "templates"):
        shutil.copytree(ROOT / folder, root / folder)
    copy_settings(root)
    (root / "releases/2026/everything.yaml").write_text(RECORD, "utf-8")
    (root / "releases/2026/panel.jpg").write_bytes(photograph(size=(1700, 900)))
    (root / "releases/2026/small.png").write_bytes(photograph("PNG", mode="RGBA"))
    (root / "releases/2026/hostile.yaml").write_text(hostile_record(), "utf-8")
    (root / f"locales/ru/LC_MESSAGES/releases/{WITHHELD}.po").unlink()
    newsroom = Newsroom(root)
    formats = ("html", "txt", "ics")
    newsroom.build(formats=formats, output=root / "public")
    newsroom.build(formats=formats, output=root / "preview", preview=True)
    return Built(root / "public", root / "preview")


class Strict(SimpleHTTPRequestHandler):
    """A server as a careful office sets it up: a strict policy, 404.html where nothing is."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture(scope="session")
def address(built):
    """Where the site and its preview are served: a function of both's paths."""
    with ExitStack() as stack:
        ports = {}
        for folder in built:
            handler = partial(Strict, directory=folder)
            server = stack.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), handler))
            stack.callback(server.shutdown)
            Thread(target=server.serve_forever, daemon=True).start()
            ports[folder] = server.server_port
        yield lambda path, folder=built.public: f"http://127.0.0.1:{ports[folder]}/{path}"


@pytest.fixture(scope="session")
def browser():
    """A real Chromium."""
    program = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
    if program is None:
        pytest.skip("Chromium is not installed")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as running:
        made = running.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield made
        made.close()
