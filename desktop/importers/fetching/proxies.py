"""The proxies of the environment, for a person who said that they are to be used."""

import ssl
from collections.abc import Callable
from urllib.request import getproxies, proxy_bypass

import httpx

from desktop.importers.fetching.answer import FetchError


class ByProxy(httpx.BaseTransport):
    """Takes each request through the proxy that HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY name for it, or directly where none is named.

    A proxy looks names up itself, so that here they can only be looked at, not held fast.
    """

    def __init__(self, direct: httpx.HTTPTransport, trust: ssl.SSLContext, look: Callable[[str, int], None]) -> None:
        self._direct, self._trust, self._look = direct, trust, look
        self._opened: dict[str, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on its way. Raises FetchError for a proxy that cannot be used, and what `look` raises."""
        proxy = proxy_for(request.url.scheme, request.url.host)
        if not proxy:
            return self._direct.handle_request(request)
        self._look(request.url.host, request.url.port or (443 if request.url.scheme == "https" else 80))
        if proxy not in self._opened:
            self._opened[proxy] = httpx.HTTPTransport(proxy=proxy, verify=self._trust, trust_env=False)
        return self._opened[proxy].handle_request(request)

    def close(self) -> None:
        """Close every way that was opened."""
        for transport in (self._direct, *self._opened.values()):
            transport.close()


def proxy_for(scheme: str, host: str) -> str:
    """Name the proxy for a host, "" for none."""
    named = getproxies()
    proxy = named.get(scheme) or named.get("all") or ""
    if not proxy or proxy_bypass(host):
        return ""
    if "://" in proxy and not proxy.startswith(("http://", "https://")):
        raise FetchError(f"the proxy {proxy} is none that can be used", "Name an http proxy, or fetch without one.")
    return proxy if "://" in proxy else f"http://{proxy}"
