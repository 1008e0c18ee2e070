"""What a site asks programs to leave alone: robots.txt as RFC 9309 has it, kept for each site as long as the fetcher lives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.importers import limits
from desktop.importers.fetching.answer import Fetched, FetchError

if TYPE_CHECKING:
    from protego import Protego

TOKEN = "Pressmark"  # noqa: S105 - the product token of RFC 9309, section 2.2.1
_REMEMBERED = 2_000  # sites


@dataclass(frozen=True, slots=True)
class _Rules:
    """A site's rules; None for a site without any, an error's words for one whose rules cannot be had."""

    parsed: "Protego | None"
    why: str = ""


class Robots:
    """Asks each site once."""

    def __init__(self, fetch: Callable[[str], Fetched]) -> None:
        self._fetch = fetch  # an address → the answer, without asking for robots.txt again; raises FetchError
        self._known: dict[str, _Rules] = {}

    def allow(self, address: str) -> float:
        """Give the seconds that the site wants between two requests. Raises FetchError where it asks programs to keep away."""
        rules = self._rules(address)
        if rules.why:
            raise FetchError(rules.why, "Try again later, or use --ignore-robots.", address=address)
        if rules.parsed is None:
            return 0
        if not rules.parsed.can_fetch(address, TOKEN):
            raise FetchError(
                "the site's robots.txt asks programs to leave this address alone",
                "Save the page in your browser, or use --ignore-robots if you may.",
                address=address,
            )
        return min(rules.parsed.crawl_delay(TOKEN) or 0, limits.CRAWL_DELAY)

    def _rules(self, address: str) -> _Rules:
        parts = urlsplit(address)
        site = f"{parts.scheme}://{parts.netloc}"
        rules = self._known.get(site)
        if rules is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            rules = self._known[site] = self._asked(site)
        return rules

    def _asked(self, site: str) -> _Rules:
        try:
            answer = self._fetch(f"{site}/robots.txt")
        except FetchError as error:
            if error.status == 0:
                raise  # the site cannot be reached: the page will not come either, and this says why
            if error.status >= 500:  # section 2.3.1.4: it is to be taken as a no
                return _Rules(None, f"the site's robots.txt cannot be had (status {error.status})")
            return _Rules(None)  # section 2.3.1.3: where there is none, all is allowed
        from protego import Protego

        return _Rules(Protego.parse(answer.content.decode("utf-8", "replace")))
