"""Subscriptions from the command line: made, listed, changed, refreshed by a schedule, carried to another reader and back."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Der Bote</title>
<item><title>Vom Kai</title><link>https://bote.example/1</link><description>Neunhundert Menschen und eine Ziege standen am Samstag am Kai, und die Ziege
zahlte den Tarif für Fahrräder, weil kein anderes Tier darin vorkommt.</description></item></channel></rss>"""
OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Hafen"><outline type="rss" text="Bote" xmlUrl="https://bote.example/f"/></outline>
<outline type="rss" text="Blatt" xmlUrl="https://blatt.example/f"/></body></opml>"""


@pytest.fixture
def address() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            known = self.path == "/feed"
            self.send_response(200 if known else 404)
            self.end_headers()
            self.wfile.write(FEED.encode() if known else b"")

        def log_message(self, *_said):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}/feed"
    httpd.shutdown()
    httpd.server_close()
    thread.join()


def test_a_feed_is_subscribed_to_refreshed_when_it_is_due_and_left(desk, address):
    added = desk.run("feed", "add", address, "--collection", "Presse", "--every", "30", "--private-network", "--json")
    assert (added.code, added.json["title"], added.json["collection"], added.json["every"]) == (0, "Der Bote", "Presse", 30)
    assert "already" in desk.run("feed", "add", address, "--unseen").err
    first = desk.run("feed", "refresh", "--due", "--private-network", "--json")
    assert first.code == 0
    (line,) = first.lines
    assert {name: line[name] for name in ("status", "added", "versions", "duplicates", "fault")} == {
        "status": "read",
        "added": 1,
        "versions": 0,
        "duplicates": 0,
        "fault": None,
    }
    assert line["marks"] == ["PM-000001"]
    assert desk.run("list", "in:Presse", "--json").json["total"] == 1
    assert desk.run("feed", "refresh", "--due", "--private-network", "--json").lines == []
    assert desk.run("feed", "refresh", "Der Bote", "--private-network", "--json").lines[0]["duplicates"] == 1
    edited = desk.run(
        "feed", "edit", "1", "--title", "Bote", "--full-text", "--at-start", "--folder", "Hafen", "--collection", "", "--json"
    ).json
    assert [edited[name] for name in ("title", "full_text", "at_start", "folder", "collection")] == ["Bote", True, True, "Hafen", None]
    assert desk.run("feed", "remove", "Bote").code == 0
    assert desk.run("feed", "list", "--json").json == {"feeds": []}
    assert desk.run("undo").out == "Unsubscribe\n"
    assert desk.run("feed", "list", "--json").json["feeds"][0]["title"] == "Bote"


def test_a_feed_that_cannot_be_read_is_named_and_ends_with_1(desk, address):
    missing = address.replace("/feed", "/missing")
    assert desk.run("feed", "add", missing, "--private-network").code == 1
    assert desk.run("feed", "add", missing, "--unseen").code == 0
    assert desk.run("feed", "add", address, "--unseen").code == 0
    ran = desk.run("feed", "refresh", "--private-network", "--json")
    assert ran.code == 1
    assert sorted((line["status"], line["added"]) for line in ran.lines) == [("failed", 0), ("read", 1)]
    assert missing in ran.err
    assert "private network" in desk.run("feed", "refresh", "2").err
    assert desk.run("feed", "refresh", "Nirgends").code == 1
    assert desk.run("feed", "edit", "1").code == 2


def test_a_list_of_feeds_gives_a_line_a_feed_and_no_story(desk):
    (desk.folder / "feeds.opml").write_text(OPML, "utf-8")
    lines = desk.run("import", desk.folder / "feeds.opml", "--json").lines
    assert [(line["status"], line["mark"], line["title"], line["section"], line["url"], line["words"]) for line in lines] == [
        ("added", None, "Bote", "Hafen", "https://bote.example/f", 0),
        ("added", None, "Blatt", None, "https://blatt.example/f", 0),
    ]
    assert desk.run("list", "--json").json["total"] == 0
    again = desk.run("import", desk.folder / "feeds.opml", "--json")
    assert (again.code, [line["status"] for line in again.lines]) == (0, ["duplicate", "duplicate"])
    assert desk.run("feed", "import", desk.folder / "feeds.opml", "--json").json == {"added": [], "known": 2}


def test_subscriptions_are_carried_to_another_archive(desk):
    (desk.folder / "feeds.opml").write_text(OPML, "utf-8")
    assert desk.run("feed", "import", desk.folder / "feeds.opml").code == 0
    out = desk.folder / "out.opml"
    assert desk.run("feed", "export", out, "--json").json["feeds"] == 2
    assert desk.run("feed", "export", out).code == 1
    assert "<opml" in desk.run("feed", "export", "-").out
    other = desk.folder / "other.pressmark"
    assert len(desk.run("feed", "import", out, "--archive", other, "--json", archive=False).json["added"]) == 2
    here, there = (desk.run("feed", "list", "--json", "--archive", path, archive=False).json for path in (desk.archive, other))
    assert [(each["address"], each["folder"]) for each in here["feeds"]] == [(each["address"], each["folder"]) for each in there["feeds"]]
