"""How what is kept is kept safe: check, rebuild, backup, salvage."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.output import ArchiveFile, AsJson, Progress, faults, give, opened, say, tell


def check(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Verify everything that is stored, by its checksums; writes nothing. Exit code 1 if anything is damaged."""
    progress = Progress()
    with opened(archive) as opened_archive:
        report = opened_archive.check(progress)
    progress.end()
    if as_json:
        give(
            {
                "ok": report.ok,
                "stories": report.stories,
                "checked": report.checked,
                "damaged": [{"mark": damage.mark, "what": damage.what} for damage in report.damaged],
                "bytes": {"sources": report.source_bytes, "rest": report.rest_bytes},
            }
        )
    else:
        tell(f"{report.stories:,} stories, {report.checked:,} checksums verified: {'all well' if report.ok else 'damaged'}.")
    for damage in report.damaged:
        say(f"{damage.mark}: {damage.what}")
    if not report.ok:
        raise typer.Exit(1)


def rebuild(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Make the search index, its vocabulary and the counts anew, where check found them damaged."""
    progress = Progress()
    with opened(archive) as opened_archive:
        opened_archive.rebuild(progress)
        stories = opened_archive.places().all
    progress.end()
    give({"stories": stories}) if as_json else tell(f"The index of {stories:,} stories is made anew.")


def backup(
    target: Annotated[Path, typer.Argument(help="The file that the backup is to be, best on another disk.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file of that name.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Write the archive as it is now into another file, also while it is in use. The backup is an archive itself: open it, or copy it back."""
    progress = Progress()
    with opened(archive) as opened_archive:
        report = opened_archive.backup(target, progress, overwrite=overwrite)
    progress.end()
    if as_json:
        give({"path": str(report.path), "bytes": report.bytes, "stories": report.stories})
    else:
        tell(f"{report.path}: {report.stories:,} stories, {report.bytes:,} bytes, verified.")


def salvage(
    damaged: Annotated[Path, typer.Argument(help="The damaged archive; it is only read.")],
    new: Annotated[Path, typer.Argument(help="The new archive, which must not be there yet.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Bring every story of a damaged archive that can be read into a new one, with its mark. Exit code 1 if anything was lost."""
    from desktop.archive import Archive

    progress = Progress()
    with faults():
        report = Archive.salvage(damaged, new, progress)
    progress.end()
    if as_json:
        give({"stories": report.stories, "lost": [{"mark": loss.mark, "what": loss.what} for loss in report.lost]})
    else:
        tell(f"{new}: {report.stories:,} stories brought over{'' if report.ok else ', not all of them whole'}.")
    for loss in report.lost:
        say(f"{loss.mark}: {loss.what}")
    if not report.ok:
        raise typer.Exit(1)
