"""Where in a web archive each address stands: sixteen bytes a record, so that a crawl of millions fits the memory."""

import hashlib
from array import array
from urllib.parse import urldefrag, urljoin

import numpy as np

from desktop.importers.webarchives.records import Head

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_ALIASES = 200_000  # redirects and revisits that are followed
_HOPS = 5


class Index:
    """Pages to be looked at, in their order, and what they may show."""

    def __init__(self) -> None:
        self._keys, self._offsets = array("Q"), array("Q")
        self._aliases: dict[int, int] = {}
        self._sorted: tuple[np.ndarray, np.ndarray] | None = None
        self.pages: array[int] = array("Q")  # offset and length in turn
        self.records = 0

    def add(self, head: Head) -> None:
        """Note a record."""
        self.records += 1
        if head.kind not in {"response", "resource", "revisit"}:
            return
        key = key_of(head.address)
        if head.leads_to:
            if len(self._aliases) < _ALIASES:
                self._aliases[key] = key_of(urljoin(head.address, head.leads_to))
        elif head.status == 200:
            self._keys.append(key)
            self._offsets.append(head.offset)
            if head.media_type in _PAGES:
                self.pages.extend((head.offset, head.length))

    def find(self, address: str) -> int | None:
        """Give the offset of the last record of an address; None where there is none."""
        if self._sorted is None:
            keys = np.frombuffer(self._keys, dtype=np.uint64) if self._keys else np.empty(0, np.uint64)
            order = np.argsort(keys, kind="stable")
            self._sorted = keys[order], np.array(self._offsets, dtype=np.uint64)[order]
        keys, offsets = self._sorted
        key = key_of(address)
        for _ in range(_HOPS):
            at = int(np.searchsorted(keys, np.uint64(key), side="right")) - 1
            if at >= 0 and int(keys[at]) == key:
                return int(offsets[at])
            if key not in self._aliases:
                return None
            key = self._aliases[key]
        return None

    def page(self, address: str) -> tuple[int, int] | None:
        """Give a page's offset and length; None where it is not here."""
        offset = self.find(address)
        places = np.frombuffer(self.pages, dtype=np.uint64)[::2]
        at = int(np.searchsorted(places, np.uint64(offset))) if offset is not None else len(places)
        return (self.pages[2 * at], self.pages[2 * at + 1]) if at < len(places) and int(places[at]) == offset else None


def key_of(address: str) -> int:
    """Give what stands for an address: http and https are one, a fragment does not count."""
    bare = urldefrag(address)[0].partition("://")[2] or address
    host, slash, path = bare.partition("/")
    return int.from_bytes(
        hashlib.blake2b(f"{host.lower()}/{path if slash else ''}".encode("utf-8", "replace"), digest_size=8).digest(), "big"
    )
