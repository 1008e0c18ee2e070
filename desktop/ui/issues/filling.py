"""Filling an issue that is open by its series' standing query: what did not run, and repeats nothing that is in."""

from desktop.archive import Archive, Change, Query
from desktop.story import Mark

_MOST = 24  # stories, unless the series says


def fill(archive: Archive, number: int) -> Change | None:
    """Put in what the standing query finds, newest first, up to as many stories as the series wants; None if there is nothing."""
    issue = archive.issue(number)
    design = archive.series_named(issue.series_title).design
    asked = design.get("query")
    if not isinstance(asked, str):
        return None
    held = [each.mark for each in issue.stories]
    room = int(design.get("most", _MOST)) - len(held)
    spent = {*held, *archive.ran(issue.series, besides=number), *archive.repeats(held)}
    taken: list[Mark] = []
    for mark in archive.marks(Query.parse(asked)):
        if len(taken) >= room:
            break
        if mark not in spent:
            taken.append(mark)
            spent |= {mark, *archive.repeats([mark])}
    return archive.put_in_issue(number, taken) if taken else None
