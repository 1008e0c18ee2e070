"""Feeds in the window: subscribed to, refreshed and let go; and a page fetched by its address. The server is a real one, on this machine."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.archive import Query, Subscribing
from desktop.importers.fetching import Fetcher, FetchSettings
from desktop.ui.feeds.feed_dialog import FeedDialog
from desktop.ui.importing.import_desk import ImportDesk
from desktop.ui.importing.teaching import RuleDialog
from desktop.ui.look.prompt import Prompt
from desktop.ui.places.places import place_of

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTRY = """<item><title>{title}</title><link>{base}/{slug}</link><guid>{slug}</guid><pubDate>Thu, 02 May 2024 08:30:00 GMT</pubDate>
<description>&lt;p&gt;{title}. The council met on Tuesday and the harbour stayed quiet, as it had all week.&lt;/p&gt;</description></item>"""
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lamp in the attic</title></head><body>
<div class="kicker">Harbour</div><article><h1>The lamp in the attic</h1>
<p>For nineteen years a lamp has burned in the attic window above the chandler's shop, and nobody remembered who pays for it.</p>
<p>Last Thursday the harbour office found the answer in a ledger: the town itself, two crowns a month, since the great fog.</p>
<p>The council voted to keep it burning, and to write down the reason this time, where the next clerk would find it.</p></article></body></html>"""


class Paper:
    """A paper of one's own, with a feed and a page."""

    def __init__(self, port: int) -> None:
        self.base = f"http://127.0.0.1:{port}"
        self.titles = ["A quiet week"]
        self.gone = False

    def answer(self, path: str) -> tuple[int, str, str]:
        if path == "/feed" and not self.gone:
            entries = "".join(ENTRY.format(title=title, base=self.base, slug=title.replace(" ", "-")) for title in self.titles)
            feed = f'<rss version="2.0"><channel><title>The Harbour Post</title><link>{self.base}</link>{entries}</channel></rss>'
            return 200, "application/rss+xml", feed
        return (200, "text/html", PAGE) if path == "/lamp" else (404, "text/plain", "nothing here")


@pytest.fixture
def paper() -> Iterator[Paper]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, kind, words = made.answer(self.path)
            content = words.encode()
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Paper(server.server_port)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def online(window):
    """The window, allowed to ask this very machine."""

    def fetcher() -> Fetcher:
        return Fetcher(FetchSettings(private_network=True, delay=0))

    window.flows.feed_flow.fetcher = window.flows.import_flow.fetcher = fetcher
    return window


def places(window):
    model = window.places.places
    heads = (model.index(row, 0) for row in range(model.rowCount()))
    group = next((head for head in heads if head.data() == "Subscriptions"), None)
    return [] if group is None else [place_of(model.index(row, 0, group)) for row in range(model.rowCount(group))]


def test_a_feed_is_subscribed_to_by_its_address_and_its_stories_come_in(online, person, qtbot, paper):
    qtbot.keyClick(online.list, Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.AltModifier)
    prompt = person.dialog(Prompt)
    assert isinstance(prompt.field, QLineEdit)
    prompt.field.clear()
    qtbot.keyClicks(prompt.field, f"{paper.base}/feed")
    qtbot.keyClick(prompt.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A quiet week" in person.shown(online))
    qtbot.waitUntil(lambda: [(place.name, place.count) for place in places(online)] == [("The Harbour Post", 1)])  # unread
    person.back(online)  # from the prompt
    person.click_row(online, person.shown(online).index("A quiet week"))
    qtbot.keyClick(online, Qt.Key.Key_I, CONTROL)
    provenance = online.inspector.provenance
    qtbot.waitUntil(lambda: any(each.text() == "From the feed The Harbour Post" for each in provenance.findChildren(QPushButton)))
    person.press(provenance, "From the feed The Harbour Post")
    qtbot.waitUntil(lambda: online.places.place.name == "The Harbour Post")
    qtbot.waitUntil(lambda: person.shown(online) == ["A quiet week"])
    paper.titles.append("A loud week")
    qtbot.waitUntil(lambda: online.flows.feed_flow._job is None and online.actions_["refresh-feed"].isEnabled())
    qtbot.keyClick(online.list, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: online.rows.rowCount() == 2)
    assert online.foot.said.text() == "1 new story"


def test_a_feed_that_fails_says_why_and_leaving_it_can_be_undone(online, person, qtbot, paper):
    online.archive.subscribe(Subscribing(f"{paper.base}/feed", "The Harbour Post"))
    online.desk.refresh()
    qtbot.waitUntil(lambda: len(places(online)) == 1)
    paper.gone = True
    online.actions_["refresh-all"].trigger()
    qtbot.waitUntil(lambda: bool(places(online)[0].fault))
    assert "The Harbour Post" in online.foot.said.text()
    person.go(online, "subscription", "The Harbour Post")
    qtbot.waitUntil(online.actions_["unsubscribe"].isEnabled)
    online.actions_["unsubscribe"].trigger()
    qtbot.waitUntil(lambda: places(online) == [])
    online.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(places(online)) == 1)


def test_a_subscription_is_edited_and_refreshed_at_start_and_by_its_schedule(online, person, qtbot, paper):
    online.archive.subscribe(Subscribing(f"{paper.base}/feed", "Gazette"))
    online.desk.refresh()
    qtbot.waitUntil(lambda: len(places(online)) == 1)
    person.go(online, "subscription", "Gazette")
    qtbot.waitUntil(online.actions_["edit-feed"].isEnabled)
    online.actions_["edit-feed"].trigger()
    dialog = person.dialog(FeedDialog)
    dialog.title.setText("The Harbour Post")
    dialog.every.setCurrentIndex(dialog.every.findText("Every hour"))
    dialog.start.setChecked(True)
    person.press(dialog, "Save")
    qtbot.waitUntil(lambda: online.archive.subscriptions()[0].feed.minutes == 60)
    online.flows.feed_flow._due.timeout.emit()  # the minute is over
    qtbot.waitUntil(lambda: online.archive.count(Query.parse("quiet")) == 1)
    paper.titles.append("A loud week")
    qtbot.waitUntil(lambda: online.flows.feed_flow._job is None)
    online.flows.feed_flow._soon.timeout.emit()  # as when the window opens
    qtbot.waitUntil(lambda: online.archive.count(Query.parse("loud")) == 1)


def test_another_readers_list_is_subscribed_to(online, qtbot, tmp_path):
    (tmp_path / "feeds.opml").write_text(
        '<opml version="2.0"><body><outline text="Sea"><outline text="Gazette" type="rss" xmlUrl="https://gazette.example/feed"/>'
        '<outline text="Post" type="rss" xmlUrl="https://post.example/feed"/></outline></body></opml>',
        "utf-8",
    )
    online.flows.feed_flow.follow_list(tmp_path / "feeds.opml")
    qtbot.waitUntil(lambda: sorted(place.name for place in places(online)) == ["Gazette", "Post"])


def test_feeds_found_by_an_import_are_offered(online, person, qtbot, tmp_path):
    (tmp_path / "feeds.opml").write_text(
        '<opml version="2.0"><body><outline text="Gazette" type="rss" xmlUrl="https://gazette.example/feed"/></body></opml>', "utf-8"
    )
    person.drop_files(online, tmp_path / "feeds.opml")
    desk = person.dialog(ImportDesk)
    qtbot.waitUntil(desk.foot.feeds.isVisible)
    person.press(desk, "Subscribe (1)")
    qtbot.waitUntil(lambda: [place.name for place in places(online)] == ["Gazette"])
    desk.close()


def test_an_address_that_was_copied_is_fetched_and_what_is_put_right_is_remembered_for_its_site(online, person, qtbot, paper):
    QGuiApplication.clipboard().setText(f"{paper.base}/lamp")
    qtbot.keyClick(online.list, Qt.Key.Key_V, CONTROL)
    desk = person.dialog(ImportDesk)
    qtbot.waitUntil(lambda: desk.page.number == 0 and desk.strip.isHidden())
    assert desk.form._editors["title"].text() == "The lamp in the attic"
    section = desk.form._editors["section"]
    section.clear()
    qtbot.keyClicks(section, "Harbour")
    person.press(desk, "Remember for This Site…")
    rule = person.dialog(RuleDialog)
    assert ".kicker" in rule.text.toPlainText()  # where the section stands on that site's pages
    person.press(rule, "Remember")
    qtbot.waitUntil(lambda: list(online.archive.site_rules()) == ["127.0.0.1"])
    person.press(desk, "Accept &All (1)")
    qtbot.waitUntil(lambda: online.archive.count(Query.parse("section:Harbour lamp")) == 1)
