"""A part of a file, read as if it were one."""

import io
from typing import BinaryIO


class Window(io.RawIOBase):
    """Reads `size` bytes from `start` on."""

    def __init__(self, stream: BinaryIO, start: int, size: int) -> None:
        self._stream, self.start, self._size, self._at = stream, start, size, 0

    def read(self, size: int = -1, /) -> bytes:
        """Read on, to the window's end at most."""
        left = max(self._size - self._at, 0)
        self._stream.seek(self.start + self._at)
        content = self._stream.read(left if size is None or size < 0 else min(size, left))
        self._at += len(content)
        return content

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place within it."""
        self._at = max(offset + (0, self._at, self._size)[whence], 0)
        return self._at

    def tell(self) -> int:
        """Say where it stands."""
        return self._at
