"""A small newsroom, and providers of the test's own."""

import pytest

from tests.drafts.offices import office
from toolkit import registry


@pytest.fixture
def room(tmp_path):
    return office(tmp_path)


@pytest.fixture
def ask(monkeypatch):
    """Put providers of the test's own beside the others: a reply to each request."""

    def put(reply, name="elsewhere", offline=False, **fields):
        class Provider:
            OFFLINE = offline
            asked = []  # noqa: RUF012 - what this one was asked

            @classmethod
            def draft(cls, requests):
                for request in requests:
                    cls.asked.append(request)
                    yield reply(request)

        for key, value in fields.items():
            setattr(Provider, key, value)
        monkeypatch.setattr(
            "toolkit.registry.named",
            lambda room, asked: Provider if asked == name else known(room, asked),
        )
        return Provider

    known = registry.named
    return put
