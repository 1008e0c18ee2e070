"""What is being read: a file, or a member of a container, with its first bytes and all that is known of where it came from."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, cast

from desktop.importers import limits
from desktop.importers.errors import BombError, UnreadableError
from desktop.importers.folders import beside
from desktop.importers.options import ReadingOptions, Resources, nothing


class Budget:
    """What one file of the disk may unfold into, archives within archives counted together."""

    def __init__(self) -> None:
        self._unfolded, self._members, self._archives = 0, 0, 0

    def archive(self) -> None:
        """Count an archive about to be unfolded. Raises BombError for one too many."""
        self._archives += 1
        if self._archives > limits.ARCHIVES:
            raise BombError(f"it holds more than {limits.ARCHIVES:,} archives", "Unpack it yourself, if you trust it.")

    def member(self) -> None:
        """Count a member. Raises BombError for one too many."""
        self._members += 1
        if self._members > limits.MEMBERS:
            raise BombError(f"it holds more than {limits.MEMBERS:,} files", "Unpack it yourself, and import its folders one by one.")

    def unfold(self, count: int) -> None:
        """Count bytes that were unfolded. Raises BombError for one too many."""
        self._unfolded += count
        if self._unfolded > limits.UNFOLDED:
            raise BombError(f"it unfolds into more than {limits.UNFOLDED >> 30} GB", "Unpack it yourself, if you trust it.")


class Material:
    """Bytes to be recognised and read. A .gz is what it holds; `raw` gives the file's own bytes."""

    def __init__(
        self,
        name: str,
        raw: Callable[[], BinaryIO],
        size: int,
        *,
        origin: str,
        part: str = "",
        address: str = "",
        retrieved: datetime | None = None,
        charset: str = "",
        resources: Resources = nothing,
        alone: bool = False,
        container: str = "",
        offset: int = 0,
        depth: int = 0,
        options: ReadingOptions | None = None,
        budget: "Budget | None" = None,
        check: Callable[[], None] | None = None,
    ) -> None:
        self.name = name  # the last part of the file's or member's name
        self.raw, self.size = raw, size  # opens the bytes as they lie there; how many
        self.origin, self.part = origin, part  # as a Draft's
        self.address = address  # where it was fetched from, where that is known; relative links start from it
        self.retrieved = retrieved  # when it was fetched, where a container says so
        self.charset = charset  # as whoever sent it said
        self.resources = resources
        self.alone = alone  # whether a person named this very file; then a picture is refused, where in a folder it is passed over
        self.container, self.offset = container, offset  # SHA-256 of the file that holds it, and where in it; "" for a file of its own
        self.depth = depth  # how many containers it stands in
        self.options = options or ReadingOptions()
        self.budget = budget or Budget()
        self.elsewhere = False  # set by its reader, where what it holds is given with another source
        self.check = check  # set by whoever reads it: called while something is fetched for it; to cancel, it raises

    @classmethod
    def of_file(cls, file: Path, options: ReadingOptions, *, alone: bool, within: Path | None = None) -> "Material":
        """Take a file of the disk. within: the folder that was imported with it, in which its page may open files. Raises UnreadableError where it is none."""
        if not file.is_file():
            raise UnreadableError("it is no file" if file.exists() else "it is a link that leads nowhere", "Remove it from the folder.")
        return cls(
            file.name,
            lambda: file.open("rb"),
            file.stat().st_size,
            origin=str(file),
            resources=beside(file.parent, within),
            alone=alone,
            options=options,
        )

    def member(
        self,
        name: str,
        content: "bytes | Callable[[], BinaryIO]",
        *,
        size: int = 0,
        part: str | None = None,
        address: str = "",
        retrieved: datetime | None = None,
        charset: str = "",
        resources: Resources = nothing,
        container: str = "",
        offset: int = 0,
    ) -> "Material":
        """Take what stands within this one. part: its name within the whole, `name` if not given.

        content: its bytes, or what opens them and then their size, where there may be more than the memory should hold.
        Raises UnreadableError for containers within containers within containers.
        """
        if self.depth >= limits.DEPTH:
            raise UnreadableError("it holds archives within archives without end", "Unpack it yourself, if you trust it.")
        inner = name if part is None else part
        return Material(
            name.rsplit("/", 1)[-1],
            (lambda: io.BytesIO(content)) if isinstance(content, bytes) else content,
            len(content) if isinstance(content, bytes) else size,
            origin=self.origin,
            part=f"{self.part}: {inner}" if self.part and inner else inner or self.part,
            address=address or self.address,
            retrieved=retrieved or self.retrieved,
            charset=charset,
            resources=resources,
            container=container or self.container,
            offset=offset or self.offset,
            depth=self.depth + 1,
            options=self.options,
            budget=self.budget,
            check=self.check,
        )

    @property
    def suffix(self) -> str:
        """The ending of its name, in lower case, which says little: `.gz` is left out."""
        return Path(self.name.lower().removesuffix(".gz")).suffix

    @cached_property
    def is_packed(self) -> bool:
        """Whether it is a .gz."""
        with self.raw() as stream:
            return stream.read(2) == b"\x1f\x8b"

    def open(self) -> BinaryIO:
        """Open what it holds. Reading it may raise UnreadableError for a damaged .gz; how much a .gz holds is not bounded here."""
        return cast("BinaryIO", _Expanded(self.raw())) if self.is_packed else self.raw()

    @cached_property
    def first(self) -> bytes:
        """Its beginning, limits.SNIFFED bytes at most; of a damaged .gz what comes before the damage."""
        with self.raw() as stream:
            return _expanded_beginning(stream) if self.is_packed else stream.read(limits.SNIFFED)

    @cached_property
    def head(self) -> str:
        """Its beginning as text, good enough to see markup in it."""
        if self.first.startswith((b"\xff\xfe", b"\xfe\xff")):
            return self.first.decode("utf-16", "replace")
        first = self.first.removeprefix(b"\xef\xbb\xbf")
        return (first.replace(b"\0", b"") if b"\0" in first[:64] else first).decode("utf-8", "replace")

    @cached_property
    def low(self) -> str:
        """Its head in lower case: whether a mark stands in it at all is found in microseconds, a pattern takes milliseconds."""
        return self.head.lower()

    @cached_property
    def names(self) -> frozenset[str]:
        """The members' names, where it is a ZIP; none where it is not, or damaged."""
        if not self.first.startswith(b"PK"):
            return frozenset()
        try:
            with self.open() as stream, zipfile.ZipFile(stream) as packed:
                return frozenset(packed.namelist())
        except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError, EOFError):
            return frozenset()

    def content(self, bound: int = limits.STORY) -> bytes:
        """Give all it holds. Raises UnreadableError beyond the bound: a few kilobytes can hold gigabytes."""
        if not self.is_packed and self.size > bound:
            raise UnreadableError(f"it is larger than {bound >> 20} MB", "Part it into single stories.")
        with self.open() as stream:
            content = stream.read(bound + 1)
        if len(content) > bound:
            raise UnreadableError(
                f"it expands to more than {bound >> 20} MB", "Expand it yourself, if you trust it, and import what it holds."
            )
        if self.is_packed and not content:
            raise UnreadableError("it is a .gz that holds nothing", "Fetch it again.")
        return content


def _expanded_beginning(stream: BinaryIO) -> bytes:
    expander = zlib.decompressobj(wbits=31)
    got, content = bytearray(), b""
    try:
        while len(got) < limits.SNIFFED and (content := content or stream.read(1 << 14)):
            if expander.eof:
                if not content.startswith(b"\x1f\x8b"):
                    break
                expander = zlib.decompressobj(wbits=31)
            got += expander.decompress(content, limits.SNIFFED - len(got))
            content = expander.unconsumed_tail or expander.unused_data
    except zlib.error as error:
        if not got:
            raise UnreadableError(f"it is a damaged .gz ({error})", "Fetch it again.") from error
    return bytes(got)


@contextmanager
def _damage() -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableError(f"it is a damaged .gz ({error})", "Fetch it again.") from error


class _Expanded(gzip.GzipFile):
    """A .gz being read, its damage told in our words; zeros or other bytes after its last member are let be."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(fileobj=stream)
        self._packed = stream

    def read(self, size: int | None = -1) -> bytes:
        with _damage():
            return super().read(size)

    def readline(self, size: int | None = -1) -> bytes:
        with _damage():
            return super().readline(-1 if size is None else size)

    def close(self) -> None:
        super().close()
        self._packed.close()
