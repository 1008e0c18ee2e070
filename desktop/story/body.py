"""The body model: one closed vocabulary for what a story says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Body:
    """A well-formed XHTML fragment in the closed vocabulary of ARCHITECTURE.md (The body model).

    Made by `clean` and, at the archive's door, verified by `check`; nothing else makes one from outside material.
    """

    html: str

    @property
    def text(self) -> str:
        """The words alone: blocks parted by an empty line, captions included, pictures left out."""
        raise NotImplementedError

    @property
    def words(self) -> int:
        """How many words the text has."""
        return len(self.text.split())

    @property
    def pictures(self) -> tuple[str, ...]:
        """The SHA-256 of each picture shown, in order, each once."""
        raise NotImplementedError


EMPTY = Body("")
