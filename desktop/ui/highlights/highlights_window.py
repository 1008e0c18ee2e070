"""All highlights: of the archive, of the place that is shown, or of the stories selected; by colour and words; a click goes to the passage."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from desktop.archive import COLOURS, Highlight
from desktop.ui.highlights.highlight_delegate import HighlightDelegate
from desktop.ui.highlights.highlight_rows import ROW, Group, HighlightRows
from desktop.ui.highlights.swatches import swatch_icon
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.papers import colour_names
from desktop.ui.look.theme import Theme
from desktop.ui.shell.remembered import Remembered

_SOON = 120  # milliseconds after the last letter
_DIGITS = {getattr(Qt.Key, f"Key_{number}"): colour for number, colour in enumerate(COLOURS, 1)}


class PassageList(QListView):
    """Return goes to a passage, Delete removes it, a digit gives it another colour."""

    went = Signal(object)  # a Highlight
    removed = Signal(object)
    coloured = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("highlights")
        self.setAccessibleName(tr("Highlights"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.clicked.connect(self._clicked)

    @property
    def current(self) -> Highlight | None:
        """The passage that is chosen."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Highlight) else None

    def _clicked(self, index: QModelIndex) -> None:
        if isinstance(row := index.data(ROW), Highlight):
            self.went.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the passage that is chosen; the rest is the list's."""
        current, key = self.current, Qt.Key(event.key())
        if current is None or event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went.emit(current)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(current)
        elif key in _DIGITS:
            self.coloured.emit(current, _DIGITS[key])
        else:
            super().keyPressEvent(event)


class HighlightsWindow(QDialog):
    """Stays open beside the main window. What it lists is read by its flow, which `asked` asks."""

    asked = Signal(str)  # the scope: all, place or selection
    export_asked = Signal()
    names_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, theme: Theme, remembered: Remembered, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("highlights-window")
        self.setWindowTitle(tr("Highlights"))
        self.resize(620, 740)
        self._theme, self._remembered = theme, remembered
        self.rows, self.list = HighlightRows(self), PassageList()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(HighlightDelegate(theme, self.list, self.rows))
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self.scope, self.words, self.count = Chooser(), QLineEdit(), QLabel()
        self.scope.setAccessibleName(tr("Highlights of"))
        self.words.setAccessibleName(tr("Filter"))
        self.words.setPlaceholderText(tr("Filter by words"))
        self.words.setClearButtonEnabled(True)
        for button in self.words.findChildren(QAbstractButton):
            button.setAccessibleName(tr("Clear the filter"))
        self.count.setProperty("tone", "soft")
        self.colours: dict[str, QToolButton] = {}
        self.export = QPushButton(tr("Export…"))
        self._kept: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._narrow)
        self._lay_out()
        for keys, asked in (("Ctrl+Z", self.undo_asked), ("Ctrl+Shift+Z", self.redo_asked)):
            QShortcut(QKeySequence(keys), self, asked.emit)
        self.scope.currentIndexChanged.connect(lambda _: self.asked.emit(self.scope.currentData() or "all"))
        self.words.textChanged.connect(lambda _: self._soon.start())
        theme.changed.connect(self._dress)
        remembered.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        whole, inner = framed(self, spacing=10, below=0)
        inner.setContentsMargins(18, 16, 18, 10)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.scope, 1)
        first.addWidget(self.words, 1)
        second.setSpacing(2)
        for colour in COLOURS:
            button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(QSize(18, 18))
            button.setObjectName(f"filter-{colour}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.toggled.connect(lambda _: self._narrow())
            self.colours[colour] = button
            second.addWidget(button)
        second.addStretch(1)
        second.addWidget(self.count)
        inner.addLayout(first)
        inner.addLayout(second)
        whole.addLayout(inner)
        whole.addWidget(self._stack, 1)
        names, close = QPushButton(tr("Name the Colours…")), QPushButton(tr("Close"))
        names.clicked.connect(self.names_asked)
        close.clicked.connect(self.reject)
        self.export.clicked.connect(self.export_asked)
        add_foot(whole, (names, close, self.export))

    def offer(self, scopes: Sequence[tuple[str, str]]) -> None:
        """Offer other scopes, each by its name and in words; the one that was chosen stays so where it can."""
        chosen = self.scope.currentData()
        self.scope.blockSignals(True)
        self.scope.clear()
        for name, words in scopes:
            self.scope.addItem(words, name)
        self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))
        self.scope.blockSignals(False)
        self.asked.emit(self.scope.currentData())

    def show_groups(self, groups: Sequence[Group]) -> None:
        """List highlights, and stay at the passage that was chosen."""
        current, first = self.list.current, not self.rows.rowCount()
        self.rows.show(groups)
        if current is not None and (at := self.rows.row_of(current.id)) >= 0:
            self.list.setCurrentIndex(self.rows.index(at, 0))
        self._tell()
        if first and self.rows.listed:
            self.list.setCurrentIndex(self.rows.index(1, 0))
            self.list.setFocus()

    def _narrow(self) -> None:
        self.rows.narrow([colour for colour, button in self.colours.items() if button.isChecked()], self.words.text())
        self._tell()

    def _tell(self) -> None:
        number = len(self.rows.listed)
        self.count.setText(tr("%Ln highlight(s)", "", n=number))
        self.export.setEnabled(number > 0)
        if not number:
            if self.rows.empty:
                self._empty.say(
                    "highlighter", tr("Nothing highlighted yet"), tr("Select a passage of a story and press H, or 1 to 5 for a colour.")
                )
            else:
                self._empty.say("search-x", tr("Nothing found"), tr("No highlight has these colours and words."))
        self._stack.setCurrentWidget(self.list if number else self._empty)

    def _dress(self) -> None:
        names = colour_names(self._remembered.settings.highlight_names)
        self.rows.names = names
        for colour, button in self.colours.items():
            button.setIcon(swatch_icon(colour, self._theme.colours))
            button.setText(names[colour])
            button.setToolTip(tr("Only {name}").format(name=names[colour]))
        self.list.viewport().update()
