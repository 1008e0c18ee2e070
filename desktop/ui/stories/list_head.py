"""What stands over the list: the place's name, how many stories there are, and the buttons that order and narrow them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import in_menu, tip
from desktop.ui.stories.columns import COLUMNS, sort_words
from desktop.ui.stories.list_order import SORTS

_BESIDE = 130  # pixels of what stands beside name and order: margins, icons, the other button


class ListHead(QWidget):
    """Says what is listed; the window's actions stand under its buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offered: dict[str, QAction] = {}
        self._table: QAction | None = None
        self._grouping: dict[str, QAction] = {}
        self.name, self.count = QLabel(), QLabel()
        self.name.setProperty("tone", "heading")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.count.setProperty("tone", "soft")
        self.sorting = QToolButton()
        self.sorting.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sorting.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sorting.setAccessibleName(tr("Order of the list"))
        self.narrowing = QToolButton()
        self.narrowing.setAccessibleName(tr("Facets beside the list"))
        self.narrowing.setCheckable(True)
        self._chooser = QMenu(self.sorting)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        line, words = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(18, 10, 8, 8)
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.count)
        line.addLayout(words, 1)
        line.setSpacing(2)
        line.addWidget(self.narrowing, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.sorting, 0, Qt.AlignmentFlag.AlignBottom)

    def offer_sorts(self, offered: dict[str, QAction], sort: Callable[[str], object]) -> None:
        """Put the actions that order the list under the heading's button, and the columns it can be ordered by."""
        self._offered = offered
        menu, group = self._chooser, QActionGroup(self)
        for action in offered.values():
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        for column in COLUMNS:
            if column.sorts[0] not in SORTS:
                action = menu.addAction(in_menu(tr("By {column}").format(column=column.title)))
                action.setCheckable(True)
                action.triggered.connect(lambda _=False, by=column.sorts[0]: sort(by))
                group.addAction(action)
                self._offered |= dict.fromkeys(column.sorts, action)
        self.sorting.setMenu(menu)

    def offer_facets(self, action: QAction) -> None:
        """Put a button over the list that shows the facets."""
        self.narrowing.setToolTip(action.toolTip())
        self.narrowing.setChecked(action.isChecked())
        self.narrowing.clicked.connect(action.trigger)
        action.toggled.connect(self.narrowing.setChecked)

    def offer_shapes(self, table: QAction, groups: dict[str, QAction]) -> None:
        """Put how the list is shown under the same button as its order."""
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the order is told by the button's tip: two letters of it would say nothing."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        styles, words = Qt.ToolButtonStyle, self.sorting.fontMetrics().horizontalAdvance(self.sorting.text())
        wide = self.width() > words + self.count.sizeHint().width() + _BESIDE
        self.sorting.setToolButtonStyle(styles.ToolButtonTextBesideIcon if wide else styles.ToolButtonIconOnly)

    def say(self, name: str, count: str) -> None:
        """Say which place is listed, and how many stories of it."""
        self.name.setText(name)
        self.count.setText(count)
        self._fit()

    def show_order(self, sort: str, words: str, *, tabular: bool, grouping: str) -> None:
        """Say in which order the list stands; words: what the order is called, unless it has a name of its own."""
        self.sorting.setText(words or tr(SORTS.get(sort, "")) or sort_words(sort))
        self.sorting.setToolTip(tip(tr("Order: {order}").format(order=self.sorting.text())))
        self._fit()
        if sort in self._offered:
            self._offered[sort].setChecked(True)
        if self._table is not None:
            self._table.setChecked(tabular)
            self._grouping[grouping].setChecked(True)

    def _dress(self) -> None:
        self.sorting.setIcon(icon("arrow-down-up", self._theme.colours, soft=True))
        self.narrowing.setIcon(icon("list-filter", self._theme.colours, soft=True))
