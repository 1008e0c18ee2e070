"""Fetching asks only what may be asked, never waits for ever, and says in plain words what went wrong. The servers are real, on loopback."""

import contextlib
import gzip
import pickle
import socket
import ssl
import time
import tracemalloc
import zlib

import brotli
import pytest
import trustme
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importers.errors import UnreadableError
from desktop.importers.fetching import Fetcher, FetchError, FetchSettings
from desktop.importers.fetching.addresses import is_public
from desktop.importers.fetching.expanding import expanded

PAGE = "<title>Wehr an der Auer Mühle</title><p>Das Wehr wird für zwei Jahre gesperrt.".encode()


def fetcher(**settings):
    return Fetcher(FetchSettings(**{"private_network": True, "delay": 0, "silence": 2, "whole": 5, **settings}))


def refusal(address, **settings):
    with pytest.raises(FetchError) as caught:
        fetcher(**settings).get(address)
    return caught.value


def test_a_page_comes_with_all_that_its_server_says(site):
    server = site()
    server.routes["/wehr"] = (PAGE, {"ETag": '"7"', "Last-Modified": "Tue, 03 Mar 2026 08:00:00 GMT"})
    got = fetcher().get(f"{server.address}/wehr#top")
    assert (got.address, got.status, got.content, got.media_type, got.charset) == (
        f"{server.address}/wehr",
        200,
        PAGE,
        "text/html",
        "utf-8",
    )
    assert (got.etag, got.modified, got.redirects, got.moved) == ('"7"', "Tue, 03 Mar 2026 08:00:00 GMT", (), "")
    assert got.retrieved.tzinfo is not None
    headers = server.asked[-1][1]
    assert headers["User-Agent"].startswith("Pressmark/")
    assert "Cookie" not in headers


def test_what_has_not_changed_does_not_come_again(site):
    server = site()
    server.routes["/feed"] = lambda asked: (304, b"", {}) if asked.headers.get("If-None-Match") == '"7"' else (PAGE, {"ETag": '"7"'})
    first = fetcher().get(f"{server.address}/feed")
    again = fetcher().get(f"{server.address}/feed", etag=first.etag, modified=first.modified)
    assert (first.status, again.status, again.content) == (200, 304, b"")


def test_redirects_are_followed_and_shown(site):
    server = site()
    server.routes |= {
        "/a": (301, b"", {"Location": "/b?x=1"}),
        "/b?x=1": (308, b"", {"Location": f"{server.address}/c"}),
        "/c": (302, b"", {"Location": "d"}),
        "/d": PAGE,
    }
    got = fetcher().get(f"{server.address}/a")
    assert got.address == f"{server.address}/d"
    assert got.redirects == (f"{server.address}/a", f"{server.address}/b?x=1", f"{server.address}/c")
    assert got.moved == f"{server.address}/c"  # from there on it was only for now


def test_a_site_that_sets_a_cookie_on_the_way_is_read_and_the_cookie_forgotten(site):
    server = site()

    def gate(asked):
        if "seen=1" in (asked.headers.get("Cookie") or ""):
            return PAGE
        return (302, b"", {"Location": "/story", "Set-Cookie": "seen=1"})

    server.routes["/story"] = gate
    one = fetcher()
    assert one.get(f"{server.address}/story").content == PAGE
    server.routes["/other"] = PAGE
    one.get(f"{server.address}/other")
    assert "Cookie" not in server.asked[-1][1]


def test_circles_and_endless_redirects_end(site):
    server = site()
    server.routes |= {"/a": (302, b"", {"Location": "/b"}), "/b": (302, b"", {"Location": "/a"})}
    assert "circle" in refusal(f"{server.address}/a").why
    for number in range(20):
        server.routes[f"/{number}"] = (302, b"", {"Location": f"/{number + 1}"})
    assert "on and on" in refusal(f"{server.address}/0").why


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/html,x", "javascript:alert(1)", "gopher://x/"])
def test_only_the_web_is_fetched_also_after_a_redirect(site, where):
    server = site()
    server.routes["/a"] = (302, b"", {"Location": where})
    assert "only http and https" in refusal(where).why
    assert "only http and https" in refusal(f"{server.address}/a").why


@pytest.mark.parametrize(
    "where", ["http://", "http:///x", "http://[::1", "http://exa mple/", "", "http://\0/", "http://127.0.0.1:99999/", "http://" + "a" * 300]
)
def test_what_is_no_address_is_told(where):
    assert refusal(where).why


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "0x7f.1",
        "2130706433",
        "0177.0.0.1",
        "127.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "127.0.0.1.",
        "１２７.0.0.1",
        "[::]",
    ],
)
def test_this_machine_is_not_asked_however_it_is_written(site, host):
    server = site()
    server.routes["/"] = PAGE
    why = refusal(f"http://{host}:{server.server_port}/", private_network=False, ignore_robots=True).why
    assert "this machine or of the private network" in why or "no host" in why or "no address" in why
    assert server.asked == []


def test_a_name_that_leads_home_is_not_asked(site):
    server = site()
    asked = Fetcher(FetchSettings(delay=0), resolve=lambda host, port: ["127.0.0.1"])
    with pytest.raises(FetchError, match=r"news\.example is an address of this machine"):
        asked.get(f"http://news.example:{server.server_port}/")
    assert server.asked == []


def test_a_redirect_into_the_private_network_is_refused(site):
    public, inner = site(), site()
    public.routes["/a"] = (302, b"", {"Location": f"http://localhost:{inner.server_port}/admin"})
    inner.routes["/admin"] = b"secret"
    fault = refusal(f"{public.address}/a", private_network=False, allowed_hosts=frozenset({f"127.0.0.1:{public.server_port}"}))
    assert "localhost is an address of this machine" in fault.why
    assert inner.asked == []


def test_a_name_that_changes_between_look_and_call_gains_nothing(site):
    """DNS rebinding: the first answer is public, every later one is this machine."""
    server = site()
    server.routes["/"] = b"secret"
    answers = []

    def rebinding(host, port):
        answers.append(host)
        return ["192.0.2.1"] if len(answers) == 1 else ["127.0.0.1"]

    for _ in range(2):
        with pytest.raises(FetchError):
            Fetcher(FetchSettings(delay=0, connect=0.3, ignore_robots=True), resolve=rebinding).get(
                f"http://news.example:{server.server_port}/"
            )
    assert server.asked == []


def test_the_address_that_was_checked_is_the_one_that_is_asked_and_the_name_is_still_said(site):
    server = site()
    server.routes["/"] = PAGE
    asked = Fetcher(FetchSettings(delay=0, ignore_robots=True, private_network=True), resolve=lambda host, port: ["127.0.0.1"])
    assert asked.get(f"http://news.example:{server.server_port}/").content == PAGE
    assert server.asked[-1][1]["Host"] == f"news.example:{server.server_port}"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        *[
            (each, False)
            for each in "10.1.2.3 172.16.0.1 192.168.1.1 127.8.8.8 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 240.0.0.1".split()
        ],
        *[(each, False) for each in "192.0.2.1 198.18.0.1 ::1 :: fe80::1 fc00::1 fd12::1 ff02::1 fec0::1 2001:db8::1".split()],
        *[
            (each, False)
            for each in "::ffff:10.0.0.1 2002:7f00:1:: 64:ff9b::7f00:1 ::7f00:1 2001:0:0:0:0:0:80ff:fffe fe80::1%eth0 nonsense".split()
        ],
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::5db8:d822", True),
    ],
)
def test_public_and_private_addresses_are_told_apart(address, public):
    assert is_public(address) is public


def test_robots_txt_is_respected_unless_told_and_asked_once(site):
    server = site()
    server.routes |= {
        "/robots.txt": (
            b"User-agent: *\nDisallow: /intern/*/entwurf$\nDisallow: /alles\nAllow: /alles/gut\n",
            {"Content-Type": "text/plain"},
        ),
        "/intern/7/entwurf": PAGE,
        "/alles/gut": PAGE,
    }
    one = fetcher()
    assert one.get(f"{server.address}/alles/gut").content == PAGE
    for barred in ("/intern/7/entwurf", "/alles/andere"):
        with pytest.raises(FetchError, match=r"robots\.txt asks programs to leave"):
            one.get(server.address + barred)
    assert [path for path, _ in server.asked] == ["/robots.txt", "/alles/gut"]
    assert fetcher(ignore_robots=True).get(f"{server.address}/intern/7/entwurf").content == PAGE


def test_a_redirect_to_what_robots_txt_bars_is_not_followed(site):
    server = site()
    server.routes |= {"/robots.txt": b"User-agent: Pressmark\nDisallow: /b", "/a": (302, b"", {"Location": "/b"}), "/b": PAGE}
    assert "robots.txt" in refusal(f"{server.address}/a").why
    assert "/b" not in server.paths()


def test_a_site_whose_robots_txt_is_out_of_order_is_left_alone(site):
    server = site()
    server.routes |= {"/robots.txt": (503, b"", {}), "/a": PAGE}
    assert "status 503" in refusal(f"{server.address}/a").why


def test_a_host_is_given_time_between_two_requests(site):
    server = site()
    server.routes |= {"/robots.txt": b"User-agent: *\nCrawl-delay: 0.4", "/a": PAGE}
    one = fetcher()
    begun = time.monotonic()
    one.get(f"{server.address}/a")
    one.get(f"{server.address}/a")
    assert 0.4 <= time.monotonic() - begun < 2


def test_a_silent_server_is_left(site):
    server = site()
    server.routes["/a"] = lambda asked: time.sleep(3)
    begun = time.monotonic()
    assert "silent" in refusal(f"{server.address}/a", silence=0.4, ignore_robots=True).why
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_server_that_drips_is_left_when_the_whole_time_is_over(site, part):
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


def test_an_endless_answer_is_cut(site):
    server = site()

    def endless(asked):
        asked.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            asked.wfile.write(b"x" * 65536)

    server.routes["/a"] = endless
    with pytest.raises(FetchError, match="larger than 1 MB"):
        fetcher().get(f"{server.address}/a", bound=1 << 20)


def test_what_says_that_it_is_too_large_is_not_waited_for(site):
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
def test_a_small_answer_that_expands_without_end_is_cut(site, coding):
    server = site()
    server.routes["/bomb"] = (CODINGS[coding](BOMB), {"Content-Encoding": coding})
    server.routes["/page"] = (CODINGS[coding](PAGE), {"Content-Encoding": coding})
    one = fetcher()
    assert one.get(f"{server.address}/page").content == PAGE
    tracemalloc.start()
    with pytest.raises(FetchError, match="larger than 2 MB"):
        one.get(f"{server.address}/bomb", bound=2 << 20)
    assert tracemalloc.get_traced_memory()[1] < 24 << 20
    tracemalloc.stop()


def test_old_servers_deflate_without_a_head_and_damage_is_told(site):
    raw = zlib.compressobj(wbits=-15)
    assert expanded([raw.compress(PAGE) + raw.flush()], "deflate", 1000) == PAGE
    server = site()
    for coding in ("gzip", "br", "zstd", "deflate"):
        server.routes["/a"] = (b"<html>this is none of it, and long enough to see", {"Content-Encoding": coding})
        assert "compression is damaged" in refusal(f"{server.address}/a").why
    server.routes["/a"] = (PAGE, {"Content-Encoding": "gzip, gzip, gzip, gzip"})
    assert "over and over" in refusal(f"{server.address}/a").why


def test_a_cut_connection_is_told(site):
    server = site()
    server.routes["/a"] = lambda asked: (PAGE, {"Content-Length": str(len(PAGE) + 100)}) if not asked.close_connection else None
    server.routes["/a"] = (PAGE, {"Content-Length": str(len(PAGE) + 100)})
    assert "broke off" in refusal(f"{server.address}/a").why


def test_huge_headers_and_what_is_no_http_are_told(site):
    server = site()
    server.routes["/a"] = (PAGE, {"X-Huge": "x" * 500_000})
    assert "does not speak HTTP" in refusal(f"{server.address}/a").why
    server.routes["/b"] = lambda asked: asked.wfile.write(b"\x16\x03\x01\x00 SSH-2.0 hello\r\n\r\n") and None
    assert "does not speak HTTP" in refusal(f"{server.address}/b").why


def test_a_server_that_is_not_there_is_told():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        assert "cannot be reached" in refusal(f"http://127.0.0.1:{unused.getsockname()[1]}/").why


@pytest.mark.parametrize(
    ("status", "word"), [(404, "web archive"), (403, "browser"), (401, "subscribers"), (500, "later"), (429, "too often")]
)
def test_what_the_server_refuses_is_told_with_what_to_do(site, status, word):
    server = site()
    server.routes["/a"] = (status, b"", {"Retry-After": "7"})
    fault = refusal(f"{server.address}/a")
    assert (fault.status, fault.wait) == (status, 7)
    assert str(status) in fault.why
    assert word in fault.remedy


def test_a_certificate_that_nobody_vouches_for_is_refused(site, monkeypatch, tmp_path):
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    server = site(context)
    server.routes["/"] = PAGE
    fault = refusal(f"{server.address}/", ignore_robots=True)
    assert "certificate is not to be trusted" in fault.why
    assert server.asked == []
    # The same server is read once its authority is one of the system's: it was the certificate, and nothing else.
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert fetcher(ignore_robots=True).get(f"{server.address}/").content == PAGE


def test_a_certificate_for_another_name_is_refused(site, monkeypatch, tmp_path):
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert "not to be trusted" in refusal(f"{site(context).address}/", ignore_robots=True).why


def test_a_password_in_the_address_is_used_and_kept_nowhere(site):
    server = site()
    server.routes["/a"] = PAGE
    got = fetcher(ignore_robots=True).get(server.address.replace("//", "//anna:geheim@") + "/a")
    assert server.asked[-1][1]["Authorization"].startswith("Basic ")
    assert got.address == f"{server.address}/a"
    server.routes["/b"] = (302, b"", {"Location": "/a"})
    led = fetcher(ignore_robots=True).get(server.address.replace("//", "//anna:geheim@") + "/b")
    assert led.redirects == (f"{server.address}/b",)
    assert "Authorization" not in server.asked[-1][1]  # where it leads is not told the password


def test_a_name_server_that_says_nothing_is_not_waited_for():
    begun = time.monotonic()
    with pytest.raises(FetchError, match="nobody says where"):
        Fetcher(FetchSettings(connect=0.3, ignore_robots=True), resolve=lambda host, port: time.sleep(2) or []).get("http://bote.example/")
    assert time.monotonic() - begun < 1.5


def test_the_environments_proxies_are_used_only_when_told(site, monkeypatch):
    proxy = site()
    proxy.routes["http://news.example/a"] = PAGE
    monkeypatch.setenv("http_proxy", proxy.address)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with pytest.raises(FetchError, match="no host of the name"):
        fetcher(ignore_robots=True).get("http://news.example/a")
    through = FetchSettings(environment_proxies=True, ignore_robots=True, delay=0)
    assert Fetcher(through).get("http://news.example/a").content == PAGE
    with pytest.raises(FetchError, match="this machine"):
        Fetcher(through).get("http://127.0.0.2/a")  # a proxy is no way round the private network


def test_cancelling_ends_a_fetch_at_once(site):
    server = site()
    server.routes["/a"] = PAGE

    class Enough(Exception): ...

    def cancel():
        raise Enough

    with pytest.raises(Enough):
        fetcher().get(f"{server.address}/a", check=cancel)


@given(
    content=st.binary(max_size=300),
    codings=st.lists(st.sampled_from(["gzip", "deflate", "br", "zstd", "x-gzip", "identity", "", "no such"]), max_size=4),
    packed=st.booleans(),
)
def test_any_bytes_under_any_coding_expand_or_are_refused(content, codings, packed):
    pieces = [gzip.compress(content)[: len(content) + 5] if packed else content]
    with contextlib.suppress(UnreadableError):
        assert len(expanded(pieces, ", ".join(codings), 1000)) <= 1000


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=60), st.sampled_from(["", "http://127.0.0.1/", "//", "http:"]))
def test_any_written_address_is_fetched_or_refused(rest, head):
    with pytest.raises(FetchError):
        Fetcher(FetchSettings(ignore_robots=True, delay=0), resolve=lambda host, port: ["127.0.0.1"]).get(head + rest)


def test_a_fetcher_crosses_to_another_process():
    there = pickle.loads(pickle.dumps(fetcher(silence=7)))
    assert there.settings == fetcher(silence=7).settings
