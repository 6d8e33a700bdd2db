"""A server on loopback, and a way to ask it through everything that guards a draft."""

from functools import partial

import pytest

from tests.providers.server import questioned, running


@pytest.fixture
def server():
    with running() as one:
        yield one


@pytest.fixture
def asked(server):
    """Ask the server for texts in az; returns the replies in order."""
    return partial(questioned, server)
