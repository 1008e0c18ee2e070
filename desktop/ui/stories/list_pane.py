"""The middle pane: what is listed and in which order, the list, and words where there is nothing to list."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.archive import Query, QueryError
from desktop.ui.jobs.job import Latest
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.icons import icon
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import in_menu, stories
from desktop.ui.places.place import ALL, Place
from desktop.ui.searching.suggesting import FIELD_WORDS
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.columns import COLUMNS, Arrangement, sort_words
from desktop.ui.stories.story_list import StoryList
from desktop.ui.stories.story_rows import StoryRows
from desktop.ui.stories.trash_bar import TrashBar

SORTS = {
    "newest": QT_TR_NOOP("Newest first"),
    "oldest": QT_TR_NOOP("Oldest first"),
    "relevance": QT_TR_NOOP("Best match first"),
    "collection": QT_TR_NOOP("Collection's order"),
}

_ORDERED = {"collection", "issue"}  # places with an order of their own
_WAITING = re.compile(rf"""(?:^|(?<=[\s(]))-?(?:{"|".join(FIELD_WORDS)}):"?$""", re.IGNORECASE)
GROUPS = ("", "day", "publication", "section")


class ListPane(QWidget):
    """Shows a place's stories, narrowed by what is searched for."""

    wrong = Signal(object)  # what is wrong with the search, a QueryError, or None
    counted = Signal(int)  # how many stories are listed
    shaped = Signal(bool)  # whether the list is a table now

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self.place, self.search = desk, ALL, ""
        self._sort, self._shelf_sorts = (
            "newest",
            dict[tuple[str, str | int], str](),
        )  # of every other place; of the collections and issues where one was chosen
        self._whole = ""  # what lists the place when nothing is searched for
        self._searched = False  # whether what is listed is what was searched for; a wrong search lists nothing new
        self._offered: dict[str, QAction] = {}
        self._table: QAction | None = None
        self._grouping: dict[str, QAction] = {}
        self._trash_bar: TrashBar | None = None
        self.rows = StoryRows(desk.archive, lambda failed: Latest(desk.jobs, failed), self, archive=str(desk.archive.path))
        self.list = StoryList(self.rows, desk.theme)
        self._empty = EmptyState(desk.theme)
        self._name, self._count = QLabel(), QLabel()
        self._name.setProperty("tone", "heading")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count.setProperty("tone", "soft")
        self._sorting = QToolButton()
        self._sorting.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sorting.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sorting.setAccessibleName(tr("Order of the list"))
        self._narrowing = QToolButton()
        self._narrowing.setAccessibleName(tr("Facets beside the list"))
        self._narrowing.setCheckable(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._group = desk.remembered.settings.group if desk.remembered.settings.group in GROUPS else ""
        self._chooser = QMenu(self._sorting)
        self.list.set_tabular(desk.remembered.settings.table, Arrangement.read(desk.remembered.settings.columns))
        self.list.head.asked.connect(self.show_sorted)
        self._settle = QTimer(self, singleShot=True, interval=400)  # a column is widened in a hundred steps
        self._settle.timeout.connect(self._keep_columns)
        self.list.head.arranged.connect(self._settle.start)
        self.rows.arrived.connect(self._arrived)
        self.rows.failed.connect(self._failed)
        desk.changed.connect(self.refresh)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self._label()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 10, 8, 8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._count)
        head.addLayout(words, 1)
        head.setSpacing(2)
        head.addWidget(self._narrowing, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self._sorting, 0, Qt.AlignmentFlag.AlignBottom)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self._inside = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(rule)
        whole.addWidget(self._stack, 1)

    @property
    def sort(self) -> str:
        """The order of the list: in a collection or an issue its own, unless another was chosen there; elsewhere the one chosen last."""
        return self._shelf_sorts.get(self.place.key, "collection") if self.place.kind in _ORDERED else self._sort

    @property
    def sorts(self) -> tuple[str, dict[tuple[str, str | int], str]]:
        """The order chosen last, and those chosen in collections and issues."""
        return self._sort, dict(self._shelf_sorts)

    @sorts.setter
    def sorts(self, chosen: tuple[str, dict[tuple[str, str | int], str]]) -> None:
        self._sort, self._shelf_sorts = chosen[0], dict(chosen[1])
        self._label()

    @property
    def orderable(self) -> bool:
        """Whether a collection is shown whole and in its own order, so that stories can be moved within it."""
        return self.place.kind == "collection" and self.sort == "collection" and not self.search

    @property
    def group(self) -> str:
        """What the list is grouped by now: rows that stand by date by day, and others by the column that orders them."""
        if self.list.tabular or not self._group:
            return ""
        if self._group == "day":
            return "day" if self.sort in {"newest", "oldest"} else ""
        return self._group if self.place.kind not in _ORDERED or self._shelf_sorts.get(self.place.key) else ""

    @property
    def order(self) -> str:
        """The order that is asked of the archive: that of the groups, where there are any."""
        group = self.group
        return self.sort if group in {"", "day"} or self.sort.removeprefix("-") == group else group

    def offer_sorts(self, offered: dict[str, QAction]) -> None:
        """Put the actions that order the list under the heading's button, and the columns it can be ordered by."""
        self._offered = offered
        menu, group = self._chooser, QActionGroup(self)
        for name, action in offered.items():
            action.setCheckable(True)
            action.setChecked(name == self.sort)
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        for column in COLUMNS:
            if column.sorts[0] not in SORTS:
                action = menu.addAction(in_menu(tr("By {column}").format(column=column.title)))
                action.setCheckable(True)
                action.triggered.connect(lambda _=False, sort=column.sorts[0]: self.show_sorted(sort))
                group.addAction(action)
                self._offered |= dict.fromkeys(column.sorts, action)
        self._sorting.setMenu(menu)

    def offer_facets(self, action: QAction) -> None:
        """Put a button over the list that shows the facets."""
        self._narrowing.setToolTip(action.toolTip())
        self._narrowing.setChecked(action.isChecked())
        self._narrowing.clicked.connect(action.trigger)
        action.toggled.connect(self._narrowing.setChecked)

    def offer_shapes(self, table: QAction, groups: dict[str, QAction]) -> None:
        """Put how the list is shown under the same button."""
        self._table, self._grouping = table, groups
        table.setCheckable(True)
        gathered = QActionGroup(self)
        self._chooser.addSeparator()
        for action in groups.values():
            action.setCheckable(True)
            gathered.addAction(action)
            self._chooser.addAction(action)
        self._chooser.addSeparator()
        self._chooser.addAction(table)
        self._label()

    def toggle_table(self) -> None:
        """Show the list as a table, or as rows again."""
        self._desk.remembered.update(table=not self.list.tabular)
        self.list.set_tabular(not self.list.tabular, Arrangement.read(self._desk.remembered.settings.columns))
        self.shaped.emit(self.list.tabular)
        if self._group:
            self.refresh()
        self._label()

    def show_grouped(self, group: str) -> None:
        """Group the rows by day, publication or section; "" does not."""
        self._group = group
        self._desk.remembered.update(group=group)
        if group and self.list.tabular:
            self.toggle_table()
        if group == "day" and self.sort not in {"newest", "oldest"}:
            self.show_sorted("newest")
        else:
            self._fresh()

    def _keep_columns(self) -> None:
        if self.list.tabular:
            self._desk.remembered.update(columns=self.list.head.arrangement().text())

    def offer_trash(self, offered: Sequence[QAction]) -> None:
        """Put what can be done in the trash over its list, while it is shown and holds something."""
        self._trash_bar = TrashBar(offered)
        self._inside.insertWidget(1, self._trash_bar)
        self._label()

    def show_place(self, place: Place) -> None:
        """List another place's stories."""
        self.place = place
        self._fresh()

    def show_search(self, text: str) -> None:
        """List what is searched for within the place."""
        self.search = text if text.strip() else ""
        self._fresh()

    def show_sorted(self, sort: str) -> None:
        """List in another order."""
        if self.place.kind in _ORDERED:
            self._shelf_sorts[self.place.key] = sort
        elif sort != "collection":
            self._sort = sort
        self._fresh()

    def refresh(self) -> None:
        """List again, keeping what is selected."""
        if (query := self.query()) is not None:
            self.rows.show(query, self.order, self.list.chosen_ids(), group=self.group)

    def query(self) -> Query | None:
        """Give what is listed, as a query; None where the search is not one, which is said in place."""
        try:
            query = self.place.query()
            self._whole = str(query)
            if self.search:
                query = query & Query.parse(as_typed(self.search))
        except QueryError as error:
            self.wrong.emit(error)
            return None
        self.wrong.emit(None)
        return query

    def asked(self) -> Query | None:
        """Give what is listed, as a query to be kept: the last word is whole. None where it cannot be read."""
        try:
            return self.place.query() & Query.parse(self.search)
        except QueryError:
            return None

    def searched(self) -> tuple[Query, Query] | None:
        """Give what stands in the search field, and all that is listed, as queries; None where it cannot be read."""
        try:
            return Query.parse(self.search), self.place.query() & (Query.parse(as_typed(self.search)) if self.search else Query(""))
        except QueryError:
            return None

    def update_place(self, place: Place) -> None:
        """Take a place's new name and count; the stories are refreshed by themselves."""
        renamed = (place.path, place.asks) != (self.place.path, self.place.asks)
        self.place = place
        self._label()
        if renamed:
            self.refresh()

    def _fresh(self) -> None:
        self._label()
        if (query := self.query()) is not None:
            self.list.start_afresh()
            self.rows.show(query, self.order, group=self.group)

    def _arrived(self) -> None:
        self._searched = str(self.rows.query) != self._whole
        self._label()
        number = self.rows.rowCount()
        if not number:
            self._empty.say(*self._nothing())
        self._stack.setCurrentWidget(self.list if number else self._empty)
        self.counted.emit(number)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            self.wrong.emit(error)
        else:
            self._desk.fail(error)

    def _label(self) -> None:
        self._name.setText(self.place.words)
        number = self.rows.rowCount()
        self._count.setText(tr("%Ln story(s) found", "", number) if self._searched else stories(number))
        if self._trash_bar is not None:
            self._trash_bar.setVisible(self.place.kind == "trash" and (number > 0 or self._searched))
        issues = self.place.kind == "issue" and self.sort == "collection"
        self._sorting.setText(tr("Issue's order") if issues else tr(SORTS.get(self.sort, "")) or sort_words(self.sort))
        self.list.head.show_sorted(self.sort)
        self.list.orderable = self.orderable
        if self.sort in self._offered:
            self._offered[self.sort].setChecked(True)
        if self._table is not None:
            self._table.setChecked(self.list.tabular)
            self._grouping[self._group].setChecked(True)

    def _nothing(self) -> tuple[str, str, str]:
        """Say why nothing is listed, and what goes there."""
        if self.search:
            nowhere = tr("No story in the archive matches. Try fewer words, or press Esc to see all again.")
            not_here = tr("No story in {place} matches. Try fewer words, or press Esc to see all again.").format(place=self.place.words)
            return "search-x", tr("Nothing found"), nowhere if self.place.kind == "all" else not_here
        match self.place.kind:
            case "trash":
                return (
                    "trash-2",
                    tr("The trash is empty"),
                    tr("Stories you throw away wait here until you put them back or erase them for good."),
                )
            case "smart":
                return (
                    "folder-search",
                    tr("Nothing found"),
                    tr("No story matches {query}. One that comes in will stand here.").format(query=self.place.asks),
                )
            case "issue":
                return "book-dashed", tr("An empty issue"), tr("Open it at the desk with Ctrl+Shift+O, or drag stories onto its name.")
            case "series":
                return "book-copy", tr("A series without stories"), tr("Begin an issue with Ctrl+U; what it carries will stand here.")
            case "collection":
                return "folder-open", tr("An empty collection"), tr("Drag stories here from the list, or select some and press Ctrl+L.")
        return "inbox", tr("No stories here"), tr("Import files, or drop them onto this window.")

    def _dress(self) -> None:
        self._sorting.setIcon(icon("arrow-down-up", self._desk.theme.colours, soft=True))
        self._narrowing.setIcon(icon("list-filter", self._desk.theme.colours, soft=True))


def as_typed(text: str) -> str:
    """Read a search while it is being typed: an open quotation is closed, and the last word is the beginning of one.

    A last word that a space follows, or that belongs to a field, is whole; a field that still waits for its value asks nothing.
    """
    text = _WAITING.sub("", text)
    if not text.strip():
        return ""
    if text.count('"') % 2:
        return f'{text}"'
    last = text.rsplit(maxsplit=1)[-1]
    growing = last.isalnum() and len(last) > 1 and last not in {"AND", "OR", "NOT"}
    return f"{text}*" if growing and not text[-1].isspace() else text
