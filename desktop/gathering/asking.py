"""Feeds asked several at a time, and no host by two at once; who waits takes each answer on their own thread, as it comes."""

import threading
from collections.abc import Callable, Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from desktop.archive import Subscription

Answer = TypeVar("Answer")
Tell = Callable[[str], None]
"""Says what goes on; to cancel, it raises."""

AT_ONCE = 6  # feeds: most of the time of each is spent waiting for its server
_LOOK = 0.1  # seconds between two looks at whether a person has cancelled


class _UnwantedError(Exception):
    """Nobody waits for the answer any more."""


class Asking(Generic[Answer]):
    """Asks for subscriptions, each on a thread of its own; iterating gives each with its answer, the quickest first.

    ask: gives the answer; what it raises is raised to who iterates. It calls the Tell that it is given, which ends it when nobody waits any more.
    tell: called on the thread of who iterates, at least ten times a second; what it raises passes through, and ends all that is under way.
    """

    def __init__(self, subscriptions: Sequence[Subscription], ask: Callable[[Subscription, Tell], Answer], tell: Tell) -> None:
        self._waiting = list(subscriptions)
        self._ask, self._tell = ask, tell
        self._busy: set[str] = set()  # hosts
        self._answers: SimpleQueue[tuple[Subscription, Answer | BaseException]] = SimpleQueue()
        self._said = ""
        self._over = threading.Event()

    def __iter__(self) -> Iterator[tuple[Subscription, Answer]]:
        """Hand out and collect until each was asked."""
        try:
            while self._waiting or self._busy:
                self._hand_out()
                try:
                    subscription, answer = self._answers.get(timeout=_LOOK)
                except Empty:
                    self._tell(self._said)
                    continue
                self._busy.remove(_host(subscription))
                if isinstance(answer, BaseException):
                    raise answer
                yield subscription, answer
        finally:
            self._over.set()

    def _hand_out(self) -> None:
        for subscription in tuple(self._waiting):
            if len(self._busy) < AT_ONCE and (host := _host(subscription)) not in self._busy:
                self._waiting.remove(subscription)
                self._busy.add(host)
                # A daemon: one that waits for a silent server must not keep the program from ending.
                threading.Thread(target=self._work, args=(subscription,), name=f"asks {host}", daemon=True).start()

    def _work(self, subscription: Subscription) -> None:
        try:
            answer: Answer | BaseException = self._ask(subscription, self._heard)
        except _UnwantedError:
            return
        except BaseException as error:  # the thread's edge: who iterates raises it
            answer = error
        self._answers.put((subscription, answer))

    def _heard(self, what: str) -> None:
        if self._over.is_set():
            raise _UnwantedError
        self._said = what


def _host(subscription: Subscription) -> str:
    try:
        return urlsplit(subscription.feed.address).hostname or ""
    except ValueError:  # a person may have written anything: it fails where it is fetched
        return ""
