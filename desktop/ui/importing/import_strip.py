"""How an import gets on: what is read or added, how fast, how long it will still take; pause and cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.importers.pace import Pace
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import far_of, one_line


class ImportStrip(QWidget):
    """A bar with words under it, and two buttons; hidden while nothing goes on."""

    paused = Signal(bool)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pace, self._what = theme, Pace(), ""
        self.bar, self.words, self.pace = QProgressBar(), QLabel(), QLabel()
        self.pause, self.cancel = QToolButton(), QToolButton()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        for label in (self.words, self.pace):
            label.setProperty("tone", "small")
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pause.setCheckable(True)
        self.pause.setObjectName("pause")
        self.pause.setShortcut("Ctrl+P")
        self.pause.toggled.connect(self._toggle)
        self.cancel.setObjectName("cancel")
        self.cancel.setAccessibleName(tr("Cancel"))
        self.cancel.setToolTip(tr("Cancel; what was added is kept, and importing again goes on from there"))
        self.cancel.clicked.connect(self._cancel)
        line = QHBoxLayout()
        line.setSpacing(4)
        for part in (self.bar, self.pause, self.cancel):
            line.addWidget(part, 1 if part is self.bar else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)
        whole.addLayout(line)
        whole.addWidget(self.words)
        whole.addWidget(self.pace)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def begin(self, what: str) -> None:
        """Show that something goes on."""
        self._what, self._pace = what, Pace()
        self.bar.setRange(0, 0)
        self.words.setText(tr("{what} …").format(what=what))
        self.pace.clear()
        self.pause.setChecked(False)
        self.cancel.setEnabled(True)
        self.show()

    def tell(self, done: int, total: int, words: str) -> None:
        """Show how far it is."""
        if not self.cancel.isEnabled():
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        words = worded(words)
        told = f"{self._what} {words}" if words != self._what else words
        self.words.setText(self.words.fontMetrics().elidedText(told, Qt.TextElideMode.ElideMiddle, max(120, self.width())))
        if not self.pause.isChecked():
            far = far_of(done, total) if 1 < total < 1 << 20 else tr("{percent} %").format(percent=100 * done // total) if total > 1 else ""
            self.pace.setText(one_line(far, self._pace.tell(done, total)))

    def _toggle(self, on: bool) -> None:
        self._pace.restart()
        if on:
            self.pace.setText(tr("Paused"))
        self._dress()
        self.paused.emit(on)

    def _cancel(self) -> None:
        self.words.setText(tr("Cancelling …"))
        self.cancel.setEnabled(False)
        self.cancelled.emit()

    def _dress(self) -> None:
        word = tr("Go on") if self.pause.isChecked() else tr("Pause")
        self.pause.setAccessibleName(word)
        self.pause.setToolTip(f"{word}  ({self.pause.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self.pause.setIcon(icon("play" if self.pause.isChecked() else "pause", self._theme.colours, soft=True))
        self.cancel.setIcon(icon("circle-x", self._theme.colours, soft=True))
