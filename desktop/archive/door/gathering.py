"""What is subscribed to."""

from collections.abc import Sequence
from datetime import datetime

from desktop.archive.door.core import Door
from desktop.archive.errors import ArchiveError
from desktop.archive.gathering import subscriptions
from desktop.archive.gathering.subscriptions import FeedAnswer, Subscribing, Subscription
from desktop.archive.journal.change import Change
from desktop.archive.story.resolving import resolved
from desktop.story import Mark


class Gathering(Door):
    """Subscriptions; each act but `note_answer` is one Change."""

    def subscriptions(self) -> tuple[Subscription, ...]:
        """Give every subscription with its last answer, by folder and name."""
        with self._file.reading() as rows:
            return subscriptions.all_subscriptions(rows)

    def subscription_named(self, name: str) -> Subscription:
        """Find a subscription by its number, address or title. Raises ArchiveError where none or several are meant."""
        with self._file.reading() as rows:
            found = subscriptions.named(rows, name)
        if len(found) == 1:
            return found[0]
        why = "there is no such subscription" if not found else f"{len(found)} subscriptions have that name"
        raise ArchiveError(name, why, remedy="Look at the list of subscriptions; say its number or its address.")

    def subscribe(self, *feeds: Subscribing) -> Change:
        """Subscribe to feeds; those that are subscribed to already are left out, and without any new one the Change has id 0."""
        return self._change(lambda rows: subscriptions.subscribe(rows, feeds))

    def check_feed(self, feed: Subscribing) -> None:
        """Look whether a feed can be subscribed to. Raises ArchiveError, in words for a person, where it cannot."""
        subscriptions.proper(feed)

    def edit_subscription(self, id: int, **fields: object) -> Change:  # noqa: A002 - the contract's word
        """Change what is said of a feed, by the names of Subscribing's fields."""
        return self._change(lambda rows: subscriptions.edit(rows, id, fields))

    def unsubscribe(self, ids: Sequence[int]) -> Change:
        """Remove subscriptions; the stories that they brought stay."""
        return self._change(lambda rows: subscriptions.unsubscribe(rows, ids))

    def due_subscriptions(self) -> tuple[Subscription, ...]:
        """Give those that their schedule says are to be refreshed now."""
        now = datetime.fromisoformat(self._clock())
        return tuple(each for each in self.subscriptions() if each.is_due(now))

    def note_answer(self, id: int, answer: FeedAnswer) -> None:  # noqa: A002
        """Keep how a feed answered: a trace, and no Change."""
        with self._file.writing() as rows:
            subscriptions.note(rows, id, answer)

    def told_by(self, mark: Mark) -> tuple[Subscription, ...]:
        """Give the subscriptions whose feeds told of a story."""
        with self._file.reading() as rows:
            return tuple(subscriptions.tellers(rows, resolved(rows, mark.number)))

    def stories_at(self, addresses: Sequence[str]) -> dict[str, Mark]:
        """Give the stories that are kept of those addresses."""
        with self._file.reading() as rows:
            return {address: Mark.of(number) for address, number in subscriptions.stories_at(rows, addresses).items()}
