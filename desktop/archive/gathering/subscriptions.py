"""Subscriptions: feeds that are read again and again, and how each answered last."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.address import address_key, address_number
from desktop.archive.intake.prepared import sound_text
from desktop.archive.journal.change import Edit, changed
from desktop.archive.journal.counting import take_numbers
from desktop.archive.schema import collection, feed_answer, feed_story, story, subscription
from desktop.archive.search.stems import folded

Made = tuple[str, list[Edit]]
_LONGEST = 366 * 24 * 60  # minutes between refreshes


@dataclass(frozen=True, slots=True)
class Subscribing:
    """What a person says of a feed."""

    address: str
    title: str = ""  # as they call it, or it calls itself; "" is its address
    site: str = ""  # the address of the pages it tells of
    folder: str = ""  # "Outer/Inner"; "" is none
    collection: int | None = None  # its stories go there
    minutes: int = 0  # between refreshes by schedule; 0 is by hand only
    at_start: bool = False  # refreshed when the window opens
    full_text: bool = False  # the page is fetched where the feed has a summary only


@dataclass(frozen=True, slots=True)
class FeedAnswer:
    """How a feed answered last; a trace, which no undo touches."""

    etag: str = ""
    modified: str = ""  # Last-Modified, as the server wrote it
    asked: str = ""  # when, ISO 8601 with zone; "" is never
    fault: str = ""  # why it could not be read then; "" is well
    until: str = ""  # when the server wants to be asked again at the earliest
    paused: bool = False  # the server said that it is gone for good


@dataclass(frozen=True, slots=True)
class Subscription:
    """A subscribed feed, and how it answered last."""

    id: int
    feed: Subscribing
    answer: FeedAnswer = FeedAnswer()

    @property
    def name(self) -> str:
        """What a list calls it."""
        return self.feed.title or self.feed.address

    def is_due(self, now: datetime) -> bool:
        """Whether its schedule says that it is to be refreshed."""
        if not self.feed.minutes or self.answer.paused:
            return False
        last, until = _time(self.answer.asked), _time(self.answer.until)
        waits = until is not None and until > now
        return not waits and (last is None or last + timedelta(minutes=self.feed.minutes) <= now)

    def may_be_asked(self, now: datetime) -> bool:
        """Whether its server has not asked to be left alone until later."""
        until = _time(self.answer.until)
        return until is None or until <= now


def all_subscriptions(rows: Connection) -> tuple[Subscription, ...]:
    """Give every subscription, by folder and name."""
    answers = {row.subscription: row for row in rows.execute(select(feed_answer))}
    found = [Subscription(row.id, _feed(row), _answer(answers.get(row.id))) for row in rows.execute(select(subscription))]
    return tuple(sorted(found, key=lambda each: (folded(each.feed.folder), folded(each.name), each.id)))


def named(rows: Connection, name: str) -> list[Subscription]:
    """Give the subscriptions of that number, address or title."""
    every = all_subscriptions(rows)
    exact = [each for each in every if str(each.id) == name or each.feed.address == name]
    return exact or [each for each in every if folded(each.feed.title) == folded(name) or _key(each.feed.address) == _key(name)]


def known(rows: Connection, number: int) -> Subscription:
    """Give a subscription. Raises ArchiveError if there is none of that number."""
    found = next((each for each in all_subscriptions(rows) if each.id == number), None)
    if found is None:
        why = "there is no such subscription"
        raise ArchiveError(f"Subscription {number}", why, remedy="It may have been removed; undo brings it back.")
    return found


def subscribe(rows: Connection, feeds: Sequence[Subscribing]) -> Made:
    """Subscribe to feeds, those left out that are subscribed already."""
    taken = {_key(each.feed.address) for each in all_subscriptions(rows)}
    fresh: list[Subscribing] = []
    for feed in map(proper, feeds):
        if _key(feed.address) not in taken:
            taken.add(_key(feed.address))
            _check_collection(rows, feed.collection)
            fresh.append(feed)
    what = "Subscribe" if len(fresh) == 1 else f"Subscribe to {len(fresh)} feeds"
    if not fresh:
        return what, []
    first = take_numbers(rows, "subscription", len(fresh))
    return what, [Edit("subscription", {"id": first + place}, None, _row(feed)) for place, feed in enumerate(fresh)]


def edit(rows: Connection, number: int, fields: Mapping[str, Any], *, what: str = "Change subscription") -> Made:
    """Change what is said of a feed."""
    was = known(rows, number)
    feed = proper(replace(was.feed, **fields))
    if _key(feed.address) in {_key(each.feed.address) for each in all_subscriptions(rows) if each.id != number}:
        raise ArchiveError(feed.address, "it is subscribed to already", remedy="Remove one of the two.")
    if feed.collection != was.feed.collection:
        _check_collection(rows, feed.collection)
    before, after = changed(_row(was.feed), _row(feed))
    return what, [Edit("subscription", {"id": number}, before, after)] if after else []


def unsubscribe(rows: Connection, numbers: Sequence[int]) -> Made:
    """Remove subscriptions; the stories that they brought stay."""
    gone = [known(rows, number) for number in dict.fromkeys(numbers)]
    what = "Unsubscribe" if len(gone) == 1 else f"Unsubscribe from {len(gone)} feeds"
    return what, [Edit("subscription", {"id": each.id}, _row(each.feed), None) for each in gone]


def told_of(rows: Connection, number: int, stories: Sequence[int]) -> list[Edit]:
    """Note which stories a feed told of; those of which it has told before are left out."""
    known_of = feed_story.c.subscription == number
    before = {
        each for some in several(stories) for each in rows.scalars(select(feed_story.c.story).where(known_of, feed_story.c.story.in_(some)))
    }
    return [Edit("feed_story", {"story": each, "subscription": number}, None, {}) for each in dict.fromkeys(stories) if each not in before]


def tellers(rows: Connection, number: int) -> list[Subscription]:
    """Give the subscriptions that told of a story, by folder and name; one that was unsubscribed is no more among them."""
    numbers = set(rows.scalars(select(feed_story.c.subscription).where(feed_story.c.story == number)))
    return [each for each in all_subscriptions(rows) if each.id in numbers] if numbers else []


def note(rows: Connection, number: int, answer: FeedAnswer) -> None:
    """Keep how a feed answered, unless it was unsubscribed in the meantime."""
    if rows.scalar(select(subscription.c.id).where(subscription.c.id == number)) is None:
        return
    row = {**asdict(answer), "paused": int(answer.paused)}
    rows.exec_driver_sql(
        f"INSERT OR REPLACE INTO feed_answer (subscription, {', '.join(row)}) VALUES (?{', ?' * len(row)})",
        (number, *(sound_text(value) if isinstance(value, str) else value for value in row.values())),
    )


def stories_at(rows: Connection, addresses: Sequence[str]) -> dict[str, int]:
    """Give the stories of those addresses that have one."""
    keys = {address: number for address in addresses if (number := address_number(address_key(address))) is not None}
    found: dict[int, int] = {}
    for some in several(set(keys.values())):
        found |= {row.url_key: row.id for row in rows.execute(select(story.c.url_key, story.c.id).where(story.c.url_key.in_(some)))}
    return {address: found[number] for address, number in keys.items() if number in found}


def _feed(row: Any) -> Subscribing:
    flags = bool(row.at_start), bool(row.full_text)
    return Subscribing(row.address, row.title, row.site, row.folder, row.collection, row.minutes, *flags)


def _answer(row: Any) -> FeedAnswer:
    return FeedAnswer(row.etag, row.modified, row.asked, row.fault, row.until, bool(row.paused)) if row else FeedAnswer()


def _row(feed: Subscribing) -> dict[str, Any]:
    return {**asdict(feed), "at_start": int(feed.at_start), "full_text": int(feed.full_text)}


def proper(feed: Subscribing) -> Subscribing:
    """Give a feed's particulars in their shape. Raises ArchiveError for an address that is none of the web."""
    address = sound_text(feed.address).strip()
    if not address.lower().startswith(("http://", "https://")) or any(sign.isspace() for sign in address) or len(address.split("/")) < 3:
        raise ArchiveError(address or "Subscription", "it is no address of a feed", remedy="It begins with https:// or http://.")
    if not 0 <= feed.minutes <= _LONGEST:
        raise ArchiveError(address, "it cannot be refreshed so", remedy="Say how many minutes lie between, a year at most; 0 is by hand.")
    folder = "/".join(filter(None, (" ".join(part.split()) for part in sound_text(feed.folder).split("/"))))
    title = " ".join(sound_text(feed.title).split())
    return replace(feed, address=address, title=title, site=sound_text(feed.site).strip(), folder=folder)


def _key(address: str) -> str:
    return address_key(address) or address.strip().lower()


def _check_collection(rows: Connection, number: int | None) -> None:
    if number is not None and rows.scalar(select(collection.c.id).where(collection.c.id == number)) is None:
        raise ArchiveError(f"Collection {number}", "there is no such collection", remedy="It may have been deleted; undo brings it back.")


def _time(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written) if written else None
    except ValueError:
        return None
