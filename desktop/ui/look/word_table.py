"""A table of words to be read: provenance, versions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from desktop.ui.look.naming import name_table
from desktop.ui.look.words import tip


def word_table(name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> QTableWidget:
    """Make a table that can be selected by rows and not edited; the last column takes the width that is left."""
    table = QTableWidget(len(rows), len(heads))
    name_table(table, name)
    table.setHorizontalHeaderLabels(list(heads))
    table.setProperty("framed", True)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setToolTip(tip(text))
            table.setItem(row, column, cell)
    for column in range(len(heads) - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
