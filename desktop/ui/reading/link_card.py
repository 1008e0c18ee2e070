"""Where a link leads, at the page's foot, before anybody follows it."""

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtWidgets import QLabel

from desktop.ui.look.language import tr
from desktop.ui.reading.page_view import PageView
from desktop.ui.reading.story_page import DROPPED, PICTURE

_MOST = 0.86  # of the page's width


class LinkCard(QLabel):
    """Lies over the reader's lower edge while a link has the pointer or the keyboard."""

    def __init__(self, reader: PageView) -> None:
        super().__init__(reader)
        self._reader = reader
        self.setObjectName("link-card")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an address is written so
        reader.highlighted.connect(self._tell)
        reader.installEventFilter(self)
        self.hide()

    def _tell(self, address: QUrl) -> None:
        words = address.toDisplayString()
        if words == DROPPED:
            words = ""
        elif words.startswith(PICTURE):
            words = tr("Show the picture large")
        self._whole = words
        self.setVisible(bool(words))
        self._place()

    def _place(self) -> None:
        if self._whole:
            room = round(self._reader.viewport().width() * _MOST)
            self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room - 24))
            self.adjustSize()
            self.move(0, self._reader.height() - self.height())
            self.raise_()

    _whole = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the lower edge."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
