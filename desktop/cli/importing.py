"""pressmark import: files and folders come into the archive."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.output import ArchiveFile, AsJson, Progress, faults, give, opened, or_null, say, tell
from desktop.story import Draft, Refusal

if TYPE_CHECKING:
    from desktop.archive import Archive, Outcome
    from desktop.importers.options import Known


def import_(
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help="Files and folders; - reads standard input.")],
    collection: Annotated[str | None, typer.Option(help="Put what is added into this collection, made if missing.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and show; the archive stays as it is.")] = False,
    report: Annotated[Path | None, typer.Option(help="Save what became of each source: .csv, .json, or text.")] = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Read stories from files and folders into the archive, which is created if missing.

    What the archive keeps already is known by its checksum and not read again: a second run goes on where the first stopped.
    """
    progress = Progress()
    tally = _Tally(as_json)
    with faults():
        try:
            if dry_run:
                for reading in _readings(paths, progress, tally, None):
                    tally.dry(reading)
            else:
                with opened(archive, create=True) as opened_archive:
                    readings = _readings(paths, progress, tally, lambda *known: opened_archive.keeps(*known) is not None)
                    _take_in(opened_archive, readings, collection, ", ".join(paths), tally)
        finally:  # also of what was done before a Ctrl C
            progress.end()
            if report is not None:
                tally.report.save(report)
    tally.end()


def _readings(paths: Sequence[str], progress: Progress, tally: "_Tally", known: "Known | None") -> Iterator[Draft | Refusal]:
    """Yield what the paths hold, neighbouring files as one; a path that cannot be read is a failed line, and the rest goes on."""
    from desktop.importers import ReadingOptions, SourceError, read_sources

    for kind, some in groupby(paths, _kind):
        try:
            if kind == "-":
                yield from _standard_input(progress)
            elif kind == "address":
                for path in some:
                    tally.failed(path, "", f"{path}: addresses cannot be fetched yet. Save the page in your browser and import the file.")
            else:
                yield from read_sources([Path(path) for path in some], report=progress, options=ReadingOptions(known=known))
        except SourceError as error:
            tally.failed(kind, "", str(error))


def _kind(path: str) -> str:
    return path if path == "-" else "address" if path.lower().startswith(("http://", "https://")) else "file"


def _standard_input(progress: Progress) -> Iterator[Draft | Refusal]:
    from desktop.importers import read_stories

    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "standard input"
        kept.write_bytes(sys.stdin.buffer.read())
        for reading in read_stories(kept, report=progress):
            yield replace(reading, origin="standard input")


def _take_in(archive: "Archive", readings: Iterable[Draft | Refusal], collection: str | None, what: str, tally: "_Tally") -> None:
    """Add drafts as one Change; a line is printed only after its story is committed."""
    from desktop.archive import Outcome

    shelf = _collection(archive, collection) if collection else None
    with archive.importing(f"Import {os.path.basename(what.rstrip('/')) or what}", collection=shelf) as run:  # noqa: PTH119 - may be several
        for draft, outcome in run.stream(_only_drafts(readings, tally)):
            if isinstance(outcome, Outcome):
                tally.added(draft, outcome, _kept_title(archive, draft, outcome))
            else:
                tally.failed(draft.origin, draft.part, str(outcome))


def _kept_title(archive: "Archive", draft: Draft, outcome: "Outcome") -> str:
    """Give the kept story's title, where its original was known and so not read again."""
    from desktop.importers import KEPT

    return "" if draft.importer != KEPT else archive.story(outcome.mark).title


def _only_drafts(readings: Iterable[Draft | Refusal], tally: "_Tally") -> Iterator[Draft]:
    """Pass drafts on, and tell of what gave none."""
    for reading in readings:
        if isinstance(reading, Refusal):
            tally.failed(reading.origin, reading.part, str(reading))
        else:
            yield reading


def _collection(archive: "Archive", name: str) -> int:
    from desktop.archive import ArchiveError

    try:
        return archive.collection_named(name).id
    except ArchiveError:
        made = archive.create_collection(name).collection
        assert made is not None
        return made


class _Tally:
    """Prints a line a story, and remembers whether anything failed."""

    def __init__(self, as_json: bool) -> None:
        from desktop.import_report import ImportReport

        self._json = as_json
        self._counts: dict[str, int] = {}
        self.report = ImportReport()

    def added(self, draft: Draft, outcome: "Outcome", title: str) -> None:
        self.report.took(draft, outcome.status, outcome.mark, outcome.message, title)
        self._line(draft, outcome.status, outcome.mark, outcome.message, title)

    def dry(self, reading: Draft | Refusal) -> None:
        if isinstance(reading, Refusal):
            self.failed(reading.origin, reading.part, str(reading))
        else:
            self.report.took(reading, "read", message="dry run: nothing was written")
            self._line(reading, "added", None, "dry run: nothing was written")

    def failed(self, origin: str, part: str, message: str) -> None:
        self._count("failed")
        self.report.refused(origin, part, message)
        say(message)
        if self._json:
            give(_line("failed", None, origin, part, message=message))

    def _line(self, draft: Draft, status: str, mark: str | None, message: str, title: str = "") -> None:
        self._count(status)
        if self._json:
            give({**import_line(draft, status, mark, message), **({"title": title} if title else {})})
        else:
            tell(f"{status:9}  {mark or '':9}  {draft.text_of('title') or title}")

    def _count(self, status: str) -> None:
        self._counts[status] = self._counts.get(status, 0) + 1

    def end(self) -> None:
        """Sum up, and leave with 1 if anything failed."""
        if not self._json:
            say(", ".join(f"{count:,} {status}" for status, count in sorted(self._counts.items())) or "Nothing was found to import.")
        if self._counts.get("failed"):
            raise typer.Exit(1)


def import_line(draft: Draft, status: str, mark: str | None, message: str) -> dict[str, Any]:
    """Give the contract's JSON line of a draft."""
    authors = draft.fields.get("authors")
    return _line(
        status,
        mark,
        draft.origin,
        draft.part,
        title=draft.text_of("title"),
        authors=list(authors.value) if authors and not isinstance(authors.value, str) else [],
        **{name: or_null(draft.text_of(name)) for name in ("published", "publication", "section", "language", "url")},
        words=draft.body.words,
        images=len(draft.body.pictures),
        confidence={name: round(reading.confidence, 2) for name, reading in draft.fields.items()},
        warnings=list(draft.warnings),
        message=message,
    )


def _line(status: str, mark: str | None, origin: str, part: str, **known: Any) -> dict[str, Any]:
    blank: dict[str, Any] = {
        "title": None,
        "authors": [],
        "published": None,
        "publication": None,
        "section": None,
        "language": None,
        "url": None,
        "words": 0,
        "images": 0,
        "confidence": {},
        "warnings": [],
        "message": "",
    }
    return {"status": status, "mark": mark, "source_file": origin, "part": part, **blank, **known}
