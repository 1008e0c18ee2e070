"""The gallery: each style as the first page of one's own story, or each cover design as one's own cover; chosen by mouse or arrow keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.look.theme import Theme

_CARD, _SHEET, _EDGE = QSize(142, 206), QSize(114, 161), 8  # pixels: a card, the sheet on it at most, what is round it
_IMAGE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to choose."""

    name: str
    title: str
    description: str = ""


class StyleGallery(QListWidget):
    """A row of cards. `chosen` gives a card's name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(False)
        self.setUniformItemSizes(True)
        self.setGridSize(_CARD)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(_CARD.height() + 4)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_CardDelegate(theme, self))
        self.currentRowChanged.connect(lambda row: self.chosen.emit(self.name) if row >= 0 else None)

    @property
    def name(self) -> str:
        """The chosen card's name, "" where there is none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def offer(self, cards: Sequence[Card], chosen: str, name: str) -> None:
        """Show other cards; name: what they are, for a screen reader."""
        self.setAccessibleName(name)
        self.blockSignals(True)
        self.clear()
        for card in cards:
            item = QListWidgetItem(card.title)
            item.setData(Qt.ItemDataRole.UserRole, card.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{card.title}. {card.description}" if card.description else card.title)
            item.setToolTip(card.description)
            self.addItem(item)
        names = [card.name for card in cards]
        self.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self.blockSignals(False)
        self.setVisible(bool(cards))

    def choose(self, name: str) -> None:
        """Choose a card by its name, if it is there."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.setCurrentRow(row)

    def forget(self) -> None:
        """Take the pictures away, until others come."""
        for row in range(self.count()):
            self.item(row).setData(_IMAGE, None)

    def show_image(self, name: str, image: QImage) -> None:
        """Put a picture on a card; an empty one says that there is none to be had."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.item(row).setData(_IMAGE, image)

    def image(self, name: str) -> QImage | None:
        """Give the picture on a card, None while it is being made."""
        found = [self.item(row) for row in range(self.count()) if self.item(row).data(Qt.ItemDataRole.UserRole) == name]
        held = found[0].data(_IMAGE) if found else None
        return held if isinstance(held, QImage) else None


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _CARD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        state, rect = option.state, option.rect
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = rect.adjusted(3, 3, -3, -3)
        if chosen or over:
            painter.setPen(QPen(QColor(colours.accent), 2 if focused else 1.4) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.paper if chosen else colours.hover))
            painter.drawRoundedRect(card, 8, 8)
        image = index.data(_IMAGE)
        size = (
            _SHEET if not isinstance(image, QImage) or image.isNull() else image.size().scaled(_SHEET, Qt.AspectRatioMode.KeepAspectRatio)
        )
        sheet = QRect(0, 0, size.width(), size.height())
        sheet.moveCenter(card.center())
        sheet.moveBottom(card.top() + _EDGE + _SHEET.height())
        painter.setBrush(QColor("#ffffff"))
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.drawRect(sheet)
        if isinstance(image, QImage) and not image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet.adjusted(1, 1, 0, 0), image)
        elif image is None:
            _draw_waiting(painter, sheet)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        words = QRect(card.left() + 4, card.bottom() - 28, card.width() - 8, 26)
        said = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, said)
        painter.restore()


def _draw_waiting(painter: QPainter, sheet: QRect) -> None:
    """Draw lines where words will be."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ececec"))
    for line, share in enumerate((0.8, 0.55, 0, 1, 1, 0.95, 1, 0.7, 0, 1, 1, 0.6)):
        painter.drawRoundedRect(sheet.left() + 14, sheet.top() + 18 + 11 * line, round((sheet.width() - 28) * share), 4, 2, 2)
