"""Requests to the preview: what is answered, and what is refused."""

import http.client
import threading
import time

import pytest

from toolkit.errors import PressError
from toolkit.serve import serving
from toolkit.serving.live import EVENTS, SCRIPT_PATH, State

PAGE = b"<!doctype html>\n<html><head></head>\n<body>\n<p>One</p>\n</body>\n</html>"


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    (folder / "az/2020").mkdir(parents=True)
    (folder / "index.html").write_bytes(PAGE)
    (folder / "404.html").write_bytes(PAGE.replace(b"One", b"Nothing here"))
    (folder / "az/2020/h\u0259mr\u0259ylik.html").write_bytes(PAGE.replace(b"One", b"Bir"))
    (folder / "az/feed.xml").write_bytes(b"<feed/>")
    (folder / "az/photo").write_bytes(b"\x00")
    (tmp_path / "secret.html").write_bytes(b"secret")
    return folder


@pytest.fixture
def server(site):
    with serving(site, State()) as running:
        yield running


def ask(server, path, method="GET", **headers):
    """Ask as a browser that has not looked at the path."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.putrequest(method, path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


@pytest.mark.parametrize(
    ("path", "kind", "said"),
    [
        ("/", "text/html; charset=utf-8", b"<p>One</p>"),
        ("/index.html?a=b", "text/html; charset=utf-8", b"<p>One</p>"),
        ("/az/2020/h%C9%99mr%C9%99ylik.html", "text/html; charset=utf-8", b"<p>Bir</p>"),
        ("/az/feed.xml", "application/xml; charset=utf-8", b"<feed/>"),
        ("/az/photo", "application/octet-stream", b"\x00"),
        (SCRIPT_PATH, "application/javascript; charset=utf-8", b"EventSource"),
    ],
)
def test_files_are_served(server, path, kind, said):
    answer, body = ask(server, path)
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)
    assert said in body
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_page_listens_and_the_file_stays_as_it_is(server, site):
    _, body = ask(server, "/")
    assert body.count(SCRIPT_PATH.encode()) == 1
    assert (site / "index.html").read_bytes() == PAGE


def test_only_the_head(server):
    answer, body = ask(server, "/", "HEAD")
    assert (answer.status, body) == (200, b"")
    assert int(answer.headers["Content-Length"]) > len(PAGE)
    assert ask(server, EVENTS, "HEAD")[0].status == 200


@pytest.mark.parametrize(
    "path",
    [
        "/nothing.html",
        "/az",
        "/az/",
        "/../secret.html",
        "/az/../../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/az/..%5c..%5csecret.html",
        "/C:/secret.html",
        "//secret.html",
        "/index.html%00",
        "/link.html",
    ],
)
def test_nothing_outside_of_the_site_is_served(server, site, path):
    (site / "link.html").symlink_to(site.parent / "secret.html")
    answer, body = ask(server, path)
    assert answer.status == 404
    assert b"Nothing here" in body
    assert b"secret" not in body


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "", "127.0.0.1:1"])
def test_another_host_is_refused(server, host):
    answer, body = ask(server, "/", Host=host.format(port=server.server_port))
    assert answer.status == 421
    assert b"One" not in body


def test_this_machine_may_be_called_localhost(server):
    assert ask(server, "/", Host=f"LOCALHOST:{server.server_port}")[0].status == 200


def test_nothing_may_be_sent(server):
    assert ask(server, "/", "POST")[0].status == 501


def test_only_this_machine_is_answered(server):
    assert server.server_address[0] == "127.0.0.1"


def test_a_port_that_is_taken(server, site):
    with pytest.raises(PressError, match=f"port {server.server_port}") as caught:
        serving(site, State(), server.server_port).__enter__()
    assert "--port" in caught.value.hint


def listen(server, version):
    """Return what a page of some version hears of changes, and after how long."""
    start = time.monotonic()
    answer, body = ask(server, f"{EVENTS}?from={version}")
    return answer.headers["Content-Type"], body, time.monotonic() - start


def test_a_page_hears_of_a_change(server):
    threading.Timer(0.3, server.state.change).start()
    kind, body, lasted = listen(server, 0)
    assert kind == "text/event-stream; charset=utf-8"
    assert body == b"event: change\ndata: \n\n"
    assert lasted > 0.2


@pytest.mark.parametrize("version", ["7", "none"])
def test_a_page_of_another_time_hears_at_once(server, version):
    server.state.change()
    assert b"event: change" in listen(server, version)[1]


def test_a_page_that_listens_is_written_to_now_and_then(server, monkeypatch):
    monkeypatch.setattr("toolkit.serving.answering.HEARTBEAT", 0.05)
    threading.Timer(0.4, server.state.change).start()
    assert listen(server, 0)[1].startswith(b": here\n\n: here\n\n")


def test_an_error_is_shown_above_the_last_good_page(server):
    server.state.change("releases/a.yaml:3:1: <b>wrong</b>")
    _, body = ask(server, "/")
    assert b"releases/a.yaml:3:1: &lt;b&gt;wrong&lt;/b&gt;" in body
    assert b"<p>One</p>" in body
    assert b'role="alert"' in body


def test_an_error_is_shown_where_there_is_no_page_yet(tmp_path):
    state = State()
    state.change("wrong")
    with serving(tmp_path, state) as server:
        answer, body = ask(server, "/")
    assert answer.status == 404
    assert b"wrong</pre>" in body
    assert body.startswith(b"<!doctype html>")
