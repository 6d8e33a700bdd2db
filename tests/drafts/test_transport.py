"""HTTP within limits: what a server may ask for, and where it may lead."""

import datetime as dt
from email.utils import format_datetime

import pytest

from toolkit.drafts.transport import _refuse_redirect, _wait
from toolkit.model import Refusal


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("9" * 400, 999_999_999_999),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_seconds_or_a_date(text, seconds):
    assert _wait(text) == seconds


def test_a_date_to_come():
    when = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=2)
    assert 110 < _wait(format_datetime(when)) <= 120


class Response:
    is_redirect = True
    status_code = 302

    def __init__(self, location):
        self.headers = {"location": location}


class Request:
    def __init__(self, url):
        self.url = url


@pytest.mark.parametrize(
    ("url", "location"),
    [
        ("http://example.org/a", "/b"),
        ("http://example.org/a", "https://example.org/a"),
        ("https://example.org:8443/a", "https://example.org:8443/b?c"),
    ],
)
def test_redirects_within_a_host(url, location):
    _refuse_redirect(Request(url), Response(location))


@pytest.mark.parametrize(
    ("url", "location"),
    [
        ("http://example.org/a", "http://169.254.169.254/"),
        ("https://example.org/a", "//evil.example/a"),
        ("https://example.org/a", "http://example.org/a"),
        ("https://example.org/a", "https://example.org:8443/a"),
        ("http://example.org:5000/a", "https://example.org/a"),
        ("https://example.org/a", "https://example.org@evil.example/a"),
    ],
)
def test_redirects_to_another_host_are_refused(url, location):
    with pytest.raises(Refusal, match="another host"):
        _refuse_redirect(Request(url), Response(location))
