"""pressmark site and reread: what was taught about sites, and stories read again by it and by newer importers."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click
import typer

from desktop.cli.changing import Marks, done
from desktop.cli.output import ArchiveFile, AsJson, give, opened, say, tell
from desktop.cli.reading import read_mark
from desktop.story import Mark

if TYPE_CHECKING:
    from desktop.archive import Archive
    from desktop.gathering.rereading import Reread

Site = Annotated[str, typer.Argument(metavar="SITE", help="A site's host, such as example.org.")]
File = Annotated[Path | None, typer.Argument(metavar="[FILE]", help="A file; - or none is standard input or output.", show_default=False)]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would differ; the archive stays as it is.")]

sites = typer.Typer(no_args_is_help=True, help="What was taught about sites: how their pages are read.")


@sites.command("list")
def list_sites(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """List the sites about which something was taught."""
    with opened(archive) as opened_archive:
        rules = opened_archive.site_rules()
    if as_json:
        give({"sites": [{"site": site, "rule": text} for site, text in rules.items()]})
        return
    for site, text in rules.items():
        tell(f"{site}{_fault(text)}")


@sites.command("show")
def show_site(site: Site, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Show a site's rule."""
    with opened(archive) as opened_archive:
        text = _known(opened_archive, site)
    give({"site": site, "rule": text}) if as_json else tell(text.rstrip())


@sites.command("edit")
def edit_site(site: Site, file: File = None, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Write a site's rule: from a file, from standard input, or in your editor where this is a terminal."""
    with opened(archive, create=True) as opened_archive:
        was = opened_archive.site_rules().get(_host(site), f'site = "{_host(site)}"\ncut = []\n')
        by_hand = file is None and sys.stdin.isatty()
        text = click.edit(was, extension=".toml") or was if by_hand else _read(file)
        done(opened_archive.keep_site_rule(_host(site), _written(text, site)), as_json)


@sites.command("remove")
def remove_site(site: Site, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Forget what was taught about a site; undo brings it back."""
    with opened(archive) as opened_archive:
        done(opened_archive.remove_site_rule(_host(site)), as_json)


@sites.command("export")
def export_sites(file: File = None, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Write all rules into one file, for other archives."""
    with opened(archive) as opened_archive:
        rules = opened_archive.site_rules()
    if as_json:
        give({"sites": [{"site": site, "rule": text} for site, text in rules.items()]})
        return
    text = f"\n{_BETWEEN}\n".join(each.rstrip() + "\n" for each in rules.values())
    if file is None or str(file) == "-":
        tell(text.rstrip())
    else:
        _write(file, text)


@sites.command("import")
def import_sites(file: File = None, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Take in rules that were exported; of a site that has one, both are joined."""
    from desktop.gathering.teaching import teach
    from desktop.importers.rules import read_rule

    with opened(archive, create=True) as opened_archive:
        try:
            given = [(read_rule(text), text) for text in _read(file).split(_BETWEEN) if text.strip()]
        except ValueError as error:
            say(str(error))
            raise typer.Exit(1) from error
        known = opened_archive.site_rules()
        for rule, text in given:
            if rule.site in known:
                teach(opened_archive, rule)
            else:  # as it was written, comments too
                opened_archive.keep_site_rule(rule.site, text)
    give({"sites": [rule.site for rule, _ in given]}) if as_json else tell(f"{len(given):,} {'site' if len(given) == 1 else 'sites'}")


@sites.command("learn")
def learn_site(mark: Annotated[str, typer.Argument(metavar="MARK", help="A story that you corrected.")], archive: ArchiveFile = None, as_json: AsJson = False) -> None:  # fmt: skip
    """Learn from what you corrected in a story how the pages of its site are read."""
    from desktop.gathering.teaching import learn_from, teach
    from desktop.importers.rules import write_rule

    with opened(archive) as opened_archive:
        rule = learn_from(opened_archive, read_mark(mark))
        if rule.says_nothing:
            say(f"{mark}: nothing was corrected that has a place on the page.")
            raise typer.Exit(1)
        teach(opened_archive, rule)
    give({"site": rule.site, "rule": write_rule(rule)}) if as_json else tell(write_rule(rule).rstrip())


@sites.command("apply")
def apply_site(site: Site, dry_run: DryRun = False, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Read the site's earlier stories again by its rule; each that differs gets a new version."""
    with opened(archive) as opened_archive:
        _known(opened_archive, site)
        _reread(opened_archive, opened_archive.stories_of_site(_host(site)), dry_run, as_json)


def reread(marks: Marks, dry_run: DryRun = False, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Read stories again from their originals; each that differs gets a new version, in which what you corrected stays."""
    with opened(archive) as opened_archive:
        _reread(opened_archive, [read_mark(mark) for mark in marks], dry_run, as_json)


_BETWEEN = "# ----"


def _reread(archive: "Archive", marks: Iterable[Mark], dry_run: bool, as_json: bool) -> None:
    from desktop.gathering.rereading import reread as read_again

    failed = False
    for found in read_again(archive, list(marks), dry_run=dry_run):
        failed = failed or bool(found.fault)
        if as_json:
            give(_line(found, dry_run))
        elif found.fault:
            say(found.fault)
        else:
            _tell(found, dry_run)
    if failed:
        raise typer.Exit(1)


def _line(found: "Reread", dry_run: bool) -> dict[str, object]:
    status = "failed" if found.fault else "same" if not found.differs else "differs" if dry_run else "version"
    return {
        "mark": found.mark,
        "status": status,
        "fields": {name: [before, after] for name, before, after in found.fields},
        "text": [{"kind": part.kind, "text": part.text} for part in found.text if part.kind != "same"],
        "kept": sorted(found.kept),
        "message": found.fault,
    }


def _tell(found: "Reread", dry_run: bool) -> None:
    if not found.differs:
        tell(f"{found.mark}  as it was")
        return
    tell(
        f"{found.mark}  {'would differ' if dry_run else 'new version'}"
        + (f"; yours stay: {', '.join(sorted(found.kept))}" if found.kept else "")
    )
    for name, before, after in found.fields:
        tell(f"  {name}: {before or '–'} → {after or '–'}")
    for part in found.text:
        if part.kind != "same":
            tell(f"  {'−' if part.kind == 'removed' else '+'} {' '.join(part.text.split())[:200]}")


def _host(site: str) -> str:
    from desktop.importers.rules.rule import site_of

    return site_of(site) or site


def _known(archive: "Archive", site: str) -> str:
    from desktop.archive import ArchiveError

    text = archive.site_rules().get(_host(site))
    if text is None:
        raise ArchiveError(site, "nothing was taught about this site", remedy="Look at the list of sites.")
    return text


def _written(text: str, site: str) -> str:
    """Verify a rule that a person wrote, and that it is this site's; what they wrote is kept as it is, comments too."""
    from desktop.importers.rules import read_rule

    try:
        rule = read_rule(text)
    except ValueError as error:
        say(str(error))
        raise typer.Exit(1) from error
    if rule.site != _host(site):
        say(f"The rule is for {rule.site}, not for {_host(site)}.")
        raise typer.Exit(1)
    return text


def _fault(text: str) -> str:
    from desktop.importers.rules import read_rule

    try:
        read_rule(text)
    except ValueError as error:
        return f"  ({error})"
    return ""


def _read(file: Path | None) -> str:
    try:
        return sys.stdin.read() if file is None or str(file) == "-" else file.read_text("utf-8")
    except (OSError, UnicodeError) as error:
        say(f"{file}: {getattr(error, 'strerror', None) or error}. Check that it is there and may be read.")
        raise typer.Exit(1) from error


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        say(f"{file}: {error.strerror or error}. Choose another file.")
        raise typer.Exit(1) from error
