"""pressmark feed: what is subscribed to, and its refresh; fit for a schedule."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.changing import done
from desktop.cli.feed_lines import give_one, row_of, tell_refreshed
from desktop.cli.output import ArchiveFile, AsJson, Progress, faults, give, opened, say, tell

if TYPE_CHECKING:
    from desktop.archive import Archive
    from desktop.importers.fetching import Fetcher

Name = Annotated[str, typer.Argument(metavar="FEED", help="Its number, address or title.")]
Title = Annotated[str | None, typer.Option(help="What to call it; without it, what it calls itself.")]
Folder = Annotated[str | None, typer.Option(help="The folder it stands in: Outer/Inner.")]
Shelf = Annotated[str | None, typer.Option(help="The collection that its stories are put into, made if missing; '' is none.")]
Every = Annotated[int | None, typer.Option(metavar="MINUTES", help="How often refresh --due asks it; 0 is by hand only.")]
AtStart = Annotated[bool | None, typer.Option("--at-start/--not-at-start", help="Refresh it when the window opens.")]
FullText = Annotated[bool | None, typer.Option("--full-text/--as-it-comes", help="Fetch the page where the feed has a summary only.")]
Robots = Annotated[bool, typer.Option("--ignore-robots", help="Fetch also what a site's robots.txt asks programs to leave alone.")]
Private = Annotated[bool, typer.Option("--private-network", help="Fetch also from this machine and the private network.")]

feeds = typer.Typer(no_args_is_help=True, help="Feeds that are subscribed to.")


@feeds.command("add")
def add(
    address: Annotated[str, typer.Argument(metavar="URL", help="The feed's address, or a page that names its feed.")],
    title: Title = None,
    folder: Folder = None,
    collection: Shelf = None,
    every: Every = None,
    at_start: AtStart = None,
    full_text: FullText = None,
    unseen: Annotated[bool, typer.Option("--unseen", help="Subscribe without asking the address first.")] = False,
    ignore_robots: Robots = False,
    private_network: Private = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Subscribe to a feed; a missing archive is created with it."""
    from desktop.archive import Subscribing
    from desktop.gathering import discover

    with opened(archive, create=True) as opened_archive:
        found = (address, "") if unseen else discover(address, _fetcher(ignore_robots, private_network))
        given = _given(opened_archive, title or found[1], folder, collection, every, at_start, full_text)
        change = opened_archive.subscribe(Subscribing(found[0], **given))
        if not change.id:
            say(f"{found[0]} is subscribed to already.")
        give_one(opened_archive, found[0], as_json)


@feeds.command("list")
def list_feeds(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List what is subscribed to, and how each feed answered last."""
    with opened(archive) as opened_archive:
        every = opened_archive.subscriptions()
        names = {each.id: each.name for each in opened_archive.places().collections}
    if as_json:
        give({"feeds": [row_of(each, names) for each in every]})
        return
    for each in every:
        state = (
            "gone for good; paused"
            if each.answer.paused
            else each.answer.fault or (f"asked {each.answer.asked}" if each.answer.asked else "not asked yet")
        )
        tell(f"{each.id:4}  {f'{each.feed.folder}/' if each.feed.folder else ''}{each.name}  {each.feed.address}  ({state})")


@feeds.command("edit")
def edit(
    name: Name,
    address: Annotated[str | None, typer.Option(help="Its address.")] = None,
    title: Title = None,
    folder: Folder = None,
    collection: Shelf = None,
    every: Every = None,
    at_start: AtStart = None,
    full_text: FullText = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Ask it again although it was gone for good, or asked to be left alone.")
    ] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Change a subscription."""
    from desktop.archive import FeedAnswer

    with opened(archive) as opened_archive:
        found = opened_archive.subscription_named(name)
        given = _given(opened_archive, title, folder, collection, every, at_start, full_text)
        given |= {"address": address} if address is not None else {}
        if not given and not resume:
            raise typer.BadParameter("say what is to be changed; see --help.")
        if given:
            opened_archive.edit_subscription(found.id, **given)
        if resume:
            opened_archive.note_answer(found.id, FeedAnswer())
        give_one(opened_archive, str(found.id), as_json)


@feeds.command("remove")
def remove(
    names: Annotated[list[str], typer.Argument(metavar="FEED…", help="Numbers, addresses or titles.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Unsubscribe; the stories that the feeds brought stay."""
    with opened(archive) as opened_archive:
        done(opened_archive.unsubscribe([opened_archive.subscription_named(name).id for name in names]), as_json)


@feeds.command("refresh")
def refresh_feeds(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[FEED…]", help="Numbers, addresses or titles; without any, all that are not paused.")
    ] = None,
    due: Annotated[bool, typer.Option("--due", help="Only those whose schedule says so; for a timer.")] = False,
    ignore_robots: Robots = False,
    private_network: Private = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Ask feeds for what is new, and take it in. Exits 1 where one of them could not be read; the others are."""
    from desktop.gathering import refresh

    failed = False
    progress = Progress()
    with opened(archive) as opened_archive:
        if names:
            asked = tuple(opened_archive.subscription_named(name) for name in names)
        elif due:
            asked = opened_archive.due_subscriptions()
        else:
            asked = tuple(each for each in opened_archive.subscriptions() if not each.answer.paused)
        for refreshed in refresh(opened_archive, asked, _fetcher(ignore_robots, private_network), progress):
            progress.end()
            failed = failed or bool(refreshed.fault and refreshed.status != "waiting")
            tell_refreshed(refreshed, as_json)
    if failed:
        raise typer.Exit(1)


@feeds.command("import")
def import_list(
    file: Annotated[Path, typer.Argument(metavar="OPML", help="A list of feeds, as feed readers export it.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Subscribe to every feed of a list; a missing archive is created with it."""
    from desktop.gathering import read_list

    with faults():
        wanted = list(read_list(file))
    with opened(archive, create=True) as opened_archive:
        before = {each.id for each in opened_archive.subscriptions()}
        opened_archive.subscribe(*wanted)
        fresh = [each for each in opened_archive.subscriptions() if each.id not in before]
    if as_json:
        give({"added": [row_of(each, {}) for each in fresh], "known": len(wanted) - len(fresh)})
    else:
        tell(f"{len(fresh):,} added, {len(wanted) - len(fresh):,} subscribed to already.")


@feeds.command("export")
def export_list(
    file: Annotated[Path, typer.Argument(metavar="OPML", help="The file to write; - is standard output.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Write what is subscribed to as a list that other feed readers take."""
    from desktop.gathering import write_list
    from exports.saving import saving

    with opened(archive) as opened_archive:
        every = opened_archive.subscriptions()
    written = write_list(every)
    if str(file) == "-":
        tell(written.decode().rstrip("\n"))
        return
    with faults(), saving(file, overwrite=overwrite) as partial:
        partial.write_bytes(written)
    give({"file": str(file), "feeds": len(every)}) if as_json else tell(f"{file}: {len(every):,} feeds")


def _given(
    archive: "Archive",
    title: str | None,
    folder: str | None,
    collection: str | None,
    every: int | None,
    at_start: bool | None,
    full_text: bool | None,
) -> dict[str, Any]:
    """Give what was said, by the names of Subscribing's fields."""
    from desktop.cli.importing import collection_of

    said = {"title": title, "folder": folder, "minutes": every, "at_start": at_start, "full_text": full_text}
    given: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
    if collection is not None:
        given["collection"] = collection_of(archive, collection) if collection else None
    return given


def _fetcher(ignore_robots: bool, private_network: bool) -> "Fetcher":
    from desktop.importers.fetching import Fetcher, FetchSettings

    return Fetcher(FetchSettings(ignore_robots=ignore_robots, private_network=private_network))
