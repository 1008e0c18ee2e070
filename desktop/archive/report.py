"""How long work tells how far it is, everywhere in this room."""

from collections.abc import Callable
from typing import TypeAlias

Report: TypeAlias = Callable[[int, int, str], None]  # done, total, what; to cancel, it raises


def quiet(done: int, total: int, what: str) -> None:
    """Report nothing."""
