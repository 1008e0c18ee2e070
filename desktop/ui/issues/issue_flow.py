"""What a person does to series and issues from the window: make, edit, open, put stories in, publish, delete."""

import sys
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from shiboken6 import isValid

from desktop.archive import Archive, Change, IssueHead, Query, Series
from desktop.ui.issues.publish_flow import PublishFlow
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.look.words import stories
from desktop.ui.places.place import Place
from desktop.ui.places.places_view import PlacesView
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.story_flow import marks_of

if TYPE_CHECKING:
    from desktop.ui.issues.issue_desk import IssueDesk


_DESK = "desktop.ui.issues.issue_desk"


class IssueFlow:
    """Acts on the series or issue that the places show; keeps the desks that are open."""

    def __init__(self, desk: Desk, places: PlacesView, chosen: Callable[[], "array[int]"]) -> None:
        self._desk, self._places, self._chosen = desk, places, chosen
        self.desks: dict[int, IssueDesk] = {}
        self._made: list[IssueDesk] = []  # also those that were closed
        self.publishing = PublishFlow(desk)
        places.chosen.connect(self._make_ready)
        places.places.stories_dropped.connect(lambda place, ids: self.put_into(place.id, ids) if place.kind == "issue" else None)

    def _make_ready(self, place: Place) -> None:
        """Load what a desk is made of beside, once somebody looks at a series or an issue: it would take a third of the desk's first moment."""
        if place.kind in {"series", "issue"} and _DESK not in sys.modules:
            self._desk.jobs.start(lambda _: import_module(_DESK), lambda _: None, failed=self._desk.fail)

    def new_series(self) -> None:
        """Ask what a new series is."""
        self._ask(None)

    def edit_series(self) -> None:
        """Let the series that is shown be changed."""
        if (series := self._series()) is not None:
            self._ask(series)

    def _ask(self, series: Series | None) -> None:
        from desktop.ui.issues.series_dialog import SeriesDialog

        dialog = SeriesDialog(series, self._desk.window)
        latest = Latest(self._desk.jobs, self._desk.fail)
        archive = self._desk.archive

        def count(query: str) -> None:
            def tell(number: int) -> None:
                dialog.tell(query, tr("%Ln story(s) found now", "", number))

            latest.ask(lambda: archive.count(Query.parse(query)), tell)

        def keep() -> None:
            said = dialog.said()
            if series is None:
                self._desk.act(lambda archive: archive.create_series(said.pop("title"), **said), self._go_to_series)
            else:
                self._desk.act(lambda archive: archive.edit_series(series.id, **said))

        dialog.asked.connect(count)
        dialog.accepted.connect(keep)
        dialog.finished.connect(lambda _: latest.drop())
        dialog.finished.connect(dialog.deleteLater)
        if dialog.standing.isChecked():
            count(dialog.query.text().strip())
        dialog.open()

    def _go_to_series(self, change: Change) -> None:
        if (number := change.made("series")) is not None:
            self._places.go(("series", number))

    def new_issue(self) -> None:
        """Make the next issue of the series that is shown, and open it at the desk."""
        if (series := self._series()) is None:
            return

        def work(archive: Archive) -> Change:
            number, date = archive.next_number(series.id), datetime.now(UTC).astimezone().date().isoformat()
            if isinstance(series.design.get("query"), str):  # then its rules know when it is due
                due = archive.next_filled(series.id)
                number, date = due.number, due.date
            sections = str(series.design.get("sections", "section"))
            return archive.create_issue("", series.title, number=number, date=date, sections=sections)

        def there(change: Change) -> None:
            if (number := change.made("issue")) is not None:
                self._places.go(("issue", number))
                self.open(number)

        self._desk.act(work, there)

    def open_issue(self) -> None:
        """Open the issue that is shown at the desk."""
        if self._places.place.kind == "issue":
            self.open(self._places.place.id)

    def open(self, number: int) -> "IssueDesk":
        """Open an issue's desk, or bring the one forward that is open."""
        if (there := self.desks.get(number)) is None:
            from desktop.ui.issues.issue_desk import IssueDesk  # QtPdf is loaded when somebody opens an issue

            there = self.desks[number] = IssueDesk(self._desk, number)
            self._made.append(there)
            there.closed.connect(lambda: self.desks.pop(number, None))
            there.show()
        there.raise_()
        there.activateWindow()
        return there

    def put(self) -> None:
        """Ask for an issue, and put the selected stories into it."""
        ids, known = self._chosen(), self._issues()
        if not ids or not known:
            return
        prompt = Prompt(
            self._desk.window,
            tr("Add Stories to Issue"),
            tr("Which issue shall carry them?"),
            accept=tr("Add"),
            known=list(known),
            choose=True,
        )
        prompt.accepted.connect(lambda: self.put_into(known[prompt.text].id, ids))
        prompt.finished.connect(prompt.deleteLater)
        prompt.open()

    def put_into(self, issue: int, ids: Sequence[int]) -> None:
        """Put stories into an issue, where its rule sends them."""
        self._desk.act(lambda archive: archive.put_in_issue(issue, marks_of(archive, ids)))

    def publish(self) -> None:
        """Publish the issue that is shown."""
        place = self._places.place
        if place.kind != "issue":
            return
        if (there := self.desks.get(place.id)) is not None:
            there.raise_()
            there.ask_publish()
            return
        archive = self._desk.archive
        self._desk.jobs.start(
            lambda _: archive.issue(place.id), lambda issue: self.publishing.ask(issue, self._desk.window), failed=self._desk.fail
        )

    def delete(self) -> None:
        """Delete the series or issue that is shown; its stories stay, and undo brings it back."""
        place = self._places.place
        if place.kind not in {"series", "issue"} or not self._sure(place):
            return
        if place.kind == "series":
            self._desk.act(lambda archive: archive.delete_series(place.id))
        else:
            self._desk.act(lambda archive: archive.delete_issue(place.id))

    def _sure(self, place: Place) -> bool:
        if not place.count:
            return True
        if place.kind == "series":
            words = tr("Its issues go with it. Their {stories} stay in the archive, as do files that were published. Undo brings it back.")
        else:
            words = tr("Its {stories} stay in the archive, as do files that were published. Undo brings the issue back.")
        headline = tr("Delete {name}?").format(name=place.path.replace("/", " "))
        told = words.format(stories=stories(place.count))
        return confirm(self._desk.window, headline, told, accept=tr("Delete"), icon_name="book-x")

    def close(self) -> None:
        """Close every desk: what is under way was asked about."""
        for desk in list(self.desks.values()):
            desk.shut()

    def end(self) -> None:
        """Let go of every desk's presses, once no job runs any more."""
        for desk in filter(isValid, self._made):
            desk.end()

    def _series(self) -> Series | None:
        standing, place = self._desk.standing, self._places.place
        for each in standing.series if standing is not None else ():
            if (place.kind == "series" and each.series.id == place.id) or (
                place.kind == "issue" and place.id in {head.id for head in each.issues}
            ):
                return each.series
        return None

    def _issues(self) -> dict[str, IssueHead]:
        """Give every issue by what it is called, the latest of each series first."""
        standing = self._desk.standing
        held = standing.series if standing is not None else ()
        return {f"{each.series.title} {head.number}": head for each in held for head in reversed(each.issues)}
