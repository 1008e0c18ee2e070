"""pressmark diff, duplicates, merge and distinct: stories compared with each other."""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.changing import Marks, done
from desktop.cli.output import ArchiveFile, AsJson, Progress, give, opened, say, tell
from desktop.cli.reading import read_mark
from desktop.story import Mark, Part

if TYPE_CHECKING:
    from desktop.archive import Archive, Difference, DuplicateGroup

_COLOURS = {"same": ("", ""), "removed": ("\x1b[9;31m", "\x1b[0m"), "added": ("\x1b[4;32m", "\x1b[0m")}  # also for who sees no red or green
_MARKERS = {"same": ("", ""), "removed": ("[-", "-]"), "added": ("{+", "+}")}  # as GNU wdiff writes them

Threshold = Annotated[float, typer.Option(help="How much of the shorter text must stand in the longer, 0 to 1.")]


def diff(
    marks: Annotated[list[str], typer.Argument(metavar="MARK [MARK]", help="One story, to compare its versions, or two.")],
    versions: Annotated[tuple[int, int] | None, typer.Option(metavar="A B", help="Two versions; else the last two.")] = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Tell word by word how two versions of a story, or two stories, differ."""
    if len(marks) > 2:
        raise typer.BadParameter("name one story or two.")
    if len(marks) == 2 and versions:
        raise typer.BadParameter("two stories are compared as they are now.", param_hint="--versions")
    named = [read_mark(mark) for mark in marks]
    with opened(archive) as opened_archive:
        if len(named) == 2:
            difference = opened_archive.compare(*named)
            sides = [{"mark": mark, "version": opened_archive.story(mark).version} for mark in named]
        else:
            before, after = versions or _last_two(opened_archive, named[0])
            difference = opened_archive.difference(named[0], before, after)
            sides = [{"mark": named[0], "version": number} for number in (before, after)]
    if as_json:
        fields = {name: _listed(parts) for name, parts in difference.fields.items()}
        give({"before": sides[0], "after": sides[1], "same": difference.same, "fields": fields, "body": _listed(difference.body)})
    else:
        _shown(difference)


def duplicates(threshold: Threshold = 0.6, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Find stories that say the same: one agency's copy in several papers, also cut, edited or under another headline."""
    if not 0 < threshold <= 1:
        raise typer.BadParameter("choose a number above 0, up to 1.", param_hint="--threshold")
    progress = Progress()
    with opened(archive) as opened_archive:
        groups = opened_archive.duplicates(threshold, progress)
        progress.end()
        if as_json:
            give({"groups": [_group(group) for group in groups]})
            return
        for group in groups:
            _told(opened_archive, group)
        count = len(groups)
        tell(f"{count:,} {'group' if count == 1 else 'groups'}, {sum(len(group.members) for group in groups):,} near-duplicates")


def merge(
    kept: Annotated[str, typer.Argument(metavar="KEPT", help="The mark of the story to keep.")],
    marks: Marks,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Merge near-duplicates into one story, which all their marks then find; nothing is lost."""
    with opened(archive) as opened_archive:
        done(opened_archive.merge(read_mark(kept), [read_mark(mark) for mark in marks]), as_json)


def distinct(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Remember that these stories are no duplicates of each other."""
    named = [read_mark(mark) for mark in marks]
    if len(set(named)) < 2:
        raise typer.BadParameter("name two stories or more.")
    with opened(archive) as opened_archive:
        change = opened_archive.not_duplicates(named)
    if as_json:
        give({"what": change.what, "marks": named})
    else:
        tell(f"{change.what}: {', '.join(named)}")


def _last_two(archive: "Archive", mark: Mark) -> tuple[int, int]:
    newest = archive.story(mark).version
    if newest == 1:
        say(f"{mark} has one version only; there is nothing to compare it with.")
        raise typer.Exit(1)
    return newest - 1, newest


def _listed(parts: Iterable[Part]) -> list[dict[str, str]]:
    return [{"kind": part.kind, "text": part.text} for part in parts]


def _shown(difference: "Difference") -> None:
    if difference.same:
        tell("Nothing differs.")
    signs = _COLOURS if sys.stdout.isatty() else _MARKERS
    for name, parts in difference.fields.items():
        tell(f"{name}: {_line(parts, signs)}")
    if difference.fields:
        tell()
    if any(part.kind != "same" for part in difference.body):
        tell(_line(difference.body, signs))


def _line(parts: Sequence[Part], signs: dict[str, tuple[str, str]]) -> str:
    return "".join(f"{signs[part.kind][0]}{part.text}{signs[part.kind][1]}" for part in parts)


def _group(group: "DuplicateGroup") -> dict[str, object]:
    members = [{"mark": mark, "similarity": round(similarity, 3)} for mark, similarity in group.members]
    return {"kept": group.kept, "members": members}


def _told(archive: "Archive", group: "DuplicateGroup") -> None:
    titles = {summary.mark: summary for summary in archive.summaries([mark.number for mark in group.marks])}
    for mark, similarity in ((group.kept, None), *group.members):
        summary = titles[mark]
        share = "kept" if similarity is None else f"{similarity:.2f}"
        tell(f"{share:>6}  {mark}  {summary.published[:10]:10}  {summary.publication[:24]:24}  {summary.title}")
    tell()
