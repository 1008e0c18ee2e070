"""pressmark highlight: marked passages, with or without a note."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.changing import done
from desktop.cli.output import ArchiveFile, AsJson, give, opened, say, tell
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
