"""The text as a list of blocks, worked by keys and the mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QPlainTextEdit

from desktop.story.piece import Piece, plain
from desktop.ui.amending.block_delegate import BlockDelegate
from desktop.ui.amending.block_model import BlockModel, Index
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme

_KINDS = {"p": "p", "2": "h2", "3": "h3", "4": "h4", "q": "blockquote", "l": "ul", "n": "ol"}  # by the key that makes a block so


class BlockView(QListView):
    """Return mends, Delete removes, Alt with an arrow moves; a letter makes the block another kind. `described`: Return on a picture."""

    chose = Signal()
    described = Signal()

    def __init__(self, model: BlockModel, image: Callable[[str], QImage], theme: Theme) -> None:
        super().__init__()
        self.blocks = model
        self.setObjectName("blocks")
        self.setAccessibleName(tr("The text, paragraph by paragraph"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(BlockDelegate(theme, image, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setWordWrap(True)
        model.modelAboutToBeReset.connect(self._hold)
        model.took.connect(self.choose)
        self._scrolled = 0
        theme.changed.connect(self.viewport().update)

    @property
    def row(self) -> int:
        """The block that is chosen; -1 where there is none."""
        return self.currentIndex().row()

    @property
    def piece(self) -> Piece | None:
        """The block that is chosen."""
        return self.blocks.piece(self.row)

    def choose(self, row: int) -> None:
        """Choose a block, and keep it in view."""
        self.verticalScrollBar().setValue(self._scrolled)
        index = self.blocks.index(row, 0)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self.chose.emit()

    def mend(self) -> None:
        """Mend the words of the chosen block where they stand; what is said of a picture is mended beside it."""
        piece = self.piece
        if piece is not None and piece.kind == "figure":
            self.described.emit()
        elif piece is not None and piece.kind != "hr":
            self.edit(self.currentIndex())

    def remove(self) -> None:
        """Leave the chosen block out."""
        row = self.row
        if row >= 0:
            self.blocks.step(lambda sitting: sitting.remove(row), row)

    def add(self) -> None:
        """Put a paragraph in behind the chosen block, and mend it at once."""
        row = self.row + 1
        self.blocks.step(lambda sitting: sitting.insert(row, plain("…")), row)
        self.mend()
        if (field := self.findChild(QPlainTextEdit)) is not None:
            field.selectAll()

    def shift(self, by: int) -> None:
        """Let the chosen block stand higher or lower."""
        row = self.row
        if row >= 0 and 0 <= row + by < self.blocks.rowCount():
            self.blocks.step(lambda sitting: sitting.move(row, row + by), row + by)

    def turn(self, kind: str) -> None:
        """Make the chosen block another kind."""
        row = self.row
        if row >= 0:
            self.blocks.step(lambda sitting: sitting.turn(row, kind), row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the chosen block."""
        alt, plain = event.modifiers() == Qt.KeyboardModifier.AltModifier, event.modifiers() == Qt.KeyboardModifier.NoModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self.mend()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if plain:
                self.remove()
            case Qt.Key.Key_Up if alt:
                self.shift(-1)
            case Qt.Key.Key_Down if alt:
                self.shift(1)
            case _ if plain and event.text().lower() in _KINDS:
                self.turn(_KINDS[event.text().lower()])
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters make kinds."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another block is chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chose.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let every block take the height that it needs at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _hold(self) -> None:
        self._scrolled = self.verticalScrollBar().value()
