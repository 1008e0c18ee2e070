"""pressmark batch: the same changes to every story that a query finds, shown first if you like, and one Change."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.output import ArchiveFile, AsJson, give, opened, say, tell

if TYPE_CHECKING:
    from desktop.archive import Archive, Plan
    from desktop.archive.batch.steps import Step

Several = list[str] | None


def batch(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="Which stories; see the manual. '' is every story.")],
    put: Annotated[Several, typer.Option("--set", metavar="FIELD=VALUE", help="Give a field a value; nothing behind = clears it.")] = None,
    replace: Annotated[Several, typer.Option(metavar="FIELD:OLD=>NEW", help="Replace words within a field.")] = None,
    replace_pattern: Annotated[
        Several, typer.Option(metavar="FIELD:PATTERN=>NEW", help="The same by a regular expression; NEW may name groups: \\1.")
    ] = None,
    add_tag: Annotated[Several, typer.Option(metavar="TAG", help="Give a tag.")] = None,
    remove_tag: Annotated[Several, typer.Option(metavar="TAG", help="Take a tag away.")] = None,
    put_into: Annotated[Several, typer.Option(metavar="COLLECTION", help="Put at a collection's end.")] = None,
    take_out: Annotated[Several, typer.Option(metavar="COLLECTION", help="Take out of a collection.")] = None,
    read: Annotated[bool | None, typer.Option("--read/--unread", help="Mark as read, or as unread.")] = None,
    star: Annotated[bool | None, typer.Option("--star/--unstar", help="Star, or take the star away.")] = None,
    restrict: Annotated[
        bool | None, typer.Option("--restrict/--release", help="Keep out of every export; or lift that, and embargoes.")
    ] = None,
    embargo: Annotated[str | None, typer.Option(metavar="DATE", help="Keep out of every export until that day (included).")] = None,
    trash: Annotated[bool, typer.Option("--trash", help="Move to the trash.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be done.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Change every story that a query finds, all of it or nothing, in the order of these options; undo takes it back as one."""
    from desktop.archive import Query

    with opened(archive) as opened_archive:
        steps = _fields(put or [], replace or [], replace_pattern or [])
        steps += _shelves(opened_archive, add_tag or [], remove_tag or [], put_into or [], take_out or [])
        steps += _standings(read, star, restrict, embargo, trash)
        if not steps:
            raise typer.BadParameter("say what is to be changed; see --help.")
        plan = opened_archive.plan(Query.parse(query), steps)
        if not dry_run:
            opened_archive.carry_out(plan)
    _tell(plan, as_json, done=not dry_run)
    if plan.refused:
        raise typer.Exit(1)


def _fields(put: list[str], replace: list[str], patterns: list[str]) -> "list[Step]":
    from desktop.archive.batch.field_steps import Replace, SetField

    steps: list[Step] = []
    for written in put:
        name, equals, value = written.partition("=")
        if not equals:
            raise typer.BadParameter(f"{written!r} is not FIELD=VALUE.", param_hint="--set")
        steps.append(SetField(name, value))
    for written, pattern in [(each, False) for each in replace] + [(each, True) for each in patterns]:
        name, colon, rest = written.partition(":")
        old, arrow, new = rest.partition("=>")
        if not (colon and arrow):
            raise typer.BadParameter(f"{written!r} is not FIELD:OLD=>NEW.", param_hint="--replace")
        steps.append(Replace(name, old, new, pattern))
    return steps


def _shelves(archive: "Archive", add: list[str], remove: list[str], put: list[str], take: list[str]) -> "list[Step]":
    from desktop.archive.batch.steps import AddTag, PutInto, RemoveTag, TakeOut

    return [
        *map(AddTag, add),
        *map(RemoveTag, remove),
        *(PutInto(archive.collection_named(name).id) for name in put),
        *(TakeOut(archive.collection_named(name).id) for name in take),
    ]


def _standings(read: bool | None, star: bool | None, restrict: bool | None, embargo: str | None, trash: bool) -> "list[Step]":
    from desktop.archive.batch.steps import Embargo, MarkRead, Restrict, Star, Trash

    steps: list[Step] = []
    steps += [MarkRead(read)] if read is not None else []
    steps += [Star(star)] if star is not None else []
    steps += [Restrict(restrict)] if restrict is not None else []
    steps += [Embargo("")] if restrict is False and embargo is None else []
    steps += [Embargo(embargo)] if embargo is not None else []
    return steps + ([Trash()] if trash else [])


def _tell(plan: "Plan", as_json: bool, *, done: bool) -> None:
    for each in plan.refused:
        say(f"{each.mark}: {each.step} cannot be done ({each.why}).")
    if as_json:
        give(_row(plan, done=done))
        return
    for effect in plan.effects:
        tell(f"{effect.step}: {effect.stories:,} {'story' if effect.stories == 1 else 'stories'}")
        for sample in effect.samples if not done else ():
            tell(f"  {sample.mark}  {sample.before or '–'}  →  {sample.after or '–'}")
    tell(f"{plan.changing:,} of {plan.asked:,} stories {'changed' if done else 'would change'}.")


def _row(plan: "Plan", *, done: bool) -> dict[str, Any]:
    return {
        "what": plan.what,
        "done": done,
        "asked": plan.asked,
        "changing": plan.changing,
        "steps": [
            {
                "step": effect.step,
                "stories": effect.stories,
                "samples": [{"mark": each.mark, "before": each.before, "after": each.after} for each in effect.samples],
            }
            for effect in plan.effects
        ],
        "refused": [{"mark": each.mark, "step": each.step, "why": each.why} for each in plan.refused],
    }
