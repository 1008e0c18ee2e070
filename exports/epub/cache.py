"""Fitted pictures kept between exports, so that each is shrunk once: a folder of files, bounded, that may vanish at any time."""

import io
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from PIL import Image

from exports.pictures import Fitted

_DIGEST = 32  # bytes of SHA-256 at the end of each file: what a disk cut off or changed is not shown


class PictureCache:
    """Finds a fitted picture by the SHA-256 of what it was made from and by its profile's key.

    folder: made when the first is kept, for its owner alone. largest: bytes; `prune` brings it down to that, the longest unused first.
    A folder that cannot be read or written is no error: then pictures are fitted again.
    """

    def __init__(self, folder: Path, *, largest: int = 512_000_000) -> None:
        self._folder, self._largest = folder, largest

    def get(self, digest: str, key: str) -> Fitted | None:
        """Give a picture that was kept, or None."""
        path = self._path(digest, key)
        try:
            held = path.read_bytes()
            content = held[:-_DIGEST]
            if sha256(content).digest() != held[-_DIGEST:]:
                return None
            with Image.open(io.BytesIO(content)) as picture:
                kind = "image/png" if picture.format == "PNG" else "image/jpeg"
                width, height = picture.size
            os.utime(path)
        except OSError:
            return None
        return Fitted(kind, width, height, content)

    def put(self, digest: str, key: str, picture: Fitted) -> None:
        """Keep a picture."""
        partial = self._folder / f".{token_hex(8)}.part"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            partial.write_bytes(picture.content + sha256(picture.content).digest())
            partial.replace(self._path(digest, key))
        except OSError:
            with suppress(OSError):
                partial.unlink()

    def prune(self) -> None:
        """Delete what was not used for longest, until the rest is no larger than allowed."""
        try:
            held = sorted(((path, path.stat()) for path in self._folder.iterdir() if path.is_file()), key=lambda each: -each[1].st_mtime)
        except OSError:
            return
        total = 0
        for path, stat in held:
            total += stat.st_size
            if total > self._largest:
                path.unlink(missing_ok=True)

    def _path(self, digest: str, key: str) -> Path:
        return self._folder / f"{digest}-{key}"
