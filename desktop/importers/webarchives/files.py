"""Archives of files (ZIP, TAR) and compressed files: unpacked to a folder of our own, then read like one."""

import bz2
import lzma
import posixpath
import re
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from desktop.importers import limits
from desktop.importers.errors import BombError, UnreadableError
from desktop.importers.folders import beside, files_of
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.webarchives.hashing import Hashed
from desktop.importers.webarchives.unfolding import copy
from desktop.story import Draft, Refusal

_DAMAGE = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)
_ALWAYS = 256 << 20  # bytes that anything may unfold into
_UNFIT = re.compile(r"[\x00-\x1f\x7f]")
_LONGEST = 200  # bytes of a file's name
_DEEPEST = 40  # folders within folders

Member = tuple[str, int, Callable[[], BinaryIO]]
"""A member's name, how many bytes it takes in the archive (0 where only the whole is compressed), and what opens it."""


def read_zip(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read every file of a ZIP. Raises UnreadableError where it is damaged at all, or holds nothing."""
    try:
        with material.open() as raw, zipfile.ZipFile(raw) as packed:
            yield from _read(material, _zipped(packed), report)
    except _DAMAGE as error:
        raise UnreadableError(f"it is a damaged archive ({error})", "Fetch it again.") from error


def read_tar(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read every file of a TAR, which may be compressed by gzip; what is no plain file (links, devices) is left out."""
    try:
        with material.open() as raw, tarfile.open(fileobj=raw, mode="r|", errorlevel=1) as packed:
            yield from _read(material, _tarred(packed), report)
    except _DAMAGE as error:
        raise UnreadableError(f"it is a damaged archive ({error})", "Fetch it again.") from error


def read_compressed(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read what a .bz2, .xz or .zst holds: often a TAR, else one file."""
    from desktop.importers.recognising import read_material

    material.budget.archive()
    with tempfile.TemporaryDirectory(prefix="pressmark-") as folder:
        kept = Path(folder) / "content"
        try:
            with material.open() as raw, _expander(material.first, raw) as stream, kept.open("wb") as target:
                size = copy(stream, target, material, material.size)
        except Exception as error:
            if isinstance(error, UnreadableError):
                raise
            raise UnreadableError(f"its compression is damaged ({error})", "Fetch it again.") from error
        name = re.sub(r"\.(?:bz2|xz|zst|tbz2?|txz|tzst)\Z", "", material.name, flags=re.IGNORECASE)
        yield from read_material(material.member(name, lambda: kept.open("rb"), size=size, part=""), report)


def _expander(first: bytes, raw: BinaryIO) -> BinaryIO:
    if first.startswith(b"BZh"):
        return cast("BinaryIO", bz2.open(raw))
    if first.startswith(b"\xfd7zXZ\0"):
        return cast("BinaryIO", lzma.LZMAFile(raw))
    import zstandard

    return cast("BinaryIO", zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(raw, read_across_frames=True))


def _zipped(packed: zipfile.ZipFile) -> Iterator[Member]:
    for member in packed.infolist():
        kind = member.external_attr >> 28
        if not member.is_dir() and kind in {0, 8}:  # by its Unix mode a plain file, not a link
            yield member.filename, max(member.compress_size, 1), lambda member=member: cast("BinaryIO", packed.open(member))  # type: ignore[misc]


def _tarred(packed: tarfile.TarFile) -> Iterator[Member]:
    for member in packed:
        if member.isfile() and not member.issparse():
            yield member.name, 0, lambda member=member: cast("BinaryIO", packed.extractfile(member))  # type: ignore[misc]


def _read(material: Material, members: Iterator[Member], report: Report) -> Iterator[Draft | Refusal]:
    """Unpack all that is safe, then read it file by file; a page's companion folder serves its pictures."""
    material.budget.archive()
    with tempfile.TemporaryDirectory(prefix="pressmark-") as name:
        folder = Path(name)
        names: dict[Path, str] = {}
        yield from _unpack(material, members, folder, names, report)
        files = [file for file in files_of(folder) if file in names]
        with material.raw() as raw:
            container = material.container or Hashed(raw).digest()
        for number, file in enumerate(files):
            report(number, len(files), names[file])
            yield from _read_member(material, file, folder, names[file], container, report)
        if not names:
            raise UnreadableError("it is an archive that holds no file", "")


def _unpack(material: Material, members: Iterator[Member], folder: Path, names: dict[Path, str], report: Report) -> Iterator[Refusal]:
    """Write each member to the folder; where the archive itself breaks off, what came before is kept."""
    total = 0
    while True:
        try:
            name, packed, open_ = next(members)
        except StopIteration:
            return
        except (UnreadableError, *_DAMAGE) as error:
            if not names:
                raise
            yield Refusal(
                material.origin, material.part, f"the archive breaks off after {len(names):,} files ({error}).", "Fetch it again."
            )
            return
        material.budget.member()
        report(0, 0, name)
        place = safe_place(name)
        if place is None:
            yield Refusal(material.origin, _part(material, name), "its name leads out of the archive.", "Do not trust its sender.")
        elif place and not any(
            part.startswith(".") or part == "__MACOSX" for part in place.split("/")
        ):  # what a Macintosh adds, and what is hidden
            try:
                total += _write(material, open_, folder / place, packed)
                names[folder / place] = name
            except FileExistsError:
                yield Refusal(material.origin, _part(material, name), "the archive holds it twice.", "The first was read.")
            except BombError:
                raise
            except (UnreadableError, *_DAMAGE) as error:
                why = "it is locked with a password" if "password" in str(error) else f"it is damaged ({error})"
                yield Refusal(material.origin, _part(material, name), f"{why}.", "Unpack the archive yourself, or fetch it again.")
        if total > max(_ALWAYS, material.size * limits.RATIO):
            raise BombError("it unfolds into hundreds of times its size, as a bomb does", "Unpack it yourself, if you trust it.")


def _write(material: Material, open_: Callable[[], BinaryIO], file: Path, packed: int) -> int:
    file.parent.mkdir(parents=True, exist_ok=True)
    with open_() as stream, file.open("xb") as target:
        try:
            return copy(stream, target, material, packed or material.size)
        except BaseException:
            file.unlink()
            raise


def _read_member(material: Material, file: Path, folder: Path, name: str, container: str, report: Report) -> Iterator[Draft | Refusal]:
    from desktop.importers.recognising import read_material

    try:
        member = material.member(
            name,
            lambda: file.open("rb"),
            size=file.stat().st_size,
            resources=beside(file.parent, folder),
            container=container,
        )
        yield from read_material(member, lambda *_: report(0, 0, name))
    except UnreadableError as error:
        yield Refusal(material.origin, _part(material, name), error.why, error.remedy)


def _part(material: Material, name: str) -> str:
    return f"{material.part}: {name}".removeprefix(": ")


def safe_place(name: str) -> str | None:
    """Give where in a folder a member may lie; None for a name that leads out of it, "" for one that names nothing."""
    written = _UNFIT.sub("_", name.replace("\\", "/"))
    if written.startswith("/") or re.match(r"[A-Za-z]:", written):
        return None
    parts = [part for part in written.split("/") if part not in {"", "."}]
    if ".." in parts or len(parts) > _DEEPEST:
        return None
    return posixpath.join(*(_shortened(part) for part in parts)) if parts else ""


def _shortened(part: str) -> str:
    """Keep a name's ending where it is longer than a disk takes."""
    raw = part.encode("utf-8", "replace")
    if len(raw) <= _LONGEST:
        return raw.decode()
    stem, dot, ending = part.rpartition(".")
    return raw[: _LONGEST - 20].decode("utf-8", "ignore") + (dot + ending[-15:] if stem else "")
