"""A file read and hashed in one pass."""

import hashlib
import io
from typing import BinaryIO


class Hashed(io.RawIOBase):
    """Hands bytes on and hashes each of them once, in order; what is read again after a step back is not hashed again."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._digest, self._hashed = stream, hashlib.sha256(), stream.tell()

    def read(self, size: int = -1, /) -> bytes:
        """Read on."""
        start = self._stream.tell()
        content = self._stream.read(size)
        if start <= self._hashed < start + len(content):
            self._digest.update(memoryview(content)[self._hashed - start :])
            self._hashed = start + len(content)
        return content

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place, on the way hashing what would be passed over."""
        if whence == io.SEEK_SET and offset > self._hashed:
            self._stream.seek(self._hashed)
            while self._hashed < offset and self.read(min(1 << 20, offset - self._hashed)):
                pass
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        """Say where it stands."""
        return self._stream.tell()

    def digest(self) -> str:
        """Read to the end, and give the SHA-256 of the whole as hex digits."""
        self._stream.seek(self._hashed)
        while self.read(1 << 20):
            pass
        return self._digest.hexdigest()
