"""Fetching an address: bounded, polite, and never from this machine or the private network unless told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from math import ceil
from threading import Lock
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urljoin

from desktop.importers import limits
from desktop.importers.fetching.addresses import Resolver, checked, resolved
from desktop.importers.fetching.answer import Fetched, FetchError, content_type, without_password
from desktop.importers.fetching.expanding import expanded
from desktop.importers.fetching.robots import Robots
from desktop.importers.fetching.settings import FetchSettings

if TYPE_CHECKING:
    import ssl

    import httpx

Check = Callable[[], None]
"""Called while something is under way; to cancel, it raises."""

_LEADS_ON = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})


class Fetcher:
    """Fetches for one import. It crosses to worker processes, where it begins anew: it holds no connection between two addresses, and no cookie."""

    def __init__(self, settings: FetchSettings | None = None, *, resolve: Resolver = resolved) -> None:
        self.settings = settings or FetchSettings()
        self._resolve = resolve
        self._robots = Robots(lambda address: self._follow(address, {}, limits.ROBOTS, None, polite=False))
        self._turns: dict[str, float] = {}  # host → when it may be asked next
        self._peace: dict[str, float] = {}  # host → until when it asked to be left alone
        self._lock = Lock()

    def __reduce__(self) -> tuple[Any, ...]:
        return Fetcher, (self.settings,)

    def get(self, address: str, *, etag: str = "", modified: str = "", bound: int = limits.FETCHED, check: Check | None = None) -> Fetched:
        """Fetch an address, following where it leads.

        etag, modified: as the last answer gave them; then status 304, without content, says that nothing is new.
        bound: bytes of the content, also once it is expanded.
        check: called before each wait and each piece; what it raises passes through.
        A server that asks to be left alone for a moment (Retry-After) is asked once more then; one that asks for longer is not asked at all.
        Raises FetchError, in plain words, where the address gives nothing: refused, not there, too large, too slow, not to be trusted.
        """
        headers = {name: value for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value}
        try:
            return self._follow(address, headers, bound, check, polite=True)
        except FetchError as error:
            if not 0 < error.wait <= limits.PEACE:
                raise
        return self._follow(address, headers, bound, check, polite=True)

    def _follow(self, address: str, headers: dict[str, str], bound: int, check: Check | None, *, polite: bool) -> Fetched:
        """Fetch, one redirect after the other; each is looked at like the first."""
        deadline = monotonic() + self.settings.whole
        passed: list[str] = []
        moved, for_good = "", True
        from desktop.importers.fetching.faults import told

        with self._client(deadline) as client:
            here = _web_address(address)
            while True:
                if polite:
                    deadline += self._take_turn(here, check)
                with told(here, self.settings), client.stream("GET", here, headers=headers) as response:
                    if response.status_code not in _LEADS_ON or not response.extensions["leads to"]:
                        return self._read(response, tuple(passed), moved, bound, check)
                    there = _web_address(response.extensions["leads to"], led_from=here)
                    for_good = for_good and response.status_code in _FOR_GOOD
                passed.append(without_password(here))
                moved = there if for_good else moved
                if passed.count(there) > 1:  # once is how a site sets its cookie
                    raise FetchError("the address leads in a circle", "Open it in your browser.", address=here)
                if len(passed) > self.settings.redirects:
                    raise FetchError(f"the address leads on and on (more than {self.settings.redirects} times)", address=here)
                here = there

    def _read(self, response: "httpx.Response", passed: tuple[str, ...], moved: str, bound: int, check: Check | None) -> Fetched:
        address, headers = str(response.url), response.headers
        if response.status_code not in {200, 203, 304}:
            from desktop.importers.fetching.faults import refused

            error = refused(response)
            if error.wait:
                with self._lock:
                    self._peace[_host(address)] = monotonic() + error.wait
            raise error
        if (length := headers.get("content-length", "")).isdigit() and int(length) > bound:
            raise FetchError(f"it is larger than {_size(bound)}", "Save it in your browser, and import the file.", address=address)
        content = b""
        if response.status_code != 304:
            content = expanded(_watched(response.iter_raw(), check), headers.get("content-encoding", ""), bound)
        media_type, charset = content_type(headers.get("content-type", ""))
        return Fetched(
            str(response.url.copy_with(username=None, password=None)),
            304 if response.status_code == 304 else 200,
            content,
            media_type,
            charset,
            passed,
            headers.get("etag", ""),
            headers.get("last-modified", ""),
            datetime.now(UTC).astimezone(),
            moved,
        )

    def _take_turn(self, address: str, check: Check | None) -> float:
        """Ask whether the site allows it, and wait until its host may be asked again. Gives the seconds that this took."""
        begun = monotonic()
        wished = 0.0 if self.settings.ignore_robots else self._robots.allow(address)
        host = _host(address)
        with self._lock:
            peace = self._peace.get(host, 0.0)
            if (wait := peace - monotonic()) > limits.PEACE:
                minutes = ceil(wait / 60)
                why = f"the server asks to be left alone for another {minutes} minutes"
                raise FetchError(why, "Try again later.", address=address, status=429, wait=wait)
            turn = max(self._turns.get(host, 0.0), peace, monotonic())
            self._turns[host] = turn + max(self.settings.delay, wished)
        while (wait := turn - monotonic()) > 0:
            if check is not None:
                check()
            sleep(min(wait, 0.2))
        if check is not None:
            check()
        return monotonic() - begun

    @contextmanager
    def _client(self, deadline: float) -> Iterator["httpx.Client"]:
        """Open a client for one address: its cookies live through the redirects, and end with it."""
        import httpx

        settings = self.settings
        with httpx.Client(
            transport=self._transport(deadline),
            trust_env=False,
            follow_redirects=False,
            event_hooks={"response": [_keep_from_following]},
            timeout=httpx.Timeout(settings.silence, connect=settings.connect),
            headers={
                "User-Agent": settings.agent or _agent(),
                "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "Accept-Encoding": "gzip, deflate",
            },
        ) as client:
            yield client

    def _transport(self, deadline: float) -> "httpx.BaseTransport":
        import httpcore
        import httpx

        from desktop.importers.fetching.network import Backend

        direct = httpx.HTTPTransport(verify=self._trust, trust_env=False)
        # httpx lets nobody in between name and connection; its pool does. tests/importers/fetching would see if this were no longer asked.
        direct._pool = httpcore.ConnectionPool(
            ssl_context=self._trust, network_backend=Backend(deadline, self._resolve, self._may_be_private), max_connections=4
        )
        if not self.settings.environment_proxies:
            return direct
        from desktop.importers.fetching.proxies import ByProxy

        return ByProxy(direct, self._trust, self._look)

    def _look(self, host: str, port: int) -> None:
        """Refuse a name that is known here to lead to the private network; one that is not known here only the proxy can look up."""
        try:
            addresses = self._resolve(host, port)
        except FetchError:
            return
        checked(host, addresses, allowed=self._may_be_private(host, port))

    def _may_be_private(self, host: str, port: int) -> bool:
        allowed = self.settings.allowed_hosts
        return self.settings.private_network or host.lower() in allowed or f"{host.lower()}:{port}" in allowed

    @cached_property
    def _trust(self) -> "ssl.SSLContext":
        """Trust what the system trusts, and what certifi lists where the system has no list."""
        import ssl

        import certifi

        context = ssl.create_default_context()
        context.load_verify_locations(certifi.where())
        return context


def _host(address: str) -> str:
    return address.split("/", 3)[2].rpartition("@")[2]


def _agent() -> str:
    from importlib.metadata import version

    return f"Pressmark/{version('pressmark')} (private news archive; fetches what its reader asks for)"


def _web_address(address: str, *, led_from: str = "") -> str:
    """Give an address as it is asked for. Raises FetchError for anything but http and https."""
    import httpx

    led = f"the address leads to {address[:200]}, and " if led_from else ""
    try:
        url = httpx.URL(urldefrag(urljoin(led_from, address.strip()))[0])
        if url.scheme in {"http", "https"} and url.host:
            return str(url.copy_with(username=None, password=None) if led_from else url)
    except (httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise FetchError(f"{led}it is no address that can be asked ({error})", "Check it.", address=led_from or address) from error
    raise FetchError(f"{led}only http and https addresses are fetched", "Open it in your browser.", address=led_from or address)


def _keep_from_following(response: "httpx.Response") -> None:
    """Take away where the answer leads: httpx would make the next request at once, and fail of a javascript: address by itself."""
    response.extensions["leads to"] = response.headers.pop("location", "")


def _watched(pieces: Iterator[bytes], check: Check | None) -> Iterator[bytes]:
    for piece in pieces:
        if check is not None:
            check()
        yield piece


def _size(count: int) -> str:
    return f"{count >> 20} MB" if count >> 20 else f"{count >> 10} KB"
