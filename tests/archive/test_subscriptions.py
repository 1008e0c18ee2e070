"""What is subscribed to is kept, changed and undone like everything else; how a feed answered is a trace."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.archive import Archive, ArchiveError, FeedAnswer, Subscribing

BOTE = Subscribing("https://bote.example/feed.xml", "Der Bote", folder=" Hafen / Boote ", minutes=60)


def test_a_subscription_is_made_changed_removed_and_all_of_it_undone(archive):
    archive.subscribe(BOTE)
    (made,) = archive.subscriptions()
    assert (made.name, made.feed.folder, made.feed.minutes) == ("Der Bote", "Hafen/Boote", 60)
    archive.edit_subscription(made.id, full_text=True, title="Bote")
    archive.note_answer(made.id, FeedAnswer(etag='"1"', asked="2024-05-01T10:00:00+00:00"))
    archive.unsubscribe([made.id])
    assert archive.subscriptions() == ()
    archive.undo()
    (back,) = archive.subscriptions()
    assert (back.feed.title, back.feed.full_text) == ("Bote", True)
    archive.undo()
    assert archive.subscriptions()[0].feed == made.feed
    archive.undo()
    assert archive.subscriptions() == ()
    assert [archive.redo() is not None for _ in range(4)] == [True, True, True, False]
    assert archive.check().damaged == ()


def test_a_feed_is_subscribed_to_once_whatever_its_address_looks_like(archive):
    change = archive.subscribe(BOTE, Subscribing("http://www.bote.example/feed.xml/"), Subscribing("https://blatt.example/rss"))
    assert len(change.edits) == 2
    assert archive.subscribe(BOTE).id == 0
    blatt = archive.subscription_named("https://blatt.example/rss")
    with pytest.raises(ArchiveError, match="subscribed to already"):
        archive.edit_subscription(blatt.id, address=BOTE.address)


@pytest.mark.parametrize("address", ["", "bote.example/feed", "file:///etc/passwd", "javascript:alert(1)", "https://a b.example/"])
def test_only_an_address_of_the_web_is_subscribed_to(archive, address):
    with pytest.raises(ArchiveError, match="no address of a feed"):
        archive.subscribe(Subscribing(address))


def test_a_feed_is_due_when_its_schedule_says_so_and_not_while_it_is_paused_or_wants_peace(path):
    now = datetime(2024, 5, 1, 12, tzinfo=UTC)
    with Archive.open(path, create=True, clock=lambda: now) as archive:
        archive.subscribe(BOTE, Subscribing("https://hand.example/feed"))
        (due,) = archive.due_subscriptions()
        asked = (now - timedelta(minutes=61)).isoformat()
        for answer, is_due in (
            (FeedAnswer(asked=asked), True),
            (FeedAnswer(asked=(now - timedelta(minutes=59)).isoformat()), False),
            (FeedAnswer(asked=asked, paused=True), False),
            (FeedAnswer(asked=asked, until=(now + timedelta(minutes=1)).isoformat()), False),
            (FeedAnswer(asked=asked, until=(now - timedelta(minutes=1)).isoformat()), True),
        ):
            archive.note_answer(due.id, answer)
            assert [each.id for each in archive.due_subscriptions()] == ([due.id] if is_due else [])


def test_an_answer_to_a_subscription_that_is_gone_is_let_go(archive):
    archive.note_answer(99, FeedAnswer(etag="x"))
    assert archive.subscriptions() == ()


def test_an_excerpt_never_takes_the_place_of_a_fuller_text(archive, draft):
    from dataclasses import replace

    url = "https://bote.example/1"
    teaser = replace(draft(body="<p>Nur ein Satz.</p>", url=url, original=b"teaser"), excerpt=True)
    whole = draft(body="<p>Nur ein Satz. Und noch einer, der länger ist.</p>", url=url, original=b"whole")
    with archive.importing("Feed") as run:
        outcomes = [run.add([each])[0] for each in (teaser, whole, replace(teaser, original=b"teaser again"))]
    assert [outcome.status for outcome in outcomes] == ["added", "version", "duplicate"]
    assert "fuller text" in outcomes[2].message
