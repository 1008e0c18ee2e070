"""How issues and series are printed, for people or as JSON."""

from typing import TYPE_CHECKING, Any

from desktop.cli.output import give, say, tell

if TYPE_CHECKING:
    from desktop.archive import Archive, Issue, Series


def tell_repeats(archive: "Archive", issue: "Issue") -> None:
    """Say which of an issue's stories stand in another one of the series: they were named by a person, so they stay."""
    ran = archive.ran(issue.series, besides=issue.id)
    for entry in issue.stories:
        if (before := ran.get(entry.mark)) is not None:
            say(f"{entry.mark} {'ran' if before.published else 'is'} in no. {before.number} already.")


def show_one(archive: "Archive", issue: "Issue", as_json: bool) -> None:
    """Print an issue, for people or as JSON."""
    if as_json:
        give(issue_line(issue))
        return
    tell(" · ".join(filter(None, (f"{issue.series_title} {issue.number}", issue.date, issue.title))) + f"  (issue {issue.id})")
    titles = {each.mark: each.title for each in archive.summaries([each.mark.number for each in issue.stories])}
    for title, held in issue.sections:
        tell(title or "—")
        for each in held:
            tell(f"  {each.mark}  {each.headline or titles.get(each.mark, '')}".rstrip())
    for file in issue.files:
        tell(f"{file.name}  {file.format}  {file.made[:10]}  SHA-256 {file.sha256}")


def issue_line(issue: "Issue") -> dict[str, Any]:
    """Give the contract's JSON of an issue."""
    return {
        "id": issue.id,
        "series": issue.series_title,
        "number": issue.number,
        "title": issue.title,
        "date": issue.date or None,
        "sections": [{"title": title, "stories": [each.mark for each in held]} for title, held in issue.sections],
        "files": [
            {"format": file.format, "name": file.name, "sha256": file.sha256, "bytes": file.size, "made": file.made} for file in issue.files
        ],
    }


def show_series(each: "Series", as_json: bool) -> None:
    """Print a series, for people or as JSON."""
    give(series_line(each)) if as_json else tell(f"{each.title}  {each.frequency}".rstrip())


def series_line(each: "Series") -> dict[str, Any]:
    """Give the contract's JSON of a series."""
    plain = {name: getattr(each, name) or None for name in ("subtitle", "frequency", "language", "editor")}
    return {"id": each.id, "title": each.title, **plain, "design": dict(each.design), "identifier": each.identifier}
