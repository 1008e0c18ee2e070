"""What a person allows and has taught, handed from the door to every reader."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop.importers.fetching import Fetcher
    from desktop.importers.rules.rule import SiteRule

Resources: TypeAlias = Callable[[str], bytes]
"""An address as a page writes it → the bytes that came along with the page, b"" where there are none. Never the network, unless a person said so."""
Known: TypeAlias = Callable[[str, str], bool]
"""SHA-256 of an original, part → whether the archive keeps it already; then it is not parsed again."""


def nothing(_address: str) -> bytes:
    """Have nothing beside the page."""
    return b""


def always() -> bool:
    """Take every turn."""
    return True


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How sources are read; crosses to worker processes."""

    known: Known | None = None  # asked on any thread
    turn: Callable[[], bool] = always  # asked before each member of a file of many: whether this process reads it, or another
    fetcher: "Fetcher | None" = None  # None: nothing may be fetched
    rules: "tuple[SiteRule, ...]" = ()  # what was taught about sites
