"""A server on loopback, and a way to ask it through everything that guards a draft."""

import threading

import pytest

from tests.providers.server import Server
from toolkit.drafts.asking import ask
from toolkit.drafts.ledger import Ledger
from toolkit.model import ProviderSettings, Request
from toolkit.providers import libretranslate


@pytest.fixture
def server():
    one = Server()
    thread = threading.Thread(target=one.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield one
    one.closing.set()
    one.shutdown()
    one.server_close()


@pytest.fixture
def asked(server):
    """Ask the server for texts in az; returns the replies in order."""

    def asking(*texts, to="az", machine=libretranslate, key="", ledger=None, **limits):
        settings = ProviderSettings(
            **{"url": server.url, "timeout": 1, "deadline": 3, "failures": 50, **limits}
        )
        requests = [
            one if isinstance(one, Request) else Request(one, "en", to, "body") for one in texts
        ]
        name = machine.__name__.rpartition(".")[2]
        return list(ask(name, machine, requests, settings, ledger or Ledger(None), key))

    return asking
