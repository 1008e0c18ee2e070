"""What a server gave, and what went wrong instead."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from desktop.importers.errors import UnreadableError

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave. With status 304 there is no content: it is as it was."""

    address: str  # the last one, without its fragment or a password
    status: int  # 200 or 304; anything else was a FetchError
    content: bytes = field(repr=False)  # expanded, where it came compressed
    media_type: str  # lower case, without parameters; "" where the server named none
    charset: str  # as the server said, "" where it did not
    redirects: tuple[str, ...]  # without passwords: the addresses that led on, the one asked for first; empty where none did
    etag: str  # to be given back the next time, as is `modified`
    modified: str
    retrieved: datetime  # with zone
    moved: str = ""  # where the address asked for has gone for good (301, 308), "" where it has not


class FetchError(UnreadableError):
    """An address gave nothing: why, in plain words, and the status where the server answered at all (else 0)."""

    def __init__(self, why: str, remedy: str = "", *, address: str = "", status: int = 0, wait: float = 0) -> None:
        super().__init__(why, remedy)
        self.address, self.status = address, status
        self.wait = wait  # seconds until the server wants to be asked again, 0 where it did not say


def content_type(header: str) -> tuple[str, str]:
    """Give the media type and the charset of a Content-Type header, "" for what it lacks."""
    media_type = header.partition(";")[0].strip().lower()
    found = _CHARSET.search(header)
    return media_type, found[1] if found else ""


def without_password(address: str) -> str:
    """Give an address as it may be shown and kept."""
    head, slashes, rest = address.partition("//")
    host, slash, path = rest.partition("/")
    return f"{head}{slashes}{host.rpartition('@')[2]}{slash}{path}"
