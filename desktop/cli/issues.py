"""pressmark issue and series: periodicals of one's own."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.issue_lines import issue_line, series_line, show_one, show_series, tell_repeats
from desktop.cli.output import ArchiveFile, AsJson, give, opened, say, tell
from desktop.cli.reading import read_mark

if TYPE_CHECKING:
    from desktop.archive import Archive, Issue

Identity = Annotated[str, typer.Argument(metavar="ID", help="An issue's number in `issue list`, or SERIES/NUMBER.")]
Name = Annotated[str, typer.Argument(metavar="SERIES", help="The series' title.")]
Date = Annotated[str, typer.Option(help="The date on the cover: 2024, 2024-05 or 2024-05-01.")]
Standing = Annotated[str | None, typer.Option(help="What the next issue is filled from.")]
Most = Annotated[int | None, typer.Option(min=0, help="Stories in the next issue at most; 0 lifts the rule, here and below.")]
Minutes = Annotated[int | None, typer.Option(min=0, help="Minutes of reading in it at most.")]
Each = Annotated[int | None, typer.Option("--per-section", min=0, help="Stories in one section at most.")]
Order = Annotated[str | None, typer.Option(help="What is taken first: newest, oldest or longest.")]
Alike = Annotated[bool | None, typer.Option("--near-duplicates/--no-near-duplicates", help="Whether near-duplicates are taken.")]
Numbers = Annotated[str | None, typer.Option(help="Numbers: running, year (2026-15), month (2026-07), week (2026-W27) or day.")]
Rule = Annotated[str | None, typer.Option(help="What sections are made from: publication, section, tag, month or none.")]
Cover = Annotated[str | None, typer.Option(help="The covers' design: front, block, plate or poster.")]
Style = Annotated[str | None, typer.Option(help="A style that its issues are set in, unless another is asked for.")]
Words = Annotated[str | None, typer.Option()]

issues = typer.Typer(no_args_is_help=True, help="Numbered editions of a series.")
series = typer.Typer(no_args_is_help=True, help="Periodicals of one's own.")
_RULES = ("publication", "section", "tag", "month", "none")


@issues.command("create")
def create_issue(
    title: Annotated[str, typer.Argument(help="The issue's title.")],
    marks: Annotated[list[str] | None, typer.Argument(metavar="[MARK…]", help="Its stories, in order.")] = None,
    of: Annotated[str, typer.Option("--series", help="The series' title; it is made if there is none.", show_default=False)] = "",
    number: Annotated[str, typer.Option(help="Its number; without it, the next one.", show_default=False)] = "",
    date: Date = "",
    query: Annotated[str | None, typer.Option(help="Take what this query finds, newest first.")] = None,
    sections: Rule = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Make an issue; a missing archive is created with it."""
    from desktop.archive import Query

    if not of.strip():
        raise typer.BadParameter("say which series it is of.", param_hint="--series")
    if marks and query is not None:
        raise typer.BadParameter("name its stories, or --query, not both.")
    rule = _rule(sections) or "section"
    with opened(archive, create=True) as opened_archive:
        chosen = opened_archive.marks(Query.parse(query)) if query is not None else [read_mark(mark) for mark in marks or ()]
        made = opened_archive.create_issue(title, of, chosen, number=number, date=date, sections=rule).made("issue")
        assert made is not None
        tell_repeats(opened_archive, opened_archive.issue(made))
        show_one(opened_archive, opened_archive.issue(made), as_json)


@issues.command("show")
def show_issue(identity: Identity, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Show an issue: its sections, its stories and the files that it gave."""
    with opened(archive) as opened_archive:
        show_one(opened_archive, issue_named(opened_archive, identity), as_json)


@issues.command("list")
def list_issues(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List the issues, in the order in which they were made."""
    with opened(archive) as opened_archive:
        found = opened_archive.issues()
    if as_json:
        give({"issues": [issue_line(each) for each in found]})
        return
    for each in found:
        tell(f"{each.id:4}  {each.series_title} {each.number}  {each.date:10}  {each.title}  ({len(each.stories):,})")


@issues.command("next")
def next_issue(
    name: Name,
    date: Annotated[str, typer.Option(help="The date on the cover; without it, when it is due.", show_default=False)] = "",
    title: Annotated[str, typer.Option(help="Its title; without it, the series' and the number.", show_default=False)] = "",
    query: Annotated[str | None, typer.Option(help="What it is filled from this once, instead of the standing query.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would go in, and what not and why; make nothing.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Make a series' next issue by its rules, of what its standing query finds and has not run in it."""
    from desktop.cli.filling import show_filling

    with opened(archive) as opened_archive:
        of = opened_archive.series_named(name)
        if dry_run:
            show_filling(opened_archive.next_filled(of.id, date=date, title=title, query=query), as_json)
            return
        made = opened_archive.next_issue(of.id, date=date, title=title, query=query).made("issue")
        if made is None:
            asked = f" --query {query!r}" if query is not None else ""
            say(f"Nothing that has not run in {of.title} was found; no issue was made.")
            say(f"To see why: pressmark issue next {of.title!r}{asked} --dry-run")
            raise typer.Exit(1)
        show_one(opened_archive, opened_archive.issue(made), as_json)


@series.command("list")
def list_series(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List the series."""
    with opened(archive) as opened_archive:
        found = opened_archive.series()
    if as_json:
        give({"series": [series_line(each) for each in found]})
        return
    for each in found:
        tell(f"{each.title}  {each.frequency}".rstrip())


@series.command("create")
def create_series(
    name: Name,
    subtitle: Words = None,
    frequency: Words = None,
    language: Words = None,
    editor: Words = None,
    query: Standing = None,
    most: Most = None,
    minutes: Minutes = None,
    per_section: Each = None,
    order: Order = None,
    near_duplicates: Alike = None,
    numbers: Numbers = None,
    sections: Rule = None,
    cover: Cover = None,
    style: Style = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Make a series; a missing archive is created with it."""
    with opened(archive, create=True) as opened_archive:
        said = _said(
            {},
            subtitle=subtitle,
            frequency=frequency,
            language=language,
            editor=editor,
            design=_design(
                query=query, most=most, minutes=minutes, each=per_section, order=order, alike=near_duplicates, numbers=numbers,
                sections=sections, cover=cover, style=style,
            ),
        )  # fmt: skip
        opened_archive.create_series(name, **said)
        show_series(opened_archive.series_named(name), as_json)


@series.command("edit")
def edit_series(
    name: Name,
    title: Words = None,
    subtitle: Words = None,
    frequency: Words = None,
    language: Words = None,
    editor: Words = None,
    query: Standing = None,
    most: Most = None,
    minutes: Minutes = None,
    per_section: Each = None,
    order: Order = None,
    near_duplicates: Alike = None,
    numbers: Numbers = None,
    sections: Rule = None,
    cover: Cover = None,
    style: Style = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Change what a series says; what is not named stays."""
    with opened(archive) as opened_archive:
        held = opened_archive.series_named(name)
        plain = {"title": title, "subtitle": subtitle, "frequency": frequency, "language": language, "editor": editor}
        design = _design(
            query=query, most=most, minutes=minutes, each=per_section, order=order, alike=near_duplicates, numbers=numbers,
            sections=sections, cover=cover, style=style,
        )  # fmt: skip
        opened_archive.edit_series(held.id, **_said(held.design, **plain, design=design))
        show_series(opened_archive.series_named(title or name), as_json)


def issue_named(archive: "Archive", written: str) -> "Issue":
    """Find an issue by its own number, or by its series and its number there."""
    if written.isdigit():
        return archive.issue(int(written))
    name, slash, number = written.rpartition("/")
    if not slash:
        raise typer.BadParameter(f"{written!r} is no issue; write its number in `issue list`, or SERIES/NUMBER.")
    of = archive.series_named(name)
    for each in archive.issues(of.id):
        if each.number.casefold() == number.strip().casefold():
            return each
    say(f"{of.title} has no issue {number}.")
    raise typer.Exit(1)


def _rule(sections: str | None) -> str | None:
    if sections is not None and sections not in _RULES:
        raise typer.BadParameter(f"choose one of {', '.join(_RULES)}.", param_hint="--sections")
    return sections


def _design(**said: str | int | bool | None) -> dict[str, Any]:
    """Give what was said of a series' rules and looks."""
    import resources
    from desktop.archive import NUMBERINGS, ORDERS

    known = {"cover": resources.covers(), "style": resources.styles(), "sections": _RULES, "order": ORDERS, "numbers": NUMBERINGS}
    for name, words in known.items():
        if said[name] is not None and said[name] not in words:
            raise typer.BadParameter(f"choose one of {', '.join(words)}.", param_hint=f"--{name}")
    return {name: value for name, value in said.items() if value is not None}


def _said(held: Any, design: dict[str, Any], **plain: str | None) -> dict[str, Any]:
    said: dict[str, Any] = {name: value for name, value in plain.items() if value is not None}
    return {**said, "design": {**held, **design}} if design else said
