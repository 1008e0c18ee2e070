"""The toolbar: the few actions worth a button, and the search field at its end."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.naming import name_extensions
from desktop.ui.shell.action_table import TOOLBAR
from desktop.ui.shell.actions import Actions

_WORDED = {
    "import-files": QT_TR_NOOP("Import"),
    "export": QT_TR_NOOP("Export"),
    "print": QT_TR_NOOP("Print"),
}  # the others are known by their icon and tool tip


def build_toolbar(window: QMainWindow, actions: Actions, search: QWidget) -> QToolBar:
    """Put the toolbar into a window."""
    bar = QToolBar(tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setIconSize(QSize(18, 18))
    window.addToolBar(bar)
    for name in TOOLBAR:
        if not name:
            bar.addSeparator()
            continue
        bar.addAction(actions[name])
        button = bar.widgetForAction(actions[name])
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(actions[name].iconText())
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon if name in _WORDED else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
        if name in _WORDED:
            actions[name].setIconText(f"\u00a0{tr(_WORDED[name])}")  # Fusion leaves no room between icon and words
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(room)
    bar.addWidget(search)
    name_extensions(window)
    return bar
