"""A job's report, opened again from the history: what it was, when, how it ended; of an export its files, as its result showed them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.history import Done
from desktop.ui.exporting.result_page import Result, ResultPage
from desktop.ui.jobs.job_rows import OUTCOMES, outcome_words
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import grouped, moment, one_line
from desktop.ui.shell.desk import Desk


class JobReport(QDialog):
    """One job that has ended."""

    def __init__(self, done: Done, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("job-report")
        self.setWindowTitle(tr("Report"))
        self.setMinimumWidth(560)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        whole, inner = framed(self)
        whole.addLayout(inner, 1)
        self.page = ResultPage(desk) if done.files else None
        when = one_line(moment(done.began), tr("{seconds} s").format(seconds=grouped(round(done.seconds))) if done.seconds >= 1 else "")
        if self.page is not None:
            what = QLabel(one_line(done.what, when))
            what.setProperty("tone", "small")
            inner.addWidget(what)
            inner.addWidget(self.page, 1)
            self.page.show_result(Result.again(done))
            add_foot(whole, (close, *self.page.buttons))
            return
        inner.addLayout(_head(done, when, desk))
        if done.lines:
            self.text = QPlainTextEdit("\n".join(done.lines))
            self.text.setReadOnly(True)
            self.text.setMinimumHeight(min(300, 60 + 19 * len(done.lines)))
            self.text.setAccessibleName(tr("Report"))
            inner.addWidget(self.text, 1)
        else:
            inner.addStretch(1)
        add_foot(whole, (close,))


def _head(done: Done, when: str, desk: Desk) -> QHBoxLayout:
    colours = desk.theme.colours
    colour = {"done": colours.fine, "failed": colours.caution}.get(done.outcome, colours.soft)
    picture, what, how, said = QLabel(), QLabel(done.what), QLabel(one_line(when, outcome_words(done))), QLabel(worded(done.said))
    picture.setPixmap(drawing(OUTCOMES.get(done.outcome, "ban"), colour, 30))
    what.setProperty("tone", "heading")
    how.setProperty("tone", "soft")
    words, head = QVBoxLayout(), QHBoxLayout()
    words.setSpacing(3)
    for label in (what, how, said):
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setVisible(bool(label.text()))
        words.addWidget(label)
    head.setSpacing(14)
    head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    head.addLayout(words, 1)
    return head
