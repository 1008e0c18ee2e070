"""When the window's language changes: as soon as nothing is under way."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui.look.language import Language
from desktop.ui.shell.window import MainWindow

_LOOK = 200  # milliseconds between two looks whether everything is at rest
_LOSES_NOTHING = {"preferences", "query-help"}
_OWN = {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool}


class Speaking(QObject):
    """Speaks another language as soon as nothing is under way: an import that waits to be accepted must not close with its window."""

    changes = Signal()  # every window is to be built anew

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language, self._choice = language, language.choice
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def waits(self) -> bool:
        """Whether another language was chosen and cannot be spoken yet."""
        return self._choice != self._language.choice

    def choose(self, choice: str) -> None:
        """Speak a language from now on, or from when it is possible."""
        self._choice = choice
        if self.waits:
            QTimer.singleShot(0, self, self._look)  # not while the box is at work in which it was chosen
            self._timer.start()

    def _look(self) -> None:
        if not self.waits:
            self._timer.stop()
        elif at_rest():
            self._timer.stop()
            self._language.choose(self._choice)
            QCoreApplication.sendPostedEvents()  # LanguageChange, before there are new windows to take it
            self.changes.emit()


def at_rest() -> bool:
    """Tell whether no window is at work, and none is open that would be lost with its main window."""
    if QApplication.activePopupWidget() is not None:
        return False
    for each in QApplication.topLevelWidgets():
        if not each.isVisible():
            continue
        if isinstance(each, MainWindow):
            if not each.furnished or each.desk.jobs.told:
                return False
        elif each.windowType() in _OWN and each.objectName() not in _LOSES_NOTHING:
            return False
    return True
