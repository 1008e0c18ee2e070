"""All jobs, from the window's foot: those under way, and those that have ended, whose reports are opened again from here."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.jobs.board import Board
from desktop.ui.jobs.job_rows import EndedRow, RunningRow
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk

_WIDTH, _HEIGHT = 420, 460  # pixels
_SHOWN = 60  # ended jobs; each is some widgets


class JobsPopover(QFrame):
    """A sheet over the foot; a click elsewhere or Esc closes it."""

    opened = Signal(object)  # a Done whose report is wanted

    def __init__(self, desk: Desk, board: Board, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("jobs")
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Jobs"))
        self._desk, self._board = desk, board
        self.rows = QVBoxLayout()
        self._clear = QPushButton(tr("Clear the List"))
        self._clear.setFlat(True)
        self._clear.clicked.connect(self._forget)
        self._lay_out()
        board.changed.connect(self._refresh)
        desk.recorded.connect(lambda _: self._refresh())

    def _lay_out(self) -> None:
        head, heading = QHBoxLayout(), QLabel(tr("Jobs"))
        heading.setProperty("tone", "heading")
        head.setContentsMargins(14, 10, 8, 6)
        head.addWidget(heading, 1)
        head.addWidget(self._clear)
        listed = QWidget()
        self.rows.setContentsMargins(0, 0, 0, 8)
        self.rows.setSpacing(0)
        listed.setLayout(self.rows)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Jobs"))
        scroll.setWidget(listed)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(rule)
        whole.addWidget(scroll, 1)

    def show_over(self, door: QWidget) -> None:
        """Show it with its lower corner at the door that it was called by."""
        self._fill()
        self.setFixedSize(_WIDTH, _HEIGHT)
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        corner = door.mapToGlobal(QPoint(door.width() if right else 0, -6))
        self.move(corner.x() - (_WIDTH if right else 0), corner.y() - _HEIGHT)
        self.show()
        self.setFocus()

    def _refresh(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        colours = self._desk.theme.colours
        if self._board.watches:
            self.rows.addWidget(_group(tr("Under way")))
        for watch in reversed(self._board.watches):
            self.rows.addWidget(RunningRow(watch, colours))
        ended = self._desk.remembered.history.of(str(self._desk.archive.path))[:_SHOWN]
        self._clear.setVisible(bool(ended))
        if ended:
            self.rows.addWidget(_group(tr("Done before")))
        for done in ended:
            row = EndedRow(done, colours)
            row.opened.connect(self._open)
            self.rows.addWidget(row)
        if not ended and not self._board.watches:
            nothing = QLabel(
                tr("Nothing is under way, and nothing was done yet. Imports, exports and checks are listed here with their reports.")
            )
            nothing.setProperty("tone", "soft")
            nothing.setWordWrap(True)
            nothing.setContentsMargins(14, 12, 14, 12)
            self.rows.addWidget(nothing)
        self.rows.addStretch(1)

    def _open(self, done: object) -> None:
        self.hide()
        self.opened.emit(done)

    def _forget(self) -> None:
        self._desk.remembered.history.clear(str(self._desk.archive.path))
        self._fill()


def _group(words: str) -> QLabel:
    made = QLabel(words)
    made.setProperty("tone", "group")
    made.setContentsMargins(14, 10, 14, 2)
    return made
