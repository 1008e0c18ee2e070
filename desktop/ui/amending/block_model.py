"""A body's blocks as rows, and every state that they were in."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.story import Body
from desktop.story.amending import Amending
from desktop.story.piece import Piece
from desktop.ui.look.language import QT_TR_NOOP, tr

Index = QModelIndex | QPersistentModelIndex
PIECE = Qt.ItemDataRole.UserRole + 1
KIND_WORDS = {
    "p": QT_TR_NOOP("Paragraph"),
    "h2": QT_TR_NOOP("Heading"),
    "h3": QT_TR_NOOP("Smaller heading"),
    "h4": QT_TR_NOOP("Smallest heading"),
    "blockquote": QT_TR_NOOP("Quotation"),
    "ul": QT_TR_NOOP("List"),
    "ol": QT_TR_NOOP("Numbered list"),
    "aside": QT_TR_NOOP("Side note"),
    "pre": QT_TR_NOOP("As typed"),
    "figure": QT_TR_NOOP("Picture"),
    "table": QT_TR_NOOP("Table"),
    "dl": QT_TR_NOOP("Terms"),
    "hr": QT_TR_NOOP("Break"),
}
_ROOT = QModelIndex()


def kind_words(kind: str) -> str:
    """Name a kind of block."""
    return tr(str(KIND_WORDS.get(kind, kind)))


class BlockModel(QAbstractListModel):
    """Rows are blocks; `took` tells that a step was taken, and which row it is about."""

    took = Signal(int)

    def __init__(self, body: Body, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sitting = Amending(body)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Tell how many blocks there are."""
        return 0 if parent.isValid() else len(self.sitting.pieces)

    def piece(self, row: int) -> Piece | None:
        """Give a block."""
        return self.sitting.pieces[row] if 0 <= row < len(self.sitting.pieces) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a block, its words to be mended, or what a screen reader says."""
        piece = self.piece(index.row())
        if piece is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return piece.text
            case Qt.ItemDataRole.EditRole:
                return piece.lines
            case Qt.ItemDataRole.AccessibleTextRole:
                return _said(piece)
        return piece if role == PIECE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Words may be mended; a picture's stand beside it."""
        held = super().flags(index)
        piece = self.piece(index.row())
        return held if piece is None or piece.kind in ("figure", "hr") else held | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take the words that were typed into a block."""
        row = index.row()
        return self.step(lambda sitting: sitting.respell(row, str(value)), row)

    def step(self, work: Callable[[Amending], object], row: int) -> bool:
        """Take a step, and say which row it is about; False where nothing came of it."""
        before = self.sitting.pieces
        self.beginResetModel()
        work(self.sitting)
        self.endResetModel()
        self.took.emit(min(max(row, 0), len(self.sitting.pieces) - 1))
        return self.sitting.pieces != before


def _said(piece: Piece) -> str:
    if (figure := piece.figure) is not None:
        return tr("Picture: {words}").format(words=figure.alt or figure.words or tr("nothing is said of it"))
    return f"{kind_words(piece.kind)}: {piece.text}" if piece.text else kind_words(piece.kind)
