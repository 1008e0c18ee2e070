"""What helps at the search field: what can be typed next, and what was searched for before."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.archive import Archive, Facets, Query
from desktop.ui.jobs.job import Latest
from desktop.ui.look.language import tr
from desktop.ui.searching.search_field import SearchField
from desktop.ui.searching.search_popup import SearchPopup
from desktop.ui.searching.suggesting import Known, Suggestion, suggest
from desktop.ui.shell.desk import Desk

_KEPT = 30  # searches
_SETTLED = 2500  # milliseconds that a search stands before it is one to remember
_VALUES = 5000  # of each field


class SearchAids(QObject):
    """Fills the list under the search field, and keeps the history."""

    def __init__(self, desk: Desk, field: SearchField, popup: SearchPopup) -> None:
        super().__init__(desk)
        self._desk, self._field, self._popup = desk, field, popup
        self._known, self._offered = Known(), list[Suggestion]()
        self._past: tuple[str, ...] = ()
        self._latest = Latest(desk.jobs, desk.fail)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self.remember)
        field.edited.connect(self._edited)
        field.textChanged.connect(lambda _: self._settled.start())
        field.left.connect(self.remember)
        field.history_asked.connect(self.show_past)
        field.entered.connect(self._learn)
        popup.chosen.connect(self._take)
        field.help_with(popup)

    def remember(self) -> None:
        """Keep what is searched for; a search that only goes on from the last one takes its place."""
        self._settled.stop()
        text = " ".join(self._field.text().split())
        if len(text) < 2 or self._field.property("wrong"):
            return
        past = self._desk.remembered.settings.searches
        rest = [each for each in past if each != text]
        if rest and rest[0] == past[0] and text.startswith(rest[0]):
            rest = rest[1:]
        self._desk.remembered.update(searches=(text, *rest)[:_KEPT])

    def show_past(self) -> None:
        """Offer what was searched for before."""
        self._offered, self._past = [], self._desk.remembered.settings.searches
        lines = [(text, "") for text in self._past]
        self._popup.offer(
            [*lines, (tr("Clear History"), "")] if lines else [(tr("Nothing was searched for yet"), "")], tr("Recent searches")
        )

    def _edited(self) -> None:
        self._past = ()
        self._offered = suggest(self._field.text()[: self._field.cursorPosition()], self._known)
        self._popup.offer([(each.shown, each.note) for each in self._offered], tr("Suggestions"))

    def _take(self, row: int) -> None:
        self._popup.hide()
        if self._past:
            if row < len(self._past):
                self._field.setText(self._past[row])
            else:
                self._desk.remembered.update(searches=())
        elif row < len(self._offered):
            chosen, text, cursor = self._offered[row], self._field.text(), self._field.cursorPosition()
            self._field.setText(f"{text[: chosen.begin]}{chosen.text}{text[cursor:].lstrip()}")
            self._field.setCursorPosition(chosen.begin + len(chosen.text))
            if not chosen.whole:
                self._edited()
        self._field.setFocus()

    def _learn(self) -> None:
        """Read which values there are, each time that the field is entered: kept counts, so it takes no longer in a large archive."""
        self._latest.ask(_reading(self._desk.archive), self._take_known)

    def _take_known(self, facets: Facets) -> None:
        standing, values = self._desk.standing, {}
        for name, counts in (
            ("publication", facets.publication),
            ("section", facets.section),
            ("tag", facets.tag),
            ("lang", facets.language),
            ("date", facets.year),
        ):
            values[name] = tuple((value, number) for value, number in counts if value)
        if standing is not None:
            shelves = [(each.name, each.count) for each in standing.places.collections]
            values["in"] = (*shelves, *((each.name, each.count or 0) for each in standing.smart))
            values["feed"] = tuple((each.subscription.name, 0) for each in standing.feeds)
        self._known = Known(values)


def _reading(archive: Archive) -> Callable[[], Facets]:
    return lambda: archive.facets(Query.parse(""), limit=_VALUES)
