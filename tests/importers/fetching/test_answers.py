"""What comes when an address is fetched, and what is sent for it. The servers are real, on loopback."""

import pickle
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from desktop.importers.fetching import Fetcher, FetchError, FetchSettings


def test_a_page_comes_with_all_that_its_server_says(site, fetcher, wehr):
    server = site()
    server.routes["/wehr"] = (wehr, {"ETag": '"7"', "Last-Modified": "Tue, 03 Mar 2026 08:00:00 GMT"})
    got = fetcher().get(f"{server.address}/wehr#top")
    assert (got.address, got.status, got.content, got.media_type, got.charset) == (
        f"{server.address}/wehr",
        200,
        wehr,
        "text/html",
        "utf-8",
    )
    assert (got.etag, got.modified, got.redirects, got.moved) == ('"7"', "Tue, 03 Mar 2026 08:00:00 GMT", (), "")
    assert got.retrieved.tzinfo is not None
    headers = server.asked[-1][1]
    assert headers["User-Agent"].startswith("Pressmark/")
    assert "Cookie" not in headers


def test_what_has_not_changed_does_not_come_again(site, fetcher, wehr):
    server = site()
    server.routes["/feed"] = lambda asked: (304, b"", {}) if asked.headers.get("If-None-Match") == '"7"' else (wehr, {"ETag": '"7"'})
    first = fetcher().get(f"{server.address}/feed")
    again = fetcher().get(f"{server.address}/feed", etag=first.etag, modified=first.modified)
    assert (first.status, again.status, again.content) == (200, 304, b"")


def test_redirects_are_followed_and_shown(site, fetcher, wehr):
    server = site()
    server.routes |= {
        "/a": (301, b"", {"Location": "/b?x=1"}),
        "/b?x=1": (308, b"", {"Location": f"{server.address}/c"}),
        "/c": (302, b"", {"Location": "d"}),
        "/d": wehr,
    }
    got = fetcher().get(f"{server.address}/a")
    assert got.address == f"{server.address}/d"
    assert got.redirects == (f"{server.address}/a", f"{server.address}/b?x=1", f"{server.address}/c")
    assert got.moved == f"{server.address}/c"  # from there on it was only for now


def test_a_site_that_sets_a_cookie_on_the_way_is_read_and_the_cookie_forgotten(site, fetcher, wehr):
    server = site()

    def gate(asked):
        if "seen=1" in (asked.headers.get("Cookie") or ""):
            return wehr
        return (302, b"", {"Location": "/story", "Set-Cookie": "seen=1"})

    server.routes["/story"] = gate
    one = fetcher()
    assert one.get(f"{server.address}/story").content == wehr
    server.routes["/other"] = wehr
    one.get(f"{server.address}/other")
    assert "Cookie" not in server.asked[-1][1]


def test_a_password_in_the_address_is_used_and_kept_nowhere(site, fetcher, wehr):
    server = site()
    server.routes["/a"] = wehr
    got = fetcher(ignore_robots=True).get(server.address.replace("//", "//anna:geheim@") + "/a")
    assert server.asked[-1][1]["Authorization"].startswith("Basic ")
    assert got.address == f"{server.address}/a"
    server.routes["/b"] = (302, b"", {"Location": "/a"})
    led = fetcher(ignore_robots=True).get(server.address.replace("//", "//anna:geheim@") + "/b")
    assert led.redirects == (f"{server.address}/b",)
    assert "Authorization" not in server.asked[-1][1]  # where it leads is not told the password


def test_the_environments_proxies_are_used_only_when_told(site, monkeypatch, fetcher, wehr):
    proxy = site()
    proxy.routes["http://news.example/a"] = wehr
    monkeypatch.setenv("http_proxy", proxy.address)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with pytest.raises(FetchError, match="no host of the name"):
        fetcher(ignore_robots=True).get("http://news.example/a")
    through = FetchSettings(environment_proxies=True, ignore_robots=True, delay=0)
    assert Fetcher(through).get("http://news.example/a").content == wehr
    with pytest.raises(FetchError, match="this machine"):
        Fetcher(through).get("http://127.0.0.2/a")  # a proxy is no way round the private network


def test_cancelling_ends_a_fetch_at_once(site, fetcher, wehr):
    server = site()
    server.routes["/a"] = wehr

    class Enough(Exception): ...

    def cancel():
        raise Enough

    with pytest.raises(Enough):
        fetcher().get(f"{server.address}/a", check=cancel)


def test_a_fetcher_crosses_to_another_process(fetcher):
    there = pickle.loads(pickle.dumps(fetcher(silence=7)))
    assert there.settings == fetcher(silence=7).settings


def test_a_server_that_asks_for_a_moment_of_peace_gets_it_and_one_that_asks_for_an_hour_is_asked_no_more(site, fetcher, wehr):
    server = site()
    when = []

    def busy(asked):
        when.append(time.monotonic())
        return (503, b"", {"Retry-After": "1"}) if len(when) == 1 else wehr

    server.routes |= {"/a": busy, "/b": wehr, "/c": (429, b"", {"Retry-After": format_datetime(datetime.now(UTC) + timedelta(hours=1))})}
    one = fetcher()
    assert one.get(f"{server.address}/a").content == wehr
    assert when[1] - when[0] >= 1
    with pytest.raises(FetchError, match="429") as caught:
        one.get(f"{server.address}/c")
    assert caught.value.wait == pytest.approx(3600, abs=60)
    with pytest.raises(FetchError, match=r"left alone for another 60 minutes"):
        one.get(f"{server.address}/b")
    assert [path for path, _ in server.asked].count("/b") == 0
