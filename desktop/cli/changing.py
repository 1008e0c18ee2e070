"""pressmark edit, trash, undo, redo and collection: what changes the archive, each time one Change."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import ArchiveFile, AsJson, give, opened, say, tell
from desktop.cli.reading import read_mark
from desktop.story import Mark, Value
from desktop.story.fields import read_value

if TYPE_CHECKING:
    from desktop.archive import Archive, Change

Marks = Annotated[list[str], typer.Argument(metavar="MARK…", help="Stories' marks, such as PM-000042.")]
Name = Annotated[str, typer.Argument(help="The collection's name; Parent/Child where a name stands twice.")]

collections = typer.Typer(no_args_is_help=True, help="Stories put together by hand, in an order.")


def edit(
    mark: Annotated[str, typer.Argument(help="A story's mark.")],
    settings: Annotated[list[str], typer.Argument(metavar="FIELD=VALUE…", help="Such as title=… or published=2022-01-07.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Correct a story's fields; authors and tags are parted by semicolons. The version before is kept. x:NAME=VALUE is a field of your own."""
    fields: dict[str, Value] = {}
    for setting in settings:
        name, equals, written = setting.partition("=")
        if not equals:
            raise typer.BadParameter(f"{setting!r} is not FIELD=VALUE.")
        try:
            fields[name] = written if name.startswith("x:") else read_value(name, written)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from error
    with opened(archive) as opened_archive:
        done(opened_archive.edit(read_mark(mark), **fields), as_json)
        for words in _goes_by(opened_archive, fields):
            say(words)


def _goes_by(archive: "Archive", fields: Mapping[str, Value]) -> Iterator[str]:
    """Say of each name that was typed as an alias what it goes by."""
    for field, kind in (("publication", "publication"), ("section", "section"), ("authors", "author"), ("tags", "tag")):
        value = fields.get(field, ())
        for written in (value,) if isinstance(value, str) else value:
            if (name := archive.preferred(kind, written)) != written:
                yield f"“{written}” goes by the name “{name}” here."


def trash(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Move stories to the trash."""
    with opened(archive) as opened_archive:
        done(opened_archive.trash([read_mark(mark) for mark in marks]), as_json)


def undo(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Undo the latest change."""
    with opened(archive) as opened_archive:
        _done_or_nothing(opened_archive.undo(), "undo", as_json)


def redo(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Redo what was undone last."""
    with opened(archive) as opened_archive:
        _done_or_nothing(opened_archive.redo(), "redo", as_json)


@collections.command("list")
def list_collections(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List the collections."""
    with opened(archive) as opened_archive:
        shelves = opened_archive.places().collections
        if as_json:
            give({"collections": [{"id": each.id, "name": each.name, "parent": each.parent, "count": each.count} for each in shelves]})
            return
        depth: dict[int | None, int] = {None: -1}
        for each in shelves:
            depth[each.id] = depth[each.parent] + 1
            tell(f"{'  ' * depth[each.id]}{each.name}  ({each.count:,})")


@collections.command("create")
def create(
    name: Annotated[str, typer.Argument(help="The new collection's name.")],
    parent: Annotated[str | None, typer.Option("--in", metavar="PARENT", help="The collection it goes into.")] = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Create a collection; a missing archive is created with it."""
    with opened(archive, create=True) as opened_archive:
        within = opened_archive.collection_named(parent).id if parent else None
        done(opened_archive.create_collection(name, within), as_json)


@collections.command("add")
def add(name: Name, marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Put stories at a collection's end."""
    with opened(archive) as opened_archive:
        shelf = opened_archive.collection_named(name)
        done(opened_archive.put(shelf.id, [_known(opened_archive, mark) for mark in marks]), as_json)


@collections.command("remove")
def remove(name: Name, marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Take stories out of a collection; they stay in the archive."""
    from desktop.archive import Query

    with opened(archive) as opened_archive:
        shelf = opened_archive.collection_named(name)
        wanted = [_known(opened_archive, mark) for mark in marks]
        held = set(opened_archive.marks(Query.of(**{"in": name})))
        absent = [mark for mark in wanted if mark not in held]
        present = [mark for mark in wanted if mark in held]
        if present:
            done(opened_archive.take(shelf.id, present), as_json)
    for mark in absent:
        say(f"{mark} is not in {name}.")
    if absent:
        raise typer.Exit(1)


def _known(archive: "Archive", written: str) -> Mark:
    """Read a mark and make sure that the archive knows it, before anything changes."""
    return archive.story(read_mark(written)).mark


def done(change: "Change", as_json: bool) -> None:
    """Tell what a change did, and to which stories."""
    """Say what was done, and to which stories."""
    if as_json:
        give({"what": change.what, "marks": list(change.marks)})
    else:
        tell(f"{change.what}: {', '.join(change.marks)}" if change.marks else change.what)


def _done_or_nothing(change: "Change | None", what: str, as_json: bool) -> None:
    if change is None:
        say(f"There is nothing to {what}.")
        raise typer.Exit(1)
    done(change, as_json)
