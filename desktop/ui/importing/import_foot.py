"""The import desk's foot: what was said last, and what can be done with everything, with the sure ones, and with the one that is shown."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.importing.draft_spool import State
from desktop.ui.look.language import tr
from desktop.ui.look.words import grouped

_NOTE = 260  # pixels that the note wants beside the buttons; else it stands above them


class ImportFoot(QWidget):
    """Its buttons are the desk's to connect; the last is the one that Return presses."""

    def __init__(self) -> None:
        super().__init__()
        self.said = QLabel(tr("Nothing is added before you accept it."))
        self.said.setProperty("tone", "soft")
        self.said.setWordWrap(True)
        self.all, self.sure, self.one = QPushButton(tr("Accept &All")), QPushButton(tr("Only the &Sure")), QPushButton(tr("&This One"))
        self.feeds = QPushButton(tr("Subscribe"))
        self.save, self.leave = QPushButton(tr("Save &Report…")), QPushButton(tr("Close"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        for button in (self.save, self.leave, self.feeds, self.one, self.sure, self.all):
            button.setAutoDefault(False)  # else the first one that gets the keyboard would take Return for itself
            self._buttons.addWidget(button)
        self.all.setDefault(True)
        for button, keys in ((self.all, "Ctrl+Enter"), (self.sure, "Ctrl+Shift+Enter"), (self.one, "Alt+Enter"), (self.save, "Ctrl+S")):
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(22, 12, 22, 14)
        self._line.setSpacing(8)
        self._line.addWidget(self.said, 1)
        self._line.addLayout(self._buttons)
        rule, whole = QFrame(), QVBoxLayout(self)
        rule.setProperty("kind", "rule")
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(rule)
        whole.addLayout(self._line)

    def tell(self, counts: Mapping[State, int], met: int, every: int, sure: int, *, one: bool) -> None:
        """Bring the buttons to how things stand. every, sure: how many would be accepted; one: whether the one that is shown can be."""
        self.all.setText(tr("Accept &All ({number})").format(number=grouped(every)))
        self.sure.setText(tr("Only the &Sure ({number})").format(number=grouped(sure)))
        self.feeds.setText(tr("Subscribe ({number})").format(number=grouped(counts[State.FEED])))
        self.all.setEnabled(every > 0)
        self.sure.setEnabled(sure > 0)
        self.one.setEnabled(one)
        self.save.setEnabled(met > 0)
        self.feeds.setVisible(counts[State.FEED] > 0)
        for button in (self.one, self.sure, self.all):
            button.setVisible(met == 0 or counts[State.FEED] < met)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the note above the buttons where it would be squeezed beside them."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= self._buttons.sizeHint().width() + _NOTE + 52
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
