"""“Aa”: how large, how wide and on what paper stories are read. Each takes effect at once and is remembered."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.shell.remembered import Remembered


def paper_words() -> Mapping[str, str]:
    """Name the papers, as the person chooses among them."""
    return {"window": tr("Window"), "light": tr("Light"), "sepia": tr("Sepia"), "dark": tr("Dark")}


def width_words() -> Mapping[str, str]:
    """Name the columns' widths."""
    return {"narrow": tr("Narrow"), "medium": tr("Medium"), "wide": tr("Wide")}


class Appearance(QFrame):
    """A small card under its button; a click elsewhere or Esc closes it."""

    def __init__(self, remembered: Remembered, theme: Theme, zoom_by: Callable[[int], object], parent: QWidget) -> None:
        """zoom_by: makes the page larger (1) or smaller (-1)."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("appearance")
        self.setProperty("kind", "float")
        self.setAccessibleName(tr("Appearance of stories"))
        self._remembered, self._theme = remembered, theme
        self._percent = QLabel()
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(64)
        self._smaller, self._larger = QToolButton(), QToolButton()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 16, 18, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        size = QHBoxLayout()
        size.setSpacing(4)
        for button, words, by in ((self._smaller, tr("Smaller text"), -1), (self._larger, tr("Larger text"), 1)):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setProperty("kind", "segment")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, by=by: zoom_by(by))
        size.addWidget(self._smaller, 1)
        size.addWidget(self._percent)
        size.addWidget(self._larger, 1)
        self._row(0, tr("Size"), size)
        self._widths = self._choice(1, tr("Column"), width_words(), lambda name: remembered.update(reader_width=name))
        self._papers = self._choice(2, tr("Paper"), paper_words(), lambda name: remembered.update(reader_paper=name))
        remembered.changed.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()
        self._tell()

    def _row(self, row: int, words: str, held: QHBoxLayout) -> None:
        label = QLabel(words)
        label.setProperty("tone", "soft")
        self._grid.addWidget(label, row, 0)
        self._grid.addLayout(held, row, 1)

    def _choice(self, row: int, words: str, names: Mapping[str, str], choose: Callable[[str], object]) -> dict[str, QToolButton]:
        line, group, made = QHBoxLayout(), QButtonGroup(self), {}
        line.setSpacing(4)
        for name, said in names.items():
            button = QToolButton()
            button.setText(said)
            button.setAccessibleName(f"{words}: {said}")
            button.setObjectName(f"{'paper' if row == 2 else 'width'}-{name}")
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, name=name: choose(name))
            group.addButton(button)
            line.addWidget(button, 1)
            made[name] = button
        self._row(row, words, line)
        return made

    def show_under(self, button: QWidget) -> None:
        """Open below a button, its right edge under the button's."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = button.mapToGlobal(QPoint(0, 0)).x() if rtl else corner.x() - self.width()
        self.move(max(left, 0), corner.y())
        self.show()
        self._papers[self._paper].setFocus()

    @property
    def _paper(self) -> str:
        kept = self._remembered.settings.reader_paper
        return kept if kept in self._papers else "window"

    def _tell(self) -> None:
        settings = self._remembered.settings
        self._percent.setText(tr("{number} %").format(number=round(100 * settings.reader_zoom)))
        self._papers[self._paper].setChecked(True)
        self._widths.get(settings.reader_width, self._widths["medium"]).setChecked(True)

    def _dress(self) -> None:
        self._smaller.setIcon(icon("a-arrow-down", self._theme.colours))
        self._larger.setIcon(icon("a-arrow-up", self._theme.colours))
