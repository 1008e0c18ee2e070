"""Refreshing: each feed is asked whether it has something new, and what is new comes in; one that fails stops no other."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from desktop.archive import Archive, ArchiveError, FeedAnswer, Outcome, Subscription
from desktop.gathering.full_text import with_full_text
from desktop.importers.errors import UnreadableError
from desktop.importers.feeds.answers import feed_title, read_answer
from desktop.importers.fetching import Fetched, Fetcher, FetchError
from desktop.story import Draft, Refusal

Report = Callable[[int, int, str], None]
"""done, total, what; to cancel, it raises, and what it raises passes through untouched."""

_GONE = 410
_LONGEST_WAIT = timedelta(days=7)  # that a server may ask for


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What became of a feed."""

    subscription: Subscription  # as it is now: its address too, where it moved
    status: Literal["read", "unchanged", "waiting", "gone", "failed"]
    added: int = 0
    versions: int = 0
    duplicates: int = 0
    fault: str = ""  # why it failed, or what of it did
    outcomes: tuple[tuple[Draft, Outcome], ...] = ()


def refresh(archive: Archive, subscriptions: Iterable[Subscription], fetcher: Fetcher, report: Report) -> Iterator[Refreshed]:
    """Refresh feeds, giving each when it is done and its stories are committed, one Change a feed that brought any.

    A feed is asked with what it answered last (RFC 9110, 13): where nothing is new it sends nothing. One that has moved for good is known
    by its new address, one that is gone for good is paused, and one that asks to be left alone until later is.
    report: called before each feed and while it is read. Raises ArchiveError where nothing more can be stored.
    """
    every = list(subscriptions)
    for number, subscription in enumerate(every):
        report(number, len(every), subscription.name)
        yield _one(archive, subscription, fetcher, lambda what, done=number: report(done, len(every), what))  # type: ignore[misc]
    report(len(every), len(every), "")


def _one(archive: Archive, subscription: Subscription, fetcher: Fetcher, tell: Callable[[str], None]) -> Refreshed:
    now = datetime.now(UTC)
    was = subscription.answer
    if not subscription.may_be_asked(now):
        return Refreshed(subscription, "waiting", fault=f"its server asks to be left alone until {was.until}")
    try:
        fetched = fetcher.get(subscription.feed.address, etag=was.etag, modified=was.modified, check=lambda: tell(subscription.name))
    except FetchError as error:
        return _failed(archive, subscription, error, now)
    subscription = _moved(archive, subscription, fetched)
    asked = now.isoformat(timespec="seconds")
    if fetched.status == 304:
        answer = replace(
            was, asked=asked, fault="", until="", paused=False, etag=fetched.etag or was.etag, modified=fetched.modified or was.modified
        )
        archive.note_answer(subscription.id, answer)
        return Refreshed(replace(subscription, answer=answer), "unchanged")
    try:
        entries = list(read_answer(fetched, lambda _done, _total, what: tell(f"{subscription.name}: {what}")))
    except UnreadableError as error:
        return _failed(archive, subscription, error, now)
    read = _taken_in(archive, subscription, entries, fetcher, tell)
    # Only now: an import that failed must not make the server say that nothing is new.
    answer = FeedAnswer(fetched.etag, fetched.modified, asked, read.fault)
    archive.note_answer(subscription.id, answer)
    return replace(read, subscription=replace(read.subscription, answer=answer))


def _taken_in(
    archive: Archive, subscription: Subscription, entries: list[Draft | Refusal], fetcher: Fetcher, tell: Callable[[str], None]
) -> Refreshed:
    subscription = _titled(archive, subscription, feed_title(entries))
    drafts = [each for each in entries if isinstance(each, Draft)]
    faults = [str(each.why) for each in entries if isinstance(each, Refusal)]
    if subscription.feed.full_text:
        drafts = list(with_full_text(archive, drafts, fetcher, tell))
    counts = {"added": 0, "version": 0, "duplicate": 0}
    outcomes: list[tuple[Draft, Outcome]] = []
    shelf = _shelf(archive, subscription.feed.collection)
    with archive.importing(f"Refresh {subscription.name}", collection=shelf) as run:
        for draft, outcome in run.stream(drafts):
            if isinstance(outcome, ArchiveError):
                faults.append(str(outcome))
                continue
            counts[outcome.status] += 1
            outcomes.append((draft, outcome))
            tell(f"{subscription.name}: {draft.text_of('title')}")
    fault = "; ".join(dict.fromkeys(faults))
    return Refreshed(subscription, "read", counts["added"], counts["version"], counts["duplicate"], fault, tuple(outcomes))


def _failed(archive: Archive, subscription: Subscription, error: UnreadableError, now: datetime) -> Refreshed:
    """Keep why, and until when the server wants peace; what the feed answered before stays."""
    gone = isinstance(error, FetchError) and error.status == _GONE
    wait = min(timedelta(seconds=error.wait), _LONGEST_WAIT) if isinstance(error, FetchError) and error.wait > 0 else None
    fault = " ".join(filter(None, (error.why, error.remedy)))
    answer = replace(
        subscription.answer,
        asked=now.isoformat(timespec="seconds"),
        fault=fault,
        until=(now + wait).isoformat(timespec="seconds") if wait else "",
        paused=gone or subscription.answer.paused,
    )
    archive.note_answer(subscription.id, answer)
    return Refreshed(replace(subscription, answer=answer), "gone" if gone else "failed", fault=fault)


def _moved(archive: Archive, subscription: Subscription, fetched: Fetched) -> Subscription:
    """Know a feed by the address where it has gone for good, unless that one is subscribed to itself."""
    if not fetched.moved or fetched.moved == subscription.feed.address:
        return subscription
    try:
        archive.edit_subscription(subscription.id, address=fetched.moved)
    except ArchiveError:
        return subscription
    return replace(subscription, feed=replace(subscription.feed, address=fetched.moved))


def _titled(archive: Archive, subscription: Subscription, title: str) -> Subscription:
    """Call a feed what it calls itself, where nobody has called it anything."""
    if subscription.feed.title or not title:
        return subscription
    archive.edit_subscription(subscription.id, title=title)
    return replace(subscription, feed=replace(subscription.feed, title=title))


def _shelf(archive: Archive, number: int | None) -> int | None:
    """Give the collection, unless it was deleted."""
    return number if number is not None and any(each.id == number for each in archive.places().collections) else None
