"""What the importers' tests share: pictures, servers on loopback, and a report that says nothing."""

import io
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from PIL import Image


def silent(done, total, what):
    """Report to nobody."""


@pytest.fixture
def jpeg():
    """Give a JPEG's bytes, of any size."""

    def made(width=320, height=200, kind="JPEG"):
        out = io.BytesIO()
        Image.linear_gradient("L").resize((width, height)).convert("RGB").save(out, kind)
        return out.getvalue()

    return made


@pytest.fixture
def pages():
    return Path(__file__).parent.parent / "cases" / "pages"


class Site(ThreadingHTTPServer):
    """A web server on loopback. A route is content, (content, headers), (status, content, headers), or a function of the handler."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, context=None):
        super().__init__(("127.0.0.1", 0), _Answers)
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_side=True)
        self.routes, self.asked = {}, []  # asked: (path, headers) of each request, in order
        self.address = f"{'http' if context is None else 'https'}://127.0.0.1:{self.server_port}"
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def paths(self):
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def handle_error(self, request, client_address):
        """Let a client break off without a word on stderr."""


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        route = self.server.routes.get(self.path, (404, b"nothing here", {}))
        if callable(route):
            route = route(self)
        if route is None:
            return
        if isinstance(route, bytes):
            route = (200, route, {})
        elif len(route) == 2:
            route = (200, *route)
        status, content, headers = route
        self.send_response(status)
        for name, value in {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def site():
    """Give a function that starts servers: `routes` says what it answers, `address` where it is."""
    started = []

    def start(context=None, **routes):
        server = Site(context)
        server.routes.update(routes)
        started.append(server)
        return server

    yield start
    for server in started:
        server.shutdown()
        server.server_close()
