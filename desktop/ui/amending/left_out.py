"""What the text does not hold: passages that the importer left out, and blocks of earlier versions; each can be brought back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.story import Body, Dropped, Version
from desktop.story.amending import Amending
from desktop.story.piece import Piece, plain
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import tip

_WHY = Qt.ItemDataRole.UserRole + 1
_LONGEST, _PADDING = 160, 8  # characters of a passage; pixels
_VERSIONS = 12  # earlier ones looked through, the latest first


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to be brought back."""

    pieces: tuple[Piece, ...]
    why: str
    place: int | None  # where it would stand; None is after what is chosen


class _Passage(QStyledItemDelegate):
    """Draws a passage, and under it in soft ink why it is not in the text."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of both."""
        words, why = self._rooms(QRect(0, 0, self._view.viewport().width(), 10_000), index)
        return QSize(words.width(), words.height() + why.height() + 2 * _PADDING + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw them."""
        colours, rect = self._theme.colours, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.accent))
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(rect.adjusted(2, 1, -3, -2)), 6, 6)
        else:
            painter.fillRect(rect.left() + _PADDING, rect.bottom(), rect.width() - 2 * _PADDING, 1, QColor(colours.line))
        words, why = self._rooms(rect, index)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        painter.setPen(QColor(colours.ink))
        painter.drawText(words, wrap, str(index.data()))
        painter.setPen(QColor(colours.soft))
        painter.drawText(why, wrap, str(index.data(_WHY)))
        painter.restore()

    def _rooms(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> tuple[QRect, QRect]:
        metrics, wrap = self._view.fontMetrics(), Qt.TextFlag.TextWordWrap
        room = rect.adjusted(_PADDING, _PADDING, -_PADDING, 10_000)
        words = metrics.boundingRect(room, wrap, str(index.data()))
        words.setWidth(room.width())
        why = metrics.boundingRect(room.adjusted(0, words.height() + 2, 0, 0), wrap, str(index.data(_WHY)))
        why.setWidth(room.width())
        return words, why


class LeftOut(QWidget):
    """`asked` gives an Offer that is to be brought back."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        head = QLabel(tr("Left out"))
        head.setProperty("tone", "heading")
        self.list = QListWidget()
        self.list.setProperty("framed", True)
        self.list.setItemDelegate(_Passage(theme, self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Passages that were left out"))
        self.none = QLabel(tr("Nothing was left out."))
        self.none.setProperty("tone", "soft")
        self.none.setWordWrap(True)
        self.back = QPushButton(tr("Bring Back"))
        self.back.setProperty("kind", "small")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._ask)
        self.list.itemActivated.connect(lambda _: self._ask())
        self.list.itemSelectionChanged.connect(lambda: self.back.setEnabled(bool(self.list.selectedItems())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (head, self.none, self.list):
            column.addWidget(part, 1 if part is self.list else 0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer what there is."""
        if tuple(offers) == self._offers and self.list.count():
            return
        self._offers = tuple(offers)
        self.list.clear()
        for offer in offers:
            words = " ".join(_words(offer).split())
            item = QListWidgetItem(words if len(words) < _LONGEST else f"{words[: _LONGEST - 1]}…")
            item.setData(_WHY, offer.why)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}. {offer.why}")
            item.setToolTip(tip(words))
            self.list.addItem(item)
        self.list.setVisible(bool(offers))
        self.back.setVisible(bool(offers))
        self.back.setEnabled(False)
        self.none.setVisible(not offers)

    def _ask(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._offers):
            self.asked.emit(self._offers[row])


def offers(sitting: Amending, began: Body, versions: Sequence[Version], dropped: Sequence[Dropped]) -> Iterator[Offer]:
    """Give what could be brought back: of the text as it was opened, of earlier versions, and of what the importer left out."""
    seen: set[str] = set()
    held = {piece.text for piece in sitting.pieces}
    earlier = [(tr("removed just now"), began)]
    earlier += [(tr("in version {number}").format(number=each.number), each.body) for each in list(reversed(versions))[:_VERSIONS]]
    for why, body in earlier:
        for lost in sitting.lost(body):
            if lost.piece.html not in seen:
                seen.add(lost.piece.html)
                yield Offer((lost.piece,), why, lost.place)
    for passage in dropped:
        pieces = plain(passage.text)
        if pieces and not all(piece.text in held for piece in pieces):
            yield Offer(pieces, tr("left out by the importer: {why}").format(why=passage.why), None)


def _words(offer: Offer) -> str:
    if (figure := offer.pieces[0].figure) is not None:
        return tr("Picture: {words}").format(words=figure.alt or figure.words or figure.sha256[:8])
    return " ".join(piece.text for piece in offer.pieces)
