"""A refresh brings what is new, asks for nothing twice, and is stopped by no feed that fails."""

import sqlite3
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from functools import partial

import pytest

from desktop.archive import Archive, FeedAnswer, Query, Subscribing
from desktop.gathering import discover, read_list, refresh, write_list
from desktop.importers import SourceError
from desktop.importers.fetching import Fetcher, FetchSettings


def quiet(done, total, what):
    """Report to nobody."""


def item(server, number, text="Neunhundert Menschen und eine Ziege standen am Samstag am Kai.", kind="description"):
    link = f"{server.address}/story/{number}"
    return f"<item><title>Vom Kai {number}</title><link>{link}</link><pubDate>Tue, 12 Mar 2024 06:30:00 +0100</pubDate><{kind}>{text}</{kind}></item>"


def feed(*items, title="Der Bote"):
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>{title}</title>{''.join(items)}</channel></rss>"
    )


def whole(server, number, text="Neunhundert Menschen und eine Ziege standen am Samstag am Kai."):
    return item(server, number, f"<![CDATA[<p>{text}</p>]]>", "content:encoded")


def page(title, *paragraphs):
    inner = "".join(f"<p>{words}</p>" for words in paragraphs)
    return f"<!doctype html><html lang='de'><head><title>{title}</title><meta name='author' content='Jette Arendt'></head><body><nav><a href='/'>Start</a></nav><article><h1>{title}</h1>{inner}</article></body></html>"


def all_of(archive, fetcher):
    return list(refresh(archive, archive.subscriptions(), fetcher, quiet))


def test_new_stories_come_in_known_ones_do_not_and_an_unchanged_feed_sends_nothing(server, archive, fetcher):
    def answer(asked):
        if asked.get("if-none-match") == '"2"':
            return 304, {"ETag": '"2"'}, b""
        return 200, {"ETag": '"2"', "Last-Modified": "Tue, 12 Mar 2024 06:30:00 GMT"}, feed(whole(server, 1), whole(server, 2)).encode()

    shelf = archive.create_collection("Feeds").collection
    archive.subscribe(Subscribing(server.answer("/feed", answer), collection=shelf))
    (first,) = all_of(archive, fetcher)
    assert (first.status, first.added, first.fault) == ("read", 2, "")
    assert first.subscription.feed.title == archive.subscriptions()[0].feed.title == "Der Bote"
    assert len(archive.marks(Query.parse("in:Feeds"))) == 2
    (second,) = all_of(archive, fetcher)
    assert (second.status, second.added) == ("unchanged", 0)
    assert server.asked[-1][1]["if-modified-since"] == "Tue, 12 Mar 2024 06:30:00 GMT"
    server.give(
        "/feed", feed(whole(server, 3), whole(server, 1), whole(server, 2, "Es waren doch nur achthundert, und die Ziege war ein Schaf."))
    )
    (third,) = all_of(archive, fetcher)
    assert (third.added, third.versions, third.duplicates) == (1, 1, 1)
    assert archive.check().damaged == ()


def test_what_a_refresh_brought_is_undone_as_one_change(server, archive, fetcher):
    archive.subscribe(Subscribing(server.give("/feed", feed(whole(server, 1), whole(server, 2))), "Bote"))
    all_of(archive, fetcher)
    assert archive.undo_words() == "Refresh Bote"
    archive.undo()
    assert archive.marks(Query.parse("")) == ()
    assert archive.subscriptions()[0].answer.asked


def test_one_feed_that_fails_stops_no_other(server, archive, fetcher):
    good = feed(whole(server, 7))
    archive.subscribe(
        Subscribing(server.address + "/missing", "a missing"),
        Subscribing(server.give("/slow", good, **{"X-Slow": "3"}), "b slow"),
        Subscribing(server.give("/broken", "<rss><channel><item"), "c broken"),
        Subscribing(server.give("/page", page("Seite", "Kein Feed."), "text/html"), "d page"),
        Subscribing("http://127.0.0.1:9/nobody", "e nobody"),
        Subscribing(server.give("/good", good), "f good"),
    )
    done = all_of(archive, fetcher)
    assert [each.status for each in done] == ["failed"] * 5 + ["read"]
    assert all(each.fault for each in done[:5])
    assert done[5].added == 1
    assert [bool(each.answer.fault) for each in archive.subscriptions()] == [True] * 5 + [False]


def test_a_feed_that_is_gone_for_good_is_paused_and_one_that_moved_is_known_by_its_new_address(server, archive, fetcher):
    server.give("/new", feed(whole(server, 1)))
    moved = server.answer("/old", lambda _asked: (301, {"Location": "/new"}, b""))
    gone = server.answer("/gone", lambda _asked: (410, {}, b""))
    archive.subscribe(Subscribing(moved, "a"), Subscribing(gone, "b", minutes=1))
    first, second = all_of(archive, fetcher)
    assert first.subscription.feed.address == archive.subscriptions()[0].feed.address == f"{server.address}/new"
    assert second.status == "gone"
    assert archive.subscriptions()[1].answer.paused
    assert archive.due_subscriptions() == ()


def test_a_server_that_asks_for_peace_is_left_alone(server, archive, fetcher):
    archive.subscribe(Subscribing(server.answer("/busy", lambda _asked: (503, {"Retry-After": "3600"}, b"")), "busy"))
    assert all_of(archive, fetcher)[0].status == "failed"
    assert datetime.fromisoformat(archive.subscriptions()[0].answer.until) > datetime.now(UTC)
    before = server.times("/busy")
    assert all_of(archive, fetcher)[0].status == "waiting"
    assert server.times("/busy") == before


def test_the_whole_story_is_fetched_once_where_the_feed_has_a_summary_only(server, archive, fetcher):
    text = [
        f"Absatz {n}: Die Ziege zahlte den Tarif für Fahrräder, weil kein anderes Tier darin vorkommt, und fuhr {n} Mal." for n in range(5)
    ]
    server.give("/story/1", page("Eine ganz andere Überschrift", *text), "text/html; charset=utf-8")
    archive.subscribe(
        Subscribing(server.give("/feed", feed(item(server, 1, "Die Ziege […]"), item(server, 2, "Das Schaf […]"))), full_text=True)
    )
    (first,) = all_of(archive, fetcher)
    assert first.added == 2
    story = archive.story(next(outcome.mark for draft, outcome in first.outcomes if draft.text_of("title") == "Vom Kai 1"))
    assert "Absatz 4" in story.body.text
    assert story.fields["published"] == "2024-03-12T06:30:00+01:00"
    assert story.fields["authors"] == ("Jette Arendt",)
    other = next(draft for draft, _ in first.outcomes if draft.text_of("title") == "Vom Kai 2")
    assert any("its page was not taken" in warning for warning in other.warnings)
    (second,) = all_of(archive, fetcher)
    assert (second.added, second.versions, second.duplicates) == (0, 0, 2)
    assert server.times("/story/1") == 1


def test_several_servers_are_asked_at_once_and_each_by_one_feed_at_a_time(server, archive, fetcher):
    underway, most = Counter(), Counter()

    def answer(number, asked):
        host = asked["host"].partition(":")[0]
        underway[host] += 1
        most["at once"] = max(most["at once"], underway.total())
        most[host] = max(most[host], underway[host])
        time.sleep(0.15)
        underway[host] -= 1
        return 200, {}, feed(whole(server, number)).encode()

    hosts = [f"{name}.example" for name in "abcd"]
    port = server.address.rpartition(":")[2]
    fetcher = Fetcher(fetcher.settings, resolve=lambda _host, _port: ["127.0.0.1"])
    for n in range(8):
        server.answer(f"/{n}", partial(answer, n))
        archive.subscribe(Subscribing(f"http://{hosts[n % 4]}:{port}/{n}", f"feed {n}"))
    reports = []
    done = list(refresh(archive, archive.subscriptions(), fetcher, lambda *told: reports.append(told)))
    assert sorted(each.subscription.name for each in done) == [f"feed {n}" for n in range(8)]
    assert all(each.added == 1 for each in done)
    assert most["at once"] > 2
    assert {most[host] for host in hosts} == {1}
    assert [told[0] for told in reports] == sorted(told[0] for told in reports)
    assert reports[-1][:2] == (8, 8)


def test_a_cancel_does_not_wait_for_a_silent_server(server, archive):
    class Cancelled(Exception):
        pass

    def report(done, total, what):
        if server.asked:
            raise Cancelled

    archive.subscribe(Subscribing(server.give("/feed", feed(whole(server, 1)), **{"X-Slow": "1.5"}), "slow"))
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        list(refresh(archive, archive.subscriptions(), Fetcher(FetchSettings(private_network=True, delay=0)), report))
    assert time.monotonic() - begun < 1.2


def test_a_story_tells_which_feeds_told_of_it_and_a_feed_finds_its_stories(server, archive, fetcher):
    first, second = (
        Subscribing(server.give(f"/{name}", feed(*(whole(server, n) for n in numbers))), name)
        for name, numbers in (("Bote", (1, 2)), ("Warte", (2, 3)))
    )
    archive.subscribe(first, second)
    all_of(archive, fetcher)
    told = {query: len(archive.marks(Query.parse(query))) for query in ("feed:bote", "feed:Warte", f"feed:{second.address}", "feed:nobody")}
    assert told == {"feed:bote": 2, "feed:Warte": 2, f"feed:{second.address}": 2, "feed:nobody": 0}
    (both,) = archive.marks(Query.parse("feed:Bote feed:Warte"))
    assert [each.name for each in archive.told_by(both)] == ["Bote", "Warte"]
    assert archive.undo_words() == "Refresh Warte"
    archive.undo()
    assert [each.name for each in archive.told_by(both)] == ["Bote"]
    archive.redo()
    all_of(archive, fetcher)
    assert archive.undo_words() == "Refresh Warte"  # what is told again is no change
    archive.unsubscribe([each.id for each in archive.subscriptions() if each.name == "Bote"])
    assert [each.name for each in archive.told_by(both)] == ["Warte"]
    archive.undo()
    only = next(mark for mark in archive.marks(Query.parse("feed:Warte")) if mark != both)
    archive.merge(both, [only])
    assert [each.name for each in archive.told_by(only)] == ["Bote", "Warte"]
    assert archive.check().damaged == ()
    archive.trash([both])
    archive.empty_trash()
    assert archive.check().damaged == ()


def test_an_archive_from_before_feeds_were_noted_knows_them_by_its_sources(server, archive, fetcher, tmp_path):
    archive.subscribe(Subscribing(server.give("/feed", feed(whole(server, 1))), "Bote"))
    all_of(archive, fetcher)
    archive.close()
    with closing(sqlite3.connect(tmp_path / "news.pressmark")) as older, older:
        older.executescript(
            "DROP TABLE feed_story; DELETE FROM seal WHERE name = 'feed_story'; UPDATE alembic_version SET version_num = '0003'; PRAGMA user_version = 3"
        )
    with Archive.open(tmp_path / "news.pressmark") as renewed:
        assert len(renewed.marks(Query.parse("feed:Bote"))) == 1
        assert renewed.check().damaged == ()


def test_a_cancelled_refresh_keeps_what_was_done_and_raises_what_cancelled_it(server, archive, fetcher):
    class Cancelled(Exception):
        pass

    archive.subscribe(*(Subscribing(server.give(f"/{n}", feed(whole(server, n))), f"feed {n}") for n in range(3)))

    def report(done, total, what):
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(refresh(archive, archive.subscriptions(), fetcher, report))
    assert len(archive.marks(Query.parse(""))) == 1


def test_a_paused_feed_that_answers_again_goes_on(server, archive, fetcher):
    archive.subscribe(Subscribing(server.give("/feed", feed(whole(server, 1))), "a"))
    archive.note_answer(archive.subscriptions()[0].id, FeedAnswer(fault="gone", paused=True))
    assert all_of(archive, fetcher)[0].added == 1
    assert not archive.subscriptions()[0].answer.paused


def test_a_pages_own_feed_is_found(server, fetcher):
    server.give("/feed", feed(whole(server, 1)))
    link = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>Hallo</p></body></html>'
    assert discover(server.give("/", link, "text/html"), fetcher) == (f"{server.address}/feed", "Der Bote")
    with pytest.raises(SourceError, match="no feed"):
        discover(server.give("/none", page("a", "b"), "text/html"), fetcher)


def test_a_list_that_was_written_is_read_back_as_it_was(archive, tmp_path):
    given = [
        Subscribing("https://a.example/f?x=1&y=2", "A & Ω", "https://a.example/", "Oben/Unten"),
        Subscribing("https://b.example/f", "B", folder="Oben"),
    ]
    archive.subscribe(*given)
    written = write_list(archive.subscriptions())
    (tmp_path / "list.opml").write_bytes(written)
    assert sorted(read_list(tmp_path / "list.opml"), key=lambda each: each.title) == given
    assert write_list(archive.subscriptions()) == written
    (tmp_path / "no.txt").write_text("Kein OPML, sondern ein Satz.")
    with pytest.raises(SourceError):
        read_list(tmp_path / "no.txt")
