"""pressmark names: publications, authors, sections and tags under one name each."""

from typing import Annotated

import typer

from desktop.cli.changing import done
from desktop.cli.output import ArchiveFile, AsJson, give, opened, tell

Kind = Annotated[str, typer.Argument(help="publication, author, section or tag.")]
Name = Annotated[str, typer.Argument(help="The name as the list has it.")]
_KINDS = ("publication", "author", "section", "tag")

names = typer.Typer(no_args_is_help=True, help="Names of publications, authors, sections and tags.")


@names.command("list")
def list_names(kind: Kind, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List the names of a kind, with their stories and aliases."""
    with opened(archive) as opened_archive:
        found = opened_archive.authorities(_kind(kind))
    if as_json:
        give({"names": [{"name": each.name, "stories": each.stories, "aliases": list(each.aliases)} for each in found]})
        return
    for each in found:
        tell(f"{each.name}  ({each.stories:,})" + (f"  also {', '.join(each.aliases)}" if each.aliases else ""))


@names.command("rename")
def rename(
    kind: Kind,
    old: Name,
    new: Annotated[str, typer.Argument(help="What it is to be.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Rename it in every story; the old name becomes an alias."""
    with opened(archive) as opened_archive:
        done(opened_archive.rename(_kind(kind), old, new), as_json)


@names.command("merge")
def merge(
    kind: Kind,
    into: Annotated[str, typer.Argument(help="The name that stays.")],
    olds: Annotated[list[str], typer.Argument(metavar="NAME…", help="The names that become its aliases.")],
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Let several names be one."""
    with opened(archive) as opened_archive:
        done(opened_archive.merge_names(_kind(kind), olds, into), as_json)


@names.command("alias")
def alias(
    kind: Kind,
    name: Name,
    other: Annotated[str, typer.Argument(metavar="ALIAS", help="How it is written, too.")],
    remove: Annotated[bool, typer.Option("--remove", help="Let the alias mean nothing any more.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Let a name be written in another way, too: what is imported so comes in under the name."""
    with opened(archive) as opened_archive:
        done(opened_archive.remove_alias(_kind(kind), other) if remove else opened_archive.add_alias(_kind(kind), name, other), as_json)


def _kind(kind: str) -> str:
    if kind not in _KINDS:
        raise typer.BadParameter(f"choose one of {', '.join(_KINDS)}.", param_hint="KIND")
    return kind
