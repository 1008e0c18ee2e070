"""Finding the feed behind an address that a person gives: the feed itself, or a page that names it."""

from desktop.importers.errors import SourceError, UnreadableError
from desktop.importers.feeds.answers import feed_title, feeds_of, read_answer
from desktop.importers.fetching import Fetcher


def discover(address: str, fetcher: Fetcher) -> tuple[str, str]:
    """Give a feed's address and what it calls itself. Raises SourceError where neither the address nor the page there has one."""
    try:
        fetched = fetcher.get(address)
        try:
            return fetched.moved or address, feed_title(list(read_answer(fetched, lambda _done, _total, _what: None)))
        except UnreadableError as error:
            found = feeds_of(fetched)
            if not found:
                raise SourceError(address, error.why, remedy=error.remedy) from error
        fetched = fetcher.get(found[0])
        return fetched.moved or found[0], feed_title(list(read_answer(fetched, lambda _done, _total, _what: None)))
    except UnreadableError as error:
        raise SourceError(address, error.why, remedy=error.remedy) from error
