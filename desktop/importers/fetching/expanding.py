"""Content that was compressed for its way, expanded piece by piece: a few kilobytes can hold gigabytes."""

import zlib
from collections.abc import Iterable, Iterator
from typing import Protocol

from desktop.importers.errors import UnreadableError

_PIECE = 1 << 20  # bytes expanded at a time
_LAYERS = 3  # codings on one another; no honest server uses two


class _Coding(Protocol):
    """One compression's expander."""

    def expand(self, content: bytes) -> Iterator[bytes]:
        """Give what content holds, in pieces."""


class _Zlib:
    """gzip, and deflate both as the standard has it and as old servers send it (without zlib's head)."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._expander = zlib.decompressobj(wbits=31 if gzip else 15)
        self._begun = False

    def expand(self, content: bytes) -> Iterator[bytes]:
        while content:
            if self._expander.eof:
                if not self._gzip or not content.startswith(b"\x1f\x8b"):
                    return  # zeros, or other bytes after the end
                self._expander = zlib.decompressobj(wbits=31)
            try:
                piece = self._expander.decompress(content, _PIECE)
            except zlib.error:
                if self._gzip or self._begun:
                    raise
                self._expander = zlib.decompressobj(wbits=-15)
                piece = self._expander.decompress(content, _PIECE)
            self._begun = True
            content = self._expander.unconsumed_tail or self._expander.unused_data
            if piece:
                yield piece


class _Brotli:
    def __init__(self) -> None:
        import brotli

        self._expander = brotli.Decompressor()

    def expand(self, content: bytes) -> Iterator[bytes]:
        while True:
            if piece := self._expander.process(content, output_buffer_limit=_PIECE):
                yield piece
            content = b""
            if self._expander.can_accept_more_data() or self._expander.is_finished():
                return


class _Zstandard:
    def __init__(self) -> None:
        import zstandard

        # The window bounds what a frame may ask of the memory; 8 MiB is what RFC 8878 lets a browser refuse beyond.
        self._expander = zstandard.ZstdDecompressor(max_window_size=1 << 23).decompressobj(read_across_frames=True)

    def expand(self, content: bytes) -> Iterator[bytes]:
        for start in range(0, len(content), 256):  # it cannot be told to stop, so it gets little at a time: at most 8 MiB come of this much
            if piece := self._expander.decompress(content[start : start + 256]):
                yield piece


def expanded(pieces: Iterable[bytes], codings: str, bound: int) -> bytes:
    """Expand what came under a Content-Encoding header (RFC 9110, section 8.4); an unknown coding is left as it is.

    Raises UnreadableError beyond `bound` bytes, and where it is damaged.
    """
    names = [name.strip().lower() for name in codings.split(",") if name.strip()]
    if len(names) > _LAYERS:
        raise UnreadableError("it is compressed over and over", "Do not trust its sender.")
    content = bytearray()
    try:
        for piece in _through([coding for name in reversed(names) if (coding := _coding(name)) is not None], pieces):
            content += piece
            if len(content) > bound:
                raise UnreadableError(
                    f"it is larger than {bound >> 20 or 1} MB", "Save it in your browser, if you trust it, and import the file."
                )
    except UnreadableError:
        raise
    except Exception as error:
        if type(error).__module__.partition(".")[0] not in {"zlib", "brotli", "zstandard", "zstd"}:
            raise
        raise UnreadableError(f"its compression is damaged ({error})", "Fetch it again.") from error
    return bytes(content)


def _through(codings: list[_Coding], pieces: Iterable[bytes]) -> Iterator[bytes]:
    if not codings:
        yield from pieces
        return
    for piece in _through(codings[:-1], pieces):
        yield from codings[-1].expand(piece)


def _coding(name: str) -> _Coding | None:
    if name in {"gzip", "x-gzip"}:
        return _Zlib(gzip=True)
    if name == "deflate":
        return _Zlib(gzip=False)
    if name == "br":
        return _Brotli()
    return _Zstandard() if name == "zstd" else None
