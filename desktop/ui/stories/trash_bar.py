"""What can be done in the trash, as buttons over its list."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.look.language import QT_TR_NOOP, tr

_SHORT = {"erase": QT_TR_NOOP("Erase…")}  # the list may be narrow


class TrashBar(QWidget):
    """A button an action; it greys when the action does. The last stands apart, at the right."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trash-bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 0, 18, 12)
        line.setSpacing(8)
        for action in actions:
            line.addWidget(_button(action))
        line.insertStretch(line.count() - 1, 1)


def _button(action: QAction) -> QPushButton:
    button = QPushButton(tr(_SHORT.get(action.objectName(), "")) or action.text().replace("&", ""))
    button.setProperty("kind", "small")
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
