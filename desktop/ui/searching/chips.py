"""The filters of a search as chips under the field: each says what it asks and can be taken away; the text is the same query."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QToolButton, QWidget

from desktop.archive import Query, QueryError
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import tip
from desktop.ui.searching.suggesting import FIELD_WORDS

_WIDEST = 260  # pixels


def chip_words(part: Query) -> str:
    """Say what a filter asks."""
    if part.filter is None:
        return part.text
    field, value = part.filter
    said = tr("{field}: {value}").format(field=tr(FIELD_WORDS.get(field, field)), value=value.strip('"') or tr("none"))
    return tr("not {filter}").format(filter=said) if part.excludes else said


class Chip(QFrame):
    """One filter, and the button that takes it away."""

    def __init__(self, words: str, theme: Theme, remove: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        said, away = QLabel(), QToolButton()
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setText(said.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST))
        said.setToolTip(tip(words))
        away.setIcon(icon("x", theme.colours, soft=True))
        away.setToolTip(tr("Take this filter away"))
        away.setAccessibleName(tr("Take away {filter}").format(filter=words))
        away.clicked.connect(remove)
        line = QHBoxLayout(self)
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft  # a layout mirrors its parts, not its margins
        line.setContentsMargins(*((2, 1, 11, 1) if mirrored else (11, 1, 2, 1)))
        line.setSpacing(2)
        line.addWidget(said)
        line.addWidget(away)


class ChipStrip(QFrame):
    """A strip under the toolbar, shown while a search has filters. `changed` gives the query's text without one."""

    changed = Signal(str)

    def __init__(self, theme: Theme, save: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        self.setProperty("kind", "strip")
        self._theme, self._parts = theme, tuple[Query, ...]()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(18, 5, 12, 6)
        self._line.setSpacing(6)
        self._line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # many filters must not widen the window
        self.setFixedHeight(38)
        self._line.addStretch(1)
        for words, does in ((tr("Save Search…"), save.trigger), (tr("Clear All"), lambda: self.changed.emit(""))):
            button = QPushButton(words)
            button.setFlat(True)
            button.setProperty("kind", "small")
            button.clicked.connect(does)
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._fill)
        self.hide()

    @property
    def chips(self) -> Sequence[Chip]:
        """The chips, in the query's order."""
        return self.findChildren(Chip)

    def show_text(self, text: str) -> None:
        """Show the filters of a search; while it cannot be read, those that were there stay."""
        try:
            parts = Query.parse(text).parts
        except QueryError:
            return
        if parts != self._parts:
            self._parts = parts
            self._fill()

    def _fill(self) -> None:
        for chip in self.chips:
            self._line.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        filters = [place for place, part in enumerate(self._parts) if not part.plain]
        for at, place in enumerate(filters):
            self._line.insertWidget(
                1 + at, Chip(chip_words(self._parts[place]), self._theme, self._remover(place), self), 0, Qt.AlignmentFlag.AlignVCenter
            )
        self.setVisible(bool(filters))

    def _remover(self, place: int) -> Callable[[], object]:
        return lambda: self.changed.emit(Query.all_of(part for at, part in enumerate(self._parts) if at != place).text)
