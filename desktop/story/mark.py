"""The mark: a story's accession number."""

import re

_SHAPE = re.compile(r"PM-(\d{6,})")


class Mark(str):
    """`PM-000042`: given once, never reused, printed in every export.

    Raises ValueError for anything of another shape; lower case is accepted, since people type it.
    """

    __slots__ = ()

    def __new__(cls, written: str) -> "Mark":
        """Read a mark as written."""
        mark = written.strip().upper()
        if not _SHAPE.fullmatch(mark):
            raise ValueError(f"{written!r} is not a mark; a mark looks like PM-000042.")
        return super().__new__(cls, mark)

    @classmethod
    def of(cls, number: int) -> "Mark":
        """Give the mark of an accession number, counted from 1."""
        return cls(f"PM-{number:06d}")

    @property
    def number(self) -> int:
        """The accession number within the mark."""
        return int(self[3:])
