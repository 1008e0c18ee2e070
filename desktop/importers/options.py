"""What a person allows and has taught, handed from the door to every reader."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop.importers.fetching import Fetcher
    from desktop.importers.rules.rule import SiteRule

Resources: TypeAlias = Callable[[str], bytes]
"""An address as a page writes it → the bytes that came along with the page, b"" where there are none. Never the network, unless a person said so."""


def nothing(_address: str) -> bytes:
    """Have nothing beside the page."""
    return b""


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How sources are read; crosses to worker processes."""

    fetcher: "Fetcher | None" = None  # None: nothing may be fetched
    rules: "tuple[SiteRule, ...]" = ()  # what was taught about sites
