"""What an issue says of itself: its number, date, title, and the editor's own words. Each is kept when one leaves its field."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.archive import Issue
from desktop.ui.dates.date_aid import DateAid
from desktop.ui.look.language import tr

_NARROW = 470  # pixels
_LOW, _HIGH = 46, 150  # pixels: the editorial at rest, and while it is written


class IssueHead(QWidget):
    """Three fields in a line, and the editorial, which grows while it is written."""

    said = Signal(dict)  # what changed: number, date, title or editorial

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue: Issue | None = None
        self.number, self.date, self.title, self.editorial = QLineEdit(), QLineEdit(), QLineEdit(), QPlainTextEdit()
        for field, name, hint in (
            (self.number, tr("Number"), ""),
            (self.date, tr("Date"), tr("2024-05-01")),
            (self.title, tr("Title"), tr("As the series, unless it has one of its own")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.editingFinished.connect(self.commit)
        self.number.setMinimumWidth(58)
        self.number.setMaximumWidth(84)
        self.date.setFixedWidth(132)
        DateAid(self.date, day_alone=True).chosen.connect(self.commit)
        self.editorial.setAccessibleName(tr("Editorial"))
        self.editorial.setPlaceholderText(tr("Editorial: a few words of your own before the stories"))
        self.editorial.setTabChangesFocus(True)
        self.editorial.setFixedHeight(_LOW)
        self.editorial.installEventFilter(self)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(8)
        numbers, titled = QHBoxLayout(), QHBoxLayout()
        for line, word, editing in ((numbers, tr("No."), self.number), (numbers, tr("Date"), self.date), (titled, tr("Title"), self.title)):
            label = QLabel(word)
            label.setProperty("tone", "soft")
            label.setBuddy(editing)
            line.setSpacing(8)
            line.addWidget(label)
            line.addWidget(editing, 1 if editing is self.title else 0)
        numbers.addStretch(1)
        self._lines.addLayout(numbers)
        self._lines.addLayout(titled, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 12, 18, 8)
        whole.setSpacing(8)
        whole.addLayout(self._lines)
        whole.addWidget(self.editorial)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the title has a line of its own."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._lines.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_issue(self, issue: Issue) -> None:
        """Show what it says; a field that is being written in stays."""
        self._issue = issue
        for field, said in ((self.number, issue.number), (self.date, issue.date), (self.title, issue.title)):
            if not (field.hasFocus() and field.isModified()) and field.text() != said:
                field.setText(said)
        if not (self.editorial.hasFocus() and self.editorial.document().isModified()) and self.editorial.toPlainText() != issue.editorial:
            self.editorial.setPlainText(issue.editorial)

    def commit(self) -> None:
        """Keep what was written."""
        if self._issue is None:
            return
        before = {"number": self._issue.number, "date": self._issue.date, "title": self._issue.title, "editorial": self._issue.editorial}
        now = {
            "number": " ".join(self.number.text().split()),
            "date": self.date.text().strip(),
            "title": " ".join(self.title.text().split()),
            "editorial": self.editorial.toPlainText().strip(),
        }
        changed = {name: said for name, said in now.items() if said != before[name].strip()}
        for field in (self.number, self.date, self.title):
            field.setModified(False)
        self.editorial.document().setModified(False)
        if changed:
            self.said.emit(changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the editorial room while it is written, and keep it afterwards."""
        if event.type() == QEvent.Type.FocusIn:
            self.editorial.setFixedHeight(_HIGH)
        elif event.type() == QEvent.Type.FocusOut and getattr(event, "reason", lambda: None)() != Qt.FocusReason.PopupFocusReason:
            self.editorial.setFixedHeight(_LOW)
            self.commit()
        return super().eventFilter(watched, event)
