"""pressmark highlight and cite: marked passages, with or without a note, and how their stories are cited."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.changing import done
from desktop.cli.output import ArchiveFile, AsJson, Progress, faults, give, opened, say, tell
from desktop.cli.reading import read_mark

if TYPE_CHECKING:
    from desktop.archive import Highlight

Number = Annotated[int, typer.Argument(metavar="ID", help="The highlight's number, as list gives it.")]
Colour = Annotated[str | None, typer.Option("--colour", help="yellow, green, blue, pink or purple.")]
Note = Annotated[str | None, typer.Option("--note", help="What you have to say about it.")]

highlights = typer.Typer(no_args_is_help=True, help="Marked passages, with or without a note.")


@highlights.command("list")
def list_highlights(
    query: Annotated[str, typer.Argument(metavar="[QUERY]", help="Of which stories; empty: of all.")] = "",
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """List highlights, the newest first; a passage that is gone from its story is orphaned."""
    from desktop.archive import Query

    with opened(archive) as opened_archive:
        found = opened_archive.all_highlights(Query.parse(query))
    if as_json:
        give({"highlights": [_row(each) for each in found]})
        return
    for each in found:
        tell(f"{each.id:5}  {each.mark}  {each.colour:6}  {' '.join(each.exact.split())}{'  (orphaned)' if each.orphaned else ''}")
        if each.note:
            tell(f"       {each.note}")


@highlights.command("add")
def add(
    mark: Annotated[str, typer.Argument(help="A story's mark.")],
    passage: Annotated[str, typer.Argument(help="The passage, word for word as `show --text` prints it.")],
    occurrence: Annotated[int, typer.Option(min=1, help="Which one, where it stands more than once.")] = 1,
    colour: Colour = None,
    note: Note = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Highlight a passage of a story."""
    from desktop.archive import COLOURS

    with opened(archive) as opened_archive:
        story = opened_archive.story(read_mark(mark))
        start = -1
        for _ in range(occurrence):
            start = story.body.text.find(passage, start + 1)
            if start < 0 or not passage:
                say(f"{story.mark}: its text does not hold that passage{f' {occurrence} times' if occurrence > 1 else ''}.")
                raise typer.Exit(1)
        done(opened_archive.highlight(story.mark, start, start + len(passage), colour or COLOURS[0], note or ""), as_json)


@highlights.command("edit")
def edit(number: Number, colour: Colour = None, note: Note = None, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Give a highlight another colour or note."""
    if colour is None and note is None:
        raise typer.BadParameter("say what to change: --colour or --note.")
    with opened(archive) as opened_archive:
        done(opened_archive.edit_highlight(number, colour=colour, note=note), as_json)


@highlights.command("remove")
def remove(number: Number, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Take a highlight away."""
    with opened(archive) as opened_archive:
        done(opened_archive.remove_highlight(number), as_json)


@highlights.command("export")
def export(
    query: Annotated[str, typer.Argument(metavar="[QUERY]", help="Of which stories; empty: of all.")] = "",
    output: Annotated[Path | None, typer.Option(help="The file to write.", show_default=False)] = None,
    form: Annotated[str, typer.Option("--format", help="markdown, text, html, docx, csv or json.")] = "markdown",
    colours: Annotated[list[str] | None, typer.Option("--colour", help="Only these; may be given several times.")] = None,
    csl: Annotated[Path | None, typer.Option(help="Cite by this style (a .csl file).", show_default=False)] = None,
    title: Annotated[str, typer.Option(help="The file's title.")] = "Highlights",
    language: Annotated[str, typer.Option(help="Of the file's own words (BCP 47).")] = "en",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that exists.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Write highlights and notes with a citation a story; the file is written whole or not at all."""
    from desktop.archive import COLOURS, Query
    from desktop.publishing import HighlightSettings, export_highlights, highlight_endings
    from desktop.settings import load

    if form not in highlight_endings():
        raise typer.BadParameter(f"choose one of {', '.join(highlight_endings())}.", param_hint="--format")
    if unknown := [each for each in colours or () if each not in COLOURS]:
        raise typer.BadParameter(f"{unknown[0]!r} is none of {', '.join(COLOURS)}.", param_hint="--colour")
    if output is None:
        raise typer.BadParameter("say where to write.", param_hint="--output")
    names = dict(zip(COLOURS, load().highlight_names, strict=False))
    settings = HighlightSettings(
        form=form,
        title=title,
        language=language,
        colours=frozenset(colours or ()),
        style=str(csl) if csl else "",
        names={colour: name for colour, name in names.items() if name},
        overwrite=overwrite,
    )
    progress = Progress()
    with faults(), opened(archive) as opened_archive:
        found = opened_archive.all_highlights(Query.parse(query))
        file = export_highlights(opened_archive, found, output, settings, progress)
    progress.end()
    for warning in file.warnings:
        say(warning)
    if as_json:
        give({"path": file.path, "sha256": file.sha256, "bytes": file.bytes, "stories": file.stories, "warnings": list(file.warnings)})
    else:
        tell(f"{file.path}  ({file.stories:,} {'story' if file.stories == 1 else 'stories'}, {file.bytes:,} bytes)")
    if file.warnings:  # asked for and not done
        raise typer.Exit(1)


def cite(
    marks: Annotated[list[str], typer.Argument(metavar="MARK…", help="Stories' marks, such as PM-000042.")],
    csl: Annotated[Path | None, typer.Option(help="Cite by this style (a .csl file).", show_default=False)] = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Cite stories, one a line: authors, title, publication, date, mark and address, or as a CSL style has it."""
    from desktop.publishing import cite as cited

    with faults(), opened(archive) as opened_archive:
        told = {story.mark: cited(story, str(csl) if csl else "") for story in (opened_archive.story(read_mark(mark)) for mark in marks)}
    if as_json:
        give({"citations": [{"mark": mark, "citation": words} for mark, words in told.items()]})
        return
    for words in told.values():
        tell(words)


def _row(each: "Highlight") -> dict[str, Any]:
    return {
        "id": each.id,
        "mark": each.mark,
        "exact": each.exact,
        "prefix": each.prefix,
        "suffix": each.suffix,
        "colour": each.colour,
        "note": each.note,
        "made": each.made,
        "start": each.place[0] if each.place else None,
        "end": each.place[1] if each.place else None,
        "orphaned": each.orphaned,
    }
