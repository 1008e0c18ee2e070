"""Editing in place: a story's headline and deck for this issue alone, or a section's title."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.ui.issues.issue_rows import ROW, SectionRow, StoryRow
from desktop.ui.issues.row_painting import NUMBER, SIDE, RowPainting
from desktop.ui.look.language import tr
from desktop.ui.look.sides import sided


class HeadlineEditor(QWidget):
    """Two lines; an empty one is the story's own, which it shows."""

    def __init__(self, row: StoryRow, painting: RowPainting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("headline-editor")
        self.setAutoFillBackground(True)
        self.headline, self.deck = QLineEdit(), QLineEdit()
        self.headline.setFont(painting.title)
        for field, name, said, own in (
            (self.headline, tr("Headline in this issue"), row.headline, row.own_headline),
            (self.deck, tr("Deck in this issue"), row.deck, row.own_deck),
        ):
            field.setAccessibleName(name)
            field.setText(said)
            field.setPlaceholderText(own or name)
            field.setToolTip(tr("For this issue alone; empty is the story's own"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self.headline)
        whole.addWidget(self.deck)
        self.over = False  # closing takes the keyboard away, which would close it again
        self.setFocusProxy(self.headline)
        self.headline.selectAll()


class RowEditing(RowPainting):
    """Rows that are drawn, and edited where they stand: Return keeps, Esc leaves, Tab goes from headline to deck."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        """Make what a row is edited with."""
        row = index.data(ROW)
        if isinstance(row, SectionRow):
            field = QLineEdit(parent)
            field.setAccessibleName(tr("Title of the section"))
            return field
        editor = HeadlineEditor(row, self, parent)
        for field in (editor.headline, editor.deck):
            field.installEventFilter(self)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put it over the row's words."""
        rect: QRect = option.rect
        if isinstance(editor, HeadlineEditor):
            tall = max(editor.sizeHint().height(), rect.height() - 8)
            over = QRect(rect.left() + SIDE + NUMBER - 8, rect.top() + 2, rect.width() - 2 * SIDE - NUMBER + 8, tall)
            editor.setGeometry(sided(over, rect, editor))
        else:
            editor.setGeometry(rect.adjusted(SIDE - 8, 8, -SIDE + 8, -4))

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show what is said now; a headline's editor knows it already."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            row = index.data(ROW)
            editor.setText(row.title if isinstance(row, SectionRow) else "")
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex) -> None:
        """Hand over what was written."""
        if isinstance(editor, HeadlineEditor):
            model.setData(index, (editor.headline.text().strip(), editor.deck.text().strip()))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the two lines of a headline's editor act as one."""
        editor = watched.parent()
        if not isinstance(editor, HeadlineEditor):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(editor, watched, event)
        if event.type() == QEvent.Type.FocusOut and not (editor.headline.hasFocus() or editor.deck.hasFocus()):
            self._keep(editor)
        return False

    def _pressed(self, editor: HeadlineEditor, field: QObject, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._keep(editor)
            case Qt.Key.Key_Escape:
                editor.over = True
                self.closeEditor.emit(editor, self.EndEditHint.RevertModelCache)
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab | Qt.Key.Key_Down | Qt.Key.Key_Up:
                (editor.deck if field is editor.headline else editor.headline).setFocus()
            case _:
                return False
        return True

    def _keep(self, editor: HeadlineEditor) -> None:
        if not editor.over:
            editor.over = True
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, self.EndEditHint.NoHint)
