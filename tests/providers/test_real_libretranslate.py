"""The real LibreTranslate, where somebody has it: its own code for HTML, and its server.

Its pins exclude ours: `PRESS_LIBRETRANSLATE=/path/to/venv/bin/libretranslate` names one of
another environment, whose models are there already.
"""

import os
import shutil
import socket
import subprocess
import time

import pytest
import requests

from toolkit.drafts.asking import ask
from toolkit.drafts.ledger import Ledger
from toolkit.model import ProviderSettings, Request
from toolkit.providers import libretranslate

COMMAND = shutil.which(os.environ.get("PRESS_LIBRETRANSLATE") or "libretranslate")
TEXT = "The Commissioner met **civil society** in {place} on 12 June: https://example.org/a?b=1."

pytestmark = pytest.mark.skipif(COMMAND is None, reason="LibreTranslate is not installed")


@pytest.fixture(scope="module")
def real():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = ("--host", "127.0.0.1", "--port", str(port), "--load-only", "en,az,ru")
    with subprocess.Popen(
        [COMMAND, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield _waited(process, f"http://127.0.0.1:{port}")
        finally:
            process.terminate()


def _waited(process, url):
    ends = time.monotonic() + 180
    while time.monotonic() < ends and process.poll() is None:
        try:
            if len(requests.get(f"{url}/languages", timeout=2).json()) > 1:
                return url
        except requests.RequestException:
            time.sleep(1)
    return pytest.skip("LibreTranslate has no models here")


@pytest.mark.parametrize("to", ["az", "ru"])
def test_drafts_keep_what_they_must(real, to):
    settings = ProviderSettings(url=real, timeout=60, deadline=120)
    requested = [Request(TEXT, "en", to, "body"), Request("Human rights.", "en", to, "body")]
    replies = list(ask("libretranslate", libretranslate, requested, settings, Ledger(None)))
    assert replies[1].text
    assert replies[0].text, replies[0].reason
    for part in ("{place}", "**", "12", "https://example.org/a?b=1"):
        assert part in replies[0].text
