"""Names for the parts of Qt's own widgets that a screen reader meets and Qt leaves nameless."""

from PySide6.QtWidgets import QAbstractButton, QMainWindow, QTableView, QToolButton

from desktop.ui.look.language import tr


def name_table(table: QTableView, name: str) -> None:
    """Name a table, its two headers, and the button in their corner."""
    table.setAccessibleName(name)
    table.horizontalHeader().setAccessibleName(tr("{name}: columns").format(name=name))
    table.verticalHeader().setAccessibleName(tr("{name}: rows").format(name=name))
    for corner in table.findChildren(QAbstractButton):
        corner.setAccessibleName(tr("{name}: select all").format(name=name))


def name_extensions(window: QMainWindow) -> None:
    """Name the buttons that show what a narrow window's menu bar and toolbar have no room for."""
    for button in window.findChildren(QToolButton):
        if button.objectName() in {"qt_toolbar_ext_button", "qt_menubar_ext_button"}:
            button.setAccessibleName(tr("More actions"))
