"""Which files of a folder are sources: all but what is hidden, and what only belongs to a page; and what a page may open beside it."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from desktop.importers import limits
from desktop.importers.options import Resources

_COMPANIONS = ("_files", "_file", "-dateien", "_dateien", "_fichiers", "_archivos", "_soubory", "_bestanden", ".files")
_NOT_STORIES = frozenset({"readme", "license", "licence", "copying", "notice", "manifest", "changelog", "thumbs", "desktop"})
_MAILDIR = frozenset({"cur", "new", "tmp"})  # a folder that holds a mailbox, a mail a file
_OF_PAGES = frozenset({".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".ico", ".ini", ".db"})


def files_of(folder: Path) -> Iterator[Path]:
    """Give a folder's files, and those of its subfolders, in the order of their names.

    Hidden files are skipped, and so is a folder that was given already by another way (a loop of links), a page's companion folder
    (`Page_files` beside `Page.html`), styles and scripts of pages, and a README or licence. Of a Maildir the mails are given, those of its
    folders (`.Sent`) too, and nothing of what its programs keep beside them.
    """
    seen: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            status = here.stat()
            names = sorted(os.listdir(here))  # noqa: PTH208 - names sort as people see them
        except OSError:
            yield here  # it will be refused by name
            continue
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        stems = {Path(name).stem for name in names if name.lower().endswith((".html", ".htm", ".xhtml"))}
        inner: list[Path] = []
        if set(names) >= _MAILDIR:
            inner = [here / name for name in names if name in ("cur", "new") or (name.startswith(".") and _is_maildir(here / name))]
            waiting += reversed(inner)
            continue
        for name in names:
            path = here / name
            if name.startswith("."):
                continue
            if path.is_dir():
                if not any(name.lower().endswith(ending) and name[: -len(ending)] in stems for ending in _COMPANIONS):
                    inner.append(path)
            elif path.suffix.lower() not in _OF_PAGES and path.stem.lower() not in _NOT_STORIES:
                yield path
        waiting += reversed(inner)


def _is_maildir(folder: Path) -> bool:
    return all((folder / name).is_dir() for name in _MAILDIR)


def beside(folder: Path, within: Path | None = None) -> Resources:
    """Give what a page of this folder may open: files below it, b"" for any other place.

    within: the folder of a whole saved site, as Wget and its like make it; then also what lies elsewhere in that, by a path that begins
    with the site's root, or by an address whose host is one of its folders.
    """

    @cache  # a page names dozens of addresses: links are followed once for the folder, and a host is looked for once
    def whole() -> tuple[Path, Path]:
        here = folder.resolve(strict=True)
        return here, here if within is None else within.resolve(strict=True)

    @cache
    def has(start: Path, host: str) -> bool:
        return (start / host).is_dir()

    def read(address: str) -> bytes:
        try:
            parts = urlsplit(address)
            if parts.scheme not in {"", "http", "https"} or not parts.path or parts.path.startswith("\\") or "\0" in unquote(address):
                return b""
            here, top = whole()
            for start, path in _places(here, top, parts):
                if (not parts.netloc or has(start, parts.netloc)) and (file := _opened(top, start / path)) is not None:
                    return file.read_bytes()
        except (OSError, ValueError, RuntimeError):
            pass
        return b""

    return read


def _places(here: Path, whole: Path, parts: SplitResult) -> Iterator[tuple[Path, str]]:
    """Give where a file may lie: a start, and the path from there."""
    names = [unquote(parts.path)]
    if parts.query:  # Wget keeps it in the name
        names.insert(0, f"{names[0]}?{unquote(parts.query)}")
    above = [each for each in (here, *here.parents) if each.is_relative_to(whole)]
    for name in names:
        if parts.netloc:
            for start in above:
                yield start, f"{parts.netloc}/{name.lstrip('/')}"
        elif name.startswith("/"):
            for start in above:
                yield start, name.lstrip("/")
        else:
            yield here, name


def _opened(whole: Path, written: Path) -> Path | None:
    try:
        file = written.resolve(strict=True)  # follows every link before it is looked at
        return file if file.is_relative_to(whole) and file.is_file() and file.stat().st_size <= limits.PICTURE else None
    except (OSError, ValueError, RuntimeError):
        return None
