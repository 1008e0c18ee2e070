"""A field that completes what is typed to words that are known, from any of their letters."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate

from desktop.ui.look.language import tr


def complete(field: QLineEdit, known: Sequence[str]) -> None:
    """Let a field offer the words that are known; none take the offer away."""
    held = field.completer()
    if held is not None and held.property("known") == list(known):
        return
    if not known:
        field.setCompleter(None)  # type: ignore[arg-type]
        return
    completer = QCompleter(list(known), field)
    completer.setProperty("known", list(known))
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    offered = QListView()
    completer.setPopup(offered)
    offered.setObjectName("completions")
    offered.setAccessibleName(tr("Known words"))
    offered.setItemDelegate(QStyledItemDelegate(offered))  # the completer's own knows no style sheet
    field.setCompleter(completer)
