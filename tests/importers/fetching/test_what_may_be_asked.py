"""Fetching asks only what may be asked, as gently as sites want it. The servers are real, on loopback."""

import ssl
import time

import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importers.fetching import Fetcher, FetchError, FetchSettings
from desktop.importers.fetching.addresses import is_public


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/html,x", "javascript:alert(1)", "gopher://x/"])
def test_only_the_web_is_fetched_also_after_a_redirect(site, where, refusal):
    server = site()
    server.routes["/a"] = (302, b"", {"Location": where})
    assert "only http and https" in refusal(where).why
    assert "only http and https" in refusal(f"{server.address}/a").why


@pytest.mark.parametrize(
    "where", ["http://", "http:///x", "http://[::1", "http://exa mple/", "", "http://\0/", "http://127.0.0.1:99999/", "http://" + "a" * 300]
)
def test_what_is_no_address_is_told(where, refusal):
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
def test_this_machine_is_not_asked_however_it_is_written(site, host, refusal, wehr):
    server = site()
    server.routes["/"] = wehr
    why = refusal(f"http://{host}:{server.server_port}/", private_network=False, ignore_robots=True).why
    assert "this machine or of the private network" in why or "no host" in why or "no address" in why
    assert server.asked == []


def test_a_name_that_leads_home_is_not_asked(site):
    server = site()
    asked = Fetcher(FetchSettings(delay=0), resolve=lambda host, port: ["127.0.0.1"])
    with pytest.raises(FetchError, match=r"news\.example is an address of this machine"):
        asked.get(f"http://news.example:{server.server_port}/")
    assert server.asked == []


def test_a_redirect_into_the_private_network_is_refused(site, refusal):
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


def test_the_address_that_was_checked_is_the_one_that_is_asked_and_the_name_is_still_said(site, wehr):
    server = site()
    server.routes["/"] = wehr
    asked = Fetcher(FetchSettings(delay=0, ignore_robots=True, private_network=True), resolve=lambda host, port: ["127.0.0.1"])
    assert asked.get(f"http://news.example:{server.server_port}/").content == wehr
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


def test_robots_txt_is_respected_unless_told_and_asked_once(site, fetcher, wehr):
    server = site()
    server.routes |= {
        "/robots.txt": (
            b"User-agent: *\nDisallow: /intern/*/entwurf$\nDisallow: /alles\nAllow: /alles/gut\n",
            {"Content-Type": "text/plain"},
        ),
        "/intern/7/entwurf": wehr,
        "/alles/gut": wehr,
    }
    one = fetcher()
    assert one.get(f"{server.address}/alles/gut").content == wehr
    for barred in ("/intern/7/entwurf", "/alles/andere"):
        with pytest.raises(FetchError, match=r"robots\.txt asks programs to leave"):
            one.get(server.address + barred)
    assert [path for path, _ in server.asked] == ["/robots.txt", "/alles/gut"]
    assert fetcher(ignore_robots=True).get(f"{server.address}/intern/7/entwurf").content == wehr


def test_a_redirect_to_what_robots_txt_bars_is_not_followed(site, refusal, wehr):
    server = site()
    server.routes |= {"/robots.txt": b"User-agent: Pressmark\nDisallow: /b", "/a": (302, b"", {"Location": "/b"}), "/b": wehr}
    assert "robots.txt" in refusal(f"{server.address}/a").why
    assert "/b" not in server.paths()


def test_a_site_whose_robots_txt_is_out_of_order_is_left_alone(site, refusal, wehr):
    server = site()
    server.routes |= {"/robots.txt": (503, b"", {}), "/a": wehr}
    assert "status 503" in refusal(f"{server.address}/a").why


def test_a_host_is_given_time_between_two_requests(site, fetcher, wehr):
    server = site()
    server.routes |= {"/robots.txt": b"User-agent: *\nCrawl-delay: 0.4", "/a": wehr}
    one = fetcher()
    begun = time.monotonic()
    one.get(f"{server.address}/a")
    one.get(f"{server.address}/a")
    assert 0.4 <= time.monotonic() - begun < 2


def test_a_certificate_that_nobody_vouches_for_is_refused(site, monkeypatch, tmp_path, fetcher, refusal, wehr):
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    server = site(context)
    server.routes["/"] = wehr
    fault = refusal(f"{server.address}/", ignore_robots=True)
    assert "certificate is not to be trusted" in fault.why
    assert server.asked == []
    # The same server is read once its authority is one of the system's: it was the certificate, and nothing else.
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert fetcher(ignore_robots=True).get(f"{server.address}/").content == wehr


def test_a_certificate_for_another_name_is_refused(site, monkeypatch, tmp_path, refusal):
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert "not to be trusted" in refusal(f"{site(context).address}/", ignore_robots=True).why


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=60), st.sampled_from(["", "http://127.0.0.1/", "//", "http:"]))
def test_any_written_address_is_fetched_or_refused(rest, head):
    with pytest.raises(FetchError):
        Fetcher(FetchSettings(ignore_robots=True, delay=0), resolve=lambda host, port: ["127.0.0.1"]).get(head + rest)
