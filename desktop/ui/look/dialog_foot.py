"""How every dialog is framed: its content within margins, and under it a hairline, a quiet note, and the buttons, the one that does it at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget


def framed(dialog: QWidget, *, spacing: int = 8, below: int = 18) -> tuple[QVBoxLayout, QVBoxLayout]:
    """Give a dialog's whole, which the content and then the foot are added to, and the column of its content."""
    whole, inner = QVBoxLayout(dialog), QVBoxLayout()
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    inner.setContentsMargins(24, 20, 24, below)
    inner.setSpacing(spacing)
    return whole, inner


def stage(body: QLayout, buttons: Sequence[QPushButton], *, margins: tuple[int, int, int, int]) -> QWidget:
    """Frame one of several things that a dialog shows one after the other, with a foot of its own. margins: left, top, right, bottom."""
    made = QWidget()
    column, held = QVBoxLayout(made), QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    held.setContentsMargins(*margins)
    held.addLayout(body, 1)
    column.addLayout(held, 1)
    add_foot(column, buttons)
    return made


def headed(dialog: QWidget, head: QLabel, line: QLabel, shown: QWidget, *, below: int) -> QVBoxLayout:
    """Give a dialog a heading, a soft line, and under them what it shows, as wide as itself. below: pixels under the line."""
    whole, top = QVBoxLayout(dialog), QVBoxLayout()
    head.setProperty("tone", "heading")
    line.setProperty("tone", "soft")
    for words in (head, line):
        words.setTextFormat(Qt.TextFormat.PlainText)
    head.setWordWrap(True)
    top.setContentsMargins(22, 18, 22, below)
    top.setSpacing(2)
    top.addWidget(head)
    top.addWidget(line)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(top)
    whole.addWidget(shown, 1)
    return whole


def add_foot(whole: QVBoxLayout, buttons: Sequence[QPushButton], note: str | QWidget = "") -> None:
    """Put the foot under a dialog's content; the last button is the one that Return presses."""
    rule, foot = QFrame(), QHBoxLayout()
    rule.setProperty("kind", "rule")
    foot.setContentsMargins(22, 12, 22, 14)
    foot.setSpacing(8)
    if isinstance(note, str):
        words = QLabel(note)
        words.setProperty("tone", "soft")
        foot.addWidget(words, 1)
    else:
        foot.addWidget(note, 1)
    for button in buttons:
        button.setAutoDefault(False)  # else the first one that gets the keyboard would take Return for itself
        foot.addWidget(button)
    whole.addWidget(rule)
    whole.addLayout(foot)
    if buttons:
        buttons[-1].setDefault(True)
