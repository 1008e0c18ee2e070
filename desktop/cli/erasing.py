"""pressmark erase and empty-trash: the only acts that cannot be undone, so both ask first."""

import sys
from typing import Annotated

import typer

from desktop.cli.output import ArchiveFile, AsJson, Progress, give, opened, say, tell
from desktop.cli.reading import read_mark

Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def erase(
    mark: Annotated[str, typer.Argument(help="A story's mark, such as PM-000042.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; it is kept with the mark.")],
    yes: Yes = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Erase a story for good (a takedown), with its versions and originals. This cannot be undone; the mark is not given again."""
    wanted = read_mark(mark)
    _sure(yes, f"Erase {wanted}, its versions and its originals? This cannot be undone.")
    from desktop.history import History
    from desktop.publishing import forgetting_exports

    progress = Progress()
    with opened(archive) as opened_archive, forgetting_exports():
        opened_archive.erase(wanted, reason, progress)
        History().clear(str(opened_archive.path.absolute()))
    progress.end()
    give({"erased": [wanted], "reason": reason}) if as_json else tell(f"Erased: {wanted}")


def empty_trash(yes: Yes = False, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Take what is in the trash out of the archive for good. This cannot be undone."""
    from desktop.archive import Query
    from desktop.history import History
    from desktop.publishing import forgetting_exports

    progress = Progress()
    with opened(archive) as opened_archive:
        count = len(opened_archive.marks(Query.parse("is:trashed")))
        _sure(yes, f"Erase {count:,} {'story' if count == 1 else 'stories'} in the trash? This cannot be undone.")
        with forgetting_exports():
            emptied = opened_archive.empty_trash(progress)
        History().clear(str(opened_archive.path.absolute()))
    progress.end()
    if as_json:
        give({"erased": list(emptied.marks), "freed": emptied.freed})
    else:
        tell(f"Erased: {len(emptied.marks):,} {'story' if len(emptied.marks) == 1 else 'stories'}, {emptied.freed:,} bytes freed.")


def _sure(yes: bool, question: str) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise typer.BadParameter("this cannot be undone; say that you are sure.", param_hint="--yes")
    if not typer.confirm(question, err=True):
        say("Nothing was erased.")
        raise typer.Exit(1)
