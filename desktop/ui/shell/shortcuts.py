"""Keyboard Shortcuts: every action with its keys, from the one list of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import plain
from desktop.ui.shell.action_table import MENUS, actions

_ELSEWHERE = (
    ("j, k", QT_TR_NOOP("Next and previous story, in list and reader")),
    ("n, p", QT_TR_NOOP("The same, in the reader")),
    ("Space", QT_TR_NOOP("A page on; at the end the next unread story")),
    ("1 … 5", QT_TR_NOOP("Highlight what is selected in a colour")),
    (", .", QT_TR_NOOP("Previous and next highlight, in the reader")),
    ("Return", QT_TR_NOOP("Read the selected story")),
    ("F1", QT_TR_NOOP("How queries are written, in the search")),
    ("Esc", QT_TR_NOOP("Clear the search, then go to the list")),
    ("Tab", QT_TR_NOOP("Go from pane to pane")),
)


class Shortcuts(QDialog):
    """Two columns of groups, as the menus have them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        self.resize(740, 690)
        groups: list[tuple[str, list[tuple[str, str]]]] = []
        for menu in MENUS:
            rows = [
                (QKeySequence(action.keys).toString(QKeySequence.SequenceFormat.NativeText), plain(tr(action.words)))
                for action in actions()
                if action.menu == menu and action.keys
            ]
            groups.append((plain(tr(menu)), rows))
        groups.append((tr("In the panes"), [(_native(keys), tr(words)) for keys, words in _ELSEWHERE]))
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(26, 20, 26, 24)
        grid.setHorizontalSpacing(34)
        grid.setVerticalSpacing(20)
        halves = (QVBoxLayout(), QVBoxLayout())
        lengths = [0, 0]
        for title, rows in groups:
            side = lengths.index(min(lengths))
            halves[side].addWidget(_group(title, rows))
            lengths[side] += len(rows) + 2
        for column, half in enumerate(halves):
            half.setSpacing(18)
            half.addStretch(1)
            grid.addLayout(half, 0, column)
            grid.setColumnStretch(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        scroll.setWidget(held)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _native(keys: str) -> str:
    """Give keys as the platform and the language call them; what is no key stays as it is."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if "," not in keys else keys


def _group(title: str, rows: list[tuple[str, str]]) -> QWidget:
    held = QWidget()
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(3)
    head = QLabel(title)
    head.setProperty("tone", "heading")
    grid.addWidget(head, 0, 0, 1, 2)
    for row, (keys, words) in enumerate(rows, 1):
        pressed = QLabel(keys)
        pressed.setProperty("tone", "soft")
        grid.addWidget(QLabel(words), row, 0)
        grid.addWidget(pressed, row, 1, Qt.AlignmentFlag.AlignRight)
    return held
