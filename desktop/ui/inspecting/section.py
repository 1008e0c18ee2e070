"""A part of the inspector under a heading that folds it away."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.theme import Theme

SIDE = 16  # pixels at both sides of what it holds

_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")  # SHA-256


class Section(QWidget):
    """`folded` tells that a person folded or unfolded it."""

    folded = Signal(str, bool)  # its name, and whether it is folded now

    def __init__(self, name: str, words: str, theme: Theme) -> None:
        """name: by which it is remembered; words: its heading."""
        super().__init__()
        self.name, self._theme = name, theme
        self._waiting: Callable[[], object] | None = None  # what fills it once it is unfolded
        self.setObjectName(f"section-{name}")
        self.head = QToolButton()
        self.head.setText(words)
        self.head.setProperty("kind", "section")
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(14, 14))
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head.setAccessibleName(words)
        self.count = QLabel()
        self.count.setProperty("tone", "small")
        rule = QFrame()
        rule.setProperty("kind", "rule")
        line = QHBoxLayout()
        line.setContentsMargins(SIDE - 8, 2, SIDE, 0)
        line.addWidget(self.head, 1)
        line.addWidget(self.count)
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(SIDE, 2, SIDE, 14)
        self.column.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(rule)
        whole.addLayout(line)
        whole.addWidget(self.inside)
        self.head.toggled.connect(self._toggled)
        theme.changed.connect(self._dress)
        self._dress()

    def fold(self, away: bool) -> None:
        """Fold it away, or unfold it."""
        self.head.setChecked(not away)

    def fill(self, work: Callable[[], object]) -> None:
        """Fill it: at once, or when it is unfolded, since widgets that nobody sees cost as much as others."""
        if self.head.isChecked():
            self._waiting = None
            work()
        else:
            self._waiting = work

    def _toggled(self, shown: bool) -> None:
        if shown and self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()
        self.inside.setVisible(shown)
        self._dress()
        self.folded.emit(self.name, not shown)

    def _dress(self) -> None:
        closed = "chevron-left" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "chevron-right"
        self.head.setIcon(icon("chevron-down" if self.head.isChecked() else closed, self._theme.colours, soft=True))


def empty(column: QLayout) -> None:
    """Take everything out of a layout."""
    while column.count():
        if (held := column.takeAt(0)) is None:
            return
        if (widget := held.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := held.layout()) is not None:
            empty(inner)


def in_groups(words: str) -> str:
    """Part each checksum in words into groups of eight: two can be compared by eye then, and a narrow pane can break them."""
    return _DIGEST.sub(lambda found: " ".join(found[0][at : at + 8] for at in range(0, 64, 8)), words)


def quiet(words: str) -> QLabel:
    """Make a soft line of words that wraps and can be copied."""
    label = QLabel(words)
    label.setProperty("tone", "soft")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
