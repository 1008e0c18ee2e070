"""Filling an issue that is open by its series' rules: what its standing query finds, did not run and repeats nothing."""

from desktop.archive import Archive, Change, Rules


def fill(archive: Archive, number: int) -> Change | None:
    """Put in what the rules take, up to as many stories as the series bounds; None if there is nothing, or no room."""
    issue = archive.issue(number)
    filled = archive.next_filled(issue.series)  # what is in this issue counts as what ran: it is not taken twice
    held = [each.mark for each in issue.stories]
    repeats = archive.repeats(held)
    taken = [each.mark for each in filled.taken if each.mark not in repeats]
    if most := Rules.of(filled.series.design).most:
        taken = taken[: max(0, most - len(held))]
    return archive.put_in_issue(number, taken) if taken else None
