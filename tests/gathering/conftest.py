"""A real server on this machine that answers as feeds' servers do."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from desktop.archive import Archive
from desktop.importers.fetching import Fetcher, FetchSettings

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Server:
    address: str
    answers: dict[str, Callable[[dict[str, str]], Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def give(self, path: str, content: str | bytes, kind: str = "application/rss+xml", **headers: str) -> str:
        raw = content.encode() if isinstance(content, str) else content
        return self.answer(path, lambda _asked: (200, {"Content-Type": kind, **headers}, raw))

    def answer(self, path: str, answer: Callable[[dict[str, str]], Answer]) -> str:
        self.answers[path] = answer
        return self.address + path

    def times(self, path: str) -> int:
        return sum(each == path for each, _ in self.asked)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            given = {name.lower(): value for name, value in self.headers.items()}
            made.asked.append((self.path, given))
            answer = made.answers.get(self.path)
            status, headers, content = answer(given) if answer else (404, {}, b"")
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            try:
                if headers.get("X-Slow"):
                    time.sleep(float(headers["X-Slow"]))
                self.wfile.write(content)
            except OSError:
                pass

        def log_message(self, *_said):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    made.address = f"http://127.0.0.1:{httpd.server_port}"
    yield made
    httpd.shutdown()
    httpd.server_close()
    thread.join()


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher(FetchSettings(private_network=True, delay=0, silence=1.0, whole=5.0))


@pytest.fixture
def archive(tmp_path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "news.pressmark", create=True) as opened:
        yield opened
