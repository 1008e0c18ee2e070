"""How subscriptions and their refreshes are printed."""

from typing import TYPE_CHECKING, Any

from desktop.cli.output import give, or_null, say, tell

if TYPE_CHECKING:
    from desktop.archive import Archive, Subscription
    from desktop.gathering import Refreshed


def give_one(archive: "Archive", name: str, as_json: bool) -> None:
    """Print one subscription."""
    subscription = archive.subscription_named(name)
    if as_json:
        give(row_of(subscription, {each.id: each.name for each in archive.places().collections}))
    else:
        tell(f"{subscription.id:4}  {subscription.name}  {subscription.feed.address}")


def row_of(subscription: "Subscription", collections: dict[int, str]) -> dict[str, Any]:
    """Give the contract's JSON line of a subscription; collections are names by their ids."""
    feed, answer = subscription.feed, subscription.answer
    return {
        "id": subscription.id,
        "address": feed.address,
        "title": or_null(feed.title),
        "site": or_null(feed.site),
        "folder": or_null(feed.folder),
        "collection": collections.get(feed.collection, str(feed.collection)) if feed.collection is not None else None,
        "every": feed.minutes,
        "at_start": feed.at_start,
        "full_text": feed.full_text,
        "asked": or_null(answer.asked),
        "fault": or_null(answer.fault),
        "until": or_null(answer.until),
        "paused": answer.paused,
    }


def tell_refreshed(refreshed: "Refreshed", as_json: bool) -> None:
    """Print what a feed's refresh brought."""
    subscription = refreshed.subscription
    if refreshed.fault:
        say(f"{subscription.name}: {refreshed.fault}")
    if as_json:
        row = {
            "id": subscription.id,
            "address": subscription.feed.address,
            "title": or_null(subscription.feed.title),
            "status": refreshed.status,
        }
        counts = {"added": refreshed.added, "versions": refreshed.versions, "duplicates": refreshed.duplicates}
        marks = [outcome.mark for _, outcome in refreshed.outcomes if outcome.status != "duplicate"]
        give({**row, **counts, "marks": marks, "fault": or_null(refreshed.fault)})
    else:
        words = {"unchanged": "nothing new", "waiting": "left alone for now", "gone": "gone for good; paused", "failed": "failed"}
        tell(
            f"{subscription.name}: {words.get(refreshed.status) or f'{refreshed.added:,} added, {refreshed.versions:,} changed, {refreshed.duplicates:,} known'}"
        )
