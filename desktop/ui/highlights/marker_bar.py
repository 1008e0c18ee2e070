"""The small bar over a selected passage, or over a highlight: five highlighters, a note, a copy with its citation, and removal."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.ui.highlights.swatches import swatch_icon
from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.papers import colour_names

_GAP = 7  # pixels between the bar and the passage


class MarkerBar(QFrame):
    """It never takes the keyboard from the text: whoever uses keys has 1 to 5, H and Shift H."""

    coloured = Signal(str)
    note_asked = Signal()
    copy_asked = Signal()
    remove_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("marker-bar")
        self.setProperty("kind", "float")
        self.setAccessibleName(tr("Highlight"))
        self._colours: Colours | None = None
        self._chosen: str | None = None
        self.words = QLabel()
        self.words.setObjectName("mark-note-words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setContentsMargins(6, 2, 6, 4)
        self._line, whole = QHBoxLayout(), QVBoxLayout(self)
        line = self._line
        whole.setContentsMargins(5, 4, 5, 4)
        whole.setSpacing(2)
        whole.addLayout(line)
        whole.addWidget(self.words)
        line.setSpacing(1)
        self.markers: dict[str, QToolButton] = {}
        for colour, name in colour_names(()).items():  # a person's own names come with the first passage
            button = self._button(colour)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, colour=colour: self.coloured.emit(colour))
            self.markers[colour] = button
            line.addWidget(button)
        rule = QFrame()
        rule.setProperty("kind", "upright")
        line.addSpacing(4)
        line.addWidget(rule)
        line.addSpacing(4)
        self.note, self.copy, self.remove = self._button("note"), self._button("copy"), self._button("remove")
        for button, words, asked in (
            (self.note, tr("Note…"), self.note_asked),
            (self.copy, tr("Copy with citation"), self.copy_asked),
            (self.remove, tr("Remove the highlight"), self.remove_asked),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(asked)
            line.addWidget(button)
        line.addStretch(1)
        self.hide()

    def _button(self, name: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"mark-{name}")
        made.setIconSize(QSize(18, 18))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setProperty("kind", "tight")
        return made

    def offer(self, passage: QRect, names: Mapping[str, str], colours: Colours, chosen: str | None = None, note: str = "") -> None:
        """Stand over a passage, in its parent's pixels, or under it where there is no room; chosen is a highlight's colour.

        note: its words, where no margin shows them.
        """
        if (colours, chosen) != (self._colours, self._chosen) or not self.note.icon().cacheKey():
            self._colours, self._chosen = colours, chosen
            for colour, button in self.markers.items():
                button.setIcon(swatch_icon(colour, colours, chosen=colour == chosen))
            for button, drawn in ((self.note, "message-square-text"), (self.copy, "quote"), (self.remove, "trash-2")):
                button.setIcon(icon(drawn, colours))
        for number, (colour, button) in enumerate(self.markers.items(), 1):
            words = tr("{name}  ({key})").format(name=names[colour], key=number)
            button.setToolTip(words)
            button.setAccessibleName(names[colour])
        self.remove.setVisible(chosen is not None)
        self.words.setText(note)
        self.words.setVisible(bool(note))
        self.setAccessibleDescription(note)
        self.setStyleSheet(
            f'QFrame[kind="float"] {{ background: {colours.raised}; border: 1px solid {colours.edge}; }} '
            f"QToolButton:hover {{ background: {colours.hover}; }} QLabel {{ color: {colours.ink}; }}"
        )
        self.words.setFixedHeight(self.words.heightForWidth(self._line.minimumSize().width()) if note else 0)
        self.adjustSize()
        around = self._over.rect().adjusted(6, 6, -6, -6)
        left = min(max(passage.center().x() - self.width() // 2, around.left()), max(around.right() - self.width(), around.left()))
        above, below = passage.top() - self.height() - _GAP, passage.bottom() + _GAP
        top = above if above >= around.top() else min(below, around.bottom() - self.height())
        self.move(left, top)
        self.show()
        self.raise_()
