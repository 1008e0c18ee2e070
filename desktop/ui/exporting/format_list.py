"""The formats by what they are for: to read, to work with, to keep."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop.ui.exporting.export_words import format_told
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme

_ROW, _HEAD, _FIRST = 34, 34, 24  # pixels: a format, a group's heading, the first one, with nothing above it
_NAME = Qt.ItemDataRole.UserRole


class FormatList(QListWidget):
    """A format a row; the headings between them cannot be chosen, and the arrow keys go over them."""

    def __init__(self, width: int, theme: Theme, parent: QWidget | None = None) -> None:
        """width: pixels that a row may take."""
        super().__init__(parent)
        self.setObjectName("formats")
        self.setAccessibleName(tr("Format"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(18, 18))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._width, self._theme = width, theme
        groups = {
            tr("To read"): ("pdf", "epub", "kepub", "html"),
            tr("To work with"): ("text", "markdown", "bibtex", "ris", "csl-json"),
            tr("To keep"): ("jsonl", "bagit"),
        }
        for heading, names in groups.items():
            self._add_heading(heading)
            for name in names:
                self._add_format(name)
        self.setMinimumHeight(3 * _ROW)  # where there is less room it scrolls
        self.setMaximumHeight(sum(self.sizeHintForRow(row) for row in range(self.count())) + 4)

    @property
    def format(self) -> str:
        """The chosen format's name."""
        item = self.currentItem()
        return str(item.data(_NAME)) if item else "pdf"

    def choose(self, name: str) -> None:
        """Choose a format; the first for one that is not there."""
        rows = [row for row in range(self.count()) if self.item(row).data(_NAME) == name]
        self.setCurrentRow(rows[0] if rows else 1)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
        item.setSizeHint(QSize(self._width, _HEAD if self.count() else _FIRST))
        font = QFont(self.font())
        font.setPointSizeF(9)
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        self.addItem(item)

    def _add_format(self, name: str) -> None:
        told = format_told(name)
        item = QListWidgetItem(icon(told.icon, self._theme.colours), told.title)
        item.setData(_NAME, name)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, told.words)
        item.setToolTip(told.words)
        item.setSizeHint(QSize(self._width, _ROW))
        self.addItem(item)
