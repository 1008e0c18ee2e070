"""Refreshing: each feed is asked whether it has something new, and what is new comes in; one that fails stops no other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from desktop.archive import Archive, ArchiveError, FeedAnswer, Outcome, Subscription
from desktop.gathering.asking import Asking, Tell
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


@dataclass(frozen=True, slots=True)
class _Answered:
    """What a feed's server said, and what it brings; nothing of it is stored yet."""

    asked: datetime
    fetched: Fetched | None = None
    entries: tuple[Draft | Refusal, ...] = ()
    error: UnreadableError | None = None


def refresh(archive: Archive, subscriptions: Iterable[Subscription], fetcher: Fetcher, report: Report) -> Iterator[Refreshed]:
    """Refresh feeds, giving each when it is done and its stories are committed, one Change a feed that brought any.

    Several are asked at a time, those of one host one after the other. A feed is asked with what it answered last (RFC 9110, 13): where
    nothing is new it sends nothing. One that has moved for good is known by its new address, one that is gone for good is paused, and one
    that asks to be left alone until later is.
    report: called often, on the caller's thread. Raises ArchiveError where nothing more can be stored.
    """
    every = list(subscriptions)
    done = 0

    def tell(what: str) -> None:
        report(done, len(every), what)

    def ask(subscription: Subscription, told: Tell) -> _Answered:
        return _asked(archive, subscription, fetcher, told)

    tell(every[0].name if every else "")
    for subscription, answered in Asking(every, ask, tell):
        tell(subscription.name)
        refreshed = _settled(archive, subscription, answered, tell)
        done += 1
        if refreshed is not None:
            yield refreshed
        tell("")


def _asked(archive: Archive, subscription: Subscription, fetcher: Fetcher, tell: Tell) -> _Answered:
    """Ask a feed's server, and read what it says; called on any thread, and writes nothing."""
    now = datetime.now(UTC)
    was, name = subscription.answer, subscription.name
    if not subscription.may_be_asked(now):
        return _Answered(now)
    tell(name)
    try:
        fetched = fetcher.get(subscription.feed.address, etag=was.etag, modified=was.modified, check=lambda: tell(name))
        if fetched.status == 304:
            return _Answered(now, fetched)
        entries = list(read_answer(fetched, lambda _done, _total, what: tell(f"{name}: {what}")))
    except UnreadableError as error:
        return _Answered(now, error=error)
    if subscription.feed.full_text:
        whole = iter(with_full_text(archive, [each for each in entries if isinstance(each, Draft)], fetcher, tell))
        entries = [next(whole) if isinstance(each, Draft) else each for each in entries]
    return _Answered(now, fetched, tuple(entries))


def _settled(archive: Archive, subscription: Subscription, answered: _Answered, tell: Tell) -> Refreshed | None:
    """Take in what a feed brought, and keep how it answered; None for one that was unsubscribed meanwhile."""
    if all(each.id != subscription.id for each in archive.subscriptions()):
        return None
    if answered.error is not None:
        return _failed(archive, subscription, answered.error, answered.asked)
    if answered.fetched is None:
        return Refreshed(subscription, "waiting", fault=f"its server asks to be left alone until {subscription.answer.until}")
    fetched, asked = answered.fetched, answered.asked.isoformat(timespec="seconds")
    subscription = _moved(archive, subscription, fetched)
    if fetched.status == 304:
        was = subscription.answer
        read = Refreshed(subscription, "unchanged")
        answer = FeedAnswer(fetched.etag or was.etag, fetched.modified or was.modified, asked)
    else:
        read = _taken_in(archive, subscription, answered.entries, tell)
        answer = FeedAnswer(fetched.etag, fetched.modified, asked, read.fault)
    # Only now: an import that failed must not make the server say that nothing is new.
    archive.note_answer(subscription.id, answer)
    return replace(read, subscription=replace(read.subscription, answer=answer))


def _taken_in(archive: Archive, subscription: Subscription, entries: Sequence[Draft | Refusal], tell: Tell) -> Refreshed:
    subscription = _titled(archive, subscription, feed_title(entries))
    drafts = [each for each in entries if isinstance(each, Draft)]
    faults = [str(each.why) for each in entries if isinstance(each, Refusal)]
    counts = {"added": 0, "version": 0, "duplicate": 0}
    outcomes: list[tuple[Draft, Outcome]] = []
    shelf = _shelf(archive, subscription.feed.collection)
    with archive.importing(f"Refresh {subscription.name}", collection=shelf, subscription=subscription.id) as run:
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
