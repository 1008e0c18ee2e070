"""How periodicals of one's own are made."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop.archive.door.core import Door, numbers_of
from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Change
from desktop.archive.periodicals import filling, issuing, periodicals, running
from desktop.archive.periodicals.filling import Filling
from desktop.archive.periodicals.periodicals import Issue, IssueFile, Series
from desktop.archive.periodicals.rules import Rules
from desktop.archive.story import changing, standing
from desktop.archive.story.resolving import resolved
from desktop.story import Mark


class Periodicals(Door):
    """Series and issues; each act is one Change. What one made is `change.made("series")` and `change.made("issue")`."""

    def series(self) -> tuple[Series, ...]:
        """Give every series, by title."""
        with self._file.reading() as rows:
            return periodicals.all_series(rows)

    def series_named(self, title: str) -> Series:
        """Find a series by its title; case does not count."""
        with self._file.reading() as rows:
            found = periodicals.series_named(rows, title)
        if found is None:
            raise ArchiveError(title, "there is no such series", remedy="Look at the list of series, or create it.")
        return found

    def create_series(self, title: str, **said: str | Mapping[str, Any]) -> Change:
        """Make a series. said: subtitle, frequency, language, editor, and design (see Series)."""
        return self._change(lambda rows: ("Create series", running.create(rows, title=title, **said)[1]))

    def edit_series(self, series: int, **said: str | Mapping[str, Any]) -> Change:
        """Change what a series says."""
        return self._change(lambda rows: ("Edit series", running.edit(rows, series, **said)))

    def delete_series(self, series: int) -> Change:
        """Delete a series with its issues; the stories stay in the archive."""
        return self._change(lambda rows: ("Delete series", running.remove(rows, series)))

    def issues(self, series: int | None = None) -> tuple[Issue, ...]:
        """Give every issue, or those of a series, in the order in which they were made."""
        with self._file.reading() as rows:
            return periodicals.issues(rows, series)

    def issue(self, issue: int) -> Issue:
        """Give an issue with its stories and its files."""
        with self._file.reading() as rows:
            return periodicals.issue_of(rows, issue)

    def ran_in(self, mark: Mark) -> tuple[Issue, ...]:
        """Give the issues that carry a story."""
        with self._file.reading() as rows:
            return periodicals.ran_in(rows, resolved(rows, mark.number))

    def next_number(self, series: int) -> str:
        """Give the number that a series' next issue has."""
        with self._file.reading() as rows:
            return filling.heading(rows, periodicals.series_of(rows, series), self._asked()).number

    def create_issue(
        self, title: str, series: str, marks: Sequence[Mark] = (), *, number: str = "", date: str = "", sections: str = "section"
    ) -> Change:
        """Make an issue with stories in order; its series too, if there is none of that title. number "": the next one.

        sections: what they are made from: publication, section, tag or none.
        """

        def work(rows: Any) -> changing.Made:
            within, edits = running.found_or_made(rows, series)
            held = standing.known(rows, numbers_of(marks))
            head = {"title": title, "number": number, "date": date, "options": {"sections": sections}}
            return "Create issue", [*edits, *issuing.create(rows, within, held, self._clock(), **head)[1]]

        return self._change(work)

    def next_filled(self, series: int, *, date: str = "", title: str = "", query: str | None = None) -> Filling:
        """Give a series' next issue as its rules fill it, with every candidate and why it is left out; nothing is made.

        date "": when it is due by the series' frequency; title "": the series' title and the number; query: for once, instead of the standing one.
        """
        with self._file.reading() as rows:
            return filling.fill(rows, self._index, periodicals.series_of(rows, series), self._asked(date, title, query))

    def next_issue(
        self,
        series: int,
        *,
        date: str = "",
        title: str = "",
        number: str = "",
        query: str | None = None,
        marks: Sequence[Mark] | None = None,
    ) -> Change:
        """Make a series' next issue as `next_filled` gives it, one Change; nothing is made if there is nothing.

        marks: the stories that a person chose instead, in order; number: another than the rule's; query: for once, instead of the standing one.
        """

        def work(rows: Any) -> changing.Made:
            of, asked = periodicals.series_of(rows, series), self._asked(date, title, query)
            if marks is None:
                filled = filling.fill(rows, self._index, of, asked)
                held: Sequence[int] = [each.mark.number for each in filled.taken]
            else:
                filled, held = filling.heading(rows, of, asked), standing.known(rows, numbers_of(marks))
            if not held:
                return "Create issue", []
            options = {"sections": Rules.of(of.design).sections}
            head = {"title": filled.title, "number": number or filled.number, "date": filled.date, "options": options}
            return "Create issue", issuing.create(rows, series, held, self._clock(), **head)[1]

        return self._change(work)

    def _asked(self, date: str = "", title: str = "", query: str | None = None) -> filling.Asked:
        now = self._clock()
        return filling.Asked(now, datetime.fromisoformat(now).astimezone().date(), date, title, query)

    def edit_issue(self, issue: int, **head: str | Mapping[str, Any]) -> Change:
        """Change an issue's number, date, title, editorial or options; its identifier stays."""
        return self._change(lambda rows: ("Edit issue", issuing.edit(rows, issue, self._clock(), **head)))

    def delete_issue(self, issue: int) -> Change:
        """Delete an issue; its stories stay in the archive."""
        return self._change(lambda rows: ("Delete issue", issuing.remove(rows, issue)))

    def put_in_issue(self, issue: int, marks: Sequence[Mark], position: int | None = None, *, section: str | None = None) -> Change:
        """Put stories into an issue, or move them within it: at the end of their section, or so that the first stands at `position`."""
        return self._change(
            lambda rows: (
                "Put in issue",
                issuing.put(rows, issue, standing.known(rows, numbers_of(marks)), position, section, self._clock()),
            )
        )

    def take_from_issue(self, issue: int, marks: Sequence[Mark]) -> Change:
        """Take stories out of an issue; they stay in the archive."""
        return self._change(lambda rows: ("Take out of issue", issuing.take(rows, issue, numbers_of(marks), self._clock())))

    def override(self, issue: int, mark: Mark, **said: str) -> Change:
        """Give a story another headline, deck or section in this issue alone; "" is its own again."""
        if unknown := set(said) - {"headline", "deck", "section"}:
            raise ArchiveError(min(unknown), "an issue changes a story's headline, deck or section, nothing else")
        return self._change(lambda rows: ("Edit issue", issuing.override(rows, issue, mark.number, self._clock(), **said)))

    def remember_file(self, issue: int, file: IssueFile) -> Change:
        """Note a file that an issue gave, with the version of each story that it carries; the same bytes are noted once."""
        return self._change(lambda rows: ("Publish issue", issuing.remember(rows, issue, file, self._clock())))
