"""How an issue is put in order, and what an editor sees beside it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.archive.door.core import Door, numbers_of
from desktop.archive.journal.change import Change
from desktop.archive.periodicals import issuing, listing, periodicals
from desktop.archive.periodicals.listing import IssueHead, Ran
from desktop.archive.periodicals.outline import Outline
from desktop.archive.story import changing
from desktop.story import Mark


class Arranging(Door):
    """An issue's outline, each act one Change; and what its desk lists."""

    def issue_heads(self) -> tuple[IssueHead, ...]:
        """Give every issue in few words, those of a series together."""
        with self._file.reading() as rows:
            return listing.heads(rows)

    def ran(self, series: int, *, besides: int = 0) -> Mapping[Mark, Ran]:
        """Give for every story that stands in an issue of a series where it does. besides: an issue that does not count."""
        with self._file.reading() as rows:
            return listing.ran(rows, series, besides=besides)

    def repeats(self, marks: Sequence[Mark]) -> Mapping[Mark, Mark]:
        """Give the near-duplicates of stories that were noticed as they came in, each with the story that it repeats."""
        with self._file.reading() as rows:
            return listing.repeats(rows, numbers_of(marks))

    def arrange_issue(self, issue: int, how: Callable[[Outline], Outline]) -> Change:
        """Change an issue's outline as it stands when its turn comes: `how` gets it and gives the new one.

        A story that the new outline has and the issue had not is put in, one that it lacks is taken out.
        """

        def work(rows: Any) -> changing.Made:
            before = Outline.of(periodicals.issue_of(rows, issue))
            after = how(before)
            return _done(before, after), [] if after == before else issuing.arrange(rows, issue, after, self._clock())

        return self._change(work)


def _done(before: Outline, after: Outline) -> str:
    """Say what makes one outline of the other, in the menu's words."""
    had, has = set(before.titles), set(after.titles)
    if fresh := set(after.marks) - set(before.marks) or set(before.marks) - set(after.marks):
        what = "Put in issue" if fresh <= set(after.marks) else "Take out of issue"
    elif had != has:
        what = "Add section" if had < has else "Remove section" if has < had else "Rename section"
    else:
        what = "Move in issue" if before.titles == after.titles else "Move section"
    return what
