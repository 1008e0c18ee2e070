"""Files are written whole or not at all."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from exports.errors import ExportError
from exports.publication import Article, Publication, Written


def stories_of(publication: Publication, target: Path) -> tuple[Article, ...]:
    """Give a publication's articles, in order. Raises ExportError, naming the target, where there is none to write."""
    if not (articles := publication.articles):
        raise ExportError(target, "there is no story to write", remedy="Select at least one.")
    return articles


@contextmanager
def saving(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """Give the path of a partial file that takes target's place if the block ends well, and vanishes if it does not.

    Raises ExportError where target exists and overwrite is False, or where the disk refuses.
    """
    if target.exists() and not overwrite:
        raise ExportError(target, "it exists already", remedy="Choose another name, or allow it to be overwritten.")
    partial = target.with_name(f".{token_hex(8)}.part")  # beside it: a rename is atomic only within a file system
    try:
        try:
            partial.touch(exist_ok=False)
            yield partial
            with partial.open("rb") as stream:
                os.fsync(stream.fileno())  # else a power cut can leave the new name on an empty file
            if overwrite:
                partial.replace(target)
            else:
                os.link(partial, target)  # unlike a rename it refuses a target that came meanwhile
        finally:
            partial.unlink(missing_ok=True)  # also when a report raised to cancel, which passes through untouched
    except FileExistsError as error:
        raise ExportError(target, "it exists already", remedy="Choose another name, or allow it to be overwritten.") from error
    except FileNotFoundError as error:
        raise ExportError(target, "its folder does not exist", remedy="Choose a folder that exists.") from error
    except OSError as error:
        raise ExportError(target, error.strerror or str(error), remedy="Free some space or choose another folder.") from error


def written(target: Path, *, stories: int, pages: int | None = None, warnings: tuple[str, ...] = ()) -> Written:
    """Describe a file that was just saved, its SHA-256 read back from the disk."""
    with target.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return Written(str(target), digest, target.stat().st_size, pages, stories, warnings)
