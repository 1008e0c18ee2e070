"""Fetching never waits for ever, takes no more than it can hold, and says in plain words what went wrong. The servers are real, on loopback."""

import contextlib
import gzip
import socket
import time
import tracemalloc
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from desktop.importers.errors import UnreadableError
from desktop.importers.fetching import Fetcher, FetchError, FetchSettings
from desktop.importers.fetching.expanding import expanded


def test_circles_and_endless_redirects_end(site, refusal):
    server = site()
    server.routes |= {"/a": (302, b"", {"Location": "/b"}), "/b": (302, b"", {"Location": "/a"})}
    assert "circle" in refusal(f"{server.address}/a").why
    for number in range(20):
        server.routes[f"/{number}"] = (302, b"", {"Location": f"/{number + 1}"})
    assert "on and on" in refusal(f"{server.address}/0").why


def test_a_silent_server_is_left(site, refusal):
    server = site()
    server.routes["/a"] = lambda asked: time.sleep(3)
    begun = time.monotonic()
    assert "silent" in refusal(f"{server.address}/a", silence=0.4, ignore_robots=True).why
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_server_that_drips_is_left_when_the_whole_time_is_over(site, part, refusal):
    server = site()

    def drip(asked):
        asked.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"\r\n" if part == "body" else b"X: "))
        for _ in range(100):
            asked.wfile.write(b"a")
            asked.wfile.flush()
            time.sleep(0.1)

    server.routes["/a"] = drip
    begun = time.monotonic()
    assert "in all" in refusal(f"{server.address}/a", silence=1, whole=0.8, ignore_robots=True).why
    assert time.monotonic() - begun < 2.5


def test_an_endless_answer_is_cut(site, fetcher):
    server = site()

    def endless(asked):
        asked.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            asked.wfile.write(b"x" * 65536)

    server.routes["/a"] = endless
    with pytest.raises(FetchError, match="larger than 1 MB"):
        fetcher().get(f"{server.address}/a", bound=1 << 20)


def test_what_says_that_it_is_too_large_is_not_waited_for(site, refusal):
    server = site()
    server.routes["/a"] = (b"x", {"Content-Length": str(10 << 30)})
    assert "larger than" in refusal(f"{server.address}/a").why


BOMB = bytes(200 << 20)


CODINGS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda content: brotli.compress(content, quality=5),
    "zstd": zstandard.ZstdCompressor().compress,
    "gzip, gzip": lambda content: gzip.compress(gzip.compress(content)),
}


@pytest.mark.parametrize("coding", CODINGS)
def test_a_small_answer_that_expands_without_end_is_cut(site, coding, fetcher, wehr):
    server = site()
    server.routes["/bomb"] = (CODINGS[coding](BOMB), {"Content-Encoding": coding})
    server.routes["/page"] = (CODINGS[coding](wehr), {"Content-Encoding": coding})
    one = fetcher()
    assert one.get(f"{server.address}/page").content == wehr
    tracemalloc.start()
    with pytest.raises(FetchError, match="larger than 2 MB"):
        one.get(f"{server.address}/bomb", bound=2 << 20)
    assert tracemalloc.get_traced_memory()[1] < 24 << 20
    tracemalloc.stop()


def test_old_servers_deflate_without_a_head_and_damage_is_told(site, refusal, wehr):
    raw = zlib.compressobj(wbits=-15)
    assert expanded([raw.compress(wehr) + raw.flush()], "deflate", 1000) == wehr
    server = site()
    for coding in ("gzip", "br", "zstd", "deflate"):
        server.routes["/a"] = (b"<html>this is none of it, and long enough to see", {"Content-Encoding": coding})
        assert "compression is damaged" in refusal(f"{server.address}/a").why
    server.routes["/a"] = (wehr, {"Content-Encoding": "gzip, gzip, gzip, gzip"})
    assert "over and over" in refusal(f"{server.address}/a").why


def test_a_cut_connection_is_told(site, refusal, wehr):
    server = site()
    server.routes["/a"] = lambda asked: (wehr, {"Content-Length": str(len(wehr) + 100)}) if not asked.close_connection else None
    server.routes["/a"] = (wehr, {"Content-Length": str(len(wehr) + 100)})
    assert "broke off" in refusal(f"{server.address}/a").why


def test_huge_headers_and_what_is_no_http_are_told(site, refusal, wehr):
    server = site()
    server.routes["/a"] = (wehr, {"X-Huge": "x" * 500_000})
    assert "does not speak HTTP" in refusal(f"{server.address}/a").why
    server.routes["/b"] = lambda asked: asked.wfile.write(b"\x16\x03\x01\x00 SSH-2.0 hello\r\n\r\n") and None
    assert "does not speak HTTP" in refusal(f"{server.address}/b").why


def test_a_server_that_is_not_there_is_told(refusal):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        assert "cannot be reached" in refusal(f"http://127.0.0.1:{unused.getsockname()[1]}/").why


@pytest.mark.parametrize(
    ("status", "word"), [(404, "web archive"), (403, "browser"), (401, "subscribers"), (500, "later"), (429, "too often")]
)
def test_what_the_server_refuses_is_told_with_what_to_do(site, status, word, refusal):
    server = site()
    server.routes["/a"] = (status, b"", {"Retry-After": "700"})
    fault = refusal(f"{server.address}/a")
    assert (fault.status, fault.wait) == (status, 700 if status in {429, 500} else 0)
    assert str(status) in fault.why
    assert word in fault.remedy


def test_a_name_server_that_says_nothing_is_not_waited_for():
    begun = time.monotonic()
    with pytest.raises(FetchError, match="nobody says where"):
        Fetcher(FetchSettings(connect=0.3, ignore_robots=True), resolve=lambda host, port: time.sleep(2) or []).get("http://bote.example/")
    assert time.monotonic() - begun < 1.5


@given(
    content=st.binary(max_size=300),
    codings=st.lists(st.sampled_from(["gzip", "deflate", "br", "zstd", "x-gzip", "identity", "", "no such"]), max_size=4),
    packed=st.booleans(),
)
def test_any_bytes_under_any_coding_expand_or_are_refused(content, codings, packed):
    pieces = [gzip.compress(content)[: len(content) + 5] if packed else content]
    with contextlib.suppress(UnreadableError):
        assert len(expanded(pieces, ", ".join(codings), 1000)) <= 1000
