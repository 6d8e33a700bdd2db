"""A server that answers as LibreTranslate does (POST /translate, GET /languages), with faults.

It translates word by word what its dictionary has, and leaves tags and marks alone. A text
that names a fault (`hang`, `loris`, ...) in its own words gets that fault, all others get a
translation; `replies` answers every question with one thing instead.
"""

import gzip
import json
import re
import socket
import struct
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from toolkit.drafts.asking import ask
from toolkit.drafts.ledger import Ledger
from toolkit.model import ProviderSettings, Request
from toolkit.providers import libretranslate

KEY = "sk-TESTSECRET1234567890"
WORDS = {
    "az": {
        "human": "insan", "rights": "hüquqları", "are": "və", "protected": "qorunur",
        "people": "nəfər", "asked": "müraciət", "questions": "suallar", "today": "bu gün",
        "and": "və", "the": "həmin", "meeting": "görüş", "was": "isə", "held": "keçirilib",
        "office": "aparat", "number": "sayı",
    },
    "ru": {
        "human": "человеческие", "rights": "права", "are": "и", "protected": "защищены",
        "people": "человек", "asked": "спросили", "questions": "вопросы", "today": "сегодня",
        "and": "и", "the": "эта", "meeting": "встреча", "was": "же", "held": "прошла",
        "office": "аппарат", "number": "число",
    },
}  # fmt: skip
LANGUAGES = [
    {"code": one, "name": one, "targets": ["az", "en", "ru"]} for one in ("az", "en", "ru")
]


# 1 MB that is 1 GB unpacked: a file of gzip may have many parts.
HUGE = gzip.compress(bytes(10_000_000)) * 100


def by_words(text, target):
    """Translate the words a dictionary has; tags, marks and the rest stay."""

    def word(found):
        if found["word"] is None:
            return found[0]
        return WORDS[target].get(found["word"].lower(), found["word"])

    return re.sub(r"<[^>]*>|\[X\d+X\]|(?P<word>[A-Za-z]+)", word, text)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a body follows its head at once

    def log_message(self, *_):
        pass

    def do_GET(self):
        address = urlsplit(self.path)
        form = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.server.asked.append((self.path, None))
        if address.path == "/round":
            self.answer(302, b"", ("Location", "/round"))
        elif address.path == "/languages":
            self.answer(200, json.dumps(self.server.languages).encode())
        else:
            query = {name: values[0] for name, values in parse_qs(address.query or form).items()}
            self.server.page(self, address.path, query)

    def do_POST(self):
        question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, question))
        if "text" in question:
            self.as_deepl(self.server.told_deepl(question))
            return
        texts = question["q"]
        fault = next((name for text in texts for name in FAULTS if name in text.split()), "")
        with self.server.at_once():
            if fault and self.server.fails(fault):
                FAULTS[fault](self, question)
            elif self.server.replies is not None:
                self.translated(self.server.replies)
            else:
                self.translated(self.server.told(texts, question["target"]))

    def translated(self, reply):
        told = {"translatedText": reply}
        try:
            body = json.dumps(told, ensure_ascii=False).encode()
        except UnicodeEncodeError:  # half a character
            body = json.dumps(told).encode()
        if self.server.packed:
            self.answer(200, gzip.compress(body), ("Content-Encoding", "gzip"))
        else:
            self.answer(200, body, ("Content-Type", self.server.charset))

    def as_deepl(self, reply):
        if reply is None:
            self.hang()
        elif isinstance(reply, int):
            key = self.headers["Authorization"]
            self.answer(reply, json.dumps({"message": key, "error": key}).encode())
        else:
            self.answer(200, json.dumps(reply).encode())

    def answer(self, status, body=b"", *headers):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def drip(self, head, chunk, pause):
        self.close_connection = True
        self.wfile.write(head)
        try:
            while not self.server.closing.wait(pause):
                self.wfile.write(chunk)
        except OSError:
            pass

    def reset(self):
        self.close_connection = True
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nab")
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def cut(self):
        self.close_connection = True
        self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"translated')

    def hang(self):
        self.close_connection = True
        self.server.closing.wait(60)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
FAULTS = {
    "busy": lambda one, _: one.answer(429, b"x", ("Retry-After", "1")),
    "elevendays": lambda one, _: one.answer(429, b"", ("Retry-After", "999999")),
    "unavailable": lambda one, _: one.answer(
        503, b"", ("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")
    ),
    "broken": lambda one, _: one.answer(500, b"<html>Error 500 (Server Error)!!1</html>"),
    "page": lambda one, _: one.answer(200, b"<html><title>Captcha</title>unusual</html>"),
    "badjson": lambda one, _: one.answer(200, b'{"translatedText": ['),
    "nothing": lambda one, _: one.answer(200),
    "elsewhere": lambda one, _: one.answer(
        302, b"", ("Location", f"http://127.0.0.2:{one.server.server_port}/translate")
    ),
    "round": lambda one, _: one.answer(302, b"", ("Location", "/round")),
    "bomb": lambda one, _: one.answer(200, HUGE, ("Content-Encoding", "gzip")),
    "damaged": lambda one, _: one.answer(200, b"no gzip", ("Content-Encoding", "gzip")),
    "brotli": lambda one, _: one.answer(200, b"x", ("Content-Encoding", "br")),
    "endless": lambda one, _: one.drip(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 65536, 0),
    "loris": lambda one, _: one.drip(HEAD, b"a", 0.1),
    "slowhead": lambda one, _: one.drip(b"HTTP/1.1 200 OK\r\nX-A: ", b"a", 0.1),
    "reset": lambda one, _: one.reset(),
    "cut": lambda one, _: one.cut(),
    "hang": lambda one, _: one.hang(),
    "echo": lambda one, _: one.answer(401, f"bad key {KEY}".encode()),
    "quote": lambda one, _: one.answer(
        400, json.dumps({"error": f"bad key {KEY} for this"}).encode()
    ),
    "toolong": lambda one, question: (
        one.answer(413, b"too long")
        if max(map(len, question["q"])) > 120
        else one.translated([by_words(text, question["target"]) for text in question["q"]])
    ),
}


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked = []
        """The address and question of each request."""
        self.replies = None
        self.page = lambda one, *_: one.answer(404)
        self.most = 0
        """How many questions were under way at once."""
        self.delay = 0.0
        self.languages = LANGUAGES
        self.charset = "application/json"
        self.packed = self.shuffled = self.drops_marks = False
        self.mended_after = 0
        """After how many failures a fault is over; 0: never."""
        self.closing = threading.Event()
        self._failed = 0
        self._now = 0
        self._lock = threading.Lock()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def questions(self):
        return [question for _, question in self.asked if question]

    def told(self, texts, target):
        if self.drops_marks:
            texts = [re.sub(r"\[X\d+X\]", "", text) for text in texts]
        made = [by_words(text, target) for text in texts]
        return made[::-1] if self.shuffled else made

    def fails(self, _fault):
        with self._lock:
            self._failed += 1
            return not self.mended_after or self._failed <= self.mended_after

    @contextmanager
    def at_once(self):
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(self.delay)
        try:
            yield
        finally:
            with self._lock:
                self._now -= 1

    def handle_error(self, *_):
        pass


@contextmanager
def running():
    """Give a server that answers, until it is no longer needed."""
    one = Server()
    thread = threading.Thread(target=one.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield one
    one.closing.set()
    one.shutdown()
    one.server_close()


def questioned(server, *texts, to="az", machine=libretranslate, key="", ledger=None, **limits):
    """Ask a server for texts in a language; return the replies in order."""
    settings = ProviderSettings(
        **{"url": server.url, "timeout": 1, "deadline": 3, "failures": 50, **limits}
    )
    requests = [
        one if isinstance(one, Request) else Request(one, "en", to, "body") for one in texts
    ]
    name = machine.__name__.rpartition(".")[2]
    return list(ask(name, machine, requests, settings, ledger or Ledger(None), key))
