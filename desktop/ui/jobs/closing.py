"""Closing a window in which jobs are under way: asked what becomes of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.jobs.board import Board, Watch
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.words import one_line
from desktop.ui.shell.desk import Desk

_WIDTH = 420  # pixels
FINISH, STOP = 2, 3


class ClosingQuestion(QDialog):
    """Says what is under way. Ends with FINISH, STOP, or Rejected; with FINISH by itself once nothing is."""

    def __init__(self, desk: Desk, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closing")
        self.setWindowTitle("Pressmark")
        self._board = board
        picture, head, words = QLabel(), QLabel(tr("Something is still under way")), QLabel()
        picture.setPixmap(drawing("hourglass", desk.theme.colours.link, 30))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        head.setProperty("tone", "heading")
        words.setText(tr("What is stopped leaves no half file and no half import behind; it has to be started again."))
        words.setProperty("tone", "soft")
        self._listed = QLabel()
        self._listed.setTextFormat(Qt.TextFormat.PlainText)
        whole, inner = framed(self, spacing=6)
        column, line = QVBoxLayout(), QHBoxLayout()
        for label in (head, self._listed, words):
            label.setWordWrap(True)
            label.setFixedWidth(_WIDTH)
            column.addWidget(label)
        line.setSpacing(16)
        line.addWidget(picture)
        line.addLayout(column, 1)
        inner.addLayout(line)
        stay, stop, finish = QPushButton(tr("Cancel")), QPushButton(tr("Stop and Close")), QPushButton(tr("Finish First"))
        stay.clicked.connect(self.reject)
        stop.clicked.connect(lambda: self.done(STOP))
        finish.clicked.connect(lambda: self.done(FINISH))
        whole.addLayout(inner)
        add_foot(whole, (stay, stop, finish))
        board.changed.connect(self._look)
        for watch in board.watches:
            watch.told.connect(self._tell)
        self._tell()
        self.setAccessibleName(head.text())
        self.setAccessibleDescription(self._listed.text())

    def _look(self) -> None:
        if not self._board.watches:
            self.done(FINISH)
        self._tell()

    def _tell(self) -> None:
        self._listed.setText("\n".join(_told(watch) for watch in self._board.watches))


class Closing:
    """Decides whether a window may close now."""

    def __init__(self, desk: Desk, board: Board) -> None:
        self._desk, self._board = desk, board
        self._waiting = False
        board.changed.connect(self._look)

    def may_close(self) -> bool:
        """Ask, where something is under way; a window that shall finish first closes by itself then."""
        if self._desk.jobs.closed or not self._board.watches:
            return True
        answer = ClosingQuestion(self._desk, self._board, self._desk.window).exec()
        if answer == STOP or (answer == FINISH and not self._board.watches):
            return True
        self._waiting = answer == FINISH
        if self._waiting:
            self._desk.said.emit(tr("The window closes when what is under way is done"))
        return False

    def _look(self) -> None:
        if self._waiting and not self._board.watches:
            self._waiting = False
            self._desk.window.close()


def _told(watch: Watch) -> str:
    return one_line(watch.job.what, watch.pace)
