"""How queries are written: the one page on it in a small window beside the work; a click on an example searches for it."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget

import resources
from desktop.ui.look.language import language_of_words, tr
from desktop.ui.look.theme import Theme
from desktop.ui.searching.guide_page import example, guide_html


class QueryHelp(QWidget):
    """A window of its own that holds nothing up. `tried` gives an example that was clicked."""

    tried = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.Tool)
        self.setObjectName("query-help")
        self.setWindowTitle(tr("Writing Queries"))
        self._theme = theme
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Writing queries"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(22)
        self.page.anchorClicked.connect(self._clicked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        hint, rule = QLabel(tr("Click an example to search for it.")), QFrame()
        hint.setProperty("tone", "soft")
        hint.setContentsMargins(22, 10, 22, 10)
        rule.setProperty("kind", "rule")
        whole.addWidget(hint)
        whole.addWidget(rule)
        whole.addWidget(self.page, 1)
        theme.changed.connect(self._set)
        self._set()

    def sizeHint(self) -> QSize:
        """Ask for a column's width, beside which the window can still be seen."""
        return QSize(560, 720)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _set(self) -> None:
        self.page.setHtml(guide_html(resources.guide("queries", language_of_words()), self._theme.colours))

    def _clicked(self, address: QUrl) -> None:
        if words := example(address.toString(QUrl.ComponentFormattingOption.FullyEncoded)):
            self.tried.emit(words)
