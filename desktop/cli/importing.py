"""pressmark import: files, folders and addresses come into the archive."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.import_tally import Tally
from desktop.cli.output import ArchiveFile, AsJson, Progress, faults, opened
from desktop.settings import default_archive
from desktop.story import Draft, FeedFound, Refusal

if TYPE_CHECKING:
    from desktop.archive import Archive, Outcome
    from desktop.importers import ReadingOptions
    from desktop.importers.rules import SiteRule


def import_(
    paths: Annotated[list[str], typer.Argument(metavar="PATH|URL…", help="Files, folders and addresses; - reads standard input.")],
    collection: Annotated[str | None, typer.Option(help="Put what is added into this collection, made if missing.")] = None,
    issue: Annotated[
        bool, typer.Option("--issue", help="Of an EPUB that Pressmark wrote: make its issue anew too, with its series and sections.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and show; the archive stays as it is.")] = False,
    report: Annotated[Path | None, typer.Option(help="Save what became of each source: .csv, .json, or text.")] = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="Fetch what files only name: pictures, the pages of links and lists.")] = False,
    ignore_robots: Annotated[
        bool, typer.Option("--ignore-robots", help="Fetch also what a site's robots.txt asks programs to leave alone.")
    ] = False,
    private_network: Annotated[
        bool, typer.Option("--private-network", help="Fetch also from this machine and the private network.")
    ] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Read stories from files, folders and addresses into the archive, which is created if missing.

    What the archive keeps already is known by its checksum and not read again: a second run goes on where the first stopped.
    """
    progress = Progress()
    tally = Tally(as_json)
    from desktop.gathering.teaching import rules_of
    from desktop.importers import ReadingOptions

    fetching = _Fetching(fetch, ignore_robots, private_network)
    with faults():
        try:
            if dry_run:
                for reading in _readings(paths, progress, tally, fetching, ReadingOptions(rules=_taught(archive))):
                    tally.dry(reading)
            else:
                with opened(archive, create=True) as opened_archive:
                    readings = _readings(
                        paths,
                        progress,
                        tally,
                        fetching,
                        ReadingOptions(known=lambda *known: opened_archive.keeps(*known) is not None, rules=rules_of(opened_archive)),
                    )
                    _take_in(opened_archive, readings, collection, ", ".join(paths), tally, anew=issue)
        finally:  # also of what was done before a Ctrl C
            progress.end()
            if report is not None:
                tally.report.save(report)
    tally.end()


def _taught(archive: Path | None) -> "tuple[SiteRule, ...]":
    """Give what was taught about sites in the archive that stories come into."""
    where = archive or default_archive()
    if not where.is_file():
        return ()
    from desktop.gathering.teaching import rules_of

    with opened(where) as opened_archive:
        return rules_of(opened_archive)


@dataclass(frozen=True, slots=True)
class _Fetching:
    """What the command line allows."""

    files: bool  # whether a local file may reach the network
    ignore_robots: bool
    private_network: bool


def _readings(
    paths: Sequence[str], progress: Progress, tally: Tally, fetching: _Fetching, options: "ReadingOptions"
) -> Iterator[Draft | Refusal]:
    """Yield what the paths and addresses hold, neighbouring files as one; what cannot be read is a failed line, and the rest goes on."""
    from desktop.importers import SourceError, read_sources, read_stories
    from desktop.importers.fetching import Fetcher, FetchSettings

    fetcher = Fetcher(FetchSettings(ignore_robots=fetching.ignore_robots, private_network=fetching.private_network))
    allowed = replace(options, fetcher=fetcher)
    local = allowed if fetching.files else options
    for kind, some in groupby(paths, _kind):
        try:
            if kind == "-":
                yield from _standard_input(progress, local)
            elif kind == "address":
                for path in some:
                    yield from read_stories(path, report=progress, options=allowed)
            else:
                yield from read_sources([Path(path) for path in some], report=progress, options=local)
        except SourceError as error:
            tally.failed(kind, "", str(error))


def _kind(path: str) -> str:
    return path if path == "-" else "address" if path.lower().startswith(("http://", "https://")) else "file"


def _standard_input(progress: Progress, options: "ReadingOptions") -> Iterator[Draft | Refusal]:
    from desktop.importers import read_stories

    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "standard input"
        kept.write_bytes(sys.stdin.buffer.read())
        for reading in read_stories(kept, report=progress, options=options):
            yield replace(reading, origin="standard input")


def _take_in(
    archive: "Archive", readings: Iterable[Draft | Refusal], collection: str | None, what: str, tally: Tally, *, anew: bool
) -> None:
    """Add drafts as one Change; a line is printed only after its story is committed. anew: with the issues that they come from."""
    from desktop.archive import Outcome
    from desktop.gathering.returning import Returning

    shelf = collection_of(archive, collection) if collection else None
    feeds: list[FeedFound] = []
    issues = Returning()
    with archive.importing(f"Import {os.path.basename(what.rstrip('/')) or what}", collection=shelf) as run:  # noqa: PTH119 - may be several
        for draft, outcome in run.stream(_only_drafts(readings, tally, feeds)):
            if isinstance(outcome, Outcome):
                issues.note(draft, outcome.mark)
                tally.added(draft, outcome, _kept_title(archive, draft, outcome))
            else:
                tally.failed(draft.origin, draft.part, str(outcome))
        for returned in issues.bring_back(run) if anew else ():
            tally.issue(returned)
    if not anew:
        tally.left(issues.issues)
    _subscribe(archive, feeds, shelf, tally)


def _kept_title(archive: "Archive", draft: Draft, outcome: "Outcome") -> str:
    """Give the kept story's title, where its original was known and so not read again."""
    from desktop.importers import KEPT

    return "" if draft.importer != KEPT else archive.story(outcome.mark).title


def _subscribe(archive: "Archive", found: Sequence[FeedFound], shelf: int | None, tally: Tally) -> None:
    """Subscribe to the feeds of a list, as one Change; they are refreshed by hand until a person says otherwise."""
    from desktop.archive import ArchiveError
    from desktop.gathering.lists import feeding

    known = {each.feed.address for each in archive.subscriptions()}
    good: list[FeedFound] = []
    for each in found:
        try:
            archive.check_feed(feeding(each))
            good.append(each)
        except ArchiveError as error:
            tally.failed(each.origin, each.part, str(error))
    archive.subscribe(*(replace(feeding(each), collection=shelf) for each in good))
    for each in good:
        tally.feed(each, "duplicate" if each.address in known else "added")


def _only_drafts(readings: Iterable[Draft | Refusal], tally: Tally, feeds: list[FeedFound]) -> Iterator[Draft]:
    """Pass drafts on, put by the feeds that were found, and tell of what gave no story."""
    for reading in readings:
        if isinstance(reading, FeedFound):
            feeds.append(reading)
        elif isinstance(reading, Refusal):
            tally.failed(reading.origin, reading.part, str(reading))
        else:
            yield reading


def collection_of(archive: "Archive", name: str) -> int:
    """Give a collection by its name, made if it is missing."""
    from desktop.archive import ArchiveError

    try:
        return archive.collection_named(name).id
    except ArchiveError:
        made = archive.create_collection(name).collection
        assert made is not None
        return made
